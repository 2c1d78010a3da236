/** Readable text out of the MDX that editors write. Pure text work: it knows our components, not the whole of MDX. */
import type { PlainBlock } from './text.ts';

/** How a reference in the text reads on the page. */
export interface ReferenceText {
  /** `<Fact id="…"/>` and `{fact:…}`: the value as shown, with its unit. */
  readonly fact?: (id: string) => string;
  /** `<Contact id="…"/>` and `{contact:…}`: the contact as named in a sentence. */
  readonly contact?: (id: string) => string;
  /** `{term:…}` without a label of its own. */
  readonly term?: (id: string) => string;
  /** `{action:…}` without a label of its own. */
  readonly action?: (id: string) => string;
}

/** A `<Term id="…">word</Term>` or `{term:id|label}` in the text. */
export interface TermUse {
  readonly id: string;
  readonly text: string;
}

/** Stands for a line break that fell inside something we took out, so that line numbers stay right. */
const LOST_LINE = '\uE000';
/** Ends a block in the middle of a line of the source. */
const BLOCK_BREAK = '\uE001';
const lostLines = (text: string): string => LOST_LINE.repeat(text.split('\n').length - 1);
const linesIn = (text: string): number => text.split(LOST_LINE).length - 1;

const ATTRIBUTES = String.raw`(?:\s+[\w:@.-]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|\{[^}]*\}))?)*\s*`;
const TAG = new RegExp(`<(\\/?)([A-Za-z][\\w.-]*)(${ATTRIBUTES})(\\/?)>|<\\/?>`, 'g');
/** References in the text of YAML files: `{fact:id}`, `{term:id|label}`. */
const REFERENCE = /\{(fact|contact|term|action):([\w-]+)(?:\|([^{}]*))?\}/g;
const TERM = new RegExp(
  `<Term(?<attributes>${ATTRIBUTES})>(?<text>[\\s\\S]*?)<\\/Term>|\\{term:(?<id>[\\w-]+)(?:\\|(?<label>[^{}]*))?\\}`,
  'g',
);
const idIn = (attributes: string): string => /\bid\s*=\s*(?:\{\s*)?["']([^"']*)["']/.exec(attributes)?.[1] ?? '';

/**
 * Turns MDX into plain blocks: headings, paragraphs and list items. Takes out front matter, imports, comments, code blocks,
 * components, expressions, pictures, link targets and marks; keeps the text inside components. The cells of a table count
 * as list items.
 * @param markdown the source, with or without front matter
 * @param references how facts and contacts read; without it they read as nothing
 * @returns the blocks in order, with the line they start on
 */
export function markdownToBlocks(markdown: string, references: ReferenceText = {}): PlainBlock[] {
  const lines = stripMdx(markdown.replace(/\r\n?/g, '\n'), references).split('\n');
  const blocks: PlainBlock[] = [];
  let open: { kind: PlainBlock['kind']; parts: string[]; line: number } | undefined;
  const close = (): void => {
    if (open !== undefined) add(open.kind, open.parts.join(' '), open.line);
    open = undefined;
  };
  const add = (kind: PlainBlock['kind'], raw: string, line: number): void => {
    const text = stripInline(raw);
    if (/[\p{L}\p{N}]/u.test(text)) blocks.push({ kind, text, line });
  };

  const read = (text: string, line: number): void => {
    const heading = /^\s{0,3}#{1,6}\s+(.*?)\s*#*$/.exec(text);
    const item = /^\s*(?:[-*+]|\d+[.)])\s+(?:\[[ xX]\]\s+)?(.*)$/.exec(text);
    if (text.trim() === '' || /^\s{0,3}(?:[-*_]\s*){3,}$/.test(text)) close();
    else if (/^\s*=+$/.test(text) && open?.kind === 'paragraph') open.kind = 'heading';
    else if (heading?.[1] !== undefined) {
      close();
      add('heading', heading[1], line);
    } else if (/^\s*\|/.test(text)) {
      close();
      for (const cell of text.split(/(?<!\\)\|/)) if (!/^[\s:-]*$/.test(cell)) add('list-item', cell, line);
    } else if (item?.[1] !== undefined) {
      close();
      open = { kind: 'list-item', parts: [item[1]], line };
    } else if (open !== undefined) open.parts.push(text.trim());
    else open = { kind: 'paragraph', parts: [text.trim()], line };
  };

  let line = 1;
  for (const raw of lines) {
    for (const [index, part] of raw.split(BLOCK_BREAK).entries()) {
      if (index > 0) close();
      const text = part
        .replaceAll(LOST_LINE, ' ')
        .replace(/^(?:\s*>)+ ?/, '')
        .trimEnd();
      if (index === 0 || text.trim() !== '') read(text, line);
    }
    line += 1 + linesIn(raw);
  }
  close();
  return blocks;
}

