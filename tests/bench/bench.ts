/** `npm run bench`: bytes of each kind of page beside its budget, and the time from tap to next question. Never a test. */
import { existsSync } from 'node:fs';
import { measurePage, measureSearch } from './sizes.ts';
import { measureTaps } from './tap.ts';

const FIRST_VIEW = 14_600;
const GUIDE_HTML = 8_000;
const READING_SCRIPT = 3_000;
const QUESTIONNAIRE = 40_000;
const QUESTIONNAIRE_SCRIPT = 10_000;
const TAP = 100;
const TASK = 50;

const PAGES = [
  '/', '/gids/baan-kwijt/', '/gids/schulden/', '/regel-het/ww-aanvragen/', '/bellen/', '/woorden/', '/bronnen/',
  '/over/', '/404.html', '/zoeken/', '/wat-geldt-voor-mij/',
];
/** Pages whose script is the page itself. */
const TOOLS = new Set(['/zoeken/', '/wat-geldt-voor-mij/']);

const print = (line = '') => process.stdout.write(`${line}\n`);
const kilo = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`.padStart(9);
const judge = (value: number, budget: number, show: (value: number) => string) =>
  `${show(value)} of ${show(budget).trim()}  ${value <= budget ? 'ok' : 'OVER'}`;

if (!existsSync('dist/index.html')) {
  process.stderr.write('There is no built site in dist/. Run: npm run build\n');
  process.exit(1);
}

print('Bytes (brotli, as served)');
print(`${'page'.padEnd(28)}     html       css  blocking    script  first view`);
for (const path of PAGES) {
  const { html, css, blocking, script } = measurePage(path);
  print(`${path.padEnd(28)}${kilo(html)} ${kilo(css)} ${kilo(blocking)} ${kilo(script)}  ${kilo(html + css + blocking)}`);
  if (path.startsWith('/gids/')) {
    print(`    first view ${judge(html + css + blocking, FIRST_VIEW, kilo)}`);
    print(`    html       ${judge(html, GUIDE_HTML, kilo)}`);
  }
  if (path === '/wat-geldt-voor-mij/') {
    print(`    in all     ${judge(html + css + script, QUESTIONNAIRE, kilo)}`);
    print(`    script     ${judge(script, QUESTIONNAIRE_SCRIPT, kilo)}`);
  } else if (!TOOLS.has(path)) print(`    script     ${judge(script, READING_SCRIPT, kilo)}`);
}
for (const { what, bytes, budget } of measureSearch()) {
  print(`${what.padEnd(38)} ${budget === undefined ? kilo(bytes) : judge(bytes, budget, kilo)}`);
}

print();
print('From tap to next question painted, processor slowed 6 times');
const milliseconds = (value: number) => `${value.toFixed(0)} ms`.padStart(7);
for (const [event, { taps, longestTask }] of await measureTaps(['baan-kwijt', 'schulden'])) {
  const sorted = [...taps].sort((a, b) => a - b);
  const median = sorted[Math.floor(sorted.length / 2)] ?? Infinity;
  print(`${event.padEnd(12)} ${String(taps.length)} taps: median ${milliseconds(median)}, worst ${judge(sorted.at(-1) ?? Infinity, TAP, milliseconds)}`);
  print(`             longest task ${judge(longestTask, TASK, milliseconds)}`);
}
