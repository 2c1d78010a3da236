import { type Findable, Search } from '../domain/search/search.ts';
import { fill, find, setShown } from './dom.ts';

/** What we use of Pagefind, which is made at build and fetched on first use. */
interface Pagefind {
  search(query: string): Promise<{ results: { data(): Promise<{ url: string; meta: Record<string, string> }> }[] }>;
}

const MOST = 12;
/** Each of these costs the reader about 3 kB, also when its title was found already. */
const MOST_FULL = 4;
const PAUSE = 150;

/**
 * <zv-zoeken>: titles and search words first, the full text after that. Nothing is sent and
 * nothing stands in the address. When an index cannot be loaded, it says so; the list of all
 * pages below stays.
 */
class SearchField extends HTMLElement {
  #search: Promise<Search> | undefined;
  #pagefind: Promise<Pagefind> | undefined;
  #turn = 0;

  connectedCallback(): void {
    const input = find(this, 'input') as HTMLInputElement;
    setShown(find(this, '[data-field]'), true);
    let timer = 0;
    input.addEventListener('focus', () => void this.#load().catch(() => undefined), { once: true });
    input.addEventListener('input', () => {
      clearTimeout(timer);
      timer = window.setTimeout(() => void this.#run(input.value.trim()), PAUSE);
    });
  }

  #load(): Promise<Search> {
    this.#search ??= fetch(this.dataset['index'] ?? '').then(async (answer) => {
      if (!answer.ok) throw new Error(`Index: ${String(answer.status)}`);
      return new Search((await answer.json()) as Findable[]);
    });
    this.#search.catch(() => {
      this.#search = undefined; // so that a next word tries again
    });
    return this.#search;
  }

  async #run(query: string): Promise<void> {
    const turn = (this.#turn += 1);
    const isStale = () => turn !== this.#turn;
    if (query === '') {
      this.#fill('[data-results]', []);
      this.#fill('[data-full-results]', []);
      setShown(find(this, '[data-full]'), false);
      this.#say('');
      return;
    }
    let search: Search;
    try {
      search = await this.#load();
    } catch {
      this.#say(this.dataset['failed'] ?? '');
      return;
    }
    if (isStale()) return;
    const found = search.find(query).slice(0, MOST);
    this.#fill('[data-results]', found);
    const { none = '', countOne = '', count = '' } = this.dataset;
    this.#say(found.length === 0 ? none : found.length === 1 ? countOne : fill(count, { count: found.length }));
    const full = await this.#findInTexts(query, search, new Set(found.map(({ path }) => path.replace(/#.*/, ''))));
    if (isStale()) return;
    this.#fill('[data-full-results]', full);
    setShown(find(this, '[data-full]'), full.length > 0);
  }

  /** The full text, as an extra: when it fails, the titles were found already. */
  async #findInTexts(query: string, search: Search, shown: ReadonlySet<string>): Promise<Findable[]> {
    try {
      const address = '/pagefind/pagefind.js';
      this.#pagefind ??= import(/* @vite-ignore */ address) as Promise<Pagefind>;
      const { results } = await (await this.#pagefind).search(query);
      const pages = await Promise.all(results.slice(0, MOST_FULL).map((result) => result.data()));
      return pages
        .filter(({ url }) => !shown.has(url))
        .map(
          ({ url, meta }) =>
            search.at(url) ?? { path: url, title: meta['title'] ?? url, kind: 'pagina', summary: '', words: '' },
        );
    } catch {
      this.#pagefind = undefined;
      return [];
    }
  }

  #fill(selector: string, items: readonly Findable[]): void {
    const template = find(this, '[data-result]') as HTMLTemplateElement;
    const kinds = JSON.parse(this.dataset['kinds'] ?? '{}') as Record<string, string>;
    find(this, selector).replaceChildren(
      ...items.map(({ path, title, kind, summary }) => {
        const item = template.content.cloneNode(true) as DocumentFragment;
        const link = find(item, 'a') as HTMLAnchorElement;
        link.href = path;
        link.textContent = title;
        find(item, '[data-kind]').textContent = kinds[kind] ?? '';
        find(item, '[data-summary]').textContent = summary;
        return item;
      }),
    );
  }

  #say(text: string): void {
    find(this, '[data-status]').textContent = text;
  }
}

customElements.define('zv-zoeken', SearchField);
