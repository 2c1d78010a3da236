import { readFileSync } from 'node:fs';

/** Paths of all pages in the sitemap, and the page for a wrong address. Throws on none: a gate never passes on nothing. */
export function pagesOfSite(): string[] {
  const paths = [...readFileSync('dist/sitemap-0.xml', 'utf8').matchAll(/<loc>([^<]+)<\/loc>/g)].map(
    ([, address = '']) => new URL(address).pathname,
  );
  if (paths.length < 40) throw new Error(`Only ${String(paths.length)} pages in the sitemap. Run: npm run build`);
  return [...paths, '/404.html'];
}

/** The questionnaire, the one page that needs its script to do its work. */
export const QUESTIONNAIRE = '/wat-geldt-voor-mij/';
