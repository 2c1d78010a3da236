/** A hard word with all the forms in which it stands in a text. */
export interface HardWord {
  readonly id: string;
  readonly forms: readonly string[];
}

/** A hard word found in a text. */
export interface FoundWord {
  readonly id: string;
  readonly text: string;
  /** Place in the text, from 0, in UTF-16 units. */
  readonly start: number;
}

/** Finds the first place of each hard word in a text. */
export type WordFinder = (text: string) => FoundWord[];

/**
 * Makes a finder. A word counts when it stands alone, whatever its capitals: "beslag" is not found in "loonbeslag".
 * Of two words that start at one place the longest counts ("dwangbevel" before "dwang").
 */
export function wordFinder(words: readonly HardWord[]): WordFinder {
  const idOf = new Map(words.flatMap(({ id, forms }) => forms.map((form) => [form.toLowerCase(), id] as const)));
  if (idOf.size === 0) return () => [];
  const forms = [...idOf.keys()].sort((a, b) => b.length - a.length).map(escape);
  const pattern = new RegExp(`(?<![\\p{L}\\d-])(?:${forms.join('|')})(?![\\p{L}\\d-])`, 'giu');
  return (text) => {
    const found = new Map<string, FoundWord>();
    for (const { 0: hit, index } of text.matchAll(pattern)) {
      const id = idOf.get(hit.toLowerCase()) ?? '';
      if (!found.has(id)) found.set(id, { id, text: hit, start: index });
    }
    return [...found.values()];
  };
}

function escape(form: string): string {
  return form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** A text cut at its hard words: a string, or a word to explain. */
export type Cut = string | FoundWord;

/** Cuts a text at the first place of each hard word that `wanted` wants; each is wanted once, and then told. */
export function cutAtWords(text: string, find: WordFinder, wanted: (id: string) => boolean): Cut[] {
  const cuts: Cut[] = [];
  let from = 0;
  for (const word of find(text)) {
    if (word.start < from || !wanted(word.id)) continue;
    if (word.start > from) cuts.push(text.slice(from, word.start));
    cuts.push(word);
    from = word.start + word.text.length;
  }
  if (from < text.length) cuts.push(text.slice(from));
  return cuts;
}
