import strings from '../strings/nl.json' with { type: 'json' };
import type { Content } from './content.ts';
import { guidesInOrder } from './events.ts';
import { slugOf } from './places/base.ts';

/** All guides of one theme, to print together. */
export interface Booklet {
  /** Last part of its address: "werk-en-geld". */
  readonly slug: string;
  /** Path of its page on the site. */
  readonly path: string;
  /** "Werk en geld", as the first question and the home page call it. */
  readonly theme: string;
  readonly guides: ReturnType<typeof guidesInOrder>;
}

/** A booklet for each theme, in the order of the home page; the last holds the guides of no single event. */
export function booklets(content: Content): Booklet[] {
  const byTheme = Map.groupBy(guidesInOrder(content), ({ group }) => group ?? strings.home.forAll);
  return [...byTheme].map(([theme, guides]) => {
    const slug = slugOf(theme);
    return { slug, path: `/helpers/printen/boekje/${slug}/`, theme, guides };
  });
}
