import { readFileSync } from 'node:fs';
import { test as base, expect, type ConsoleMessage, type Page, type Request } from '@playwright/test';
import type axe from 'axe-core';

/** A day inside the periods of our facts, and an hour at which desks are open. */
export const NOW = '2026-11-25T10:00:00+01:00';

interface Watch {
  /** Set to true in a test that breaks something on purpose. */
  mayFail: boolean;
}

interface Options {
  /** The one other site that a test leaves for; empty for none. */
  leaves: string;
}

/**
 * Every test runs on the day of the build, and ends with the promise that holds on every page: no error in the
 * console, no request to another origin, no cookie, nothing in storage.
 */
export const test = base.extend<{ today: undefined; watch: Watch } & Options>({
  leaves: ['', { option: true }],
  today: [
    async ({ page }, use) => {
      await page.clock.setFixedTime(NOW);
      await use(undefined);
    },
    { auto: true },
  ],
  watch: [
    async ({ page, context, baseURL, leaves }, use) => {
      const errors: string[] = [];
      const elsewhere: string[] = [];
      const onError = (error: Error): void => void errors.push(error.message);
      const onConsole = (message: ConsoleMessage): void => {
        if (message.type() === 'error' || message.type() === 'warning') errors.push(message.text());
      };
      const onRequest = (request: Request): void => {
        const { origin, protocol } = new URL(request.url());
        if (leaves !== '' && request.url() === leaves) return;
        if (origin !== baseURL && protocol !== 'data:' && protocol !== 'blob:') elsewhere.push(request.url());
      };
      page.on('pageerror', onError).on('console', onConsole).on('request', onRequest);
      const watch = { mayFail: false };
      await use(watch);
      page.off('pageerror', onError).off('console', onConsole).off('request', onRequest);
      if (!watch.mayFail) expect(errors, 'errors in the console').toEqual([]);
      expect(elsewhere, 'requests to another origin').toEqual([]);
      expect(await context.cookies(), 'cookies').toEqual([]);
      expect(await storedIn(page), 'things in storage').toEqual([]);
    },
    { auto: true },
  ],
});

/**
 * The same promise, in one tab that each worker keeps: for tests that only read page after page. Three times as
 * fast, because a new tab for each page must read in axe and the letters afresh.
 */
export const testInOneTab = test.extend<object, { tab: Page }>({
  tab: [
    async ({ browser }, use, { project }) => {
      const { baseURL = '', locale = 'nl-NL', timezoneId = 'Europe/Amsterdam' } = project.use;
      const tab = await browser.newPage({ baseURL, locale, timezoneId });
      await tab.clock.setFixedTime(NOW);
      await use(tab);
      await tab.close();
    },
    { scope: 'worker' },
  ],
  page: async ({ tab }, use) => use(tab),
  context: async ({ tab }, use) => use(tab.context()),
  today: async ({ tab }, use) => {
    await tab.emulateMedia({ colorScheme: null });
    await use(undefined);
  },
});

export { expect };

/** Everything that a page could keep about a reader. */
async function storedIn(page: Page): Promise<string[]> {
  if (page.url() === 'about:blank') return [];
  return page.evaluate(async () => [
    ...Object.keys(localStorage).map((key) => `localStorage ${key}`),
    ...Object.keys(sessionStorage).map((key) => `sessionStorage ${key}`),
    ...(await indexedDB.databases()).map(({ name }) => `indexedDB ${String(name)}`),
    ...(await ('caches' in window ? caches.keys() : [])).map((key) => `cache ${key}`),
  ]);
}

/** Opens everything that folds, so that a check sees all of the page. */
export async function unfold(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const fold of document.querySelectorAll('details')) fold.open = true;
  });
}

/** The small edition, because a browser reads it in again on every page. */
const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

/** WCAG 2.2 A and AA, and what axe advises beyond that. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** 7:1, which finds all that the 4.5:1 of AA finds, and more. */
const CONTRAST = { 'color-contrast': { enabled: false }, 'color-contrast-enhanced': { enabled: true } };

/** All of axe in light, then contrast in dark (7:1 in both): violations as short lines, none when all is well. */
export async function violations(page: Page): Promise<string[]> {
  await page.emulateMedia({ colorScheme: 'light' });
  const light = await runAxe(page, { runOnly: TAGS, rules: CONTRAST });
  expect(light.passes, 'rules that axe could check').toBeGreaterThan(10);
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await runAxe(page, { runOnly: ['color-contrast-enhanced'] });
  expect(dark.passes, 'contrast that axe could check').toBeGreaterThan(0);
  await page.emulateMedia({ colorScheme: null });
  return [...light.found.map((line) => `light: ${line}`), ...dark.found.map((line) => `dark: ${line}`)];
}

/** Runs axe within the page: ten times as fast as through a builder that reads it in again for each run. */
async function runAxe(page: Page, options: axe.RunOptions): Promise<{ passes: number; found: string[] }> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(AXE);
  return page.evaluate(async (asked) => {
    const { run } = (window as unknown as { axe: typeof axe }).axe;
    const { passes, violations } = await run(document, { ...asked, resultTypes: ['violations'] });
    const found = violations.flatMap(({ id, nodes }) =>
      nodes.map((node) => `${id} at ${node.html} ${node.any[0]?.message ?? ''}`),
    );
    return { passes: passes.length, found };
  }, options);
}

/** Parts of the page that stick out of the screen; none when nothing can scroll sideways. */
export async function overflow(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= width) return [];
    return [...document.querySelectorAll('body *')]
      .filter((element) => element.getBoundingClientRect().right > width + 0.5)
      .map((element) => element.outerHTML.slice(0, 120));
  });
}
