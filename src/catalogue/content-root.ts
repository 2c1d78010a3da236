import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from './problem.ts';
import { type RawFile, readContentFile } from './read-file.ts';

/** Reads all files of one folder of content, by name. `root` is the folder that holds `content/`. */
export function readFolder(root: string, folder: string): RawFile[] {
  const path = join('content', folder);
  let names: string[];
  try {
    names = readdirSync(join(root, path));
  } catch {
    return [];
  }
  return names
    .filter((name) => /\.(ya?ml|mdx)$/.test(name))
    .sort()
    .map((name) => readContentFile(join(path, name), readFileSync(join(root, path, name), 'utf8')));
}

/** Collects problems while content is read. */
export class ProblemList {
  readonly all: Problem[] = [];

  add(file: string, line: number, wrong: string, mend: string): void {
    this.all.push({ file, line, wrong, mend });
  }
}
