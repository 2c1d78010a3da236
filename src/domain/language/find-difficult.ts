/** Finds official words in a sentence, whole words only. */
import { difficultWords, properNames, type DifficultWord } from './difficult-words.ts';
import { plainForm, type Token } from './text.ts';

/** A difficult word as it stands in the text, and the word to use or to explain. */
export interface DifficultWordFound {
  /** As written in the text. */
  readonly found: string;
  /** As it stands in the list. */
  readonly word: string;
  /** What to write in its place. */
  readonly plain: string;
}

interface Pattern {
  readonly entry: DifficultWord;
  /** Words in a row; `…` stands for at most three words in between. */
  readonly words: readonly string[];
}

const GAP = '…';
const GAP_WORDS = 3;
const join = (word: string): string => plainForm(word).replace(/-/g, '');

function inflections(phrase: string): string[] {
  const base = plainForm(phrase);
  return /[a-z]$/.test(base) ? [base, `${base}e`, `${base}en`, `${base}s`, `${base}n`, `${base}'s`] : [base];
}

const formsOf = (entry: DifficultWord): string[] => [...inflections(entry.word), ...(entry.forms ?? []).map(plainForm)];

/** Patterns by their first word, longest first, so that "voorliggende voorziening" goes before "voorziening". */
const byFirstWord: ReadonlyMap<string, readonly Pattern[]> = (() => {
  const index = new Map<string, Pattern[]>();
  for (const entry of difficultWords) {
    for (const form of formsOf(entry)) {
      const words = form.split(' ').map((word) => (word === GAP ? GAP : join(word)));
      const first = words[0];
      if (first === undefined) continue;
      const list = index.get(first) ?? [];
      list.push({ entry, words });
      index.set(first, list);
    }
  }
  for (const list of index.values()) list.sort((a, b) => b.words.length - a.words.length);
  return index;
})();

const names = properNames.map((name) => name.split(' ').map(join));

/** How many tokens the pattern takes from `at`, or 0. */
function matchAt(words: readonly string[], tokens: readonly string[], at: number): number {
  let position = at;
  for (const [index, word] of words.entries()) {
    if (word === GAP) continue;
    const reach = words[index - 1] === GAP ? GAP_WORDS : 0;
    const next = tokens.slice(position, position + reach + 1).indexOf(word);
    if (next < 0) return 0;
    position += next + 1;
  }
  return position - at;
}

/**
 * The difficult words of one sentence, longest match first, each place in the text once.
 * @param tokens the words of the sentence
 * @param explained words explained elsewhere on the page, in `plainForm`; any form of a word will do
 */
export function findDifficult(tokens: readonly Token[], explained: ReadonlySet<string>): DifficultWordFound[] {
  const words = tokens.map((token) => join(token.text));
  const found: DifficultWordFound[] = [];
  for (let at = 0; at < words.length;) {
    const name = names.find((parts) => matchAt(parts, words, at) > 0);
    if (name !== undefined) {
      at += name.length;
      continue;
    }
    const hit = firstHit(words, at) ?? hitInHyphens(tokens[at]);
    if (hit === undefined) {
      at += 1;
      continue;
    }
    const text = tokens
      .slice(at, at + hit.length)
      .map((token) => token.text)
      .join(' ');
    if (!explained.has(plainForm(text)) && !formsOf(hit.entry).some((form) => explained.has(form))) {
      found.push({ found: text, word: hit.entry.word, plain: hit.entry.plain });
    }
    at += hit.length;
  }
  return found;
}

function firstHit(words: readonly string[], at: number): { entry: DifficultWord; length: number } | undefined {
  for (const pattern of byFirstWord.get(words[at] ?? '') ?? []) {
    const length = matchAt(pattern.words, words, at);
    if (length > 0) return { entry: pattern.entry, length };
  }
  return undefined;
}

/** "BSN-nummer", "DigiD-code": the parts of a word with a hyphen. */
function hitInHyphens(token: Token | undefined): { entry: DifficultWord; length: number } | undefined {
  const parts = token?.text.split('-') ?? [];
  if (parts.length < 2) return undefined;
  for (const part of parts) {
    const hit = firstHit([join(part)], 0);
    if (hit !== undefined) return hit;
  }
  return undefined;
}
