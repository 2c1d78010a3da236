import type { Point } from './distance.ts';
import { type FinderData, postcodeIn } from './finder-data.ts';

/** Where somebody is, as well as we know it. */
export interface Spot extends Point {
  /** What to call it: "Emmen", "3511". */
  readonly name: string;
  /** Index of the municipality. */
  readonly m: number;
}

/** What somebody typed comes to. */
export type Found =
  | { readonly state: 'empty' }
  | { readonly state: 'spot'; readonly spot: Spot }
  /** Several fit; `guess` when none of them is what was typed. */
  | { readonly state: 'choose'; readonly spots: readonly Spot[]; readonly guess: boolean }
  /** A postcode of which only the region is known: its first two figures. */
  | { readonly state: 'region'; readonly spot: Spot; readonly digits: string }
  | { readonly state: 'no-such-postcode'; readonly digits: string }
  | { readonly state: 'nothing' };

const LONGEST = 60;
const MOST_CHOICES = 8;
const SHORTEST_BEGINNING = 3;

/** Names that people use beside the one on the map. */
const ALIASES: Readonly<Record<string, string>> = {
  's gravenhage': 'den haag',
  sgravenhage: 'den haag',
  'the hague': 'den haag',
  'den bosch': 's hertogenbosch',
  bosch: 's hertogenbosch',
  shertogenbosch: 's hertogenbosch',
  ljouwert: 'leeuwarden',
  snits: 'sneek',
  'it hearrenfean': 'heerenveen',
};

/** A name without capitals, accents, apostrophes and hyphens, so that "'s-Hertogenbosch" is "s hertogenbosch". */
export function plainName(text: string): string {
  return text
    .slice(0, LONGEST)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’‘`´]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** A name without what tells two towns apart: "Bergen (NH)" is "bergen". */
export const nameOnly = (name: string): string => plainName(name.replace(/\(.*\)/, ''));

/** Finds a postcode ("3511", "3511 AB") or the name of a town or municipality. Never throws, whatever is typed. */
export function findPlace(data: FinderData, typed: string): Found {
  const text = plainName(typed);
  if (text === '') return { state: 'empty' };
  const digits = /^(\d{4}) ?(?:[a-z]{2})?$/.exec(text)?.[1];
  if (digits !== undefined) return findPostcode(data, digits);
  return findName(data, ALIASES[text] ?? text);
}

function findPostcode(data: FinderData, digits: string): Found {
  const exact = data.postcodes && postcodeIn(data.postcodes, Number(digits));
  if (exact !== undefined && exact.municipalities.length > 0) {
    const { lat, lon, municipalities } = exact;
    const spots = municipalities.map((m): Spot => ({ name: digits, lat, lon, m }));
    const [spot] = spots;
    if (spot !== undefined && spots.length === 1) return { state: 'spot', spot };
    return { state: 'choose', spots, guess: false };
  }
  const region = data.regions[digits.slice(0, 2)];
  const town = region === undefined ? undefined : data.towns[region];
  // With all postcodes at hand, one that is not among them does not exist, or is too new: the region still helps.
  if (town === undefined) return { state: 'no-such-postcode', digits };
  return { state: 'region', spot: spotOf(town), digits };
}

/** Towns with their plain names: to write them all out again for each word takes a slow phone a fifth of a second. */
const plainTowns = new WeakMap<FinderData, readonly { town: FinderData['towns'][number]; plain: string }[]>();

function findName(data: FinderData, name: string): Found {
  const towns = plainTowns.get(data) ?? data.towns.map((town) => ({ town, plain: nameOnly(town[0]) }));
  plainTowns.set(data, towns);
  const same = towns.filter(({ plain }) => plain === name);
  const [only] = same;
  if (only !== undefined && same.length === 1) return { state: 'spot', spot: spotOf(only.town) };
  if (same.length > 1) return choose(same, false);
  if (name.length < SHORTEST_BEGINNING) return { state: 'nothing' };
  const beginning = towns.filter(({ plain }) => plain.startsWith(name));
  if (beginning.length > 0) return choose(beginning, true);
  const slip = towns.filter(({ plain }) => isOneSlip(plain, name));
  return slip.length > 0 ? choose(slip, true) : { state: 'nothing' };
}

function choose(towns: readonly { town: FinderData['towns'][number] }[], guess: boolean): Found {
  return { state: 'choose', spots: towns.slice(0, MOST_CHOICES).map(({ town }) => spotOf(town)), guess };
}

function spotOf([name, lat, lon, m]: FinderData['towns'][number]): Spot {
  return { name, lat: lat / 1000, lon: lon / 1000, m };
}

/** One letter too many, one missing, one wrong, or two neighbours that changed places. */
export function isOneSlip(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1 || a === b) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  const restA = a.slice(start);
  const restB = b.slice(start);
  if (restA.slice(1) === restB.slice(1) || restA.slice(1) === restB || restA === restB.slice(1)) return true;
  const [first = '', second = ''] = restB;
  return restA === second + first + restB.slice(2);
}
