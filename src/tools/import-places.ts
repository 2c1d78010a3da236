/**
 * `npm run import:places -- <folder or url> [--skip node/1,way/2] [--accept]`: reads postcodes, town halls and library
 * branches into .data/, which is never committed. Stops with a plain reason on anything odd; what was there then stays.
 */
import { parseArgs } from 'node:util';
import { buildDate } from '../catalogue/index.ts';
import { municipalitiesOfCountry } from '../catalogue/places/base.ts';
import { ImportProblem } from '../catalogue/places/import/import-problem.ts';
import { importRegisters } from '../catalogue/places/import/import-registers.ts';
import { readSource } from '../catalogue/places/import/read-source.ts';
import { print, refuse } from './print.ts';

/** There were 4,075 postcodes in 2026. */
const FEWEST_POSTCODES = 4000;

function readArguments() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { skip: { type: 'string', default: '' }, accept: { type: 'boolean', default: false } },
    });
    const [from] = positionals;
    if (from !== undefined && positionals.length === 1)
      return { from, skip: values.skip.split(',').filter(Boolean), accept: values.accept };
  } catch {
    // Falls through to what the command takes.
  }
  return refuse('Geef een map of een adres: npm run import:places -- <map of url> [--skip node/1,way/2] [--accept]');
}

const { from, skip, accept } = readArguments();
const date = buildDate();
try {
  const expected = { municipalities: municipalitiesOfCountry(date), fewestPostcodes: FEWEST_POSTCODES };
  const { postcodes, halls, libraries } = importRegisters(process.cwd(), await readSource(from), expected, {
    date,
    skip,
    accept,
  });
  print(
    `Gelezen en nagekeken: ${String(postcodes.length)} postcodes, ${String(halls.length)} gemeentehuizen, ${String(libraries.length)} bibliotheken. ` +
      'Bouw nu de site: npm run build',
  );
} catch (error) {
  if (!(error instanceof ImportProblem)) throw error;
  process.stderr.write(`${error.message}\nEr is niets veranderd: de vorige gegevens staan er nog.\n`);
  process.exitCode = 1;
}
