import type { Browser } from '@playwright/test';

const SLOWDOWN = 6;
/** Milliseconds above which a lookup is measured again. */
const RETRY_ABOVE = 50;

/** How long the finder takes for each postcode, in milliseconds, and how many postcodes the site knows exactly. */
export interface Lookups {
  readonly known: number;
  /** The first one, when the browser has not run any of it yet. */
  readonly first: number;
  readonly times: readonly number[];
}

/**
 * Types every postcode that the site knows into the finder, on a processor slowed six times, and waits until the
 * answer and the first screen of desks stand there; what lies below comes when those have been drawn. Without an
 * import, one postcode for each region.
 */
export async function measureLookups(browser: Browser, address: string): Promise<Lookups> {
  const page = await browser.newPage({ viewport: { width: 360, height: 740 } });
  await page.goto(`${address}/hulp-dichtbij/`);
  await page.locator('zv-plek input').fill('Utrecht');
  await page.locator('[data-search]').click();
  await page.locator('[data-desks] .card').first().waitFor();
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
  const lookups = await page.evaluate(lookUpAll, RETRY_ABOVE);
  await page.close();
  return lookups;
}

/** Runs inside the page. */
async function lookUpAll(retryAbove: number): Promise<Lookups> {
  const data = (await (await fetch('/hulp-dichtbij/plekken.json')).json()) as {
    regions: Record<string, number>;
    postcodes?: { p: number[] };
  };
  let code = 1000;
  const known = data.postcodes?.p.map((step) => (code += step)) ?? [];
  const codes = known.length > 0 ? known : Object.keys(data.regions).map((digits) => Number(`${digits}11`));
  const input = document.querySelector<HTMLInputElement>('zv-plek input');
  const button = document.querySelector<HTMLElement>('[data-search]');
  const status = document.querySelector('[data-status]');
  if (!input || !button || !status) throw new Error('No finder on this page.');
  const lookUp = async (postcode: number): Promise<number> => {
    input.value = String(postcode);
    const start = performance.now();
    button.click();
    // The data are there, so that an answer is a few promises away; it also empties the line first.
    for (let turn = 0; status.textContent === '' && turn < 100; turn += 1) await Promise.resolve();
    document.body.getBoundingClientRect();
    const time = performance.now() - start;
    if (status.textContent === '') throw new Error(`No answer for ${String(postcode)}.`);
    // Nobody types the next postcode in the same breath: the rest of the list comes first.
    await new Promise((done) => requestAnimationFrame(() => setTimeout(() => setTimeout(done))));
    return time;
  };
  const first = await lookUp(codes[0] ?? 1011);
  const times: number[] = [];
  for (const postcode of codes) {
    const time = await lookUp(postcode);
    // A pause of the browser itself, to clear up after thousands of answers, hits any of them once and not twice.
    times.push(time > retryAbove ? Math.min(time, await lookUp(postcode), await lookUp(postcode)) : time);
  }
  return { known: known.length, first, times };
}
