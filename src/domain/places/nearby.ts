import { kilometresBetween } from './distance.ts';
import type { Desk, DeskKind, FinderData } from './finder-data.ts';
import type { Spot } from './find-place.ts';

/** Desks of a municipality: who lives elsewhere is sent away, so these go by municipality and not by distance. */
const MUNICIPAL: ReadonlySet<DeskKind> = new Set([
  'gemeentehuis',
  'wijkteam',
  'daklozenloket',
  'geldloket',
  'sociaal-raadslieden',
  'overheidsloket',
]);

/** Farther than this nobody goes for a desk that may not know them. */
const FARTHEST_KM = 25;
const MOST = 12;

/** A desk, and how far it is. */
export interface Near {
  readonly desk: Desk;
  readonly km: number;
}

/**
 * Desks for somebody at this spot, nearest first: municipal ones of their own municipality, others within 25 km.
 * `topic` keeps those that help with it; a town hall helps with everything.
 */
export function nearby(data: Pick<FinderData, 'desks'>, spot: Spot, topic = ''): Near[] {
  const found = data.desks
    .filter(({ kind, helps }) => topic === '' || kind === 'gemeentehuis' || helps.includes(topic))
    .filter(({ kind, m }) => !MUNICIPAL.has(kind) || m === spot.m)
    .map((desk): Near => ({ desk, km: kilometresBetween(spot, { lat: desk.at[0] / 1000, lon: desk.at[1] / 1000 }) }))
    .filter(({ desk, km }) => km <= FARTHEST_KM || desk.m === spot.m)
    .sort((a, b) => a.km - b.km);
  // In a city full of libraries the town hall may be the farthest, and it helps with everything.
  const halls = found.filter(({ desk }) => desk.kind === 'gemeentehuis').length;
  let others = 0;
  return found.filter(({ desk }) => desk.kind === 'gemeentehuis' || (others += 1) <= MOST - halls);
}

/** Desks that we know first; then libraries, where somebody must still ask whether there is one. */
export function knownFirst(desks: readonly Desk[]): Desk[] {
  const isLibrary = ({ kind }: Desk) => Number(kind === 'bibliotheek');
  return [...desks].sort((a, b) => isLibrary(a) - isLibrary(b));
}

/** Which kinds of desk can stand in for a contact, best first. */
const DESKS_OF_CONTACT: Readonly<Record<string, readonly DeskKind[]>> = {
  ido: ['ido', 'bibliotheek'],
  digid: ['ido', 'bibliotheek'],
  taalhuis: ['taalhuis', 'bibliotheek'],
  gemeente: ['gemeentehuis'],
  wijkteam: ['wijkteam', 'gemeentehuis'],
  daklozenloket: ['daklozenloket', 'gemeentehuis'],
  'juridisch-loket': ['juridisch-loket', 'rechtswinkel'],
  'sociaal-raadslieden': ['sociaal-raadslieden', 'geldloket', 'gemeentehuis'],
  geldfit: ['geldloket', 'sociaal-raadslieden'],
  werkcentrum: ['werkcentrum'],
  uwv: ['uwv'],
};

/** The nearest desk where somebody can meet this contact, if we know one. */
export function deskFor(data: Pick<FinderData, 'desks'>, spot: Spot, contact: string): Near | undefined {
  for (const kind of DESKS_OF_CONTACT[contact] ?? []) {
    const [first] = nearby({ desks: data.desks.filter((desk) => desk.kind === kind) }, spot);
    if (first !== undefined) return first;
  }
  return undefined;
}

/** The desks where somebody can meet these contacts, each once, in the order of the contacts. */
export function desksFor(data: Pick<FinderData, 'desks'>, spot: Spot, contacts: readonly string[]): Near[] {
  const found = contacts.map((contact) => deskFor(data, spot, contact));
  return found.filter(
    (near, place): near is Near => near !== undefined && found.findIndex((one) => one?.desk === near.desk) === place,
  );
}
