// cspell:ignore nendobj nendstream
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { PrintedFile } from '../../src/catalogue/printed-files.ts';
import { booklets } from '../../src/catalogue/booklets.ts';
import { getCatalogue } from '../../src/catalogue/index.ts';
import { faultsOf } from '../../src/tools/handouts/check-pdf.ts';
import { type Handout, handoutsOf } from '../../src/tools/handouts/list.ts';
import { makeHandouts } from '../../src/tools/handouts/make.ts';
import { type PdfFacts, readPdf } from '../../src/tools/handouts/read-pdf.ts';
import { expect, test } from '../browser/test.ts';

const DAY = '2026-11-25';
const BOOKLET = '/helpers/printen/boekje/voor-iedereen/';
const POSTER = '/helpers/uitdelen/poster-a3/';
/** A guide, one that hides its subject from who looks along, the smallest booklet, and a sheet without headings. */
const PAGES = ['/gids/schulden/', '/gids/onveilig-thuis/', BOOKLET, POSTER];

const all = handoutsOf(getCatalogue(), DAY);
const some = PAGES.map((path) => all.find(({ page }) => page === path)).filter((found) => found !== undefined);

test('every guide, action, letter received and paper to hand out gets a PDF of its own, and every theme a booklet', () => {
  const { guides, actions, received } = getCatalogue();
  expect(guides.size).toBeGreaterThan(20);
  const handedOut = all.filter(({ isSheet }) => isSheet === true);
  expect(handedOut.length).toBe(13);
  expect(all.length).toBe(
    guides.size + actions.size + received.size + booklets(getCatalogue()).length + handedOut.length,
  );
  expect(new Set(all.map(({ file }) => file)).size).toBe(all.length);
  for (const { page, file } of all) {
    expect(existsSync(`dist${page}index.html`), page).toBe(true);
    expect(file).toMatch(/^(gids|regel-het|brieven|boekje|helpers|wat-geldt-voor-mij)\/[a-z0-9/-]+\.pdf$/);
  }
});

test('every guide stands in one booklet', () => {
  const inBooklets = booklets(getCatalogue()).flatMap(({ guides }) => guides.map(({ id }) => id));
  expect(inBooklets.sort()).toEqual([...getCatalogue().guides.keys()].sort());
});

test.describe('The PDFs that the command makes', () => {
  let folder = '';
  let files: readonly PrintedFile[] = [];
  let faults: readonly string[] = [];
  const facts = new Map<string, PdfFacts>();

  test.describe.configure({ mode: 'serial' });

  test.beforeAll(async ({ browser, baseURL }) => {
    folder = mkdtempSync(join(tmpdir(), 'zo-verder-print-'));
    ({ files, faults } = await makeHandouts(browser, String(baseURL), some, folder, DAY));
    for (const { page, file } of some) facts.set(page, await readPdf(readFileSync(join(folder, file))));
  });

  test.afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  test('pass the basics of PDF/UA', () => {
    expect(some.length).toBe(PAGES.length);
    expect(faults).toEqual([]);
    for (const [page, pdf] of facts) {
      expect(pdf.language, page).toBe('nl');
      expect(pdf.tagged, page).toBe(true);
      expect(pdf.showsTitle, page).toBe(true);
      expect(pdf.pages.length, page).toBeGreaterThan(0);
      expect(pdf.pagesInTabOrder, page).toBe(pdf.pages.length);
      expect(pdf.pagesWithTags, page).toBe(pdf.pages.length);
      for (const text of pdf.pages) expect(text, page).not.toBe('');
      if (page !== POSTER) expect(pdf.headings[0], page).toBe(1);
      expect(pdf.picturesWithoutWords, page).toBe(0);
      expect(pdf.fontsOutside, page).toBe(0);
    }
  });

  test('have the title of their page, and one that says nothing where somebody may look along', () => {
    expect(facts.get('/gids/schulden/')?.title).toBe('Hebt u schulden? – Zo Verder');
    expect(facts.get('/gids/onveilig-thuis/')?.title).toBe('Zo Verder: informatie');
  });

  test('have the headings as bookmarks', () => {
    expect(facts.get('/gids/schulden/')?.bookmarks).toEqual(
      expect.arrayContaining(['Hebt u schulden?', 'Doe dit eerst', 'Wie helpt u']),
    );
  });

  test('a booklet holds each of its guides, whole, on a new sheet, and each hard word once', () => {
    const page = BOOKLET;
    const { pages = [], bookmarks = [] } = facts.get(page) ?? {};
    const guides = booklets(getCatalogue()).find(({ path }) => path === page)?.guides ?? [];
    expect(guides.length).toBeGreaterThan(1);
    // The number of the page stands at its foot, and first in the file.
    const starts = pages.slice(1).map((text) => text.replace(/^\d+\s*/, ''));
    for (const { data } of guides) {
      expect(pages[0], 'the list of contents').toContain(data.title);
      expect(starts.filter((text) => text.startsWith(data.title))).toHaveLength(1);
      expect(bookmarks).toContain(data.title);
    }
    for (const part of ['Doe dit eerst', 'Wie helpt u'])
      expect(bookmarks.filter((bookmark) => bookmark === part)).toHaveLength(guides.length);
    expect(bookmarks.filter((bookmark) => bookmark === 'Moeilijke woorden')).toHaveLength(1);
  });

  test('stand in the manifest with their title, pages, size and day', () => {
    expect(files.map(({ page }) => page)).toEqual(PAGES);
    for (const { path, page, title, pages, bytes, day } of files) {
      const written = readFileSync(join(folder, path.replace('/print/', '')));
      expect(bytes).toBe(written.length);
      expect(pages).toBe(facts.get(page)?.pages.length);
      expect(title).toBe(some.find((handout) => handout.page === page)?.title);
      expect(day).toBe(DAY);
    }
  });
});

