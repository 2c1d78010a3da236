import { readFileSync } from 'node:fs';

/** A PDF that `npm run handouts` made of a page. */
export interface PrintedFile {
  /** Path on the site: "/print/gids/schulden.pdf". */
  readonly path: string;
  /** Path of the page it was made of: "/gids/schulden/". */
  readonly page: string;
  readonly title: string;
  readonly pages: number;
  readonly bytes: number;
  /** The day (ISO) of the site that it was made of. */
  readonly day: string;
}

/**
 * The PDFs by the page they were made of. `npm run handouts` names its manifest in PRINT_MANIFEST for the build that
 * offers them; any other build knows of none, so that no page offers a PDF of an older site.
 */
export function printedFiles(): ReadonlyMap<string, PrintedFile> {
  const manifest = process.env['PRINT_MANIFEST'];
  if (manifest === undefined || manifest === '') return new Map();
  const files = JSON.parse(readFileSync(manifest, 'utf8')) as readonly PrintedFile[];
  return new Map(files.map((file) => [file.page, file]));
}
