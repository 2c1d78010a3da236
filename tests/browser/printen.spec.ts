import type { Page } from '@playwright/test';
import { pagesOfSite } from './site.ts';
import { expect, overflow, test, violations } from './test.ts';

const PAGE = '/helpers/printen/';
const BOOKLET = '/helpers/printen/boekje/werk-en-geld/';

const field = (page: Page) => page.getByRole('searchbox', { name: 'Wat wilt u printen?' });
/** How much wider the page is than the screen; a long word counts, which sticks out of its own box. */
const sticksOut = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
const items = (page: Page) => page.locator('[data-item]:visible');

test.describe('The page to print from', () => {
  test('makes its list shorter while somebody types, and says how many are left', async ({ page }) => {
    await page.goto(PAGE);
    const all = await items(page).count();
    expect(all).toBeGreaterThan(150);
    await expect(page.getByRole('status')).toHaveText('');

    await field(page).fill('huurtoeslag');
    await expect(page.getByRole('status')).toHaveText(/^\d+ gevonden$/);
    const left = await items(page).count();
    expect(left).toBeGreaterThan(0);
    expect(left).toBeLessThan(all);
    await expect(page.getByRole('status')).toHaveText(`${String(left)} gevonden`);
    await expect(page.locator('[href="/regel-het/huurtoeslag-aanvragen/"]').first()).toBeVisible();
    await expect(page.locator('[href="/gids/onveilig-thuis/"]').first()).toBeHidden();
    expect(new URL(page.url()).search + new URL(page.url()).hash).toBe('');
    expect(await violations(page)).toEqual([]);

    await field(page).fill('');
    await expect(items(page)).toHaveCount(all);
    await expect(page.getByRole('status')).toHaveText('');
  });

  test('finds by words that stand in no title', async ({ page }) => {
    await page.goto(PAGE);
    await field(page).fill('ontslagen');
    await expect(page.locator('[href="/gids/baan-kwijt/"]').first()).toBeVisible();
    await expect(page.locator('[href="/gids/eenzaam/"]').first()).toBeHidden();
  });

  test('hides a heading without anything under it, and says so when nothing is left', async ({ page }) => {
    await page.goto(PAGE);
    await expect(page.getByRole('heading', { level: 2 })).toHaveText([
      'Boekjes per thema',
      'Gidsen',
      'Dingen om te regelen',
      'Brieven die u krijgt',
      'Om uit te delen',
      'Brieven om te sturen',
    ]);
    await field(page).fill('xqzwvk');
    await expect(page.getByRole('status')).toHaveText('Niets gevonden voor dit woord. Probeer een ander woord.');
    await expect(page.getByRole('heading', { level: 2 })).toHaveCount(0);
    await expect(items(page)).toHaveCount(0);
  });

  test('offers of each page a way to print, with the title in the name of every link', async ({ page }) => {
    await page.goto(PAGE);
    const rows = await items(page).evaluateAll((all) =>
      all.map((item) => {
        const name = (link: Element | undefined) =>
          link?.ariaLabel ?? link?.textContent.replace(/\s+/g, ' ').trim() ?? '';
        const title = item.querySelector('.handout-title')?.textContent.trim() ?? '';
        return { title, last: name([...item.querySelectorAll('a')].at(-1)) };
      }),
    );
    expect(rows.length).toBeGreaterThan(150);
    for (const { title, last } of rows) {
      expect(title.length).toBeGreaterThan(3);
      expect(last).toContain(title);
      // After `npm run handouts` a PDF; without, the page itself.
      expect(last).toMatch(/ Open en print$|^PDF, \d+ bladzijden?, [\d,]+ [kM]B: /);
    }
  });

  test('fits on 320 pixels', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(PAGE);
    await expect(field(page)).toBeVisible();
    expect(await overflow(page)).toEqual([]);
    expect(await sticksOut(page)).toBe(0);
  });
});

test.describe('A booklet', () => {
  test('is a page like any other: accessible, and not wider than 320 pixels', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(BOOKLET);
    expect(await overflow(page)).toEqual([]);
    expect(await sticksOut(page)).toBe(0);
    expect(await violations(page)).toEqual([]);
    const levels = await page
      .locator('main :is(h1, h2, h3, h4, h5, h6):visible')
      .evaluateAll((all) => all.map(({ tagName }) => Number(tagName.slice(1))));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels.filter((level, place) => level - (levels[place - 1] ?? 0) > 1)).toEqual([]);
  });

  test('is not what a search finds: the page of each guide is', async ({ page }) => {
    expect(pagesOfSite()).toContain(PAGE);
    expect(pagesOfSite().filter((path) => path.includes('/boekje/'))).toEqual([]);
    await page.goto('/zoeken/');
    const found = await page.evaluate(async () => {
      const address = '/pagefind/pagefind.js';
      const { search } = (await import(address)) as {
        search: (words: string) => Promise<{ results: { data: () => Promise<{ url: string }> }[] }>;
      };
      const { results } = await search('schulden');
      return Promise.all(results.map(async (result) => (await result.data()).url));
    });
    expect(found).toContain('/gids/schulden/');
    expect(found.filter((url) => url.includes('/boekje/'))).toEqual([]);
  });
});

test.describe('Without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the page to print from is the whole list, without a field', async ({ page }) => {
    await page.goto(PAGE);
    await expect(page.getByRole('searchbox')).toHaveCount(0);
    expect(await items(page).count()).toBeGreaterThan(150);
    await expect(page.locator('[href="/gids/schulden/"]').first()).toBeVisible();
  });
});
