/** `npm run check:language`: how easily each page reads, hardest first, with the sentences at fault. */
import { buildDate } from '../catalogue/index.ts';
import { catalogueOrStop } from './catalogue-or-stop.ts';
import { pageTexts } from '../catalogue/page-text.ts';
import { type Fault, judge, measure, measureSite, type Measures, thresholds } from '../domain/language/index.ts';

const only = process.argv.slice(2);
const catalogue = catalogueOrStop();
const pages = pageTexts(catalogue, buildDate())
  .filter(({ page }) => only.length === 0 || only.some((part) => page.includes(part)))
  .map(({ page, file, blocks, explained }) => ({ page, file, measures: measure(blocks, { explained }) }))
  .sort((a, b) => a.measures.fleschDouma - b.measures.fleschDouma);

const row = (name: string, m: Measures) =>
  [
    name.padEnd(42),
    m.fleschDouma.toFixed(1).padStart(6),
    m.wordsPerSentence.toFixed(1).padStart(8),
    String(m.sentenceLengthP95).padStart(5),
    m.syllablesPerWord.toFixed(2).padStart(7),
    `${(m.longWords * 100).toFixed(1)}%`.padStart(7),
    `${(m.passives * 100).toFixed(1)}%`.padStart(8),
    m.difficultWords.toFixed(2).padStart(8),
    m.abbreviations.toFixed(2).padStart(7),
  ].join(' ');

const inWords = (fault: Fault) => {
  switch (fault.kind) {
    case 'too-long':
      return `${String(fault.words)} woorden`;
    case 'passive':
      return `passief: ${fault.found}`;
    case 'difficult-word':
      return `moeilijk: ${fault.found} → ${fault.plain}`;
    case 'abbreviation':
      return `afkorting zonder uitleg: ${fault.found}`;
  }
};

const lines = [`${'bladzijde'.padEnd(42)} Flesch  w/zin   p95 lett/w  lang   passief moeilijk  afkort`];
let broken = 0;
for (const { page, file, measures } of pages) {
  lines.push(row(page, measures));
  const faults = judge(measures, thresholds.page);
  broken += faults.length;
  for (const { message } of faults) lines.push(`    NIET GOED ${message}`);
  if (faults.length === 0 && only.length === 0) continue;
  for (const { sentence, line, faults: why } of measures.atFault) {
    lines.push(
      `    ${file}${line === undefined ? '' : `:${String(line)}`} ${why.map(inWords).join(', ')}: ${sentence}`,
    );
  }
}
const site = measureSite(pages.map(({ measures }) => measures));
lines.push(row('DE HELE SITE', site));
if (only.length === 0) {
  for (const { message } of judge(site, thresholds.site)) {
    lines.push(`    NIET GOED ${message}`);
    broken += 1;
  }
}
lines.push(
  broken === 0
    ? `Alle ${String(pages.length)} teksten lezen makkelijk genoeg.`
    : `${String(broken)} grenzen niet gehaald.`,
);
process.stdout.write(`${lines.join('\n')}\n`);
if (broken > 0 || pages.length === 0) process.exitCode = 1;
