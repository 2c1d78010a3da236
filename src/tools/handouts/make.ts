import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Browser, Page } from '@playwright/test';
import type { PrintedFile } from '../../catalogue/printed-files.ts';
import { faultsOf } from './check-pdf.ts';
import type { Handout } from './list.ts';
import { readPdf } from './read-pdf.ts';

/** More tabs than this only wait for each other. */
const TABS = 4;

interface Made {
  /** What the manifest says, in the order of the list. */
  readonly files: readonly PrintedFile[];
  /** What is wrong, each with its file. */
  readonly faults: readonly string[];
}

/** Prints pages of a served site to PDFs in a folder, and checks each file. `day` (ISO) is the day of the site. */
export async function makeHandouts(
  browser: Browser,
  address: string,
  handouts: readonly Handout[],
  folder: string,
  day: string,
): Promise<Made> {
  const context = await browser.newContext({ baseURL: address, locale: 'nl-NL', timezoneId: 'Europe/Amsterdam' });
  const files = new Map<string, PrintedFile>();
  const faults: string[] = [];
  const waiting = [...handouts];
  const work = async (): Promise<void> => {
    const tab = await context.newPage();
    await loadLetters(tab);
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const { page, file, title, isSheet } = next;
      const answer = await tab.goto(page);
      if (answer?.ok() !== true) {
        faults.push(`${page}: deze bladzijde is er niet`);
        continue;
      }
      const pdf = await printTagged(tab);
      // A page that hides its subject from who looks along has a title of its own; its PDF hides it too.
      const facts = await readPdf(pdf);
      faults.push(...faultsOf(facts, await tab.title(), isSheet).map((fault) => `${file}: ${fault}`));
      const target = join(folder, file);
      mkdirSync(dirname(target), { recursive: true });
      writeFileSync(target, pdf);
      files.set(page, { path: `/print/${file}`, page, title, pages: facts.pages.length, bytes: pdf.length, day });
    }
  };
  await Promise.all(Array.from({ length: Math.min(TABS, handouts.length) }, work));
  await context.close();
  return { files: handouts.flatMap(({ page }) => files.get(page) ?? []), faults: faults.sort() };
}

/** The page that is open, as a PDF with tags and bookmarks. */
async function printTagged(tab: Page): Promise<Buffer> {
  await tab.evaluate(() => document.fonts.ready);
  return tab.pdf({ tagged: true, outline: true, preferCSSPageSize: true });
}

/** The letters of the site are optional: a browser uses them once they are in its cache. */
async function loadLetters(tab: Page): Promise<void> {
  await tab.goto('/');
  await tab.evaluate(() => document.fonts.load('1rem "Atkinson Hyperlegible Next"'));
}
