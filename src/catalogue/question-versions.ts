import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Layout } from '../domain/share/layout.ts';
import type { Content } from './content.ts';
import { optionIds } from './compile-rules.ts';
import type { ProblemList } from './content-root.ts';
import { layoutOf } from '../domain/share/layout.ts';

/**
 * Every question bank that ever went out, oldest first: version 1 is the first. A link that somebody keeps says
 * of which version it is, and is read by that one. Written by `npm run questions:version`, never by hand.
 */
export const VERSIONS_FILE = join('content', 'questions', 'versies.json');

/** The versions under `root`; none when the file is not there. */
export function readVersions(root: string): Layout[] {
  const file = join(root, VERSIONS_FILE);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Layout[]) : [];
}

/** The layout of the question bank as it stands. */
export function currentLayout({ questions }: Pick<Content, 'questions'>): Layout {
  return layoutOf([...questions.values()].map(({ id, data }) => ({ id, type: data.type, options: optionIds(data) })));
}

/** Whether two layouts read the same links. */
export function sameLayout(a: Layout | undefined, b: Layout): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** A question bank that changed must be written down, or links that people keep would be read wrongly. */
export function checkVersions(root: string, content: Pick<Content, 'questions'>, problems: ProblemList): void {
  const versions = readVersions(root);
  if (versions.length === 0 || sameLayout(versions.at(-1), currentLayout(content))) return;
  problems.add(
    VERSIONS_FILE,
    1,
    'de vragen zijn veranderd sinds de laatste versie.',
    'draai `npm run questions:version`. Dan blijven links werken die mensen al hebben.',
  );
}
