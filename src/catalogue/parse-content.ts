import { z } from 'astro/zod';
import { kebabId } from '../schemas/shared.ts';
import { describeIssue } from './describe-issue.ts';
import type { ProblemList } from './content-root.ts';
import type { RawFile } from './read-file.ts';

/** An entry that fits its schema, and where it stands. */
export interface Entry<T> {
  readonly id: string;
  readonly data: T;
  readonly file: string;
  /** Markdown below the front matter; empty for YAML. */
  readonly body: string;
  readonly bodyLine: number;
  readonly lineOf: (path: readonly PropertyKey[]) => number;
}

/** Entries of one kind by id, in the order of the files. */
export type Entries<T> = ReadonlyMap<string, Entry<T>>;

/** One file is one entry; the id is the file's name. */
export function parseSingles<T>(files: readonly RawFile[], schema: z.ZodType<T>, problems: ProblemList): Entries<T> {
  const entries = new Map<string, Entry<T>>();
  for (const raw of files) {
    problems.all.push(...raw.problems);
    if (raw.data === undefined) continue;
    const id = raw.file.replace(/^.*\//, '').replace(/\.\w+$/, '');
    checkId(id, kebabId, raw.file, 1, problems);
    const data = validate(raw, [], raw.data, schema, problems);
    if (data !== undefined) entries.set(id, entryOf(raw, id, [], data));
  }
  return entries;
}

/** One file holds a map of id to entry. */
export function parseMaps<T>(
  files: readonly RawFile[],
  schema: z.ZodType<T>,
  idSchema: z.ZodType<string>,
  problems: ProblemList,
): Entries<T> {
  const entries = new Map<string, Entry<T>>();
  for (const raw of files) {
    problems.all.push(...raw.problems);
    if (raw.data === undefined || raw.data === null) continue;
    const map = z.record(z.string(), z.unknown()).safeParse(raw.data);
    if (!map.success) {
      problems.add(
        raw.file,
        1,
        'dit bestand is geen lijst van blokken met een naam.',
        'begin elk blok met een naam en een dubbele punt, en spring de velden eronder in.',
      );
      continue;
    }
    for (const [id, value] of Object.entries(map.data)) {
      const line = raw.lineOf([id]);
      checkId(id, idSchema, raw.file, line, problems);
      const earlier = entries.get(id);
      if (earlier) {
        problems.add(
          raw.file,
          line,
          `de naam "${id}" staat ook in ${earlier.file}.`,
          'geef een van de twee een andere naam.',
        );
        continue;
      }
      const data = validate(raw, [id], value, schema, problems);
      if (data !== undefined) entries.set(id, entryOf(raw, id, [id], data));
    }
  }
  return entries;
}

function checkId(id: string, schema: z.ZodType<string>, file: string, line: number, problems: ProblemList): void {
  const issue = schema.safeParse(id).error?.issues[0];
  if (issue) problems.add(file, line, `de naam "${id}" klopt niet.`, `${issue.message}.`);
}

/** Checks one value; adds a problem for each thing that does not fit. */
function validate<T>(
  raw: RawFile,
  at: readonly PropertyKey[],
  value: unknown,
  schema: z.ZodType<T>,
  problems: ProblemList,
): T | undefined {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  for (const issue of result.error.issues) {
    const { wrong, mend } = describeIssue(issue, value);
    const key = issue.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [];
    problems.add(raw.file, raw.lineOf([...at, ...issue.path, ...key]), place(at) + wrong, mend);
  }
  return undefined;
}

function place(at: readonly PropertyKey[]): string {
  return at.length > 0 ? `bij "${at.map(String).join('.')}": ` : '';
}

function entryOf<T>(raw: RawFile, id: string, at: readonly PropertyKey[], data: T): Entry<T> {
  return {
    id,
    data,
    file: raw.file,
    body: raw.body,
    bodyLine: raw.bodyLine,
    lineOf: (path) => raw.lineOf([...at, ...path]),
  };
}
