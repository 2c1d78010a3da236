import { getCatalogue } from '../../src/catalogue/index.ts';
import { expect, test } from '../browser/test.ts';
import { lettersOf, printPage } from './paper.ts';

const PAGE = '/wat-geldt-voor-mij/print/';

/** 13 pt, which Chromium rounds to 12.99. */
const SMALLEST_POINTS = 12.9;

const sheets = [...getCatalogue().sheets.values()].map(({ data }) => data).filter(({ current }) => current);

test('the questions print as one A4 for each group of events, and nothing else', async ({ page }) => {
  await page.goto(PAGE);
  await page.evaluate(() => document.fonts.ready);
  const paper = await printPage(page);
  expect(sheets.length).toBeGreaterThan(1);
  expect(paper.sheets).toHaveLength(sheets.length);
  for (const size of paper.sizes) expect(size, 'A4').toEqual([210, 297]);
  for (const [place, { letter, title, questions }] of sheets.entries()) {
    const text = paper.sheets[place] ?? '';
    expect(text).toContain(`Blad ${letter}: ${title}`);
    expect(text).toContain('Datum:');
    expect(text).toContain('Dit is uitleg, geen besluit.');
    expect(text).toContain('Deze code zegt alleen wat u aankruiste. Er staat geen naam in.');
    expect(text).toContain('Direct gevaar? Bel 112');
    expect(text).toContain('25 november 2026');
    // The letter of the sheet, a box for each question, and one for the check.
    const numbers = questions.map((_, index) => String(index + 1)).join(' ');
    expect(text).toContain(`blad ${letter} ${numbers} controle`);
    for (const id of ['niet-veilig', 'zelfdoding']) expect(questions[1]?.options).toContain(id);
  }
  for (const words of ['Menu', 'Print blad', 'Vul in', 'Naar de inhoud']) expect(paper.text).not.toContain(words);
  expect(lettersOf(paper).smallest, 'points of the smallest letters').toBeGreaterThanOrEqual(SMALLEST_POINTS);
});

test('each sheet leaves room at the bottom, for letters of another device', async ({ page }) => {
  await page.setViewportSize({ width: 726, height: 1060 });
  await page.emulateMedia({ media: 'print' });
  await page.goto(PAGE);
  await page.evaluate(() => document.fonts.load('700 16px Blad'));
  const heights = await page
    .locator('[data-sheet]')
    .evaluateAll((all) => all.map((sheet) => (sheet.getBoundingClientRect().height * 25.4) / 96));
  expect(heights).toHaveLength(sheets.length);
  for (const height of heights) expect(height, 'millimetres').toBeLessThanOrEqual(297 - 16 - 5);
});

test('a box is at least 6 millimetres, and a place for the code at least 9', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: 726, height: 1060 });
  await page.goto(PAGE);
  const millimetres = (points: number) => (points * 25.4) / 96;
  const box = await page
    .locator('.boxes > li')
    .first()
    .evaluate((item) => {
      const { inlineSize, blockSize } = getComputedStyle(item, '::before');
      return [parseFloat(inlineSize), parseFloat(blockSize)];
    });
  for (const side of box) expect(millimetres(side)).toBeGreaterThanOrEqual(5.99);
  for (const place of await page.locator('.code-line b').all()) {
    const { width = 0, height = 0 } = (await place.boundingBox()) ?? {};
    expect(millimetres(width)).toBeGreaterThanOrEqual(9);
    expect(millimetres(height)).toBeGreaterThanOrEqual(9);
  }
});

test('somebody at a desk prints the one sheet that is needed', async ({ page }) => {
  await page.goto(PAGE);
  await page.evaluate(() => {
    window.print = () => undefined;
  });
  await page.getByRole('button', { name: 'Print blad B' }).click();
  const one = await printPage(page);
  expect(one.sheets).toHaveLength(1);
  expect(one.text).toContain('Blad B');
  await page.getByRole('button', { name: 'Print alle bladen' }).click();
  expect((await printPage(page)).sheets).toHaveLength(sheets.length);
});
