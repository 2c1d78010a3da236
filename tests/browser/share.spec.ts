import type { Page } from '@playwright/test';
import jsQR from 'jsqr';
import { PNG } from 'pngjs';
import { QUESTIONNAIRE } from './site.ts';
import { expect, overflow, test, violations } from './test.ts';
import { currentQuestion, openPlan, plan, readPlan } from './visit.ts';

/** Somebody with much at once. */
const ANSWERS = {
  gebeurtenis: ['baan-kwijt', 'huur-niet-betaald', 'alleen-met-kinderen'],
  haast: ['uit-huis'],
  dag_uit_huis: '2026-12-03',
  thuis: ['kinderen'],
  spaargeld: 'onbekend',
  zelf_doen: 'met-hulp',
};

/** Asks for the link, and gives it as it stands on the screen. */
async function askForLink(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Zet dit op uw telefoon' }).click();
  await expect(page.getByRole('heading', { name: 'Zet dit op uw telefoon' })).toBeFocused();
  return page.getByLabel('Of neem deze link').inputValue();
}

test.describe('"Zet dit op uw telefoon"', () => {
  test('gives a short link that opens the same plan on another device, and leaves the address at once', async ({
    page,
    browser,
  }) => {
    await openPlan(page, ANSWERS);
    const here = await readPlan(page);
    const link = await askForLink(page);
    expect(new URL(link).hash.length).toBeLessThanOrEqual(121);
    expect(link).not.toMatch(/huur|baan|kinderen/);
    const phone = await browser.newPage();
    await phone.goto(link);
    await expect(plan(phone)).toBeVisible();
    expect(await readPlan(phone)).toEqual(here);
    await expect(phone).toHaveURL(new RegExp(`${QUESTIONNAIRE}$`));
    await phone.close();
  });

  test('shows a QR code that a camera reads as that link, in light and in dark', async ({ page }) => {
    await openPlan(page, ANSWERS);
    const link = await askForLink(page);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      const { data, width, height } = PNG.sync.read(await page.locator('[data-qr] svg').screenshot());
      expect(jsQR(new Uint8ClampedArray(data), width, height)?.data).toBe(link);
    }
  });

  test('passes axe, and fits on a small screen', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await openPlan(page, ANSWERS);
    await askForLink(page);
    expect(await violations(page)).toEqual([]);
    expect(await overflow(page)).toEqual([]);
  });

  test('copies the link and says so', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await openPlan(page, ANSWERS);
    const link = await askForLink(page);
    await page.getByRole('button', { name: 'Kopieer de link' }).click();
    await expect(page.getByText('De link is gekopieerd.')).toBeVisible();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(link);
  });

  test('makes no link before somebody asks, and forgets it when the answers change', async ({ page }) => {
    await openPlan(page, ANSWERS);
    await expect(page.locator('[data-qr] svg')).toHaveCount(0);
    await askForLink(page);
    await page.getByRole('button', { name: 'Pas uw antwoorden aan' }).click();
    await page.goBack();
    await expect(page.locator('[data-share-panel]')).toBeHidden();
  });

  for (const [how, damage] of [
    ['cut in half', (link: string) => link.slice(0, link.length - 12)],
    [
      'with one character changed',
      (link: string) => link.slice(0, -6) + (link.at(-6) === 'A' ? 'B' : 'A') + link.slice(-5),
    ],
    ['of a version that does not exist yet', (link: string) => link.replace(/#plan=\d+/, '#plan=999')],
    ['with nothing in it', (link: string) => link.replace(/(#plan=\d+\.).*$/, '$1')],
  ] as const) {
    test(`says in plain words that a link is damaged (${how}), and starts afresh`, async ({ page }) => {
      await openPlan(page, ANSWERS);
      const link = await askForLink(page);
      // A later version is asked for, and is not there: the browser mentions that in its console.
      await page.goto('about:blank');
      await page.goto(damage(link).replace(/^(.*)#/, `${new URL(link).origin}${QUESTIONNAIRE}#`));
      await expect(page.getByRole('alert').filter({ visible: true })).toHaveText(/^Deze link klopt niet meer/);
      expect((await currentQuestion(page)).id).toBe('gebeurtenis');
      await expect(page).toHaveURL(new RegExp(`${QUESTIONNAIRE}$`));
    });
  }
});

test.describe('A link to an earlier version of the questions', () => {
  /** Makes this page a later version than the link: then it must look up how the earlier one was ordered. */
  async function ageSite(page: Page, change: (layout: Layout) => Layout): Promise<void> {
    await page.route(`**${QUESTIONNAIRE}`, async (route) => {
      const answer = await route.fetch();
      const body = (await answer.text()).replace(
        /"version":(\d+)/,
        (_, version) => `"version":${String(Number(version) + 1)}`,
      );
      await route.fulfill({ response: answer, body });
    });
    await page.route('**/versies/*.json', async (route) => {
      const answer = await route.fetch();
      await route.fulfill({ response: answer, json: change((await answer.json()) as Layout) });
    });
  }
  type Layout = { id: string; type: string; options: string[] }[];

  test('opens the plan with everything that still holds', async ({ page }) => {
    await openPlan(page, ANSWERS);
    const before = await readPlan(page);
    const link = await askForLink(page);
    await page.goto('about:blank');
    await ageSite(page, (layout) => layout);
    await page.goto(link);
    await expect(plan(page)).toBeVisible();
    expect(await readPlan(page)).toEqual(before);
    await expect(page.getByRole('alert').filter({ visible: true })).toHaveCount(0);
  });

  test('says so when an answer no longer fits, and keeps the others', async ({ page }) => {
    await openPlan(page, ANSWERS);
    const link = await askForLink(page);
    await page.goto('about:blank');
    await ageSite(page, (layout) =>
      layout.map((question) => (question.id === 'thuis' ? { ...question, id: 'thuis_vroeger' } : question)),
    );
    await page.goto(link);
    await expect(plan(page)).toBeVisible();
    await expect(page.getByRole('alert').filter({ visible: true })).toHaveText(/^Onze vragen zijn veranderd/);
    await page.getByRole('button', { name: 'Pas uw antwoorden aan' }).click();
    await expect(page.locator('input[name="gebeurtenis"][value="baan-kwijt"]')).toBeChecked();
  });
});
