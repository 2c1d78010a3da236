import type { Page } from '@playwright/test';
import { expect, test } from './test.ts';

/** What has the focus, in words, and whether a reader can see that it has. */
async function focused(page: Page) {
  return page.evaluate(() => {
    const element = document.activeElement ?? document.body;
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
    const box = element.getBoundingClientRect();
    return {
      text: element.textContent.trim().replace(/\s+/g, ' '),
      id: element.id,
      visible: (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2) || boxShadow !== 'none',
      onScreen: box.width > 0 && box.bottom > 0 && box.top < innerHeight,
    };
  });
}

for (const path of ['/', '/gids/schulden/', '/regel-het/ww-aanvragen/', '/bellen/', '/zoeken/']) {
  test(`${path} can be walked by keyboard, and shows where you are at each step`, async ({ page }) => {
    await page.goto(path);
    const count = await page.locator(':is(a[href], summary, button, input):visible').count();
    expect(count).toBeGreaterThan(5);
    const seen = new Set<string>();
    for (let step = 0; step < count; step += 1) {
      await page.keyboard.press('Tab');
      const at = await focused(page);
      expect(at.visible, `focus on "${at.text.slice(0, 60)}" can be seen`).toBe(true);
      expect(at.onScreen, `"${at.text.slice(0, 60)}" is on the screen`).toBe(true);
      seen.add(
        await page.evaluate(() =>
          String([...document.querySelectorAll('*')].indexOf(document.activeElement ?? document.body)),
        ),
      );
    }
    expect(seen.size, 'stops, each visited once').toBe(count);
  });
}

test('the first Tab gives a link past the menu, and it works', async ({ page }) => {
  await page.goto('/gids/schulden/');
  await page.keyboard.press('Tab');
  expect((await focused(page)).text).toBe('Naar de inhoud');
  await page.keyboard.press('Enter');
  expect((await focused(page)).id).toBe('inhoud');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
});

test('the menu opens and closes by keyboard, and says which page you are on', async ({ page }) => {
  await page.goto('/bellen/');
  const menu = page.locator('header summary');
  await menu.focus();
  await page.keyboard.press('Enter');
  const items = page.locator('header nav a');
  await expect(items.first()).toBeVisible();
  await expect(page.locator('header nav [aria-current="page"]')).toHaveAttribute('href', '/bellen/');
  await menu.focus();
  await page.keyboard.press('Enter');
  await expect(items.first()).toBeHidden();
});
