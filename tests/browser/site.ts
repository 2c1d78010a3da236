import { readFileSync } from 'node:fs';

/** Paths of all pages in the sitemap, and the page for a wrong address. Throws on none: a gate never passes on nothing. */
export function pagesOfSite(): string[] {
  const paths = [...readFileSync('dist/sitemap-0.xml', 'utf8').matchAll(/<loc>([^<]+)<\/loc>/g)].map(
    ([, address = '']) => new URL(address).pathname,
  );
  if (paths.length < 40) throw new Error(`Only ${String(paths.length)} pages in the sitemap. Run: npm run build`);
  return [...paths, '/404.html'];
}

/** Of 342 pages of municipalities, made alike, these: with desks, without, with a long name, and with two of one name. */
const MUNICIPALITIES_TO_SEE = ['amsterdam', 'emmen', 'groningen', 'nuenen-gerwen-en-nederwetten', 'bergen-nh'];

/** Those pages that a test can look at one by one. Throws when a page that it names is not there. */
export function pagesToSee(): string[] {
  const wanted = MUNICIPALITIES_TO_SEE.map((slug) => `/hulp-dichtbij/${slug}/`);
  const pages = pagesOfSite().filter((path) => !/^\/hulp-dichtbij\/./.test(path) || wanted.includes(path));
  const missing = wanted.filter((path) => !pages.includes(path));
  if (missing.length > 0) throw new Error(`Not in the sitemap: ${missing.join(', ')}`);
  return pages;
}

/** The questionnaire, the one page that needs its script to do its work. */
export const QUESTIONNAIRE = '/wat-geldt-voor-mij/';
