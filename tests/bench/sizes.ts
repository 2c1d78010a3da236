import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

/** Brotli bytes of one page, as a server would send them. */
export interface PageSize {
  readonly html: number;
  readonly css: number;
  /** Scripts that hold back the first view. Scripts inside the page count as HTML. */
  readonly blocking: number;
  /** All scripts that the page loads by itself, with what they import. */
  readonly script: number;
}

const BEST = { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } };
/** The file in dist/ behind an address of the site. Reading one that is not there fails. */
const read = (path: string): Buffer => readFileSync(`dist${path.endsWith('/') ? `${path}index.html` : path}`);
const tags = (html: string, name: string): string[] => html.match(new RegExp(`<${name}\\s[^>]*>`, 'g')) ?? [];
const attribute = (tag: string, name: string): string[] => new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.slice(1) ?? [];

/** Brotli bytes of what stands at an address of the site. */
export const brotliSize = (path: string): number => brotliCompressSync(read(path), BEST).length;

const sum = (paths: Iterable<string>): number => [...paths].reduce((total, path) => total + brotliSize(path), 0);

/** A script and everything it imports before it runs. */
function withImports(path: string, seen: Set<string>): void {
  if (seen.has(path)) return;
  seen.add(path);
  for (const [, imported = ''] of read(path)
    .toString()
    .matchAll(/(?:from|import)\s*["'](\.{0,2}\/[^"']+)["']/g)) {
    withImports(posix.resolve(posix.dirname(path), imported), seen);
  }
}

/** Measures a built page: "/gids/schulden/". */
export function measurePage(path: string): PageSize {
  const html = read(path).toString();
  const styles = tags(html, 'link').filter((tag) => attribute(tag, 'rel').includes('stylesheet'));
  const scripts = tags(html, 'script').filter((tag) => attribute(tag, 'src').length > 0);
  const blocking = scripts.filter((tag) => !/type="module"|\s(?:defer|async)\b/.test(tag));
  const loaded = new Set<string>();
  for (const address of scripts.flatMap((tag) => attribute(tag, 'src'))) withImports(address, loaded);
  if (styles.length === 0) throw new Error(`${path} has no stylesheet: not a page of this site, or nothing measured.`);
  return {
    html: brotliSize(path),
    css: sum(styles.flatMap((tag) => attribute(tag, 'href'))),
    blocking: sum(blocking.flatMap((tag) => attribute(tag, 'src'))),
    script: sum(loaded),
  };
}
