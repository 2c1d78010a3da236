import { expect, test, violations } from './test.ts';

test.describe('Search', () => {
  test('finds by a word that people type, a typing error included, and sends nothing', async ({ page }) => {
    await page.goto('/zoeken/');
    const field = page.getByRole('searchbox', { name: 'Wat zoekt u?' });
    const top = page.locator('[data-results] li:nth-child(-n + 3) a');
    for (const [typed, path] of [
      ['schulden', '/gids/schulden/'],
      ['deurwarder', '/regel-het/deurwaarder-te-woord/'],
      ['ontslagen', '/gids/baan-kwijt/'],
      // Only the tail of a word.
      ['toeslag', '/regel-het/huurtoeslag-aanvragen/'],
    ] as const) {
      await field.fill(typed);
      await expect(top.and(page.locator(`[href="${path}"]`)), `among the first three for ${typed}`).toBeVisible();
      await expect(page.getByRole('status')).toHaveText(/gevonden/);
      expect(new URL(page.url()).search + new URL(page.url()).hash).toBe('');
    }
    expect(await violations(page)).toEqual([]);
  });

  test('finds in the full text what no title or search word holds', async ({ page }) => {
    await page.goto('/zoeken/');
    await page.getByRole('searchbox').fill('huisdier');
    await expect(page.locator('[data-full-results] a').or(page.locator('[data-results] a')).first()).toBeVisible();
  });

  test('says so kindly when it finds nothing', async ({ page }) => {
    await page.goto('/zoeken/');
    await page.getByRole('searchbox').fill('xqzwvk');
    await expect(page.getByRole('status')).toHaveText(/^Niets gevonden voor dit woord/);
    await expect(page.locator('.a-z a').first()).toBeVisible();
  });

  test('says so, and keeps the list, when its index cannot be loaded; a next word tries again', async ({
    page,
    watch,
  }) => {
    watch.mayFail = true;
    await page.route('**/zoeken/index.json', (route) => route.abort());
    await page.goto('/zoeken/');
    await page.getByRole('searchbox').fill('schulden');
    await expect(page.getByRole('status')).toHaveText(/^Het zoeken lukt nu niet/);
    await expect(page.locator('.a-z a').first()).toBeVisible();
    await page.unroute('**/zoeken/index.json');
    await page.getByRole('searchbox').fill('schuld');
    await expect(page.locator('[data-results] a').first()).toBeVisible();
  });

  test('still finds titles when the full text cannot be loaded', async ({ page, watch }) => {
    watch.mayFail = true;
    await page.route('**/pagefind/**', (route) => route.abort());
    await page.goto('/zoeken/');
    await page.getByRole('searchbox').fill('schulden');
    await expect(page.locator('[data-results] a').first()).toBeVisible();
  });

  test('shows what is typed as text, never as HTML', async ({ page }) => {
    await page.goto('/zoeken/');
    for (const typed of ['<script>document.title="x"</script>', '<img src=x onerror="document.title=1"> schulden']) {
      await page.getByRole('searchbox').fill(typed);
      await expect(page.getByRole('status')).toHaveText(/gevonden/i);
      await expect(page.locator('zv-zoeken :is(img, script)')).toHaveCount(0);
      await expect(page).toHaveTitle(/^Zoeken/);
    }
  });

  test('loads nothing before somebody uses it', async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto('/zoeken/');
    await expect(page.getByRole('searchbox')).toBeVisible();
    expect(asked.filter((path) => /index\.json|pagefind/.test(path))).toEqual([]);
  });
});
