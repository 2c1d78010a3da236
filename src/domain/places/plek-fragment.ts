import { findPlace, plainName, type Spot } from './find-place.ts';
import type { FinderData } from './finder-data.ts';

/** The part of a link after "#" that carries a place: its name and its municipality, and nothing else. */
export function plekFragment(data: FinderData, spot: Spot): string {
  return `#plek=${plainName(spot.name).replaceAll(' ', '-')}.${data.municipalities[spot.m]?.[0] ?? ''}`;
}

/** The place that a fragment carries; undefined when it carries none, or one that does not exist. */
export function spotIn(data: FinderData, fragment: string): Spot | undefined {
  const [, name = '', code = ''] = /^#plek=([\p{L}\p{N}-]{2,60})\.(\d{4})$/u.exec(fragment) ?? [];
  if (name === '') return undefined;
  const found = findPlace(data, name);
  const spots =
    found.state === 'spot' || found.state === 'region' ? [found.spot] : found.state === 'choose' ? found.spots : [];
  return spots.find(({ m }) => data.municipalities[m]?.[0] === code);
}
