import type { Page } from '@playwright/test';
import { expect, test, violations } from './test.ts';
import { openPlan } from './visit.ts';

const FINDER = '/hulp-dichtbij/';

const box = (page: Page) => page.getByRole('textbox', { name: 'Uw postcode of plaats' });
const status = (page: Page) => page.locator('zv-plek').getByRole('status');
const desks = (page: Page) => page.locator('[data-desks] .card');

async function search(page: Page, typed: string): Promise<void> {
  await box(page).fill(typed);
  await page.getByRole('button', { name: 'Zoek', exact: true }).click();
}

test.describe('Help nearby', () => {
  test('finds desks by town and by postcode, and says what it does not know', async ({ page }) => {
    await page.goto(FINDER);
    await search(page, 'Utrecht');
    await expect(status(page)).toHaveText(/^\d+ plekken gevonden voor Utrecht\.$/);
    await expect(desks(page).filter({ hasText: 'Bibliotheek Overvecht' })).toContainText(
      'Volgens een bericht uit 2021. Bel of kijk eerst.',
    );
    await expect(page.getByRole('link', { name: 'Alles van de gemeente Utrecht' })).toHaveAttribute(
      'href',
      /\/hulp-dichtbij\/utrecht\//,
    );
    // Without an import a postcode says no more than its region.
    await search(page, '3511 AB');
    await expect(status(page)).toHaveText(/^Van postcode 3511 weten wij alleen de streek: rond Utrecht\./);
    await search(page, 'Emmen');
    await expect(status(page)).toHaveText(/gevonden voor Emmen\.$|kennen nog geen plek rond Emmen/);
    expect(await violations(page)).toEqual([]);
  });

  test('asks which town is meant when there are two of one name', async ({ page }) => {
    await page.goto(FINDER);
    await search(page, 'bergen');
    await expect(status(page)).toHaveText('Welke plaats bedoelt u?');
    const choices = page.locator('[data-choices] button');
    await expect(choices).toHaveCount(2);
    await expect(choices.first()).toBeFocused();
    expect(await violations(page)).toEqual([]);
    await choices.first().press('Enter');
    await expect(page.getByRole('heading', { name: /^Hulp in en rond Bergen/ })).toBeVisible();
  });

  for (const [what, typed, says] of [
    ['an empty box', '', /^Typ eerst een postcode of een plaats\.$/],
    ['a postcode that does not exist', '0000', /^Postcode 0000 bestaat niet/],
    ['ten thousand letters', 'a'.repeat(10_000), /^Deze plaats vinden wij niet\./],
    ['a script', '<script>document.title="x"</script>', /^Deze plaats vinden wij niet\./],
    ['another alphabet', 'أوترخت', /^Deze plaats vinden wij niet\./],
    ['Chinese', '乌得勒支', /^Deze plaats vinden wij niet\./],
    ['half a postcode', '351', /^Deze plaats vinden wij niet\./],
    ['a slip of the finger', 'amsterdm', /^Deze plaats kennen wij niet\. Bedoelt u een van deze\?$/],
  ] as const)
    test(`answers ${what} with a plain sentence, and the national numbers stay`, async ({ page }) => {
      await page.goto(FINDER);
      await search(page, typed);
      await expect(status(page)).toHaveText(says);
      await expect(page.getByRole('link', { name: /0800-8020/ })).toBeVisible();
      await expect(page).toHaveTitle(/^Hulp dichtbij/);
      await expect(page.locator('zv-plek :is(script, img)')).toHaveCount(0);
    });

  test('sends nothing while somebody searches, and leaves nothing in the address', async ({ page }) => {
    await page.goto(FINDER);
    await box(page).focus();
    await search(page, 'Zwolle');
    await expect(desks(page).first()).toBeVisible();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    for (const typed of ['Emmen', '3511', 'bergen', 'nergens', 'Groningen']) await search(page, typed);
    await page.getByRole('combobox', { name: 'Waar wilt u hulp bij?' }).selectOption('geld');
    await expect(status(page)).toHaveText(/Groningen/);
    expect(asked).toEqual([]);
    expect(page.url()).toMatch(/\/hulp-dichtbij\/$/);
  });

  test('works without a connection once it was loaded', async ({ page, context }) => {
    await page.goto(FINDER);
    await search(page, 'Zwolle');
    await expect(desks(page).first()).toBeVisible();
    await context.setOffline(true);
    await search(page, 'Groningen');
    await expect(status(page)).toHaveText(/gevonden voor Groningen\.$/);
  });

  test('says so when its file cannot be loaded, and tries again', async ({ page, watch }) => {
    watch.mayFail = true;
    await page.route('**/plekken.json', (route) => route.abort());
    await page.goto(FINDER);
    await search(page, 'Emmen');
    await expect(status(page)).toHaveText(/^Zoeken lukt nu niet\./);
    await page.unroute('**/plekken.json');
    await search(page, 'Groningen');
    await expect(desks(page).first()).toBeVisible();
  });

  test('keeps to what somebody wants help with', async ({ page }) => {
    await page.goto(FINDER);
    await search(page, 'Groningen');
    const all = Number.parseInt((await status(page).textContent()) ?? '', 10);
    expect(all).toBeGreaterThan(3);
    await expect(desks(page)).toHaveCount(all);
    await page.getByRole('combobox', { name: 'Waar wilt u hulp bij?' }).selectOption('recht');
    await expect(desks(page)).not.toHaveCount(all);
  });

  test('says in Dutch time whether a desk is open', async ({ page }) => {
    // Wednesday, in the morning: this desk is open from nine to twelve on Wednesday and Thursday.
    await page.goto(FINDER);
    await search(page, 'Alkmaar');
    const desk = desks(page).filter({ hasText: 'Nu open, tot 12.00 uur.' });
    await expect(desk.first()).toBeVisible();
    await page.clock.setFixedTime('2026-11-25T20:00:00+01:00');
    await search(page, 'Alkmaar');
    await expect(desks(page).filter({ hasText: 'Nu dicht. Open op' }).first()).toBeVisible();
  });

  test('is an A to Z of all municipalities without script, with no field that does nothing', async ({ browser }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`http://localhost:${new URL(test.info().project.use.baseURL ?? '').port}${FINDER}`);
    await expect(box(page)).toHaveCount(0);
    await expect(page.locator('.a-z a')).toHaveCount(342);
    await page.locator('summary', { hasText: /^E$/ }).click();
    await page.getByRole('link', { name: 'Emmen', exact: true }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Hulp in de gemeente Emmen');
    await context.close();
  });
});

