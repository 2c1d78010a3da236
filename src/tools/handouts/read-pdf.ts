import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** What PDF/UA asks about, as it stands in a file. */
export interface PdfFacts {
  readonly title: string;
  /** Language of the document: "nl". */
  readonly language: string;
  readonly tagged: boolean;
  /** Whether a viewer shows the title and not the name of the file. */
  readonly showsTitle: boolean;
  /** Titles of the bookmarks, in order, nested ones included. */
  readonly bookmarks: readonly string[];
  /** Text of each page. */
  readonly pages: readonly string[];
  /** How many pages say that the tab key follows the tags. */
  readonly pagesInTabOrder: number;
  /** How many pages have tags of their own. */
  readonly pagesWithTags: number;
  /** Levels of the headings, in order. */
  readonly headings: readonly number[];
  /** How many pictures have no words for who cannot see them. */
  readonly picturesWithoutWords: number;
  /** How many fonts the file does not hold itself. */
  readonly fontsOutside: number;
}

/** One tag, with the tags inside it. pdfjs-dist gives no type for it. */
interface Tag {
  readonly role?: string;
  readonly alt?: string;
  readonly children?: readonly Tag[];
}

/** A bookmark, with those under it. */
interface Bookmark {
  readonly title: string;
  readonly items: readonly Bookmark[];
}

type PdfDocument = Awaited<ReturnType<typeof getDocument>['promise']>;
type PdfPage = Awaited<ReturnType<PdfDocument['getPage']>>;

/** Reads what a PDF says about itself. Throws when it is no PDF. */
export async function readPdf(bytes: Uint8Array): Promise<PdfFacts> {
  // pdfjs takes the bytes that it is given, so it is given a copy.
  const task = getDocument({ data: Uint8Array.from(bytes), verbosity: 0, useSystemFonts: false });
  try {
    const document = await task.promise;
    const { info } = (await document.getMetadata()) as { info: Readonly<Record<string, unknown>> };
    const marks = asMap(await document.getMarkInfo());
    const preferences = asMap(await document.getViewerPreferences());
    // null when there is none, whatever its type says.
    const outline: unknown = await document.getOutline();
    const pages: string[] = [];
    const tags: Tag[] = [];
    let pagesWithTags = 0;
    let fontsOutside = 0;
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await document.getPage(number);
      const { text, fonts } = await textOf(page);
      pages.push(text);
      fontsOutside += fonts.filter((name) => !isEmbedded(page, name)).length;
      const tree = (await page.getStructTree()) as Tag | null;
      if (tree?.children !== undefined && tree.children.length > 0) pagesWithTags += 1;
      if (tree) tags.push(...flatten(tree));
    }
    return {
      title: asText(info['Title']),
      language: asText(info['Language']),
      tagged: marks.get('Marked') === true,
      showsTitle: preferences.get('DisplayDocTitle') === true,
      bookmarks: Array.isArray(outline) ? titlesOf(outline as readonly Bookmark[]) : [],
      pages,
      pagesInTabOrder: countTabOrders(bytes),
      pagesWithTags,
      headings: tags.flatMap(({ role = '' }) => (/^H[1-6]$/.test(role) ? [Number(role.slice(1))] : [])),
      picturesWithoutWords: tags.filter(({ role, alt = '' }) => role === 'Figure' && alt.trim() === '').length,
      fontsOutside,
    };
  } finally {
    await task.destroy();
  }
}

/** The text of a page, and the names that pdfjs gives its fonts. Their glyphs are read first, so that they are known. */
async function textOf(page: PdfPage): Promise<{ text: string; fonts: string[] }> {
  await page.getOperatorList();
  const fonts = new Set<string>();
  let text = '';
  for (const item of (await page.getTextContent()).items) {
    if (!('str' in item)) continue;
    text += item.hasEOL ? `${item.str} ` : item.str;
    if (item.str.trim() !== '') fonts.add(item.fontName);
  }
  return { text: text.replace(/\s+/g, ' ').trim(), fonts: [...fonts] };
}

/** A font of type 3 draws its own glyphs; of any other the file must hold the glyphs. */
function isEmbedded(page: PdfPage, name: string): boolean {
  const font = page.commonObjs.get(name) as { missingFile?: boolean; isType3Font?: boolean };
  return font.isType3Font === true || font.missingFile !== true;
}

/** pdfjs does not say in which order the tab key goes. Chromium writes the dictionary of a page as plain text. */
function countTabOrders(bytes: Uint8Array): number {
  return (
    Buffer.from(bytes)
      .toString('latin1')
      .match(/\/Tabs\s*\/S\b/g)?.length ?? 0
  );
}

function flatten(tag: Tag): Tag[] {
  return [tag, ...(tag.children ?? []).flatMap(flatten)];
}

function titlesOf(bookmarks: readonly Bookmark[]): string[] {
  return bookmarks.flatMap(({ title, items }) => [title, ...titlesOf(items)]);
}

function asText(value: unknown): string {
  return typeof value === 'string' ? value.trim() : '';
}

/** pdfjs gives a map, and null when there is nothing. */
function asMap(value: unknown): ReadonlyMap<string, unknown> {
  return value instanceof Map ? (value as ReadonlyMap<string, unknown>) : new Map<string, unknown>();
}