/**
 * The terms that a text marks for explanation.
 * @returns id and text of each `<Term>` and `{term:…}`, in order; the text of `{term:id}` is its id
 */
export function termsUsed(markdown: string): TermUse[] {
  return [...markdown.matchAll(TERM)].map(({ groups }) => {
    const id = groups?.['id'] ?? idIn(groups?.['attributes'] ?? '');
    return { id, text: stripInline(groups?.['text'] ?? groups?.['label'] ?? id) };
  });
}

/** Takes out front matter, code, comments, imports, tags and expressions; puts in what references read as. */
function stripMdx(source: string, references: ReferenceText): string {
  return source
    .replace(/^---\n[\s\S]*?\n---(?=\n|$)/, lostLines)
    .replace(/^[ \t]*(```|~~~)[\s\S]*?^[ \t]*\1[ \t]*$/gm, lostLines)
    .replace(/\{\/\*[\s\S]*?\*\/\}|<!--[\s\S]*?-->/g, lostLines)
    .replace(/^(?:import|export)\s(?=.*(?:from|["'={])).*$/gm, '')
    .replace(/<((?:https?:\/\/|mailto:)[^>\s]+)>/g, '$1')
    .replace(
      TAG,
      (tag: string, slash: string | undefined, name: string | undefined, attributes: string | undefined) => {
        const lost = lostLines(tag);
        if (name === 'Fact') return (references.fact?.(idIn(attributes ?? '')) ?? '') + lost;
        if (name === 'Contact' && slash === '') return (references.contact?.(idIn(attributes ?? '')) ?? '') + lost;
        if (name === 'br') return ` ${lost}`;
        if (name !== undefined && /^(?:p|li|h[1-6]|div|section|summary|dt|dd|td|th)$/.test(name))
          return lost + BLOCK_BREAK;
        return lost;
      },
    )
    .replace(
      REFERENCE,
      (_all, kind: keyof ReferenceText, id: string, label: string | undefined) => label ?? references[kind]?.(id) ?? '',
    )
    .replace(/\{["'`]([^"'`}]*)["'`]\}/g, '$1')
    .replace(/\{[^{}]*\}/g, lostLines);
}

/** Takes out pictures, link targets and marks of emphasis; resolves escapes and the common entities. */
export function stripInline(text: string): string {
  return text
    .replace(/!\[[^\]]*\]\([^)]*\)/g, '')
    .replace(/\[((?:[^[\]]|\[[^\]]*\])*)\](?:\([^)]*\)|\[[^\]]*\])/g, '$1')
    .replace(/(?<!\\)(\*\*\*|\*\*|\*)(?=\S)([\s\S]*?\S)\1/g, '$2')
    .replace(/(?<![\p{L}\d\\])(__|_)(?=\S)([\s\S]*?\S)\1(?![\p{L}\d])/gu, '$2')
    .replace(/~~([^~]*)~~/g, '$1')
    .replace(/`([^`]*)`/g, '$1')
    .replace(/\\([\\`*_{}[\]()#+.!|<>-])/g, '$1')
    .replace(/\\$/gm, '')
    .replace(/&(nbsp|amp|euro|lt|gt|quot|shy|#8203);/g, (_all, name: string) => ENTITIES[name] ?? '')
    .replace(/\u00AD/g, '')
    .replace(/\s+/g, ' ')
    .replace(/ (?=[.,;:!?)])/g, '')
    .trim();
}

const ENTITIES: Readonly<Record<string, string>> = { nbsp: ' ', amp: '&', euro: '€', lt: '<', gt: '>', quot: '"' };
