import type { Browser } from '@playwright/test';

const SLOWDOWN = 6;
const MOST_SCREENS = 30;

/** Milliseconds from each tap on "Verder" to the next screen painted, and the longest task. */
export interface TapTimes {
  readonly taps: readonly number[];
  readonly longestTask: number;
}

/** Walks the questionnaire for an event with "weet ik niet" to everything, on a processor slowed six times. */
export async function measureTaps(browser: Browser, address: string, event: string): Promise<TapTimes> {
  const page = await browser.newPage({ viewport: { width: 360, height: 740 } });
  await page.goto(`${address}/wat-geldt-voor-mij/#gids=${event}`);
  await page.locator('zv-vragen[data-ready]').waitFor();
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
  const times = await page.evaluate(walk, MOST_SCREENS);
  await page.close();
  return times;
}

/** Runs inside the page. */
async function walk(mostScreens: number): Promise<TapTimes> {
  const tasks: number[] = [];
  const observer = new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration)));
  observer.observe({ entryTypes: ['longtask'] });
  const frame = () => new Promise((done) => requestAnimationFrame(done));
  const painted = () => frame().then(frame);
  const questions = [...document.querySelectorAll<HTMLElement>('fieldset[data-question]')];
  const shown = () => questions.find((question) => question.checkVisibility());
  const next = document.querySelector<HTMLElement>('[data-next]');
  const taps: number[] = [];
  for (let question = shown(); question !== undefined; question = shown()) {
    if (!question.querySelector(':checked')) question.querySelector<HTMLElement>('input[value="onbekend"]')?.click();
    await painted();
    const start = performance.now();
    next?.click();
    await painted();
    taps.push(performance.now() - start);
    if (shown() === question || taps.length > mostScreens) throw new Error('"Verder" does not lead on.');
  }
  if (document.querySelector('[data-plan]')?.checkVisibility() !== true)
    throw new Error('The walk ended without a plan.');
  // The observer tells of a task some time after it; what it still holds counts too.
  await painted();
  tasks.push(...observer.takeRecords().map(({ duration }) => duration));
  return { taps, longestTask: Math.max(0, ...tasks) };
}
