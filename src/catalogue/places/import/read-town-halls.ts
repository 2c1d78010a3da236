import { phoneForm } from '../../../domain/places/phone-form.ts';
import type { TownHall } from '../imported.ts';
import { pointIn } from './coordinates.ts';
import { ImportProblem } from './import-problem.ts';
import { needColumns, readCsv, type Row } from './read-csv.ts';

/** A town hall, and the row that it comes from. */
export interface TownHallRow extends TownHall {
  readonly where: string;
}

const PLAIN = ['code', 'straat', 'huisnummer', 'postcode', 'plaats', 'lat', 'lon', 'telefoon', 'website', 'afspraak'];
const REGISTER = ['Online afspraak url', 'Telefoonnummers ', "Internetpagina's", 'TOOi URI'];

/**
 * Reads the town halls: the daily export of the Register van Overheidsorganisaties (";" between columns, the address
 * packed into one field), or a plain table with the columns code, straat, huisnummer, postcode, plaats, lat, lon,
 * telefoon, website and afspraak.
 */
export function readTownHalls(file: string, text: string): TownHallRow[] {
  const isRegister = (/^[^\n]*/.exec(text)?.[0] ?? '').includes(';');
  const rows = readCsv(file, text, isRegister ? ';' : ',');
  needColumns(file, rows, isRegister ? REGISTER : PLAIN);
  return rows.map((row) => townHall(file, isRegister ? fromRegister(file, row) : row));
}

function townHall(file: string, { line, cells }: Row): TownHallRow {
  const where = `${file}, regel ${String(line)}`;
  const cell = (name: string) => (cells[name] ?? '').trim();
  const code = cell('code');
  if (!/^\d{4}$/.test(code))
    throw new ImportProblem(
      where,
      `"${code}" is geen code van een gemeente.`,
      'een code heeft vier cijfers, zoals 0344.',
    );
  if (cell('plaats') === '')
    throw new ImportProblem(where, 'de plaats van het gemeentehuis ontbreekt.', 'vul de plaats in.');
  const postcode = cell('postcode').replace(/\s/g, '').toUpperCase();
  if (postcode !== '' && !/^[1-9]\d{3}[A-Z]{2}$/.test(postcode))
    throw new ImportProblem(where, `"${cell('postcode')}" is geen postcode.`, 'schrijf vier cijfers en twee letters.');
  const phone = cell('telefoon') === '' ? undefined : phoneForm(cell('telefoon'));
  if (cell('telefoon') !== '' && phone === undefined)
    throw new ImportProblem(
      where,
      `"${cell('telefoon')}" lijkt geen telefoonnummer.`,
      'zoek het nummer op bij de gemeente.',
    );
  const at = cell('lat') === '' && cell('lon') === '' ? {} : pointIn(where, cell('lat'), cell('lon'));
  return {
    where,
    municipality: code,
    ...(cell('straat') === '' ? {} : { street: `${cell('straat')} ${cell('huisnummer')}`.trim() }),
    ...(postcode === '' ? {} : { postcode: `${postcode.slice(0, 4)} ${postcode.slice(4)}` }),
    town: townName(cell('plaats')),
    ...at,
    ...(phone === undefined ? {} : { phone }),
    ...web(where, 'website', cell('website')),
    ...web(where, 'appointment', cell('afspraak')),
  };
}

function web(where: string, field: 'website' | 'appointment', address: string): Partial<TownHall> {
  if (address === '') return {};
  if (!URL.canParse(address) || !/^https?:/.test(address))
    throw new ImportProblem(where, `"${address}" is geen adres van een site.`, 'het begint met https://.');
  return { [field]: address };
}

/** A row of the register in the columns of the plain table. */
function fromRegister(file: string, { line, cells }: Row): Row {
  const packed = Object.entries(cells).find(([name]) => name.startsWith('Adressen ('))?.[1];
  if (packed === undefined)
    throw new ImportProblem(file, 'de kolom "Adressen (…)" ontbreekt.', 'kijk of dit het goede bestand is.');
  const visit = packed
    .split(';')
    .map((part) => Object.fromEntries(part.split(', ').map((pair) => pair.split(/: (.*)/s, 2) as [string, string])))
    .find((address) => address['adresType'] === 'Bezoekadres');
  const first = (name: string) => (cells[name] ?? '').split(';')[0]?.split(', label:')[0] ?? '';
  return {
    line,
    cells: {
      code: /gm(\d{4})$/.exec(cells['TOOi URI'] ?? '')?.[1] ?? '',
      straat: visit?.['openbareRuimte'] ?? '',
      huisnummer: `${visit?.['huisnummer'] ?? ''}${visit?.['huisnummertoevoeging'] ?? ''}`,
      postcode: visit?.['postcode'] ?? '',
      plaats: visit?.['woonplaats'] ?? '',
      lat: visit?.['centroideLatitude'] ?? '',
      lon: visit?.['centroideLongitude'] ?? '',
      telefoon: first('Telefoonnummers '),
      website: first("Internetpagina's"),
      afspraak: first('Online afspraak url'),
    },
  };
}

const SMALL_WORDS = /^(?:aan|ad|de|den|der|het|in|op|en|van|bij|ter|te)$/;
/** "HENGELO OV": the province that tells two towns apart in the register. */
const PROVINCE = / (?:dr|fl|fr|gld|gn|lb|nb|nh|ov|ut|zh|zld)$/i;

/** "ALPHEN AAN DEN RIJN" and "BEEK LB" as people write them. */
function townName(text: string): string {
  const name = text.replace(PROVINCE, '');
  if (name !== name.toUpperCase()) return name;
  return name
    .toLowerCase()
    .replace(/(?<![\p{L}'])\p{L}+/gu, (word, place: number) =>
      place > 0 && SMALL_WORDS.test(word) ? word : word.charAt(0).toUpperCase() + word.slice(1),
    )
    .replace(/\bIj/g, 'IJ');
}
