import { readFileSync } from 'node:fs';
import type { Response } from '@playwright/test';
import { pagesToSee } from './site.ts';
import { expect, overflow, test, testInOneTab, unfold, violations } from './test.ts';

const pages = pagesToSee();

const OF_EVERY_PAGE = /\/_astro\/(?:Base|buurt|preload-helper)\b/;

// One load and one test a page: on two cores the loading costs more than the looking.
for (const path of pages) {
  testInOneTab(`${path} passes axe in light and dark, fits on 320 pixels, and is in good order`, async ({ page }) => {
    const scripts: string[] = [];
    const onResponse = (response: Response): void => {
      if (response.request().resourceType() === 'script') scripts.push(response.url());
    };
    page.on('response', onResponse);
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(path);
    expect.soft(await overflow(page), 'parts that are too wide').toEqual([]);
    page.off('response', onResponse);
    await unfold(page);
    expect.soft(await overflow(page), 'parts that are too wide when all is unfolded').toEqual([]);
    expect.soft(await violations(page), 'violations of axe').toEqual([]);

    await expect(page.locator('h1:visible')).toHaveCount(1);
    await expect(page.locator('main')).toHaveCount(1);
    await expect(page.locator('html')).toHaveAttribute('lang', 'nl');
    const levels = await page
      .locator(':is(h1, h2, h3, h4, h5, h6):visible')
      .evaluateAll((all) => all.map(({ tagName }) => Number(tagName.slice(1))));
    const jumps = levels.filter((level, place) => level - (levels[place - 1] ?? 0) > 1);
    expect(jumps, `levels of heading that are skipped in ${levels.join(' ')}`).toEqual([]);

    // One small file is the same on every page (it is two or three for the builder's sake); only what fills in,
    // searches or leaves has a file of its own.
    const own = scripts.filter((address) => !OF_EVERY_PAGE.test(address));
    const needsScript =
      (await page.locator('zv-vragen, zv-zoeken, zv-brief, zv-weg, zv-plek, zv-uitdelen, zv-code, zv-filter').count()) >
      0;
    if (needsScript) expect(own.length).toBeGreaterThan(0);
    else expect(own, 'script on a page for reading').toEqual([]);
  });
}

test('every page has a title and a description of its own, that stand on their own in a list of results', () => {
  const heads = pages.map((path) => {
    const html = readFileSync(`dist${path.endsWith('/') ? `${path}index.html` : path}`, 'utf8');
    return {
      title: /<title>([^<]*)<\/title>/.exec(html)?.[1] ?? '',
      description: /<meta name="description" content="([^"]*)"/.exec(html)?.[1] ?? '',
    };
  });
  // Pages with a quick exit share a title that says nothing to who looks over a shoulder.
  const titles = heads.map(({ title }) => title).filter((title) => title !== 'Zo Verder: informatie');
  expect(titles.length).toBeGreaterThan(0);
  expect(new Set(titles).size).toBe(titles.length);
  expect(new Set(heads.map(({ description }) => description)).size).toBe(heads.length);
  for (const { title, description } of heads) {
    expect.soft(title.length, title).toBeGreaterThan(10);
    expect.soft(title.length, title).toBeLessThanOrEqual(75);
    expect.soft(description.length, description).toBeGreaterThanOrEqual(50);
    expect.soft(description.length, description).toBeLessThanOrEqual(160);
  }
});

test('a wrong address gives the page that helps on', async ({ page, watch }) => {
  watch.mayFail = true; // Chromium itself reports the 404
  const answer = await page.goto('/bestaat-niet/');
  expect(answer?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Deze bladzijde is er niet');
});
