import type { Page } from '@playwright/test';
import { QUESTIONNAIRE } from './site.ts';
import { expect, test, violations } from './test.ts';

/** What every reader gets, whatever happens to the script. */
async function expectChecklist(page: Page): Promise<void> {
  await page.goto(QUESTIONNAIRE);
  const questions = page.locator('fieldset[data-question]');
  expect(await questions.count()).toBeGreaterThanOrEqual(20);
  for (const question of await questions.all()) await expect(question).toBeVisible();
  await expect(page.getByText('Op dit toestel gaan de vragen niet één voor één.')).toBeVisible();

  const actions = page.locator('[data-store] [data-action]');
  expect(await actions.count()).toBeGreaterThanOrEqual(18);
  for (const action of await actions.all()) {
    await expect(action.getByText('Dit geldt voor u als:')).toBeVisible();
    await expect(action.locator('[data-reason]').first()).toBeVisible();
    await expect(action.getByRole('link').first()).toHaveAttribute('href', /^\/regel-het\/.+\/$/);
  }
  await expect(page.locator('[data-plan]')).toBeHidden();
  // No button that does nothing, and nothing that could be sent.
  await expect(page.locator('main button:visible')).toHaveCount(0);
  await expect(page.locator('form')).toHaveCount(0);
}

async function expectListInPlaceOfSearch(page: Page): Promise<void> {
  await page.goto('/zoeken/');
  await expect(page.getByRole('searchbox')).toHaveCount(0);
  await expect(page.getByRole('heading', { name: 'Alle onderwerpen van A tot Z' })).toBeVisible();
  const items = page.locator('.a-z a');
  expect(await items.count()).toBeGreaterThan(30);
  const names = await items.allInnerTexts();
  expect(names).toEqual([...names].sort((a, b) => a.localeCompare(b, 'nl')));
}

test.describe('Without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the questionnaire is a checklist', async ({ page }) => {
    await expectChecklist(page);
  });

  test('search is a list from A to Z, without a field', async ({ page }) => {
    await expectListInPlaceOfSearch(page);
  });

  for (const [path, heading] of [
    ['/gids/schulden/', 'Doe dit eerst'],
    ['/gids/baan-kwijt/', 'Wie helpt u'],
    ['/regel-het/ww-aanvragen/', 'Dit geldt voor u als'],
    ['/bellen/', 'Nu gevaar of grote nood'],
  ] as const) {
    test(`${path} is whole, with a number to call and a menu`, async ({ page }) => {
      await page.goto(path);
      await expect(page.getByRole('heading', { name: heading })).toBeVisible();
      await expect(page.locator('main a[href^="tel:"]').first()).toBeVisible();
      await page.locator('header summary').click();
      await page.locator('header nav').getByRole('link', { name: 'Wie kan ik bellen?' }).click();
      await expect(page).toHaveURL(/\/bellen\/$/);
    });
  }
});

test.describe('With a script that fails', () => {
  test.beforeEach(({ watch }) => {
    watch.mayFail = true;
  });

  test('to load, the questionnaire is a checklist and search is a list', async ({ page }) => {
    await page.route('**/*.js', (route) => route.abort());
    await expectChecklist(page);
    await expectListInPlaceOfSearch(page);
  });

  test('in an engine without custom elements, the same', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(window, 'customElements', { value: undefined });
    });
    await expectChecklist(page);
    await expectListInPlaceOfSearch(page);
  });

  test('because its data is damaged, the questionnaire is still a checklist', async ({ page }) => {
    await page.route(`**${QUESTIONNAIRE}`, async (route) => {
      const answer = await route.fetch();
      const whole = await answer.text();
      const damaged = whole.replace(/(data-model[^>]*>){/, '$1{{');
      expect(damaged).not.toBe(whole);
      await route.fulfill({ response: answer, body: damaged });
    });
    await expectChecklist(page);
  });

  test('the checklist passes axe', async ({ page }) => {
    await page.route('**/*.js', (route) => route.abort());
    await page.goto(QUESTIONNAIRE);
    expect(await violations(page)).toEqual([]);
  });
});
