import { writeFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A page of the site as it comes out of a printer. */
export interface Paper {
  /** Text of each sheet. */
  readonly sheets: readonly string[];
  /** All text, with one space between words. */
  readonly text: string;
  /** Width and height of each sheet, in millimetres. */
  readonly sizes: readonly (readonly [width: number, height: number])[];
  /** How many characters stand in each size of letter (points, to one decimal). */
  readonly letters: ReadonlyMap<number, number>;
  /** Between the text and the nearest edge of its sheet, in millimetres; below zero, something is cut off. */
  readonly edge: number;
}

const MM_PER_POINT = 25.4 / 72;

/** Prints what is on the screen to a PDF, and reads that. */
export async function printPage(page: Page, keepAs?: string): Promise<Paper> {
  const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: false });
  if (keepAs !== undefined) writeFileSync(keepAs, pdf);
  const { promise, destroy } = open(pdf);
  const document = await promise;
  const sheets: string[] = [];
  const sizes: [number, number][] = [];
  const letters = new Map<number, number>();
  let edge = Infinity;
  for (let number = 1; number <= document.numPages; number += 1) {
    const sheet = await document.getPage(number);
    const [left = 0, top = 0, right = 0, bottom = 0] = sheet.view;
    sizes.push([Math.round((right - left) * MM_PER_POINT), Math.round((bottom - top) * MM_PER_POINT)]);
    let text = '';
    for (const item of (await sheet.getTextContent()).items) {
      if (!('str' in item)) continue;
      text += item.hasEOL ? `${item.str} ` : item.str;
      if (item.str.trim() === '') continue;
      const size = Math.round(item.height * 10) / 10;
      letters.set(size, (letters.get(size) ?? 0) + item.str.length);
      const [, , , , x = 0, y = 0] = item.transform as number[];
      edge = Math.min(edge, x - left, y - top, right - x - item.width, bottom - y - item.height);
    }
    sheets.push(text.replace(/\s+/g, ' '));
  }
  await destroy();
  return { sheets, text: sheets.join(' ').replace(/\s+/g, ' '), sizes, letters, edge: edge * MM_PER_POINT };
}

/** The size of letter that most of the text stands in, and the smallest. */
export function lettersOf({ letters }: Paper): { body: number; smallest: number } {
  const [body = 0] = [...letters].sort(([, a], [, b]) => b - a)[0] ?? [];
  return { body, smallest: Math.min(...letters.keys()) };
}

function open(pdf: Buffer) {
  const task = getDocument({ data: new Uint8Array(pdf), verbosity: 0, useSystemFonts: false });
  return { promise: task.promise, destroy: () => task.destroy() };
}
