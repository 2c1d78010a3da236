import MiniSearch from 'minisearch';

/** Something that can be found: a page, or a place on a page. */
export interface Findable {
  /** Path on the site: "/gids/schulden/", "/woorden/#bezwaar". */
  readonly path: string;
  readonly title: string;
  readonly kind: 'gids' | 'actie' | 'brief' | 'voorbeeldbrief' | 'contact' | 'woord' | 'pagina';
  /** One or two sentences to show under the title. */
  readonly summary: string;
  /** What people type when they look for it, misspelled too: each word once, between spaces. */
  readonly words: string;
}

/** A guide answers more than a word does, so it comes first when both fit as well. */
const WEIGHTS: Readonly<Record<Findable['kind'], number>> = {
  gids: 1.5,
  actie: 1.3,
  brief: 1.3,
  voorbeeldbrief: 1.1,
  pagina: 1,
  contact: 1,
  woord: 0.9,
};
const SHORTEST_TAIL = 5;

/** A word, and for a compound its tails: "huurtoeslag" is found by "toeslag". */
export function wordAndTails(word: string): string[] {
  const plain = plainWord(word);
  const tails = Array.from({ length: Math.max(0, plain.length - SHORTEST_TAIL) }, (_, start) => plain.slice(start + 1));
  return [plain, ...tails];
}

/** Lower case, without accents. */
export function plainWord(word: string): string {
  return word.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
}

/** As MiniSearch itself takes text apart, so that the index and the query agree. */
const tokenize = MiniSearch.getDefault('tokenize') as (text: string) => string[];

/**
 * The words of these phrases, each once and in order, as one line. Without those that the title has already, or that
 * are the tail of another: the search finds them there, and the index is a seventh smaller.
 */
export function distinctWords(phrases: readonly string[], title: string): string {
  const split = (text: string) => tokenize(plainWord(text)).filter((word) => word !== '');
  const inTitle = new Set(split(title));
  const all = [...new Set(phrases.flatMap(split))];
  const isTail = (word: string) =>
    word.length >= SHORTEST_TAIL && all.some((other) => other !== word && other.endsWith(word));
  return all
    .filter((word) => !inTitle.has(word) && !isTail(word))
    .sort()
    .join(' ');
}

/** Searches titles and search words: whole words, beginnings, tails of compounds, and small typing errors. */
export class Search {
  readonly #index = new MiniSearch<Findable & { id: string; all: string }>({
    fields: ['title', 'all', 'summary'],
    processTerm: (word) => wordAndTails(word),
    searchOptions: {
      processTerm: plainWord,
      boost: { title: 3, all: 2, summary: 0.5 },
      prefix: (word) => word.length > 2,
      fuzzy: (word) => (word.length > 3 ? 0.25 : false),
      weights: { prefix: 0.6, fuzzy: 0.4 },
      combineWith: 'AND',
      boostDocument: (id) => WEIGHTS[this.#items.get(String(id))?.kind ?? 'pagina'],
    },
  });
  readonly #items: ReadonlyMap<string, Findable>;

  constructor(items: readonly Findable[]) {
    this.#items = new Map(items.map((item) => [item.path, item]));
    this.#index.addAll(items.map((item) => ({ ...item, id: item.path, all: item.words })));
  }

  /** What stands at a path. */
  at(path: string): Findable | undefined {
    return this.#items.get(path);
  }

  /** What fits this query, best first; empty for an empty query. All words must fit, or else any of them. */
  find(query: string): Findable[] {
    const strict = this.#index.search(query.slice(0, 200));
    const found = strict.length > 0 ? strict : this.#index.search(query.slice(0, 200), { combineWith: 'OR' });
    return found.map(({ id }) => this.#items.get(String(id))).filter((item) => item !== undefined);
  }
}
