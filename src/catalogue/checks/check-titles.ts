import { type Content, withBody } from '../content.ts';
import type { ProblemList } from '../content-root.ts';
import type { Entry } from '../parse-content.ts';

/** No two pages share a title or a description: a reader could not tell them apart in a list. */
export function checkTitles(content: Content, problems: ProblemList): void {
  const seen = new Map<string, Entry<unknown>>();
  for (const entry of withBody(content)) {
    for (const field of ['title', 'description'] as const) {
      const text = entry.data[field].toLowerCase();
      const earlier = seen.get(text);
      if (earlier === undefined) seen.set(text, entry);
      else {
        problems.add(
          entry.file,
          entry.lineOf([field]),
          `"${entry.data[field]}" staat ook in ${earlier.file}.`,
          'geef elke bladzijde een eigen titel en een eigen beschrijving.',
        );
      }
    }
  }
}
