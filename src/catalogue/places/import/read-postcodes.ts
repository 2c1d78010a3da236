import type { Point } from '../../../domain/places/distance.ts';
import { pointIn } from './coordinates.ts';
import { ImportProblem } from './import-problem.ts';
import { needColumns, readCsv } from './read-csv.ts';

/** A postcode of four figures: its middle, its municipalities (none when nobody knows) and its towns. */
export interface PostcodeRow extends Point {
  readonly where: string;
  readonly code: number;
  readonly municipalities: readonly string[];
  readonly towns: readonly string[];
}

/** Reads the table of postcodes: pc4, lat, lon, gemeentecodes ("0363|0437") and plaatsen. */
export function readPostcodes(file: string, text: string): PostcodeRow[] {
  const rows = readCsv(file, text);
  needColumns(file, rows, ['pc4', 'lat', 'lon', 'gemeentecodes', 'plaatsen']);
  const seen = new Set<number>();
  return rows.map(({ line, cells }) => {
    const where = `${file}, regel ${String(line)}`;
    const { pc4 = '', lat, lon, gemeentecodes = '', plaatsen = '' } = cells;
    const code = Number(pc4);
    if (!/^[1-9]\d{3}$/.test(pc4))
      throw new ImportProblem(
        where,
        `"${pc4}" is geen postcode van vier cijfers.`,
        'verbeter de postcode of haal de rij weg.',
      );
    if (seen.has(code))
      throw new ImportProblem(where, `postcode ${pc4} staat er twee keer in.`, 'haal een van de twee rijen weg.');
    seen.add(code);
    const municipalities = gemeentecodes.split('|').filter((part) => part !== '');
    return {
      where,
      code,
      ...pointIn(where, lat, lon),
      municipalities,
      towns: plaatsen.split('|').filter((part) => part !== ''),
    };
  });
}
