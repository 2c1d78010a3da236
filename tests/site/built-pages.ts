import { globSync, readFileSync } from 'node:fs';

/** A page of the built site: its path on the site, and its HTML. */
export interface BuiltPage {
  readonly path: string;
  readonly file: string;
  readonly html: string;
}

/** Every page in dist/. Throws on none: a gate never passes on nothing. */
export function builtPages(): BuiltPage[] {
  const files = globSync('dist/**/*.html').sort();
  if (files.length < 40) throw new Error(`Only ${String(files.length)} pages in dist/. Run: npm run build`);
  return files.map((file) => ({
    path: file.replace(/^dist/, '').replace(/index\.html$/, ''),
    file,
    html: readFileSync(file, 'utf8'),
  }));
}
