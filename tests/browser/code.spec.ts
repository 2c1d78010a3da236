import type { Page } from '@playwright/test';
import { buildModel, getCatalogue } from '../../src/catalogue/index.ts';
import { sheetsOf } from '../../src/catalogue/sheets.ts';
import type { Answers } from '../../src/domain/conditions/expression.ts';
import { knownAnswers } from '../../src/domain/questionnaire/model.ts';
import { writeCode } from '../../src/domain/sheets/write-code.ts';
import { expect, overflow, test, violations } from './test.ts';
import { answersIn, openPlan, plan, press, readPlan } from './visit.ts';

const PAGE = '/wat-geldt-voor-mij/print/';
const sheets = sheetsOf(getCatalogue());
const model = buildModel(getCatalogue(), '2026-11-25');

/** The longest sheet, with a cross at every question. */
const [longest = { letter: '', current: true, questions: [] }] = [...sheets].sort(
  (a, b) => b.questions.length - a.questions.length,
);
const ONE_CROSS: Answers = Object.fromEntries(
  longest.questions.map(({ id, options }) => {
    const type = model.questions.find((question) => question.id === id)?.type;
    const [first = ''] = options;
    return [id, type === 'many' ? [first] : first];
  }),
);
const codeOf = (answers: Answers) => writeCode(sheets, answers)?.code ?? '';
const CODE = codeOf(ONE_CROSS);

const field = (page: Page) => page.getByRole('textbox', { name: 'Typ de code van het blad' });
const status = (page: Page) => page.locator('zv-code [data-status]');
const result = (page: Page) => page.locator('zv-code [data-result]');

async function type(page: Page, code: string): Promise<void> {
  await field(page).fill(code);
  await page.getByRole('button', { name: 'Vul in' }).click();
}

test.describe('A code from paper', () => {
  test.beforeEach(async ({ page }) => {
    await page.goto(PAGE);
    await expect(field(page)).toBeVisible();
  });

  test('of ten questions takes 15 key presses up to the plan, and gives the plan of those answers', async ({
    page,
  }) => {
    expect(longest.questions).toHaveLength(10);
    await field(page).focus();
    let presses = 0;
    const strike = async (key: string) => {
      presses += 1;
      await page.keyboard.press(key);
    };
    for (const key of CODE.replaceAll(' ', '')) await strike(key);
    await strike('Enter');
    await expect(page.getByRole('heading', { name: /^Dit staat op blad/ })).toBeFocused();
    await expect(status(page)).toHaveText('De code klopt.');
    await strike('Tab');
    await strike('Enter');
    await expect(plan(page)).toBeVisible();
    expect(presses).toBeLessThanOrEqual(15);
    expect(await answersIn(page)).toEqual(knownAnswers(model, ONE_CROSS));
    await expect(page).toHaveURL(/\/wat-geldt-voor-mij\/$/);
    const typed = await readPlan(page);
    await openPlan(page, knownAnswers(model, ONE_CROSS) as Record<string, string>);
    expect(await readPlan(page)).toEqual(typed);
  });

  test('is taken in small letters, without spaces, or without its check', async ({ page }) => {
    await type(page, CODE.toLowerCase().replaceAll(' ', '-'));
    await expect(status(page)).toHaveText('De code klopt.');
    const words = await result(page).locator('dl').innerText();
    expect(words).toContain('1. ');
    await type(page, CODE.replaceAll(' ', '').slice(0, -1));
    await expect(status(page)).toHaveText('Vergelijk dit met het blad: is het hetzelfde?');
    expect(await result(page).locator('dl').innerText()).toBe(words);
  });

  test('shows each answer in words, the empty ones and the unsure ones too', async ({ page }) => {
    await type(page, `B 1+3 ? 0 1+2 0 1 0 0 2`);
    const answers = result(page).locator('dd');
    await expect(answers).toHaveText([
      'Ik kan de huur niet betalen + Ik heb geen huis',
      'Weet ik niet',
      'Leeg',
      'Mijn partner + Kinderen onder de 18',
      'Leeg',
      'Ik huur een huis of appartement',
      'Leeg',
      'Leeg',
      'Ja, als iemand naast mij zit',
    ]);
  });

  test('with an answer that cannot be read fills in the rest, and names the question', async ({ page }) => {
    await type(page, 'B 1 0 0 0 0 9 0 0 1');
    await expect(status(page)).toContainText('Niet gelezen, en dus niet ingevuld: vraag 6.');
    await page.getByRole('link', { name: 'Naar het plan' }).click();
    await expect(plan(page)).toBeVisible();
    expect(await answersIn(page)).toEqual({ gebeurtenis: ['huur-niet-betaald'], zelf_doen: 'zelf' });
  });

  const SLIP = `${CODE.slice(0, -1)}${CODE.endsWith('X') ? 'Y' : 'X'}`;
  for (const [what, code, sentence] of [
    ['nothing', '', /^Typ eerst de code van het blad\.$/],
    ['a typing error', SLIP, /^Er zit een fout in deze code, dus we vullen niets in/],
    ['an unknown letter', 'Z 1 1 1 1', /^Wij kennen geen blad Z/],
    ['no letter', '1 2 3', /^Begin met de letter van het blad/],
    ['too little', 'B 1', /^Er missen nog 8 tekens/],
    ['one too few', CODE.slice(0, -4), /^Er mist nog 1 teken/],
    ['too much', `${CODE} 1 1 1`, /^Er staat te veel in deze code/],
    ['10,000 characters', '1'.repeat(10_000), /^Er staat te veel in deze code/],
    ['a script', '<script>document.title="x"</script>', /^Begin met de letter van het blad/],
    ['a script behind a letter', 'B<img src=x onerror=document.title=1>', /^Er staat te veel in deze code/],
  ] as const) {
    test(`with ${what} says so in one sentence, and fills nothing in`, async ({ page }) => {
      // What a good code showed does not stay behind.
      await type(page, CODE);
      await expect(result(page)).toBeVisible();
      await type(page, code);
      await expect(status(page)).toHaveText(sentence);
      await expect(result(page)).toBeHidden();
      await expect(field(page)).toBeFocused();
      await expect(field(page)).toHaveAttribute('aria-invalid', 'true');
      await expect(page.locator('zv-code img, zv-code script')).toHaveCount(0);
      expect(await page.title()).toContain('De vragen op papier');
    });
  }

  test('that cannot be read for want of a connection says so, and can be tried again', async ({ page, watch }) => {
    watch.mayFail = true;
    await page.route('**/sheets.json', (route) => route.abort());
    await type(page, CODE);
    await expect(status(page)).toHaveText(/^Dit lukt nu niet/);
    await page.unroute('**/sheets.json');
    await type(page, CODE);
    await expect(status(page)).toHaveText('De code klopt.');
  });

  test('does not stay in the page when somebody comes back to it', async ({ page }) => {
    await type(page, CODE);
    await expect(result(page)).toBeVisible();
    await page.goto('/');
    await page.goBack();
    await expect(field(page)).toHaveValue('');
    await expect(result(page)).toBeHidden();
  });

  test('passes axe with a result and with a fault, and fits on a small screen', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await type(page, CODE);
    await expect(result(page)).toBeVisible();
    expect(await violations(page)).toEqual([]);
    expect(await overflow(page)).toEqual([]);
    await type(page, 'Z');
    await expect(status(page)).toHaveText(/geen blad Z/);
    expect(await violations(page)).toEqual([]);
  });
});

