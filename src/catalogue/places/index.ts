import type { FinderData } from '../../domain/places/finder-data.ts';
import { buildDate, getCatalogue } from '../index.ts';
import { finderData } from './finder.ts';
import { readImported } from './imported.ts';

let data: FinderData | undefined;

/** Everything about places for this build; worked out once. */
export function getPlaces(): FinderData {
  data ??= finderData(getCatalogue(), buildDate(), readImported());
  return data;
}
