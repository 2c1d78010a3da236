import jsQR from 'jsqr';
import { expect, test } from 'vitest';
import { builtPages } from './built-pages.ts';

/** Dots of a picture for each module of a code. */
const SCALE = 4;
const CODE = /<svg[^>]* viewBox="-4 -4 (\d+) \d+"[^>]* data-qr-code="([^"]+)"[^>]*>.*?<path d="([^"]+)"/g;
/** A row of the path: its height, and then again and again how far to go, and how far to draw. */
const ROW = /M0 ([\d.]+)((?:m\d+ 0h\d+)*)/g;

/** What a camera reads in a code of `size` modules (quiet zone included) that is drawn by this path. */
function read(size: number, path: string): string | undefined {
  const width = size * SCALE;
  const dots = new Uint8ClampedArray(width * width * 4).fill(255);
  for (const [, height = '', strokes = ''] of path.matchAll(ROW)) {
    let x = 4;
    for (const [, go = '', draw = ''] of strokes.matchAll(/m(\d+) 0h(\d+)/g)) {
      x += Number(go);
      blacken(dots, width, x, Math.floor(Number(height)) + 4, Number(draw));
      x += Number(draw);
    }
  }
  return jsQR(dots, width, width)?.data;
}

function blacken(dots: Uint8ClampedArray, width: number, x: number, y: number, modules: number): void {
  for (let line = y * SCALE; line < (y + 1) * SCALE; line += 1) {
    for (let dot = x * SCALE; dot < (x + modules) * SCALE; dot += 1)
      dots.fill(0, (line * width + dot) * 4, (line * width + dot) * 4 + 3);
  }
}

test('the code on every page leads a camera to the address that it stands for', () => {
  const wrong: string[] = [];
  let count = 0;
  for (const { path, html } of builtPages()) {
    const canonical = /<link rel="canonical" href="([^"]+)"/.exec(html)?.[1];
    for (const [, size = '', leadsTo = '', drawn = ''] of html.matchAll(CODE)) {
      count += 1;
      const found = read(Number(size), drawn);
      if (found !== new URL(leadsTo, canonical).href) wrong.push(`${path}: ${String(found)} and not ${leadsTo}`);
    }
  }
  expect(wrong).toEqual([]);
  expect(count, 'codes').toBeGreaterThan(500);
});
