import { kilometresBetween } from '../../../domain/places/distance.ts';
import type { Municipality } from '../../../domain/places/finder-data.ts';
import type { Imported } from '../imported.ts';
import { ImportProblem } from './import-problem.ts';
import type { LibraryRow } from './read-libraries.ts';
import type { PostcodeRow } from './read-postcodes.ts';
import type { TownHallRow } from './read-town-halls.ts';

/** What was read, with the row each thing comes from. */
export interface Registers {
  readonly postcodes: readonly PostcodeRow[];
  readonly halls: readonly TownHallRow[];
  readonly libraries: readonly LibraryRow[];
}

/** What the country should look like. */
export interface Expected {
  readonly municipalities: readonly Municipality[];
  readonly fewestPostcodes: number;
}

const FARTHEST_KM = 4;
/** More rows than this changed at once is a broken register sooner than a busy year. */
const MOST_CHANGED = 0.05;
/** Town halls that really stand in another municipality: that of Bergen (NH) stands in Alkmaar. */
const HALL_ELSEWHERE: Readonly<Record<string, string>> = { '0373': '0361' };

/** Throws an ImportProblem on the first odd thing: a place nobody can trust is worse than an old one. */
export function checkRegisters({ postcodes, halls }: Registers, { municipalities, fewestPostcodes }: Expected): void {
  const known = new Map(municipalities.map(([code, name]) => [code, name]));
  checkPostcodes(postcodes, known, fewestPostcodes);
  checkHalls(halls, known);
  const byCode = new Map(postcodes.map((row) => [row.code, row]));
  for (const hall of halls) checkHallPlace(hall, byCode);
}

function checkPostcodes(postcodes: readonly PostcodeRow[], known: ReadonlyMap<string, string>, fewest: number): void {
  if (postcodes.length < fewest)
    throw new ImportProblem(
      'Postcodes',
      `er zijn er ${String(postcodes.length)}, en wij verwachten er minstens ${String(fewest)}.`,
      'het bestand lijkt afgekapt: haal het opnieuw op.',
    );
  const used = new Set<string>();
  for (const { where, municipalities } of postcodes)
    for (const code of municipalities) {
      if (!known.has(code)) throw unknownCode(where, code);
      used.add(code);
    }
  const [missing] = [...known].filter(([code]) => !used.has(code));
  if (missing !== undefined)
    throw new ImportProblem(
      'Postcodes',
      `geen enkele postcode ligt in de gemeente ${missing[1]} (${missing[0]}).`,
      'het bestand is niet heel, of ouder dan de gemeenten van nu.',
    );
}

function checkHalls(halls: readonly TownHallRow[], known: ReadonlyMap<string, string>): void {
  const seen = new Set<string>();
  for (const { where, municipality } of halls) {
    if (!known.has(municipality)) throw unknownCode(where, municipality);
    if (seen.has(municipality))
      throw new ImportProblem(
        where,
        `gemeente ${municipality} staat er twee keer in.`,
        'haal een van de twee rijen weg.',
      );
    seen.add(municipality);
  }
  const missing = [...known].filter(([code]) => !seen.has(code)).map(([, name]) => name);
  if (missing.length > 0)
    throw new ImportProblem(
      'Gemeenten',
      `er zijn er ${String(halls.length)}, en het moeten er ${String(known.size)} zijn. Niet gevonden: ${missing.slice(0, 5).join(', ')}.`,
      'haal het bestand opnieuw op, of kijk welke gemeenten zijn samengegaan.',
    );
}

function checkHallPlace(hall: TownHallRow, postcodes: ReadonlyMap<number, PostcodeRow>): void {
  const { where, municipality, postcode, lat, lon } = hall;
  const row = postcode === undefined ? undefined : postcodes.get(Number(postcode.slice(0, 4)));
  if (row === undefined || row.municipalities.length === 0) return;
  if (lat !== undefined && lon !== undefined && kilometresBetween({ lat, lon }, row) > FARTHEST_KM)
    throw new ImportProblem(
      where,
      `het gemeentehuis ligt meer dan ${String(FARTHEST_KM)} km van zijn postcode ${postcode ?? ''}.`,
      'kijk of het adres en de plek op de kaart bij elkaar horen.',
    );
  if (!row.municipalities.includes(HALL_ELSEWHERE[municipality] ?? municipality))
    throw new ImportProblem(
      where,
      `postcode ${postcode ?? ''} ligt niet in de gemeente ${municipality}.`,
      'kijk of de code en het adres bij elkaar horen.',
    );
}

const unknownCode = (where: string, code: string) =>
  new ImportProblem(
    where,
    `de gemeente met code "${code}" bestaat niet.`,
    'zijn er gemeenten samengegaan? Werk dan eerst de lijst bij in src/catalogue/places/base.ts.',
  );

/** Throws an ImportProblem when too much of a register differs from the last good import. */
export function checkChanges(before: Imported, after: Imported): void {
  const kinds = [
    ['postcodes', byKey(before.postcodes, ([code]) => String(code)), byKey(after.postcodes, ([code]) => String(code))],
    [
      'gemeenten',
      byKey(before.halls, ({ municipality }) => municipality),
      byKey(after.halls, ({ municipality }) => municipality),
    ],
    ['bibliotheken', byKey(before.libraries, libraryKey), byKey(after.libraries, libraryKey)],
  ] as const;
  for (const [name, old, current] of kinds) {
    const keys = new Set([...old.keys(), ...current.keys()]);
    const changed = [...keys].filter((key) => old.get(key) !== current.get(key)).length;
    if (old.size > 0 && changed / old.size > MOST_CHANGED)
      throw new ImportProblem(
        `De ${name}`,
        `${String(changed)} van de ${String(old.size)} zijn anders dan de vorige keer.`,
        'kijk of het bestand klopt. Is het goed, draai dan dezelfde opdracht met --accept.',
      );
  }
}

const libraryKey = ({ name, town }: Imported['libraries'][number]) => `${name}, ${town}`;

function byKey<T>(rows: readonly T[], key: (row: T) => string): Map<string, string> {
  return new Map(rows.map((row) => [key(row), JSON.stringify(row)]));
}
