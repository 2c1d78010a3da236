import { globSync, readFileSync } from 'node:fs';
import { listFacts } from '../../src/catalogue/fact-list.ts';
import { getCatalogue } from '../../src/catalogue/index.ts';
import { expect, test } from './test.ts';

/** The site as it is built on this day, by `npm run build:later`; nobody put the amounts of 2027 in. */
const LATER = '2027-02-01';
const FOLDER = '.later';

/** Amounts that do not hold any more on that day, as readers saw them before. */
function lapsedAmounts(): string[] {
  return listFacts(getCatalogue(), LATER)
    .filter(({ state, unit }) => state === 'lapsed' && unit === 'euro')
    .map(({ value }) => value.replace(/ per .*/, ''));
}

/** Words beside an amount that say it is history. */
const HISTORY = /was dit\s*$/;

test(`a build on ${LATER} shows no amount of 2026 as that of today`, async ({ page }) => {
  const files = globSync(`${FOLDER}/**/*.html`).sort();
  expect(files.length, 'pages. Run: npm run build:later').toBeGreaterThan(180);
  const amounts = [...new Set(lapsedAmounts())];
  expect(amounts.length).toBeGreaterThan(20);
  const wrong: string[] = [];
  let history = 0;
  for (const file of files) {
    const html = readFileSync(file, 'utf8').replaceAll(/<script[\s\S]*?<\/script>/g, '');
    const textOf = (source: string) => new DOMParser().parseFromString(source, 'text/html').body.textContent;
    const text = (await page.evaluate(textOf, html)).replace(/[ \n]+/g, ' ');
    for (const amount of amounts) {
      for (let at = text.indexOf(amount); at >= 0; at = text.indexOf(amount, at + 1)) {
        const after = text.slice(at + amount.length);
        if (/^[\d,.]*\d/.test(after)) continue; // the beginning of another amount
        if (HISTORY.test(text.slice(0, at)) || /^(?: per \w+)? ?Verlopen/.test(after)) history += 1;
        else wrong.push(`${file}: ${text.slice(Math.max(0, at - 60), at + 40)}`);
      }
    }
  }
  expect(wrong).toEqual([]);
  expect(history, 'amounts that are called history').toBeGreaterThan(20);
});
