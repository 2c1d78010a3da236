import { expect, test, violations } from './test.ts';

test.describe('A hard word', () => {
  test('opens in its place, and closes again', async ({ page }) => {
    await page.goto('/gids/schulden/');
    const word = page.locator('main a.term').first();
    await expect(word).toHaveAttribute('aria-expanded', 'false');
    await word.click();
    await expect(word).toHaveAttribute('aria-expanded', 'true');
    await expect(page.getByRole('note')).toBeVisible();
    expect(new URL(page.url()).hash).toBe('');
    expect(await violations(page)).toEqual([]);
    await word.press('Enter');
    await expect(page.getByRole('note')).toHaveCount(0);
  });

  test('leads to its meaning on the same page when there is no script', async ({ browser, baseURL }) => {
    const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
    await page.goto(`${baseURL ?? ''}/gids/schulden/`);
    const word = page.locator('main a.term').first();
    const target = (await word.getAttribute('href')) ?? '';
    expect(target).toMatch(/^#woord-/);
    await word.click();
    await expect(page.locator(target)).toBeInViewport();
    await page.context().close();
  });
});
