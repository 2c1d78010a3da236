/** Abbreviations that a reader has to know already. */
import { plainForm, TITLES, type Token } from './text.ts';

/** What may stand without explanation, and why. */
export const ALLOWED_ABBREVIATIONS: ReadonlyMap<string, string> = new Map([
  ['DIGID', 'a name, no abbreviation; a difficult word instead'],
  ['ID', 'in "ID-kaart": the name on the card itself'],
  ['PDF', 'a kind of file; "PDF" is what the screen says'],
  ['QR', 'in "QR-code": there is no other word for it'],
  ['SMS', 'better known than any explanation of it'],
  ['WC', 'a word by now'],
  ['TV', 'better known than "televisie"'],
  ['PC', 'better known than "personal computer"'],
  ['KM', 'a unit that everybody reads'],
  ['KG', 'a unit that everybody reads'],
  ['CM', 'a unit that everybody reads'],
  ['OK', 'a word by now'],
]);

/** Short names with a vowel that are not written in capitals; the ones without a vowel are found by rule ("pgb"). */
const MIXED_CASE = new Set(['wmo', 'anw', 'aow', 'uwv', 'ioaw', 'ioaz', 'wao', 'wia', 'awb']);

/**
 * The abbreviations in one token, in capitals. "WW-uitkering" gives WW; "AOW'er" gives AOW; "pgb" gives PGB; "d.m.v."
 * gives itself. Capitals of more than six letters are shouting, not an abbreviation.
 */
export function abbreviationsIn(token: Token): string[] {
  if (token.kind === 'short') return TITLES.has(token.text.toLowerCase()) ? [] : [token.text.toLowerCase()];
  if (token.kind !== 'word') return [];
  return token.text.split('-').flatMap((part) => {
    const base = part
      .replace(/['’](?:er|ers|s)$/, '')
      .normalize('NFD')
      .replace(/\p{M}/gu, '');
    const short =
      /^\p{Lu}{2,6}s?$/u.test(base) ||
      MIXED_CASE.has(base.toLowerCase()) ||
      (/^\p{L}?\p{Ll}{1,4}$/u.test(base) && base.length >= 2 && !/[aeiouy]/i.test(base));
    const name = base.replace(/^(\p{Lu}{2,})s$/u, '$1').toUpperCase();
    return short && !ALLOWED_ABBREVIATIONS.has(name) ? [name] : [];
  });
}

/**
 * The abbreviations that a text explains itself: "Werkloosheidswet (WW)", "WW (Werkloosheidswet)", "WW betekent …",
 * "WW. Dat is …". An explanation counts for the whole page, because a heading often names what the first sentence explains.
 * @param texts the blocks of one page
 * @returns the explained abbreviations in capitals
 */
export function explainedAbbreviations(texts: readonly string[]): Set<string> {
  const found = new Set<string>();
  const name = String.raw`(?<![\p{L}\d-])(\p{L}{2,6})`;
  const patterns = [
    /\p{L}{2,}["”’']?\s+\((?:afgekort:?\s+|kortweg:?\s+|de\s+|het\s+)?(\p{L}{2,6})\)/gu,
    new RegExp(`${name}(?:-\\p{L}+)?\\s+\\((?=[^)]*\\p{Ll}{4})`, 'gu'),
    new RegExp(`${name}\\s+(?:betekent|staat voor|is de afkorting|is kort voor|is een afkorting)`, 'gu'),
    new RegExp(`${name}\\.\\s+Dat (?:is|betekent|zijn)(?!\\p{L})`, 'gu'),
  ];
  for (const text of texts) {
    for (const pattern of patterns)
      for (const match of text.matchAll(pattern)) if (match[1] !== undefined) found.add(match[1].toUpperCase());
  }
  return found;
}

/** Whether an abbreviation is among the words explained elsewhere (any case). */
export function isExplained(abbreviation: string, explained: ReadonlySet<string>): boolean {
  return explained.has(plainForm(abbreviation));
}
