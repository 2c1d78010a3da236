/** `npm run pictures`: pictures of the built site, for the README and to look at what is handed out. */
import { spawn } from 'node:child_process';
import { chromium, type Page } from '@playwright/test';
import { findBrowser } from '../../src/tools/chromium/find-browser.ts';
import { PEOPLE } from '../browser/people.ts';

const PORT = 4412;
const ADDRESS = `http://127.0.0.1:${String(PORT)}`;
const FOLDER = 'tests/pictures';

const server = spawn(process.execPath, ['tests/browser/serve.ts', String(PORT)], { stdio: 'ignore' });
const browser = await chromium.launch(await findBrowser());
const phone = await browser.newPage({ viewport: { width: 360, height: 740 }, deviceScaleFactor: 1.5, locale: 'nl-NL' });

/** Opens a page twice: the letters of the site are used once they are in the cache. */
async function open(page: Page, path: string): Promise<void> {
  await page.goto(ADDRESS + path);
  await page.evaluate(() => document.fonts.load('1rem "Atkinson Hyperlegible Next"'));
  await page.reload();
  await page.evaluate(() => document.fonts.ready);
}

/** The plan of somebody, without walking through the questions. */
async function openPlan(page: Page): Promise<void> {
  await open(page, '/wat-geldt-voor-mij/');
  const answers = PEOPLE['somebody whose contract ended, with enough weeks'];
  await page.evaluate((given) => {
    history.replaceState({ zv: 1, answers: given, at: 'plan', all: false, depth: 0 }, '');
  }, answers);
  await page.reload();
  await page.locator('[data-plan]').waitFor();
}

const take = (page: Page, name: string) => page.screenshot({ path: `${FOLDER}/${name}.png` });

try {
  await phone.waitForTimeout(300);
  await open(phone, '/');
  await take(phone, 'home');
  await open(phone, '/gids/schulden/');
  await take(phone, 'gids-schulden');
  await open(phone, '/wat-geldt-voor-mij/#gids=baan-kwijt');
  await phone.getByRole('button', { name: 'Verder' }).click();
  await phone.getByLabel('Nee, niets hiervan').check();
  await phone.getByRole('button', { name: 'Verder' }).click();
  await phone.getByLabel('Mijn contract liep af').check();
  await take(phone, 'vraag');
  await openPlan(phone);
  await take(phone, 'plan');
  // A4 at 96 dots an inch, less the margins that the printer keeps.
  const paper = await browser.newPage({ viewport: { width: 680, height: 1010 }, locale: 'nl-NL' });
  await openPlan(paper);
  await paper.emulateMedia({ media: 'print' });
  await take(paper, 'plan-papier');
  for (const [path, name] of [
    ['/gids/schulden/', 'papier-gids'],
    ['/regel-het/ww-aanvragen/', 'papier-actie'],
    ['/brieven/dagvaarding/', 'papier-brief'],
    ['/hulp-dichtbij/groningen/', 'papier-gemeente'],
  ] as const) {
    await open(paper, path);
    await take(paper, name);
  }
  await open(paper, '/wat-geldt-voor-mij/print/');
  await paper.locator("article.sheet").first().screenshot({ path: `${FOLDER}/papier-vragen.png` });
  // What is handed out fills its whole sheet.
  for (const [path, name] of [
    ['/helpers/briefje/', 'briefje'],
    ['/helpers/uitdelen/deurkaart/', 'deurkaart'],
    ['/helpers/uitdelen/poster/', 'poster'],
  ] as const) {
    await open(paper, path);
    await paper.locator('.sheet').screenshot({ path: `${FOLDER}/${name}.png` });
  }
} finally {
  await browser.close();
  server.kill();
}
