import { spawn } from 'node:child_process';
import { type Browser, chromium } from '@playwright/test';
import { findBrowser } from '../browser/browser.ts';

const PORT = 4411;
const ADDRESS = `http://127.0.0.1:${String(PORT)}/wat-geldt-voor-mij/`;
const SLOWDOWN = 6;

/** Milliseconds from each tap on "Verder" to the next screen painted, and the longest task. */
export interface TapTimes {
  readonly taps: readonly number[];
  readonly longestTask: number;
}

/** Walks the questionnaire for an event with "weet ik niet" to everything, on a processor slowed six times. */
export async function measureTaps(events: readonly string[]): Promise<Map<string, TapTimes>> {
  const server = spawn(process.execPath, ['tests/browser/serve.ts', String(PORT)], { stdio: 'ignore' });
  try {
    await answering();
    const browser = await chromium.launch(await findBrowser());
    const times = new Map<string, TapTimes>();
    for (const event of events) times.set(event, await walk(browser, event));
    await browser.close();
    return times;
  } finally {
    server.kill();
  }
}

async function answering(): Promise<void> {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const answer = await fetch(ADDRESS).catch(() => undefined);
    if (answer?.ok === true) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('The server for the bench does not answer.');
}

async function walk(browser: Browser, event: string): Promise<TapTimes> {
  const page = await browser.newPage({ viewport: { width: 360, height: 740 } });
  await page.goto(`${ADDRESS}#gids=${event}`);
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
  const times = await page.evaluate(async () => {
    const tasks: number[] = [];
    new PerformanceObserver((list) => tasks.push(...list.getEntries().map((entry) => entry.duration))).observe({
      entryTypes: ['longtask'],
    });
    const painted = () =>
      new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => { done(); })));
    const shown = () => [...document.querySelectorAll<HTMLElement>('fieldset[data-question]')].find((field) => !field.hidden);
    const next = document.querySelector<HTMLElement>('[data-next]');
    const taps: number[] = [];
    const planned = () => document.querySelector<HTMLElement>('[data-plan]')?.hidden === false;
    while (!planned() && taps.length < 30) {
      const field = shown();
      if (field?.querySelector(':checked') === null) field.querySelector<HTMLElement>('input[value="onbekend"]')?.click();
      await painted();
      const start = performance.now();
      next?.click();
      await painted();
      taps.push(performance.now() - start);
    }
    return { taps, longestTask: Math.max(0, ...tasks) };
  });
  await page.close();
  return times;
}