test.describe('The code in a plan', () => {
  const ANSWERS = { gebeurtenis: ['schulden', 'boete'], haast: ['deurwaarder'], zelf_doen: 'met-hulp' };

  test('is that of its answers, typed gives the same plan, and goes when all is wiped', async ({ page, browser }) => {
    await openPlan(page, ANSWERS);
    const code = plan(page).locator('[data-code="screen"] b');
    await expect(code).toHaveText(codeOf(ANSWERS).replaceAll(' ', '\u00a0'));
    const here = await readPlan(page);
    const desk = await browser.newPage();
    await desk.goto(PAGE);
    await type(desk, await code.innerText());
    await desk.getByRole('link', { name: 'Naar het plan' }).click();
    await expect(plan(desk)).toBeVisible();
    expect(await readPlan(desk)).toEqual(here);
    await desk.close();
    await plan(page).getByRole('button', { name: 'Wis alles' }).click();
    await expect(page.locator('[data-code]')).toHaveCount(0);
    expect(await page.content()).not.toContain(codeOf(ANSWERS).replaceAll(' ', '\u00a0'));
  });

  test('says how many answers have no place in it', async ({ page }) => {
    await openPlan(page, { ...ANSWERS, moeite: ['digid'], werk_nu: 'baas' });
    await expect(plan(page).locator('[data-code="screen"]')).toContainText('Er staan 2 antwoorden niet in.');
  });

  test('can be kept off the paper', async ({ page }) => {
    await openPlan(page, ANSWERS);
    await page.emulateMedia({ media: 'print' });
    await expect(plan(page).locator('[data-code="paper"] b')).toBeVisible();
    await page.emulateMedia({ media: 'screen' });
    await page.getByLabel('Print het plan zonder code').check();
    await page.emulateMedia({ media: 'print' });
    await expect(plan(page).locator('[data-code="paper"] b')).toBeHidden();
  });

  test('is fetched before the first answer, and never because of one', async ({ page }) => {
    await page.goto('/wat-geldt-voor-mij/');
    await page.waitForLoadState('networkidle');
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.locator('input[value="schulden"]').check();
    await press(page, 'Verder');
    await page.locator('input[value="deurwaarder"]').check();
    await press(page, 'Verder');
    expect(asked.filter((address) => address.includes('sheet') || address.includes('code'))).toEqual([]);
  });

  test('passes axe', async ({ page }) => {
    await openPlan(page, ANSWERS);
    await expect(plan(page).locator('[data-code="screen"]')).toBeVisible();
    expect(await violations(page)).toEqual([]);
    expect(await overflow(page)).toEqual([]);
  });
});
