import type { SheetData } from '../domain/sheets/sheet.ts';

let data: Promise<SheetData | undefined> | undefined;

/** Fetches the sheets, once; undefined when that fails, and then the next call tries again. */
export async function sheetData(address: string): Promise<SheetData | undefined> {
  data ??= fetch(address)
    .then((answer) => (answer.ok ? (answer.json() as Promise<SheetData>) : undefined))
    .catch(() => undefined);
  const found = await data;
  if (found === undefined) data = undefined;
  return found;
}
