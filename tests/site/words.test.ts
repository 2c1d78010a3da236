import { expect, test } from 'vitest';
import { builtPages } from './built-pages.ts';

test('every hard word that a page links is explained on that page, once', () => {
  const wrong: string[] = [];
  let links = 0;
  for (const { path, html } of builtPages()) {
    for (const [, target = ''] of html.matchAll(/<a class="term" href="#(woord-[a-z0-9-]+)"/g)) {
      links += 1;
      const explained = html.split(`id="${target}"`).length - 1;
      if (explained !== 1) wrong.push(`${path}: ${target} is explained ${String(explained)} times`);
    }
  }
  expect(links).toBeGreaterThan(200);
  expect(wrong).toEqual([]);
});
