import type { Page } from '@playwright/test';
import jsQR from 'jsqr';
import { PNG } from 'pngjs';
import { PEOPLE } from '../browser/people.ts';
import { getCatalogue } from '../../src/catalogue/index.ts';
import { pagesOfSite } from '../browser/site.ts';
import { expect, test, testInOneTab } from '../browser/test.ts';
import { openPlan, plan, readPlan } from '../browser/visit.ts';
import { lettersOf, type Paper, printPage } from './paper.ts';

/** What a printer must not waste ink on. */
const NOT_ON_PAPER = ['Menu', 'Naar de inhoud', 'Print dit plan', 'Wis alles', 'Pas uw antwoorden aan'];

/** 13 pt, which Chromium rounds to 12.99. */
const SMALLEST_POINTS = 12.9;
/** A phone held over a sheet of paper still reads this. */
const SMALLEST_CODE_MM = 17;
/** What a printer in a library leaves white. */
const EDGE_MM = 7;

/** What holds for all that comes out of the printer. */
function expectReadablePaper(paper: Paper): void {
  expect(paper.sheets.length).toBeGreaterThan(0);
  for (const words of NOT_ON_PAPER) expect(paper.text).not.toMatch(new RegExp(`(^|\\s)${words}(\\s|$)`));
  expect(lettersOf(paper).smallest, 'points of the smallest letters').toBeGreaterThanOrEqual(SMALLEST_POINTS);
  expect(paper.edge, 'millimetres to the edge of the paper').toBeGreaterThanOrEqual(EDGE_MM);
}

function expectGoodPaper(paper: Paper, mostSheets: number): void {
  expectReadablePaper(paper);
  expect(paper.sheets.length, 'sheets').toBeLessThanOrEqual(mostSheets);
  for (const size of paper.sizes) expect(size, 'A4').toEqual([210, 297]);
  expect(paper.text).toMatch(/de organisatie beslist/i);
}

/** Parts that somebody without a screen needs, by kind of page. */
const PARTS = {
  gids: [
    'In het kort',
    'Doe dit eerst',
    'Waar u recht op kunt hebben',
    'Waar mensen bang voor zijn',
    'Als u niets doet',
  ],
  'regel-het': [
    'Dit geldt voor u als',
    'Zo regelt u het',
    'Zeg dit:',
    'Hoort u niets, of krijgt u nee?',
    'Als u niets doet',
  ],
  brieven: ['Tot wanneer hebt u tijd?', 'Wat doet u nu?', 'Als u niets doet', 'Is de brief echt?'],
} as const;
const ON_ALL = ['Wie helpt u', 'Uw afspraak', 'Dag en tijd', 'Meer lezen? Scan de code.', '25 november 2026'];

/** Phone numbers that a reader sees on the screen, in all of the page or in a part of it. */
async function numbersOn(page: Page, part = 'main'): Promise<string[]> {
  const numbers = await page.locator(`${part} a[href^="tel:"]:visible`).allInnerTexts();
  return [...new Set(numbers.map((number) => /[\d][\d -]+\d/.exec(number)?.[0] ?? ''))].filter(
    (number) => number !== '',
  );
}

/** Whether the code is on the paper, and large enough for a camera. What it says, `tests/site/codes.test.ts` reads. */
async function expectCode(page: Page): Promise<void> {
  await page.emulateMedia({ media: 'print' });
  const box = await page.locator('.paper-code').boundingBox();
  await page.emulateMedia({ media: null });
  expect(((box?.width ?? 0) * 25.4) / 96, 'millimetres of the code').toBeGreaterThanOrEqual(SMALLEST_CODE_MM);
}

const { guides, actions, received } = getCatalogue();
const handouts = [
  ...[...guides.keys()].map((id) => ['gids', id] as const),
  ...[...actions.keys()].map((id) => ['regel-het', id] as const),
  ...[...received.keys()].map((id) => ['brieven', id] as const),
];

for (const [kind, id] of handouts)
  testInOneTab(
    `/${kind}/${id}/ prints on one sheet of two sides, with every phone number and a code`,
    async ({ page }) => {
      await page.goto(`/${kind}/${id}/`);
      // The answers to what people fear may stay behind; what to do, and who helps, may not.
      const numbers = await numbersOn(page, 'main :is(.steps, .aside)');
      if (kind === 'gids') expect(numbers.length).toBeGreaterThan(0);
      const paper = await printPage(page);
      expectGoodPaper(paper, 2);
      for (const number of numbers) expect(paper.text).toContain(number);
      for (const part of [...PARTS[kind], ...ON_ALL]) expect(paper.text).toContain(part);
      expect(paper.text).toMatch(/Versie [0-9A-F]{4}\./);
      await expectCode(page);
    },
  );

for (const path of [
  '/gids/schulden/',
  '/regel-het/ww-aanvragen/',
  '/brieven/dagvaarding/',
  '/hulp-dichtbij/groningen/',
])
  test(`a camera reads the code on the paper of ${path}`, async ({ page }) => {
    await page.goto(path);
    await page.emulateMedia({ media: 'print' });
    const { data, width, height } = PNG.sync.read(await page.locator('.paper-code').screenshot());
    const address = await page.locator('link[rel="canonical"]').getAttribute('href');
    expect(jsQR(new Uint8ClampedArray(data), width, height)?.data).toBe(address);
  });

