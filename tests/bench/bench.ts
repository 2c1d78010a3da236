/**
 * `npm run bench`: the size of each kind of page beside its budget, and the time from tap to next question.
 * `npm run bench -- --build` also times a whole build. Tells, and never judges: budgets over do not fail it.
 */
import { existsSync } from 'node:fs';
import { availableParallelism, loadavg } from 'node:os';
import { countPages, measureBuild } from './build-time.ts';
import { measureLookups } from './places.ts';
import { measureSearch } from './search-sizes.ts';
import { brotliSize, measurePage } from './sizes.ts';
import { measureTaps } from './tap.ts';
import { withSite } from '../../src/tools/chromium/with-site.ts';

const FIRST_VIEW = 14_600;
const GUIDE_HTML = 8_000;
const READING_SCRIPT = 3_000;
const QUESTIONNAIRE = 40_000;
const QUESTIONNAIRE_SCRIPT = 10_000;
const SEARCH_TITLES = 40_000;
const SEARCH_FULL_TEXT = 130_000;
const PLACES = 45_000;
const PLACES_WITH_IMPORT = 90_000;
const MUNICIPALITY_PAGE = 8_000;
const LOOKUP = 50;
const TAP = 100;
const TASK = 50;
const BUILD_PER_PAGE = 15;

const READING_PAGES = ['/', '/gids/baan-kwijt/', '/gids/schulden/', '/regel-het/ww-aanvragen/', '/bellen/'];
const MORE_READING_PAGES = ['/woorden/', '/bronnen/', '/over/', '/404.html'];
const TOOLS = ['/zoeken/', '/wat-geldt-voor-mij/'];
const EVENTS = ['baan-kwijt', 'schulden'];
const SEARCH_WORD = 'schulden';

const print = (line = '') => process.stdout.write(`${line}\n`);
const kilo = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`.padStart(9);
const milliseconds = (value: number) => `${value.toFixed(0)} ms`.padStart(9);
const judge = (what: string, value: number, budget: number, show: (value: number) => string) => {
  print(`    ${what.padEnd(24)}${show(value)} of ${show(budget)}  ${value <= budget ? 'ok' : 'OVER'}`);
};

if (!existsSync('dist/index.html')) {
  process.stderr.write('There is no built site in dist/. Run: npm run build\n');
  process.exit(1);
}

print(`Bytes (brotli 11)                 html       css  blocking    script  first view`);
for (const path of [...READING_PAGES, ...MORE_READING_PAGES, ...TOOLS]) {
  const { html, css, blocking, script } = measurePage(path);
  const firstView = html + css + blocking;
  print(`${path.padEnd(28)}${[html, css, blocking, script, firstView].map(kilo).join(' ')}`);
  if (path.startsWith('/gids/')) {
    judge('first view', firstView, FIRST_VIEW, kilo);
    judge('html', html, GUIDE_HTML, kilo);
  }
  if (path === '/wat-geldt-voor-mij/') {
    judge('in all', html + css + script, QUESTIONNAIRE, kilo);
    judge('script', script, QUESTIONNAIRE_SCRIPT, kilo);
  } else if (!TOOLS.includes(path)) judge('script', script, READING_SCRIPT, kilo);
}

await withSite(async (browser, address) => {
  print(`\nSearch, what a browser fetches for the first word ("${SEARCH_WORD}")`);
  const { titles, fullText } = await measureSearch(browser, address, SEARCH_WORD);
  judge('titles, search words', titles, SEARCH_TITLES, kilo);
  judge('full text', fullText, SEARCH_FULL_TEXT, kilo);

  print('\nHelp nearby, processor slowed 6 times');
  const { known, first, times: lookups } = await measureLookups(browser, address);
  const slowest = [...lookups].sort((a, b) => b - a);
  judge(
    'data for the country',
    brotliSize('/hulp-dichtbij/plekken.json'),
    known > 0 ? PLACES_WITH_IMPORT : PLACES,
    kilo,
  );
  judge('page of a municipality', measurePage('/hulp-dichtbij/groningen/').html, MUNICIPALITY_PAGE, kilo);
  judge('postcode, the first', first, LOOKUP, milliseconds);
  judge('postcode, slowest', slowest[0] ?? 0, LOOKUP, milliseconds);
  print(
    `    ${String(lookups.length)} postcodes, ${known > 0 ? 'all of the import' : 'one a region: nothing is imported'}; median ${milliseconds(slowest[Math.floor(slowest.length / 2)] ?? 0).trim()}, ${String(lookups.filter((time) => time > LOOKUP).length)} over`,
  );

  print('\nFrom tap to next question painted, processor slowed 6 times');
  for (const event of EVENTS) {
    const taps = await measureTaps(browser, address, event);
    const toQuestions = taps.slice(0, -1);
    const toPlan = taps.at(-1);
    const times = toQuestions.map(({ time }) => time).sort((a, b) => a - b);
    const median = times[Math.floor(times.length / 2)];
    const worst = times.at(-1);
    if (toPlan === undefined || median === undefined || worst === undefined) throw new Error(`No taps for ${event}.`);
    print(`${event}, ${String(toQuestions.length)} taps to a question and one to the plan`);
    judge('question, median', median, TAP, milliseconds);
    judge('question, worst', worst, TAP, milliseconds);
    judge('question, longest task', Math.max(...toQuestions.map(({ longestTask }) => longestTask)), TASK, milliseconds);
    judge('plan', toPlan.time, TAP, milliseconds);
    judge('plan, longest task', toPlan.longestTask, TASK, milliseconds);
  }
  const [load = 0] = loadavg();
  const processors = availableParallelism();
  if (load > processors) {
    print(
      `    Busy machine (load ${load.toFixed(1)} on ${String(processors)} processors): these times may be too long.`,
    );
  }
});

print(`\nPages in dist/: ${String(countPages('dist'))}`);
if (process.argv.includes('--build')) {
  const { pages, milliseconds: time } = measureBuild();
  print(`A whole build: ${(time / 1000).toFixed(1)} s for ${String(pages)} pages, the start of Astro included`);
  judge('per page', time / pages, BUILD_PER_PAGE, milliseconds);
}