test('a page that is not there is a fault, not a PDF of the page that says so', async ({ browser, baseURL }) => {
  const folder = mkdtempSync(join(tmpdir(), 'zo-verder-print-'));
  const gone: Handout = { page: '/gids/bestaat-niet/', file: 'gids/bestaat-niet.pdf', title: 'Niets' };
  const { files, faults } = await makeHandouts(browser, String(baseURL), [gone], folder, DAY);
  expect(files).toEqual([]);
  expect(faults).toEqual(['/gids/bestaat-niet/: deze bladzijde is er niet']);
  expect(existsSync(join(folder, gone.file))).toBe(false);
  rmSync(folder, { recursive: true, force: true });
});

test('the command says in plain words what it misses: a built site, or a browser', () => {
  const empty = mkdtempSync(join(tmpdir(), 'zo-verder-print-'));
  const run = (cwd: string, more: Readonly<Record<string, string>>) =>
    spawnSync(process.execPath, [resolve('src/tools/handouts.ts')], {
      cwd,
      env: { ...process.env, BUILD_DATE: DAY, ...more },
      encoding: 'utf8',
    });
  const withoutSite = run(empty, {});
  expect(withoutSite.status).toBe(1);
  expect(withoutSite.stderr).toBe('Er is nog geen gebouwde site. Draai eerst: npm run build\n');
  const withoutBrowser = run('.', { CHROMIUM_PATH: join(empty, 'no-browser') });
  expect(withoutBrowser.status).toBe(1);
  expect(withoutBrowser.stderr).toMatch(/^Het lukt niet om te printen met Chromium\. .*CHROMIUM_PATH.*\n$/);
  rmSync(empty, { recursive: true, force: true });
});

test('the check names what a PDF lacks', async ({ page }) => {
  await page.goto('/gids/schulden/');
  await page.evaluate(() => {
    document.documentElement.lang = 'en';
    document.title = 'gids.pdf';
    document.querySelector('h2')?.remove();
    const picture = document.createElement('img');
    picture.src = '/kaart.png';
    document.querySelector('main')?.append(picture);
  });
  const spoiled = await readPdf(await page.pdf({ tagged: true, outline: true, preferCSSPageSize: true }));
  const spoiledFaults = faultsOf(spoiled, 'Hebt u schulden? – Zo Verder').join('\n');
  for (const words of [
    'de titel is "gids.pdf"',
    'de taal is "en"',
    'slaat een niveau over',
    'een plaatje zonder tekst',
  ])
    expect(spoiledFaults).toContain(words);

  const plain = await readPdf(await page.pdf({ tagged: false, outline: false }));
  const plainFaults = faultsOf(plain, 'gids.pdf').join('\n');
  for (const words of [
    'niet gelabeld',
    'geen bladwijzers',
    'niet elke bladzijde heeft labels',
    'geen kop van niveau 1',
  ])
    expect(plainFaults).toContain(words);
});

test('the check sees a font that is not in the file, and a page without text', async () => {
  const { fontsOutside, pages, title, showsTitle } = await readPdf(smallPdf());
  expect({ fontsOutside, pages, title, showsTitle }).toEqual({
    fontsOutside: 1,
    pages: ['Hallo', ''],
    title: '',
    showsTitle: false,
  });
});

/** Two sheets, one of them empty, in a font that every viewer is to bring itself. */
function smallPdf(): Uint8Array {
  const text = 'BT /F1 24 Tf 20 100 Td (Hallo) Tj ET';
  const objects = [
    '<</Type /Catalog /Pages 2 0 R>>',
    '<</Type /Pages /Kids [3 0 R 4 0 R] /Count 2>>',
    '<</Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] /Resources <</Font <</F1 5 0 R>>>> /Contents 6 0 R>>',
    '<</Type /Page /Parent 2 0 R /MediaBox [0 0 200 200]>>',
    '<</Type /Font /Subtype /Type1 /BaseFont /Helvetica>>',
    `<</Length ${String(text.length)}>>\nstream\n${text}\nendstream`,
  ];
  const body = objects.map((object, index) => `${String(index + 1)} 0 obj\n${object}\nendobj\n`).join('');
  return Buffer.from(`%PDF-1.4\n${body}trailer\n<</Root 1 0 R /Size ${String(objects.length + 1)}>>\n%%EOF\n`);
}
