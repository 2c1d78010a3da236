import type { Page } from '@playwright/test';
import { pagesOfSite } from './site.ts';
import { expect, test } from './test.ts';

const NEUTRAL = 'https://www.buienradar.nl/';
const PAGES = [
  '/gids/somber-of-in-de-war/',
  '/gids/verslaving/',
  '/regel-het/veilig-thuis-bellen/',
  '/regel-het/hulp-bij-verslaving/',
  '/regel-het/psychische-hulp-vragen/',
];

/** Answers for the other site: a test asks nothing of the network. */
async function neutralSite(page: Page): Promise<void> {
  await page.route(`${NEUTRAL}**`, (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Weer</title><h1>Weer</h1>' }),
  );
}

test.describe('The quick exit', () => {
  test.use({ leaves: NEUTRAL });

  for (const path of PAGES) {
    test(`on ${path} is in sight at the top and at the bottom, and the tab says nothing`, async ({ page }) => {
      await page.goto(path);
      await expect(page).toHaveTitle('Zo Verder: informatie');
      const exit = page.getByRole('link', { name: 'Snel weg van deze bladzijde' });
      await expect(exit).toBeInViewport();
      await page.keyboard.press('End');
      await expect(exit).toBeInViewport();
      await expect(page.getByRole('heading', { name: 'Kijkt er iemand mee op uw telefoon?' })).toHaveCount(1);
    });
  }

  test('leaves at a tap, and the way back does not lead to the page', async ({ page }) => {
    await neutralSite(page);
    await page.goto('/');
    await page.goto('/regel-het/veilig-thuis-bellen/');
    await page.getByRole('link', { name: 'Snel weg van deze bladzijde' }).click();
    await expect(page).toHaveURL(NEUTRAL);
    await page.goBack();
    expect(new URL(page.url()).pathname).toBe('/');
  });

  test('leaves when Escape is pressed three times, and not before', async ({ page }) => {
    await neutralSite(page);
    await page.goto('/regel-het/veilig-thuis-bellen/');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page).toHaveURL(NEUTRAL);
  });

  test('blanks the page first, also when the other site does not come', async ({ page }) => {
    // An answer without content: the browser stays where it was.
    await page.route(`${NEUTRAL}**`, (route) => route.fulfill({ status: 204 }));
    await page.goto('/regel-het/hulp-bij-verslaving/');
    await page.getByRole('link', { name: 'Snel weg van deze bladzijde' }).click();
    await expect(page.locator('body')).toBeEmpty();
    await expect(page).toHaveTitle('');
  });

  test('stands on no page where nobody needs to hide', async ({ page }) => {
    expect(pagesOfSite()).toContain('/gids/schulden/');
    await page.goto('/gids/schulden/');
    await expect(page.locator('zv-weg')).toHaveCount(0);
  });
});

test.describe('The quick exit, without script', () => {
  test.use({ javaScriptEnabled: false });

  test('is a plain link', async ({ page }) => {
    await page.goto('/regel-het/veilig-thuis-bellen/');
    const exit = page.getByRole('link', { name: 'Snel weg van deze bladzijde' });
    await expect(exit).toHaveAttribute('href', NEUTRAL);
    await expect(page.getByText('Of druk drie keer op Esc.')).toBeHidden();
  });
});
