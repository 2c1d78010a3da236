import { parsePlaceHours } from '../../../domain/hours/place-hours.ts';
import { isDay } from '../../../domain/dates/day.ts';
import { kilometresBetween, type Point } from '../../../domain/places/distance.ts';
import { plainName } from '../../../domain/places/find-place.ts';
import { phoneForm } from '../../../domain/places/phone-form.ts';
import type { Library } from '../imported.ts';
import { pointIn } from './coordinates.ts';
import { ImportProblem } from './import-problem.ts';
import type { PostcodeRow } from './read-postcodes.ts';

/** A library branch, and what it is called on the map. */
export interface LibraryRow extends Library {
  readonly where: string;
}

/** Something on the map: "node/123", where it lies, and its tags. */
interface Feature {
  readonly id: string;
  readonly lat: unknown;
  readonly lon: unknown;
  readonly tags: Readonly<Record<string, string | undefined>>;
}

/** Libraries where nobody walks in for help with a form. */
const NOT_FOR_ALL = /universi|hogeschool|mediatheek|\bschool|minibieb|boekenkast|juridische|muziekbibliotheek/i;
/** Farther from any postcode than this is sea, or another country. */
const FARTHEST_KM = 4;

/**
 * Reads library branches from OpenStreetMap, as GeoJSON or as the JSON of Overpass. `skip` names those ("node/123")
 * that somebody found wrong and left out. Branches without a name are left out.
 */
export function readLibraries(
  file: string,
  text: string,
  postcodes: readonly PostcodeRow[],
  skip: readonly string[] = [],
): LibraryRow[] {
  const features = featuresIn(file, text);
  return features
    .filter(({ id, tags }) => !skip.includes(id) && tags['name'] !== undefined && !NOT_FOR_ALL.test(tags['name']))
    .filter(({ tags }) => (tags['amenity'] ?? 'library') === 'library' && tags['access'] !== 'private')
    .map((feature) => library(file, feature, postcodes));
}

function featuresIn(file: string, text: string): Feature[] {
  let data: { features?: unknown[]; elements?: unknown[] };
  try {
    data = JSON.parse(text) as typeof data;
  } catch {
    throw new ImportProblem(file, 'het bestand is niet heel.', 'haal het opnieuw op.');
  }
  const found = data.features?.map(fromGeoJson) ?? data.elements?.map(fromOverpass);
  if (found === undefined || found.length === 0)
    throw new ImportProblem(
      file,
      'er staan geen bibliotheken in.',
      'vraag amenity=library op, als GeoJSON of als JSON van Overpass.',
    );
  return found;
}

function fromGeoJson(raw: unknown): Feature {
  const { id, geometry, properties } = raw as {
    id?: string | number;
    geometry?: { type?: string; coordinates?: unknown };
    properties?: Record<string, string> | null;
  };
  const [lon, lat] = geometry?.type === 'Point' ? (geometry.coordinates as unknown[]) : [];
  return { id: String(properties?.['@id'] ?? id ?? ''), lat, lon, tags: properties ?? {} };
}

function fromOverpass(raw: unknown): Feature {
  const { type, id, lat, lon, center, tags } = raw as {
    type?: string;
    id?: number;
    lat?: number;
    lon?: number;
    center?: Partial<Point>;
    tags?: Record<string, string>;
  };
  return {
    id: `${type ?? ''}/${String(id ?? '')}`,
    lat: lat ?? center?.lat,
    lon: lon ?? center?.lon,
    tags: tags ?? {},
  };
}

function library(file: string, { id, lat, lon, tags }: Feature, postcodes: readonly PostcodeRow[]): LibraryRow {
  const name = tags['name'] ?? '';
  const where = `${file}, ${id} (${name})`;
  const at = pointIn(where, lat, lon);
  const postcode = (tags['addr:postcode'] ?? '').replace(/\s/g, '').toUpperCase();
  const whole = /^[1-9]\d{3}[A-Z]{2}$/.test(postcode);
  const own = postcodes.find(({ code }) => whole && code === Number(postcode.slice(0, 4)));
  const closest = own ?? nearest(postcodes, at);
  if (closest === undefined || kilometresBetween(closest, at) > FARTHEST_KM)
    throw new ImportProblem(
      where,
      own === undefined
        ? 'deze plek ligt ver van elke Nederlandse postcode.'
        : `deze plek ligt meer dan ${String(FARTHEST_KM)} km van postcode ${postcode}.`,
      `verbeter het op de kaart, of laat hem weg met --skip ${id}.`,
    );
  const street = tags['addr:street'];
  const phone = phoneForm((tags['phone'] ?? tags['contact:phone'] ?? '').split(';')[0] ?? '');
  const website = tags['website'] ?? tags['contact:website'];
  const seen = tags['check_date:opening_hours'] ?? tags['check_date'] ?? '';
  const hours = tags['opening_hours'];
  return {
    where,
    name,
    ...(street === undefined ? {} : { street: `${street} ${tags['addr:housenumber'] ?? ''}`.trim() }),
    ...(whole ? { postcode: `${postcode.slice(0, 4)} ${postcode.slice(4)}` } : {}),
    town: tags['addr:city'] ?? closest.towns[0] ?? '',
    municipality: municipalityOf(closest, tags['addr:city'], postcodes),
    ...at,
    ...(phone === undefined ? {} : { phone }),
    ...(website?.startsWith('https://') === true && URL.canParse(website) ? { website } : {}),
    ...(hours !== undefined && isDay(seen) && canRead(hours) ? { hours, hoursSeen: seen } : {}),
    ...wheelchair(tags['wheelchair']),
  };
}

function nearest(postcodes: readonly PostcodeRow[], at: Point): PostcodeRow | undefined {
  // A tenth of a degree is at least six kilometres here: who is farther away need not be measured.
  const close = postcodes.filter(({ lat, lon }) => Math.abs(lat - at.lat) < 0.1 && Math.abs(lon - at.lon) < 0.1);
  return close.sort((a, b) => kilometresBetween(a, at) - kilometresBetween(b, at))[0];
}

/** Of two municipalities in one postcode, the one that has this town elsewhere. */
function municipalityOf(own: PostcodeRow, town: string | undefined, postcodes: readonly PostcodeRow[]): string {
  const [first = '', second] = own.municipalities;
  if (second === undefined || town === undefined) return first;
  const there = postcodes.find(
    (row) =>
      row.municipalities.length === 1 &&
      row.towns.some((name) => plainName(name) === plainName(town)) &&
      own.municipalities.includes(row.municipalities[0] ?? ''),
  );
  return there?.municipalities[0] ?? first;
}

function canRead(hours: string): boolean {
  try {
    return parsePlaceHours(hours).week.length > 0;
  } catch {
    return false;
  }
}

const WHEELCHAIR: Readonly<Record<string, Library['wheelchair']>> = { yes: 'ja', limited: 'deels', no: 'nee' };

function wheelchair(tag: string | undefined): Pick<Library, 'wheelchair'> {
  const found = WHEELCHAIR[tag ?? ''];
  return found === undefined ? {} : { wheelchair: found };
}
