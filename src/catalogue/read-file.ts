import { LineCounter, type Document, isNode, parseDocument } from 'yaml';
import type { Problem } from './problem.ts';

/** One content file, read but not yet checked against a schema. */
export interface RawFile {
  /** Path from the top of the project. */
  readonly file: string;
  /** The YAML of the file, or of its front matter, as plain data. */
  readonly data: unknown;
  /** The text below the front matter; empty for .yaml. */
  readonly body: string;
  /** Line in the file where the body starts. */
  readonly bodyLine: number;
  /** The line where the value at this path stands, or of the nearest thing around it. */
  readonly lineOf: (path: readonly PropertyKey[]) => number;
  readonly problems: readonly Problem[];
}

const FRONT_MATTER = /^---\r?\n([\s\S]*?)\r?\n---\r?\n?/;

/** Reads the text of a .yaml or .mdx file. Never throws: what is wrong stands in `problems`. */
export function readContentFile(file: string, text: string): RawFile {
  const isMdx = file.endsWith('.mdx');
  const match = isMdx ? FRONT_MATTER.exec(text) : null;
  if (isMdx && match === null) {
    const problem: Problem = {
      file,
      line: 1,
      wrong: 'bovenaan het bestand ontbreekt het blok met gegevens.',
      mend: 'begin het bestand met een regel "---", zet daaronder de velden, en sluit af met weer een regel "---".',
    };
    return { file, data: undefined, body: text, bodyLine: 1, lineOf: () => 1, problems: [problem] };
  }
  const yaml = match ? (match[1] ?? '') : text;
  const offset = match ? 1 : 0;
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines, prettyErrors: false });
  const lineAt = (position: number) => lines.linePos(position).line + offset;
  return {
    file,
    data: document.errors.length > 0 ? undefined : (document.toJS() as unknown),
    body: match ? text.slice(match[0].length) : '',
    bodyLine: match ? match[0].split('\n').length : 1,
    lineOf: (path) => nearestLine(document, path, lineAt),
    problems: document.errors.map(({ code, pos }) => ({ file, line: lineAt(pos[0]), ...describeYamlError(code) })),
  };
}

function describeYamlError(code: string): Pick<Problem, 'wrong' | 'mend'> {
  if (code === 'DUPLICATE_KEY') {
    return {
      wrong: 'deze naam staat hier twee keer.',
      mend: 'geef een van de twee een andere naam, of haal er een weg.',
    };
  }
  return {
    wrong: `dit is geen goede YAML (${code}).`,
    mend: 'kijk of de regel genoeg spaties vooraan heeft, of er een dubbele punt mist, en of een tekst met ":" of "{" tussen aanhalingstekens staat.',
  };
}

function nearestLine(document: Document, path: readonly PropertyKey[], lineAt: (position: number) => number): number {
  for (let length = path.length; length > 0; length -= 1) {
    const node: unknown = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return lineAt(node.range[0]);
  }
  return lineAt(0);
}
