import type { Browser } from '@playwright/test';
import { brotliSize } from './sizes.ts';

/** Brotli bytes that a first search fetches. */
export interface SearchSize {
  readonly titles: number;
  readonly fullText: number;
}

/** Types a word on the search page and adds up what the browser fetches for it, all kinds apart. */
export async function measureSearch(browser: Browser, address: string, word: string): Promise<SearchSize> {
  const page = await browser.newPage();
  const fetched = new Set<string>();
  page.on('requestfinished', (request) => fetched.add(new URL(request.url()).pathname));
  await page.goto(`${address}/zoeken/`);
  await page.locator('zv-zoeken input').fill(word);
  await page.locator('zv-zoeken [data-full]').waitFor({ state: 'visible' });
  await page.close();
  const sum = (start: string) => {
    const paths = [...fetched].filter((path) => path.startsWith(start));
    if (paths.length === 0) throw new Error(`The search fetched nothing from ${start}.`);
    return paths.reduce((total, path) => total + brotliSize(path), 0);
  };
  return { titles: sum('/zoeken/index.json'), fullText: sum('/pagefind/') };
}
