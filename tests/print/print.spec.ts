import type { Page } from '@playwright/test';
import { PEOPLE } from '../browser/people.ts';
import { getCatalogue } from '../../src/catalogue/index.ts';
import { expect, test } from '../browser/test.ts';
import { openPlan, plan, readPlan } from '../browser/visit.ts';
import { lettersOf, type Paper, printPage } from './paper.ts';

/** What a printer must not waste ink on. */
const NOT_ON_PAPER = ['Menu', 'Naar de inhoud', 'Print dit plan', 'Wis alles', 'Pas uw antwoorden aan'];

/** Chromium rounds 13 pt to 12.99. */
const BODY_POINTS = 12.9;
const SMALLEST_POINTS = 9;

function expectGoodPaper(paper: Paper, mostSheets: number): void {
  expect(paper.sheets.length).toBeGreaterThan(0);
  expect(paper.sheets.length, 'sheets').toBeLessThanOrEqual(mostSheets);
  for (const size of paper.sizes) expect(size, 'A4').toEqual([210, 297]);
  for (const words of NOT_ON_PAPER) expect(paper.text).not.toMatch(new RegExp(`(^|\\s)${words}(\\s|$)`));
  const { body, smallest } = lettersOf(paper);
  expect(body, 'points of most of the text').toBeGreaterThanOrEqual(BODY_POINTS);
  expect(smallest, 'points of the smallest letters').toBeGreaterThanOrEqual(SMALLEST_POINTS);
  expect(paper.text).toMatch(/de organisatie beslist/i);
}

/** Parts of a guide that somebody without a screen needs; hard words are links, and stay on the screen. */
const GUIDE_PARTS = [
  'In het kort',
  'Doe dit eerst',
  'Waar u recht op kunt hebben',
  'Waar mensen bang voor zijn',
  'Als u niets doet',
  'Wie helpt u',
];

/** Phone numbers that a reader sees on the screen. */
async function numbersOn(page: Page): Promise<string[]> {
  const numbers = await page.locator('main a[href^="tel:"]:visible').allInnerTexts();
  return [...new Set(numbers.map((number) => /[\d][\d -]+\d/.exec(number)?.[0] ?? ''))].filter(
    (number) => number !== '',
  );
}

for (const id of getCatalogue().guides.keys()) {
  test(`the guide ${id} prints on four sheets at most, whole, with every phone number`, async ({ page }) => {
    await page.goto(`/gids/${id}/`);
    const numbers = await numbersOn(page);
    expect(numbers.length).toBeGreaterThan(0);
    const paper = await printPage(page);
    expectGoodPaper(paper, 4);
    for (const number of numbers) expect(paper.text).toContain(number);
    const { letters = [], terms = [] } = getCatalogue().guides.get(id)?.data ?? {};
    for (const part of GUIDE_PARTS) expect(paper.text).toContain(part);
    if (letters.length > 0) expect(paper.text).toContain('Brieven die u kunt krijgen');
    if (terms.length > 0) expect(paper.text).toContain('Moeilijke woorden');
    expect(paper.text).toContain('25 november 2026');
  });
}

test('an action prints on three sheets at most, with lines for an appointment', async ({ page }) => {
  await page.goto('/regel-het/ww-aanvragen/');
  const paper = await printPage(page);
  expectGoodPaper(paper, 3);
  expect(paper.text).toContain('Uw afspraak');
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