test('a guide leaves its longest list of fears to the screen, and shows all of it in large print', async ({ page }) => {
  await page.goto('/gids/verslaving/');
  const fears = await page.locator('article > div > h3').allInnerTexts();
  expect(fears.length).toBeGreaterThan(4);
  const usual = await printPage(page);
  expect(fears.filter((fear) => usual.text.includes(fear))).toEqual(fears.slice(0, 4));
  await page.evaluate(() => (document.documentElement.dataset['paper'] = 'groot'));
  const large = await printPage(page);
  expect(fears.filter((fear) => large.text.includes(fear))).toEqual(fears);
  // Chromium rounds 18 pt to 17.99.
  expect(lettersOf(large).body).toBeGreaterThanOrEqual(17.9);
  expect(lettersOf(large).smallest).toBeGreaterThanOrEqual(17.9);
});

test('the buttons on a page print it in the usual size or large, and leave nothing behind', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => {
      document.title = `printed ${document.documentElement.dataset['paper'] ?? ''}`;
      dispatchEvent(new Event('afterprint'));
    };
  });
  await page.goto('/gids/schulden/');
  await page.getByRole('button', { name: 'Print met grote letters' }).click();
  await expect(page).toHaveTitle('printed groot');
  await page.getByRole('button', { name: 'Print deze bladzijde' }).click();
  await expect(page).toHaveTitle('printed gewoon');
  await expect(page.locator('html')).not.toHaveAttribute('data-paper');
});

const municipalities = pagesOfSite().filter((path) => /^\/hulp-dichtbij\/./.test(path));

/** By their first letter: one test for each of so many pages would take longer than the pages. */
const byLetter = Map.groupBy(municipalities, (path) => path.replace('/hulp-dichtbij/', '')[0]?.toUpperCase() ?? '');

test('there is a page for each municipality', () => {
  expect(municipalities.length).toBeGreaterThan(300);
});

for (const [letter, paths] of byLetter)
  testInOneTab(
    `the ${String(paths.length)} municipalities with ${letter} print on one sheet of two sides, with desks and national numbers`,
    async ({ page }) => {
      for (const path of paths)
        await test.step(path, async () => {
          await page.goto(path);
          const desks = await page.locator('.card:not(.screen-only, .screen-only *) h3').allInnerTexts();
          expect(desks.length).toBeGreaterThan(0);
          const numbers = await page.locator('.call b').allInnerTexts();
          expect(numbers).toContain('0800-8020');
          const paper = await printPage(page);
          expectGoodPaper(paper, 2);
          for (const words of [...desks, ...numbers, 'Uw afspraak', '25 november 2026'])
            expect(paper.text).toContain(words);
        });
    },
  );

test('what the finder found prints on one sheet of two sides, with the national numbers', async ({ page }) => {
  await page.goto('/hulp-dichtbij/');
  await page.getByRole('textbox', { name: 'Uw postcode of plaats' }).fill('Groningen');
  await page.getByRole('button', { name: 'Zoek' }).click();
  await expect(page.locator('[data-desks] h3')).toHaveCount(12);
  const desks = await page.locator('[data-desks] h3').allInnerTexts();
  const paper = await printPage(page);
  expectGoodPaper(paper, 2);
  for (const words of [...desks, '0800-8020', '0800-8115']) expect(paper.text).toContain(words);
});

const tried = new Set([...handouts.map(([kind, id]) => `/${kind}/${id}/`), ...municipalities]);

for (const path of pagesOfSite().filter((each) => !tried.has(each)))
  testInOneTab(`${path} comes out of a printer whole, in letters of 13 points or larger`, async ({ page }) => {
    await page.goto(path);
    expectReadablePaper(await printPage(page));
  });

/** What else is good to know, on the second sheet. */
const MOST_ON_PAPER = 32;

for (const [who, given] of Object.entries(PEOPLE)) {
  test(`the plan of ${who} prints on two sheets, and the first has the start`, async ({ page }) => {
    await openPlan(page, given);
    const { entries } = await readPlan(page);
    const [first, ...others] = await plan(page).locator('[data-slot="first"] h3').allInnerTexts();
    const contact = await plan(page).locator('[data-slot="first-contact"] h4').innerText();
    const numbers = await numbersOn(page);
    const paper = await printPage(page);
    expectGoodPaper(paper, 2);
    const [start = ''] = paper.sheets;
    expect(start).toContain('Begin hier');
    expect(start).toContain(contact);
    for (const title of [first ?? '', ...others]) expect(start).toContain(title);
    for (const number of numbers) expect(paper.text).toContain(number);
    // The rest of the plan is folded on the screen and open on paper.
    const titles = await plan(page)
      .locator('[data-slot="rest"] h3')
      .evaluateAll((all) => all.map((title) => title.textContent.trim()));
    expect(titles.length).toBe(Math.max(0, entries.length - 5));
    for (const title of titles.slice(0, MOST_ON_PAPER)) expect(paper.text).toContain(title);
  });
}

test('a plan on paper is black on white, also for somebody who reads in the dark', async ({ page }) => {
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await page.goto('/gids/schulden/');
  const colours = await page.evaluate(() => {
    const style = getComputedStyle(document.querySelector('main p') ?? document.body);
    return { letters: style.color, paper: getComputedStyle(document.documentElement).colorScheme };
  });
  expect(colours).toEqual({ letters: 'rgb(0, 0, 0)', paper: 'light' });
});
