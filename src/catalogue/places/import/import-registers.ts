import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { dataFolder, type Imported, IMPORT_FILE, readImported } from '../imported.ts';
import { checkChanges, checkRegisters, type Expected } from './check-import.ts';
import { readLibraries } from './read-libraries.ts';
import { readPostcodes } from './read-postcodes.ts';
import type { Source } from './read-source.ts';
import { readTownHalls } from './read-town-halls.ts';
import { townsOf } from './towns-of.ts';

/** What whoever runs the import decides. */
export interface Choices {
  /** The day of the import (ISO). */
  readonly date: string;
  /** Things on the map ("node/123") to leave out. */
  readonly skip?: readonly string[];
  /** Take it although much changed since the last time. */
  readonly accept?: boolean;
}

/** Reads, checks and writes the registers. Throws an ImportProblem, and then leaves what was there as it was. */
export function importRegisters(root: string, source: Source, expected: Expected, choices: Choices): Imported {
  const postcodes = readPostcodes(...source.postcodes);
  const halls = readTownHalls(...source.halls);
  const libraries = source.libraries === undefined ? [] : readLibraries(...source.libraries, postcodes, choices.skip);
  checkRegisters({ postcodes, halls, libraries }, expected);
  const after: Imported = {
    made: choices.date,
    postcodes: postcodes.map(({ code, lat, lon, municipalities }) => [code, lat, lon, municipalities]),
    towns: townsOf(postcodes),
    halls: halls.map(withoutWhere),
    libraries: libraries.map(withoutWhere),
  };
  const before = readImported(root);
  if (before !== undefined && choices.accept !== true) checkChanges(before, after);
  write(root, after);
  return after;
}

/** A thing without the row it came from. */
function withoutWhere<T extends { readonly where: string }>(row: T): Omit<T, 'where'> {
  return Object.fromEntries(Object.entries(row).filter(([key]) => key !== 'where')) as Omit<T, 'where'>;
}

/** Writes beside the last good file first, so that a full disk or a power cut leaves it whole. */
function write(root: string, imported: Imported): void {
  const folder = dataFolder(root);
  mkdirSync(folder, { recursive: true });
  const file = join(folder, IMPORT_FILE);
  writeFileSync(`${file}.new`, JSON.stringify(imported));
  renameSync(`${file}.new`, file);
}
