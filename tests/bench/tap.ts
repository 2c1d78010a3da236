import type { Browser } from '@playwright/test';

const SLOWDOWN = 6;
const MOST_SCREENS = 30;

/** One tap on "Verder": milliseconds to the next screen painted, and the longest task on the way (0: none over 50). */
export interface Tap {
  readonly time: number;
  readonly longestTask: number;
}

/** Walks the questionnaire for an event with "weet ik niet" to everything, on a processor slowed six times. */
export async function measureTaps(browser: Browser, address: string, event: string): Promise<Tap[]> {
  const page = await browser.newPage({ viewport: { width: 360, height: 740 } });
  await page.goto(`${address}/wat-geldt-voor-mij/#gids=${event}`);
  await page.locator('zv-vragen[data-ready]').waitFor();
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
  const times = await page.evaluate(walk, MOST_SCREENS);
  await page.close();
  return times;
}

/** Runs inside the page. The last tap leads to the plan. */
async function walk(mostScreens: number): Promise<Tap[]> {
  const tasks: PerformanceEntry[] = [];
  const observer = new PerformanceObserver((list) => tasks.push(...list.getEntries()));
  observer.observe({ entryTypes: ['longtask'] });
  const frame = () => new Promise((done) => requestAnimationFrame(done));
  const painted = () => frame().then(frame);
  const questions = [...document.querySelectorAll<HTMLElement>('fieldset[data-question]')];
  const shown = () => questions.find((question) => question.checkVisibility());
  const next = document.querySelector<HTMLElement>('[data-next]');
  const taps: { start: number; end: number }[] = [];
  for (let question = shown(); question !== undefined; question = shown()) {
    if (!question.querySelector(':checked')) question.querySelector<HTMLElement>('input[value="onbekend"]')?.click();
    await painted();
    const start = performance.now();
    next?.click();
    await painted();
    taps.push({ start, end: performance.now() });
    if (shown() === question || taps.length > mostScreens) throw new Error('"Verder" does not lead on.');
  }
  if (document.querySelector('[data-plan]')?.checkVisibility() !== true)
    throw new Error('The walk ended without a plan.');
  // The observer tells of a task some time after it; what it still holds counts too.
  await painted();
  tasks.push(...observer.takeRecords());
  return taps.map(({ start, end }) => {
    // A task that holds a tap began before it.
    const during = tasks.filter((task) => task.startTime < end && task.startTime + task.duration > start);
    return { time: end - start, longestTask: Math.max(0, ...during.map(({ duration }) => duration)) };
  });
}
