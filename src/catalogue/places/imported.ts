import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Town } from './base.ts';

/** A town hall, as the register of government organisations has it. */
export interface TownHall {
  readonly municipality: string;
  readonly street?: string;
  readonly postcode?: string;
  readonly town: string;
  readonly lat?: number;
  readonly lon?: number;
  readonly phone?: string;
  readonly website?: string;
  readonly appointment?: string;
}

/** A library branch of OpenStreetMap. */
export interface Library {
  readonly name: string;
  readonly street?: string;
  readonly postcode?: string;
  readonly town: string;
  readonly municipality: string;
  readonly lat: number;
  readonly lon: number;
  readonly phone?: string;
  readonly website?: string;
  /** opening_hours, only when our own reader can read them and somebody said when they were seen. */
  readonly hours?: string;
  /** The day (ISO) on which somebody last saw those hours. */
  readonly hoursSeen?: string;
  readonly wheelchair?: 'ja' | 'deels' | 'nee';
}

/** What `npm run import:places` writes: public registers that never live in the repository. */
export interface Imported {
  /** The day of the import (ISO). */
  readonly made: string;
  readonly postcodes: readonly (readonly [code: number, lat: number, lon: number, municipalities: readonly string[]])[];
  /** Towns that the postcodes name; many villages are in no other list. */
  readonly towns: readonly Town[];
  readonly halls: readonly TownHall[];
  readonly libraries: readonly Library[];
}

export const IMPORT_FILE = 'places.json';

/** The ignored folder that an import writes to, and a build reads from when it is there; DATA_FOLDER names another. */
export function dataFolder(root: string): string {
  return resolve(root, process.env['DATA_FOLDER'] ?? '.data');
}

/** The last import; undefined when there is none, and the site works by town and by region. */
export function readImported(root: string = process.cwd()): Imported | undefined {
  const file = join(dataFolder(root), IMPORT_FILE);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Imported) : undefined;
}
