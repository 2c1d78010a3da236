import { expect, test } from './test.ts';

test.describe('A text to send', () => {
  test('is copied whole, with the address of the site and what is left to fill in', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto('/helpers/uitdelen/');
    await page.getByRole('button', { name: 'Kopieer de tekst: Voor de krant, kort' }).click();
    await expect(page.getByText('De tekst is gekopieerd.')).toBeVisible();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    const shown = await page.locator('[data-message="krant-kort"] [data-text]').allInnerTexts();
    expect(copied).toBe(shown.join('\n\n'));
    const { host } = new URL((await page.locator('link[rel="canonical"]').getAttribute('href')) ?? '');
    expect(copied).toContain(`Op ${host} leest u`);
    expect(copied).toContain('[naam van uw bibliotheek]');
  });

  test('says so when copying is not allowed', async ({ page }) => {
    await page.goto('/helpers/uitdelen/');
    await page.evaluate(() => {
      Object.defineProperty(navigator.clipboard, 'writeText', { value: () => Promise.reject(new Error('no')) });
    });
    await page.getByRole('button', { name: 'Kopieer de tekst: Voor een nieuwsbrief' }).click();
    await expect(page.locator('[data-message="nieuwsbrief"] [data-status]')).toHaveText(/^Kopiëren lukt hier niet/);
  });
});

test('a sheet to hand out opens the print window with its button', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => {
      document.documentElement.dataset['printed'] = '';
    };
  });
  await page.goto('/helpers/uitdelen/poster/');
  await expect(page.getByText('Print met de toetsen Ctrl en P.')).toBeHidden();
  await page.getByRole('button', { name: 'Print dit' }).click();
  await expect(page.locator('html[data-printed]')).toHaveCount(1);
});

test.describe('Without script', () => {
  test.use({ javaScriptEnabled: false });

  test('there is no button that does nothing: the texts stand there, and the page says how to print', async ({
    page,
  }) => {
    await page.goto('/helpers/uitdelen/');
    await expect(page.getByText('[naam van uw bibliotheek]').first()).toBeVisible();
    await expect(page.getByRole('button')).toHaveCount(0);
    await page.goto('/helpers/uitdelen/flyer/schulden/');
    await expect(page.getByText('Print met de toetsen Ctrl en P.')).toBeVisible();
    await expect(page.getByRole('button')).toHaveCount(0);
  });
});
