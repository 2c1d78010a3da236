import type { Page } from '@playwright/test';
import jsQR from 'jsqr';
import { PNG } from 'pngjs';
import { getCatalogue } from '../../src/catalogue/index.ts';
import { flyersOf, generalSheet } from '../../src/catalogue/outreach.ts';
import { expect, test } from '../browser/test.ts';
import { lettersOf, printPage } from './paper.ts';

/** What comes out of the printer, and where its codes lead. */
interface Expected {
  readonly page: string;
  readonly size: readonly [width: number, height: number];
  /** How many of the same stand on one sheet. */
  readonly copies: number;
  /** Where a camera ends up. */
  readonly opens: string;
  /** The big line, and the least points of its letters. */
  readonly title: string;
  readonly titlePoints: number;
  readonly contact?: string | undefined;
}

const catalogue = getCatalogue();
const poster = generalSheet(catalogue, 'poster');
const card = generalSheet(catalogue, 'deurkaart');
const A4 = [210, 297] as const;

const PAPERS: readonly Expected[] = [
  { page: '/helpers/briefje/', size: A4, copies: 2, opens: '/', title: 'Zo ga ik verder', titlePoints: 26 },
  { page: '/helpers/uitdelen/deurkaart/', size: A4, copies: 4, opens: '/', titlePoints: 24, ...card },
  { page: '/helpers/uitdelen/poster/', size: A4, copies: 1, opens: '/', titlePoints: 48, ...poster },
  { page: '/helpers/uitdelen/poster-a3/', size: [297, 420], copies: 1, opens: '/', titlePoints: 68, ...poster },
  ...flyersOf(catalogue).map(({ id, data }) => ({
    ...data,
    page: `/helpers/uitdelen/flyer/${id}/`,
    size: [297, 210] as const,
    copies: 2,
    opens: `/gids/${data.guide}/`,
    titlePoints: 32,
  })),
];

/** Chromium rounds 13 pt to 12.99. */
const SMALLEST_POINTS = 12.9;

/** The address that this build of the site has for itself. */
async function addressOf(page: Page, path: string): Promise<URL> {
  const canonical = await page.locator('link[rel="canonical"]').getAttribute('href');
  return new URL(path, canonical ?? undefined);
}

/** What each code on the paper says to a camera. */
async function readCodes(page: Page): Promise<(string | undefined)[]> {
  const codes: (string | undefined)[] = [];
  for (const code of await page.locator('.qr-code').all()) {
    const { data, width, height } = PNG.sync.read(await code.screenshot());
    codes.push(jsQR(new Uint8ClampedArray(data), width, height)?.data);
  }
  return codes;
}

/** Parts that are cut off at the edge of their piece of paper. */
async function cutOff(page: Page): Promise<string[]> {
  return page.locator('.leaflet').evaluateAll((pieces) =>
    pieces.flatMap((piece) => {
      const { right, bottom } = piece.getBoundingClientRect();
      // Printers keep some millimetres for themselves.
      const EDGE = 18;
      return Array.from(piece.querySelectorAll('p, i, .qr-code path'))
        .filter((part) => {
          const box = part.getBoundingClientRect();
          return box.right > right - EDGE || box.bottom > bottom - EDGE;
        })
        .map((part) => part.textContent.trim().slice(0, 40) || part.tagName);
    }),
  );
}

test('there are eight flyers', () => {
  expect(flyersOf(catalogue)).toHaveLength(8);
});

for (const { page: path, size, copies, opens, title, titlePoints, contact } of PAPERS) {
  test(`${path} prints on one sheet, in large letters, with a number and an address`, async ({ page }) => {
    await page.goto(path);
    const paper = await printPage(page);
    expect(paper.sizes).toEqual([size]);
    expect(lettersOf(paper).smallest, 'points of the smallest letters').toBeGreaterThanOrEqual(SMALLEST_POINTS);
    expect(Math.max(...paper.letters.keys()), 'points of the title').toBeGreaterThanOrEqual(titlePoints);
    const { host, pathname } = await addressOf(page, opens);
    const words = [title, 'Zo Verder is geen overheid'];
    if (contact !== undefined) {
      words.push(catalogue.contacts.get(contact)?.data.phone?.number ?? 'no number');
      words.push('U hoeft niets te zeggen over uzelf');
    }
    if (contact !== undefined) expect(paper.text.match(/gratis/gi)?.length).toBeGreaterThanOrEqual(copies);
    for (const each of words) expect(paper.text.split(each).length - 1, each).toBeGreaterThanOrEqual(copies);
    // A long address goes on after a slash on the next line.
    const address = host + (pathname === '/' ? '' : pathname);
    expect(paper.text.replaceAll(' ', '').split(address).length - 1, address).toBeGreaterThanOrEqual(copies);
    expect(paper.text).toContain('25 november 2026');
    expect(paper.text).not.toMatch(/Menu|Helpt u iemand|Print dit|Zo ziet het eruit/);
  });

  test(`${path} has codes that a camera reads as ${opens}, and nothing runs over the edge`, async ({ page }) => {
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    await page.setViewportSize({ width: 1700, height: 1700 });
    await page.goto(path);
    await page.evaluate(() => document.fonts.ready);
    const { href } = await addressOf(page, opens);
    expect(await readCodes(page)).toEqual(Array.from({ length: copies }, () => href));
    await expect(page.locator('.leaflet')).toHaveCount(copies);
    expect(await cutOff(page)).toEqual([]);
    // A site with a long name must fit as well.
    await page.locator('.leaflet-address b span:first-child').evaluateAll((hosts) => {
      for (const host of hosts) host.textContent = 'zoverder.bibliotheekvoorbeeld.nl/';
    });
    expect(await cutOff(page), 'with a long address').toEqual([]);
  });
}
