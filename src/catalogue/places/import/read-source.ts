import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ImportProblem } from './import-problem.ts';

/** The texts of the registers, and what their files are called. */
export interface Source {
  readonly postcodes: readonly [file: string, text: string];
  readonly halls: readonly [file: string, text: string];
  readonly libraries?: readonly [file: string, text: string];
}

/** How the files may be called; for a web address the first name. */
const NAMES = {
  postcodes: ['pc4.csv'],
  halls: ['gemeenten.csv', 'Gemeenten.csv'],
  libraries: ['bibliotheken.geojson', 'bibliotheken.json'],
} as const;

/** Reads the registers from a folder, or from a web address that ends in a folder. */
export async function readSource(from: string): Promise<Source> {
  const read = /^https?:\/\//.test(from) ? fromWeb(from) : fromFolder(from);
  const need = async (kind: keyof typeof NAMES) => {
    const found = await read(NAMES[kind]);
    if (found === undefined)
      throw new ImportProblem(from, `het bestand ${NAMES[kind][0]} is er niet.`, 'zet het erbij, onder deze naam.');
    return found;
  };
  const libraries = await read(NAMES.libraries);
  return {
    postcodes: await need('postcodes'),
    halls: await need('halls'),
    ...(libraries === undefined ? {} : { libraries }),
  };
}

type Read = (names: readonly string[]) => Promise<readonly [string, string] | undefined>;

function fromFolder(folder: string): Read {
  if (!existsSync(folder) || !statSync(folder).isDirectory())
    throw new ImportProblem(folder, 'deze map is er niet.', 'geef de map waarin pc4.csv en gemeenten.csv staan.');
  const files = readdirSync(folder).sort();
  return (names) => {
    // A register with its month in the name ("gemeenten-roo-2026-03.csv") is found too; the newest is the last.
    const [stem = '', ending = ''] = (names[0] ?? '').split('.');
    const name =
      names.find((one) => files.includes(one)) ??
      files.filter((file) => file.startsWith(`${stem}-`) && file.endsWith(`.${ending}`)).at(-1);
    return Promise.resolve(name === undefined ? undefined : [name, readFileSync(join(folder, name), 'utf8')]);
  };
}

function fromWeb(address: string): Read {
  const base = address.endsWith('/') ? address : `${address}/`;
  return async (names) => {
    for (const name of names) {
      const answer = await fetch(new URL(name, base)).catch(() => undefined);
      if (answer?.ok === true) return [name, await answer.text()];
    }
    return undefined;
  };
}
