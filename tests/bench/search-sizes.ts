import type { Browser, Request } from '@playwright/test';
import { brotliSize } from './sizes.ts';

/** Brotli bytes that a first search fetches. */
export interface SearchSize {
  readonly titles: number;
  readonly fullText: number;
}

/** Types a word on the search page and adds up what the browser fetches for it. */
export async function measureSearch(browser: Browser, address: string, word: string): Promise<SearchSize> {
  const page = await browser.newPage();
  const fetched = new Set<string>();
  const open = new Set<Request>();
  page.on('request', (request) => open.add(request));
  page.on('requestfinished', (request) => {
    open.delete(request);
    fetched.add(new URL(request.url()).pathname);
  });
  await page.goto(`${address}/zoeken/`);
  // The texts of the pages found come last and are asked for together.
  const text = page.waitForEvent('requestfinished', (request) => request.url().includes('/pagefind/fragment/'));
  await page.locator('zv-zoeken input').fill(word);
  await text;
  while (open.size > 0) await page.waitForEvent('requestfinished');
  await page.close();
  const sum = (start: string) => {
    const paths = [...fetched].filter((path) => path.startsWith(start));
    if (paths.length === 0) throw new Error(`The search fetched nothing from ${start}.`);
    return paths.reduce((total, path) => total + brotliSize(path), 0);
  };
  return { titles: sum('/zoeken/index.json'), fullText: sum('/pagefind/') };
}
