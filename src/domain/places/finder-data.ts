import type { PlaceHours } from '../hours/place-hours.ts';

/** A kind of desk: those of content/places, and what an import brings. */
export type DeskKind =
  | 'ido'
  | 'juridisch-loket'
  | 'rechtswinkel'
  | 'sociaal-raadslieden'
  | 'geldloket'
  | 'wijkteam'
  | 'daklozenloket'
  | 'werkcentrum'
  | 'uwv'
  | 'taalhuis'
  | 'overheidsloket'
  | 'gemeentehuis'
  | 'bibliotheek';

/** A desk as a reader may see it on the day of the build. */
export interface Desk {
  readonly kind: DeskKind;
  readonly name: string;
  readonly inside?: string;
  readonly street?: string;
  readonly postcode?: string;
  readonly town: string;
  /** Hundredths of a degree would be a kilometre: thousandths, north and east. */
  readonly at: readonly [lat: number, lon: number];
  /** Whether that is the desk itself, and not the middle of its town. */
  readonly exact?: true;
  /** Index of its municipality. */
  readonly m: number;
  readonly helps: readonly string[];
  readonly access?: 'inloop' | 'afspraak' | 'bel-eerst';
  /** Only when the help costs money. */
  readonly paid?: true;
  readonly serves?: string;
  readonly hours?: PlaceHours;
  readonly phone?: string;
  readonly appointment?: string;
  readonly website?: string;
  readonly wheelchair?: 'ja' | 'deels' | 'nee';
  readonly languages?: readonly string[];
  readonly note?: string;
  /** Year of the page that names it, when that is all we have. */
  readonly year?: number;
}

/** A municipality: code, name, and the last part of its page's address. */
export type Municipality = readonly [code: string, name: string, slug: string];

/** Everything that the finder needs for the whole country, so that no server learns where a reader lives. */
export interface FinderData {
  /** Day of the build (ISO). */
  readonly day: string;
  readonly municipalities: readonly Municipality[];
  /** Towns: name, thousandths of a degree north and east, index of the municipality. */
  readonly towns: readonly (readonly [name: string, lat: number, lon: number, m: number])[];
  /** The first two figures of a postcode → index of the town that gives the region its name. */
  readonly regions: Readonly<Record<string, number>>;
  readonly desks: readonly Desk[];
  /**
   * Postcodes in columns of differences, from the import: the postcode (from 1000), hundredths of a degree north and
   * east, index of the municipality; `both` gives the second municipality of some, `none` names those without one.
   */
  readonly postcodes?: {
    readonly p: readonly number[];
    readonly lat: readonly number[];
    readonly lon: readonly number[];
    readonly m: readonly number[];
    readonly both: Readonly<Record<string, number>>;
    readonly none: readonly number[];
  };
}

/** One postcode of four figures, with its one or two municipalities. */
export interface Postcode {
  readonly code: number;
  readonly lat: number;
  readonly lon: number;
  readonly municipalities: readonly number[];
}

/** Writes postcodes, in order, as columns of differences. */
export function packPostcodes(postcodes: readonly Postcode[]): NonNullable<FinderData['postcodes']> {
  const differences = (values: readonly number[], start = 0) =>
    values.map((value, index) => value - (index === 0 ? start : (values[index - 1] ?? 0)));
  const hundredths = (degrees: number) => Math.round(degrees * 100);
  const sorted = [...postcodes].sort((a, b) => a.code - b.code);
  return {
    p: differences(
      sorted.map(({ code }) => code),
      1000,
    ),
    lat: differences(sorted.map(({ lat }) => hundredths(lat))),
    lon: differences(sorted.map(({ lon }) => hundredths(lon))),
    m: sorted.map(({ municipalities }) => municipalities[0] ?? 0),
    both: Object.fromEntries(
      sorted.flatMap(({ code, municipalities: [, second] }) => (second === undefined ? [] : [[code, second]])),
    ),
    none: sorted.filter(({ municipalities }) => municipalities.length === 0).map(({ code }) => code),
  };
}

/** Finds a postcode in those columns; undefined when it is not there. */
export function postcodeIn(packed: NonNullable<FinderData['postcodes']>, wanted: number): Postcode | undefined {
  let [code, lat, lon] = [1000, 0, 0];
  for (let index = 0; index < packed.p.length; index += 1) {
    code += packed.p[index] ?? 0;
    lat += packed.lat[index] ?? 0;
    lon += packed.lon[index] ?? 0;
    if (code === wanted) {
      const second = packed.both[String(code)];
      const municipalities = packed.none.includes(code)
        ? []
        : [packed.m[index] ?? 0, ...(second === undefined ? [] : [second])];
      return { code, lat: lat / 100, lon: lon / 100, municipalities };
    }
  }
  return undefined;
}
