import { type Cut, cutAtWords, type WordFinder, wordFinder } from '../domain/text/find-words.ts';
import { parseRichText, referencesIn } from '../domain/text/rich-text.ts';
import { referencesInBody } from './body-references.ts';
import type { Content } from './content.ts';
import type { Entry } from './parse-content.ts';
import { textsIn } from './texts.ts';

/** The hard words of one page: those it explains at its end, and those that still wait for a first link. */
export interface PageWords {
  /** Ids, in the order of the alphabet. */
  readonly explained: readonly string[];
  /** Ids that its fields use; those stand above the text, and link them. */
  readonly inFields: readonly string[];
  readonly find: WordFinder;
  /** Ids that are not linked yet; each leaves when it is. */
  readonly waiting: Set<string>;
}

/** Fields of a page whose text is shown, where a hard word is linked the first time. */
const SHOWN = new Set([
  'summary',
  'steps',
  'rights',
  'what',
  'ways',
  'conditions',
  'meaning',
  'until',
  'nothing',
  'real',
  'use',
  'along',
  'keep',
  'prove',
  'then',
]);
/** Within those: what is a heading, or for other programs. */
const NOT_LINKED = new Set(['title', 'say']);

const finders = new WeakMap<Content['terms'], WordFinder>();

/** Finds every hard word of the content that has one meaning. Made once. */
function finderOf({ terms }: Pick<Content, 'terms'>): WordFinder {
  const known = finders.get(terms);
  if (known) return known;
  const clear = [...terms.values()].filter(({ data }) => !data.onlyMarked);
  const find = wordFinder(clear.map(({ id, data }) => ({ id, forms: [data.word, ...data.forms] })));
  finders.set(terms, find);
  return find;
}

/**
 * The hard words that a page uses: those its writer marked or listed, and all others that stand in its text. A word
 * that its writer marked is linked there, so it does not wait.
 */
export function wordsOfPage(content: Pick<Content, 'terms'>, entry: Entry<object>): PageWords {
  const find = finderOf(content);
  const { terms: listed = [] } = entry.data as { terms?: string[] };
  const shown = textsIn(entry, entry.data, []).filter(
    ({ path: [field = '', ...within] }) =>
      SHOWN.has(String(field)) && !within.some((key) => NOT_LINKED.has(String(key))),
  );
  const isTerm = ({ kind }: { kind: string }) => kind === 'term';
  const marked = [
    ...shown.flatMap(({ text }) => referencesIn(text)).filter(isTerm),
    ...referencesInBody(entry.body).filter(isTerm),
  ].map(({ id }) => id);
  const found = (texts: readonly string[]) => texts.flatMap((text) => find(text).map(({ id }) => id));
  const inFields = found(shown.flatMap(({ text }) => plainPieces(text)));
  const used = [...inFields, ...found(plainLines(entry.body))];
  const word = (id: string) => content.terms.get(id)?.data.word ?? id;
  const explained = [...new Set([...listed, ...marked, ...used])].sort((a, b) => word(a).localeCompare(word(b), 'nl'));
  return { explained, inFields, find, waiting: new Set(explained.filter((id) => !marked.includes(id))) };
}

/** Cuts a text at the hard words that are linked here for the first time. */
export function linkWords({ find, waiting }: PageWords, text: string): Cut[] {
  return cutAtWords(text, find, (id) => waiting.delete(id));
}

/** The parts of a rich text in which a word can be linked: no label, nothing in bold. */
function plainPieces(text: string): string[] {
  return parseRichText(text).flatMap((piece) => (piece.kind === 'text' ? [piece.text] : []));
}

/** Lines of a body in which a word can be linked: no heading, and nothing inside a link or a tag. */
function plainLines(body: string): string[] {
  return body
    .split('\n')
    .filter((line) => !line.startsWith('#'))
    .map((line) => line.replace(/<(\w+)[^>]*>[\s\S]*?<\/\1>|<[^>]*>|\[[^\]]*\]\([^)]*\)/g, ' | '));
}
