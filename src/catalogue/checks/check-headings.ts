import type { Content } from '../content.ts';
import type { ProblemList } from '../content-root.ts';
import type { Entry } from '../parse-content.ts';

/** Headings below the front matter of a guide, in this order. */
export const GUIDE_HEADINGS = ['Waar mensen bang voor zijn', 'Als u niets doet'] as const;
/** Headings below the front matter of an action, in this order. */
export const ACTION_HEADINGS = [
  'Hoe lang duurt het?',
  'Hoort u niets, of krijgt u nee?',
  'Waar mensen bang voor zijn',
  'Als u niets doet',
] as const;

/** The heading below the front matter of a letter. */
export const LETTER_HEADINGS = ['Wat mensen vragen'] as const;

/** Every guide, action and letter has the same parts in the same order. */
export function checkHeadings(content: Content, problems: ProblemList): void {
  for (const entry of content.guides.values()) checkOrder(entry, GUIDE_HEADINGS, problems);
  for (const entry of content.actions.values()) checkOrder(entry, ACTION_HEADINGS, problems);
  for (const entry of [...content.received.values(), ...content.toSend.values()])
    checkOrder(entry, LETTER_HEADINGS, problems);
}

function checkOrder(entry: Entry<unknown>, wanted: readonly string[], problems: ProblemList): void {
  const found = entry.body
    .split('\n')
    .filter((line) => line.startsWith('## '))
    .map((line) => line.slice(3).trim());
  if (found.join('|') === wanted.join('|')) return;
  problems.add(
    entry.file,
    entry.bodyLine,
    `de koppen zijn: ${found.length > 0 ? found.join(' · ') : 'geen'}.`,
    `gebruik precies deze koppen, in deze volgorde: ${wanted.join(' · ')}.`,
  );
}