test.describe('A place that somebody chose', () => {
  test('goes along in the links, and the address forgets it at once', async ({ page }) => {
    await page.goto(FINDER);
    await search(page, 'Zwolle');
    await page.getByRole('link', { name: 'Zo Verder' }).first().click();
    await expect(page).toHaveURL(/^[^#]*\/$/);
    await page.locator('a[href*="/gids/schulden/"]').first().click();
    await expect(page).toHaveURL(/\/gids\/schulden\/$/);
    await expect(page.getByText('Dicht bij Zwolle:')).toBeVisible();
    await expect(page.locator('.near-desk').first()).toBeVisible();
    expect(await violations(page)).toEqual([]);
  });

  test('can be chosen on the page where somebody reads, and prints', async ({ page }) => {
    await page.goto('/regel-het/bezwaar-maken/');
    await page.getByRole('link', { name: 'Zoek een plek dichtbij' }).click();
    await expect(box(page)).toBeFocused();
    await box(page).fill('nergenshuizen');
    await box(page).press('Enter');
    await expect(page.locator('zv-buurt').getByRole('status')).toHaveText(/^Deze plaats vinden wij niet\./);
    await box(page).fill('Zwolle');
    await box(page).press('Enter');
    await expect(page.locator('.near-desk', { hasText: 'Het Juridisch Loket Zwolle' })).toBeVisible();
    expect(await violations(page)).toEqual([]);
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('.near-desk', { hasText: 'Het Juridisch Loket Zwolle' })).toBeVisible();
    await expect(page.getByRole('button', { name: 'Kies een andere plaats' })).toBeHidden();
  });

  test('gives the plan its desks, goes with the event, and is wiped with the rest', async ({ page }) => {
    await page.goto('/wat-geldt-voor-mij/#gids=schulden&plek=zwolle.0193');
    await expect(page.locator('zv-vragen[data-ready]')).toBeVisible();
    await expect(page).toHaveURL(/\/wat-geldt-voor-mij\/$/);
    await expect(page.locator('input[name="gebeurtenis"][value="schulden"]')).toBeChecked();
    await openPlan(page, { gebeurtenis: ['schulden'] });
    await page.getByRole('link', { name: 'Zoek een plek dichtbij' }).click();
    await box(page).fill('Zwolle');
    await box(page).press('Enter');
    await expect(page.getByText('Dicht bij Zwolle:').or(page.getByText('rond Zwolle'))).toBeVisible();
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Wis alles' }).click();
    await expect(page.locator('[data-plan]')).toBeHidden();
    expect(await page.content()).not.toMatch(/zwolle/i);
  });

  for (const broken of ['#plek=', '#plek=nergens.9999', '#plek=%3Cscript%3E.0344', '#plek=utrecht'])
    test(`is left alone when the link is broken: ${broken}`, async ({ page }) => {
      await page.goto(`/gids/schulden/${broken}`);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expect(page.locator('.near-desk')).toHaveCount(0);
    });
});
