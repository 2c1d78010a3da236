import { booklets } from '../../catalogue/booklets.ts';
import { findables } from '../../catalogue/findables.ts';
import type { Content } from '../../catalogue/index.ts';
import strings from '../../strings/printen.nl.json' with { type: 'json' };

/** A page that becomes a PDF. */
export interface Handout {
  /** Path of the page on the site: "/gids/schulden/". */
  readonly page: string;
  /** Path of its PDF within dist/print: "gids/schulden.pdf". */
  readonly file: string;
  readonly title: string;
}

const KINDS: ReadonlySet<string> = new Set(['gids', 'actie', 'brief']);

/** All guides, actions and letters received, and a booklet for each theme, on a day (ISO). */
export function handoutsOf(content: Content, day: string): Handout[] {
  const pages = findables(content, day)
    .filter(({ kind }) => KINDS.has(kind))
    .map(({ path, title }) => ({ page: path, file: `${path.slice(1, -1)}.pdf`, title }));
  const themes = booklets(content).map(({ slug, path, theme }) => ({
    page: path,
    file: `boekje/${slug}.pdf`,
    title: strings.booklet.title.replace('{theme}', theme),
  }));
  return [...pages, ...themes];
}
