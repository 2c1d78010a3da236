import type { z } from 'astro/zod';

type Issue = z.core.$ZodIssue;

const TYPES: Readonly<Record<string, string>> = {
  string: 'een tekst',
  number: 'een getal',
  int: 'een heel getal',
  boolean: 'true of false',
  array: 'een lijst',
  object: 'een blok met velden',
  record: 'een blok met velden',
};

/** A schema issue in Dutch that an editor understands: what is wrong, and how to mend it. */
export function describeIssue(issue: Issue, data: unknown): { wrong: string; mend: string } {
  const field = issue.path.length > 0 ? `het veld "${issue.path.map(String).join('.')}"` : 'dit blok';
  switch (issue.code) {
    case 'unrecognized_keys': {
      const keys = issue.keys.map((key) => `"${key}"`).join(', ');
      return {
        wrong: `het veld ${keys} bestaat niet.`,
        mend: 'kijk of de naam goed is geschreven, of haal het veld weg. Welke velden er zijn, staat in content/README.md.',
      };
    }
    case 'invalid_type': {
      const wanted = TYPES[issue.expected] ?? issue.expected;
      return isMissing(data, issue.path)
        ? { wrong: `${field} ontbreekt.`, mend: `vul hier ${wanted} in.` }
        : { wrong: `${field} heeft de verkeerde soort waarde.`, mend: `vul hier ${wanted} in.` };
    }
    case 'too_small':
      return {
        wrong: `${field} is te kort of te klein.`,
        mend: own(issue) ?? `zorg voor minstens ${String(issue.minimum)}.`,
      };
    case 'too_big':
      return {
        wrong: `${field} is te lang of te groot.`,
        mend: own(issue) ?? `houd het bij hoogstens ${String(issue.maximum)}.`,
      };
    default: {
      const wrong = isMissing(data, issue.path) ? `${field} ontbreekt.` : `${field} klopt niet.`;
      return { wrong, mend: own(issue) ?? 'kijk in content/README.md wat hier moet staan.' };
    }
  }
}

/** Our own Dutch message, if the schema has one; zod's own English messages start with a capital. */
function own(issue: Issue): string | undefined {
  const { message } = issue;
  return /^[a-z"]/.test(message) ? `${message}.` : undefined;
}

function isMissing(data: unknown, path: readonly PropertyKey[]): boolean {
  let value = data;
  for (const step of path) {
    if (typeof value !== 'object' || value === null) return true;
    value = (value as Record<PropertyKey, unknown>)[step];
  }
  return value === undefined;
}
