import { booklets } from '../../catalogue/booklets.ts';
import { findables } from '../../catalogue/findables.ts';
import type { Content } from '../../catalogue/index.ts';
import { flyerPages, paperForAll } from '../../catalogue/outreach-pages.ts';
import sheetStrings from '../../strings/sheets.nl.json' with { type: 'json' };
import strings from '../../strings/printen.nl.json' with { type: 'json' };

/** A page that becomes a PDF. */
export interface Handout {
  /** Path of the page on the site: "/gids/schulden/". */
  readonly page: string;
  /** Path of its PDF within dist/print: "gids/schulden.pdf". */
  readonly file: string;
  readonly title: string;
  /** Cards and sheets to cut or fill in: a page or a few without headings, so without bookmarks. */
  readonly isSheet?: true;
}

const QUESTIONS_ON_PAPER = { path: '/wat-geldt-voor-mij/print/', name: sheetStrings.title };
const KINDS: ReadonlySet<string> = new Set(['gids', 'actie', 'brief']);

/** All guides, actions and letters received, a booklet for each theme, and what is handed out, on a day (ISO). */
export function handoutsOf(content: Content, day: string): Handout[] {
  const pages = findables(content, day)
    .filter(({ kind }) => KINDS.has(kind))
    .map(({ path, title }): Handout => ({ page: path, file: `${path.slice(1, -1)}.pdf`, title }));
  const themes = booklets(content).map(({ slug, path, theme }) => ({
    page: path,
    file: `boekje/${slug}.pdf`,
    title: strings.booklet.title.replace('{theme}', theme),
  }));
  const sheets = [...paperForAll(), ...flyerPages(content), QUESTIONS_ON_PAPER].map(({ path, name }): Handout => {
    return { page: path, file: `${path.slice(1, -1)}.pdf`, title: name, isSheet: true };
  });
  return [...pages, ...themes, ...sheets];
}
