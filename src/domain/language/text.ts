/**
 * Plain text cut into blocks, sentences and words. Everything else in this folder builds on these three.
 */

/** One block of readable text. A block always ends a sentence, with or without a full stop. */
export interface PlainBlock {
  readonly kind: 'heading' | 'paragraph' | 'list-item';
  readonly text: string;
  /** Line in the source where the block starts, counted from 1, when the source is known. */
  readonly line?: number;
}

/**
 * What a token is:
 * - `word`: letters, also with an apostrophe, hyphen or digit inside ("AOW'er", "ID-kaart");
 * - `short`: a shortening with full stops or a slash ("d.m.v.", "bijv.", "t/m");
 * - `number`: figures, with their euro or percent sign ("€ 1.419,46", "9.00"), or a whole phone number;
 * - `address`: a web or mail address ("uwv.nl").
 */
export type TokenKind = 'word' | 'short' | 'number' | 'address';

/** A word of a sentence, with its place in the text it was read from (in UTF-16 units). */
export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Shortenings with a full stop that may stand in the middle of a sentence, with the syllables of the full words. */
export const SHORTENINGS: ReadonlyMap<string, number> = new Map([
  ['a.u.b.', 4],
  ['art.', 3],
  ['bijv.', 3],
  ['blz.', 3],
  ['bv.', 3],
  ['b.v.', 3],
  ['ca.', 2],
  ['d.m.v.', 4],
  ['d.w.z.', 3],
  ['e.a.', 3],
  ['e.d.', 4],
  ['enz.', 3],
  ['etc.', 4],
  ['evt.', 4],
  ['excl.', 4],
  ['incl.', 4],
  ['i.p.v.', 4],
  ['i.v.m.', 4],
  ['jl.', 4],
  ['max.', 3],
  ['m.a.w.', 5],
  ['m.b.t.', 5],
  ['m.i.v.', 4],
  ['min.', 3],
  ['m.u.v.', 6],
  ['nl.', 3],
  ['nr.', 2],
  ['n.a.v.', 6],
  ['n.v.t.', 6],
  ['o.a.', 4],
  ['o.b.v.', 4],
  ['resp.', 5],
  ['s.v.p.', 3],
  ['t.a.v.', 6],
  ['tel.', 4],
  ['t.b.v.', 5],
  ['t.g.v.', 5],
  ['t.n.v.', 6],
  ['t/m', 4],
  ['t.o.v.', 5],
  ['v.a.', 2],
  ['vgl.', 4],
  ['z.s.m.', 5],
]);

/** Titles before a name: a full stop after them never ends a sentence. They are left out of the abbreviation count. */
export const TITLES: ReadonlySet<string> = new Set([
  'dhr.',
  'mw.',
  'mevr.',
  'mr.',
  'mrs.',
  'dr.',
  'drs.',
  'ir.',
  'ing.',
  'prof.',
  'st.',
]);

/** Shortenings that can close a sentence, so a capital after them does start a new one. */
const CAN_CLOSE = new Set(['enz.', 'etc.', 'e.d.', 'e.a.', 'n.v.t.', 'a.u.b.', 's.v.p.', 'z.s.m.', 'jl.']);

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

const ADDRESS = String.raw`(?:https?:\/\/|www\.)[^\s<>"”)]*[^\s<>"”).,;:!?]|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|(?<![\p{L}\d.-])[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:nl|com|org|eu|be|net|frl|info)(?![\p{L}\d-])(?:\/[^\s<>"”)]*[^\s<>"”).,;:!?])?`;
const SHORT = `(?<![\\p{L}\\d])(?:${[...SHORTENINGS.keys(), ...TITLES]
  .sort((a, b) => b.length - a.length)
  .map(escape)
  .join('|')}|\\p{L}\\.(?:\\p{L}\\.)+)(?![\\p{L}\\d])`;
const PHONE = String.raw`(?<![\d.,])(?:\+31[ -]?(?:\(0\))?[ -]?\d(?:[ -]?\d)+|0\d{1,3}[ -]?\d(?:[ -]?\d)+|14 ?0\d{2,3})(?![\d,])`;
const NUMBER = String.raw`(?:€\s?)?\d+(?:[.,:]\d+)*(?:,-)?(?:\s?%|(?:ste|de|e)(?!\p{L}))?`;
const WORD = String.raw`['’][snt](?![\p{L}\d])|\p{L}[\p{L}\p{M}\d]*(?:['’-][\p{L}\d][\p{L}\p{M}\d]*)*`;
const TOKEN = new RegExp(
  `(?<address>${ADDRESS})|(?<short>${SHORT})|(?<number>${PHONE}|${NUMBER})|(?<word>${WORD})`,
  'giu',
);

/**
 * Cuts a sentence into words. A phone number, an amount with its sign, and a web address are one word each.
 * @param sentence plain text
 * @returns the words in order
 */
export function tokenise(sentence: string): Token[] {
  const tokens: Token[] = [];
  for (const match of sentence.matchAll(TOKEN)) {
    const groups = match.groups ?? {};
    const kind: TokenKind =
      groups['address'] !== undefined
        ? 'address'
        : groups['short'] !== undefined
          ? 'short'
          : groups['number'] !== undefined
            ? 'number'
            : 'word';
    tokens.push({ kind, text: match[0], start: match.index, end: match.index + match[0].length });
  }
  return tokens;
}

/** A full stop, question or exclamation mark, its closing quotes, white space, and something that can start a sentence. */
const BREAK = /[.!?…]+["”’')\]»]*\s+(?=["“„‘'’«([]*(?:\p{Lu}|\d|€|['’]s\s))/gu;

/**
 * Cuts one block of Dutch text into sentences. Knows shortenings ("bijv. de gemeente"), initials ("J. de Vries"), times
 * ("9.00 uur"), amounts ("€ 1.419,46"), addresses ("uwv.nl") and a number at the start of a step ("1. Bel").
 * @param text the text of one block
 * @returns sentences without outer white space; none when the block is empty
 */
export function splitSentences(text: string): string[] {
  const sentences: string[] = [];
  let from = 0;
  for (const match of text.matchAll(BREAK)) {
    const after = match.index + match[0].length;
    if (match[0].startsWith('.') && !endsHere(text.slice(from, match.index + 1), text.slice(after))) continue;
    sentences.push(text.slice(from, after).trim());
    from = after;
  }
  const rest = text.slice(from).trim();
  if (rest !== '') sentences.push(rest);
  return sentences;
}

function endsHere(sentence: string, next: string): boolean {
  const last = /[^\s("“„‘'’]+$/u.exec(sentence)?.[0] ?? '';
  const lower = last.toLowerCase();
  if (TITLES.has(lower)) return false;
  if (SHORTENINGS.has(lower) || /^(?:\p{L}\.){2,}$/u.test(last))
    return CAN_CLOSE.has(lower) && /^["“„‘'«([]*\p{Lu}/u.test(next);
  if (/^\p{Lu}\.$/u.test(last)) return false;
  return !/^\s*\d+\.$/.test(sentence);
}

/** Lower case, without accents, straight apostrophe: the form in which words are compared. */
export function plainForm(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/’/g, "'").toLowerCase();
}
