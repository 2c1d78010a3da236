import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

const DIST = 'dist';

/** Brotli bytes of one page, as a server would send them. */
export interface PageSize {
  readonly html: number;
  readonly css: number;
  /** Scripts that hold back the first view. */
  readonly blocking: number;
  /** All scripts that the page loads by itself. */
  readonly script: number;
}

/** A limit of the design, and what was measured. */
export interface Measured {
  readonly what: string;
  readonly bytes: number;
  readonly budget?: number;
}

const bytes = (file: string): number => brotliCompressSync(readFileSync(file)).length;
const sum = (files: Iterable<string>): number => [...files].reduce((total, file) => total + bytes(file), 0);
const matches = (text: string, pattern: RegExp): string[] => [...text.matchAll(pattern)].map(([, found = '']) => found);

/** A script and everything it imports before it runs. */
function withImports(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file) || !existsSync(file)) return seen;
  seen.add(file);
  const imports = matches(readFileSync(file, 'utf8'), /(?:from|import)\s*["'](\.[^"']+)["']/g);
  for (const path of imports) withImports(join(dirname(file), path), seen);
  return seen;
}

/** Measures a built page: "/gids/schulden/". */
export function measurePage(path: string): PageSize {
  const file = join(DIST, path.endsWith('/') ? `${path}index.html` : path);
  const html = readFileSync(file, 'utf8');
  const local = (pattern: RegExp) => matches(html, pattern).map((address) => join(DIST, address));
  const scripts = local(/<script[^>]*\ssrc="([^"]+)"/g);
  const blocking = local(/<script(?![^>]*(?:type="module"|defer|async))[^>]*\ssrc="([^"]+)"/g);
  return {
    html: bytes(file),
    css: sum(local(/<link[^>]*rel="stylesheet"[^>]*href="([^"]+)"/g)),
    blocking: sum(blocking),
    script: sum(new Set(scripts.flatMap((script) => [...withImports(script)]))),
  };
}

/** What the search fetches on first use: our own index, and about what Pagefind needs for one word. */
export function measureSearch(): Measured[] {
  const pagefind = join(DIST, 'pagefind');
  const names = readdirSync(pagefind);
  const parts = names.filter((name) => /^(pagefind\.js|pagefind-worker\.js|wasm\.nl\.pagefind|pagefind-entry\.json|pagefind\..*\.pf_meta)$/.test(name));
  const index = readdirSync(join(pagefind, 'index')).map((name) => join(pagefind, 'index', name));
  // The engine and its index are compressed already: they travel as they are.
  const full = [...parts.map((name) => join(pagefind, name)), ...index.slice(0, 1)];
  return [
    { what: 'search: titles and search words', bytes: bytes(join(DIST, 'zoeken/index.json')), budget: 40_000 },
    { what: 'search: full text, first word', bytes: sum(full), budget: 130_000 },
  ];
}
