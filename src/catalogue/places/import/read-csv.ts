import { CsvError, parse } from 'csv-parse/sync';
import { ImportProblem } from './import-problem.ts';

/** A row by its columns, and the line (from 1) on which it stands. */
export interface Row {
  readonly line: number;
  readonly cells: Readonly<Record<string, string>>;
}

/** The rows of a CSV file with a head. Throws an ImportProblem on a row that is cut off, or when there are none. */
export function readCsv(file: string, text: string, delimiter: ',' | ';' = ','): Row[] {
  let rows: { record: Record<string, string>; info: { lines: number } }[];
  try {
    rows = parse(text, { columns: true, bom: true, delimiter, info: true, skip_empty_lines: true });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = typeof error['lines'] === 'number' ? `, regel ${String(error['lines'])}` : '';
    throw new ImportProblem(
      `${file}${line}`,
      'deze rij is niet heel: hij heeft niet evenveel kolommen als de kop, of een aanhalingsteken is nooit dicht.',
      'haal het bestand opnieuw op, of maak de rij heel.',
    );
  }
  if (rows.length === 0) throw new ImportProblem(file, 'er staan geen rijen in.', 'haal het bestand opnieuw op.');
  return rows.map(({ record, info }) => ({ line: info.lines, cells: record }));
}

/** Throws an ImportProblem when a column that we need is missing. */
export function needColumns(file: string, rows: readonly Row[], columns: readonly string[]): void {
  const there = Object.keys(rows[0]?.cells ?? {});
  const missing = columns.filter((column) => !there.includes(column));
  if (missing.length > 0)
    throw new ImportProblem(
      file,
      `de kolom "${missing.join('", "')}" ontbreekt.`,
      `kijk of dit het goede bestand is. Er staat: ${there.slice(0, 12).join(', ')}.`,
    );
}
