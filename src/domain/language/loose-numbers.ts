/** Amounts, terms and percentages that stand loose in a text, where a fact should be named. */

export interface LooseNumber {
  /** As it stands in the text. */
  readonly text: string;
  /** Place in the text, from 0, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
  readonly kind: 'money' | 'period' | 'share';
}

/** "een" is not here: "een week" and "één keer" are ordinary words. */
const NUMBER_WORDS =
  'anderhalve?|tweeënhalve?|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|dertien|veertien|vijftien|zestien|zeventien|achttien|negentien|(?:(?:een|twee|drie|vier|vijf|zes|zeven|acht|negen)(?:en|ën))?(?:twintig|dertig|veertig|vijftig|zestig|zeventig|tachtig|negentig)|(?:twee|drie|vier|vijf|zes|zeven|acht|negen)?(?:honderd|duizend)(?:vijftig)?';
const DIGITS = String.raw`\d+(?:\.\d{3})*(?:,\d+)?`;
const ONE = `(?:(?<![\\d.,:])${DIGITS}|(?<![\\p{L}\\d-])(?:${NUMBER_WORDS})(?!\\p{L}))`;
const RANGE = `${ONE}(?:\\s?(?:-|–|à|a|tot|tot en met|of|en)\\s?${ONE})?`;
const END = String.raw`(?![\p{L}\d])`;
const SIZE = String.raw`(?:(?:hele|volle|volledige|losse|extra|aaneengesloten|gewerkte)\s+)?`;

const MONEY = new RegExp(
  `€\\s?\\d+(?:\\.\\d+)*(?:,\\d+|,-)?|${RANGE}[\\s-]?(?:euro|eurocent|cent)(?:'?s)?${END}`,
  'giu',
);
const SHARE = new RegExp(`${RANGE}(?:\\s?%|\\s?procent${END})`, 'giu');
const PERIOD = new RegExp(
  `${RANGE}[\\s-]${SIZE}(?:(?:werk|kalender)?dag(?:en)?|weken|week|maand(?:en)?|kwartaal|kwartalen|uur|uren)${END}`,
  'giu',
);

/** Not for reading, or not a number of ours: components, references, link targets, addresses and phone numbers. */
const MASKED =
  /<[^>]*>|\{[^}]*\}|\]\([^)]*\)|https?:\/\/\S+|(?<![\d.,€])(?:\+31[ -]?\d(?:[ -]?\d)+|0\d{1,3}[ -]?\d(?:[ -]?\d){3,}|14 0\d{2,3})(?!\d|,\d)/g;
/** A phone number as people write it: "0800-8020", "020 123 45 67", "14 020", "+31 20 123 45 67". Not 112 and 113. */
const PHONE = /(?<![\d.,€])(?:\+31[ -]?\d(?:[ -]?\d){6,}|0\d{1,3}[ -]?\d(?:[ -]?\d){3,}|14 0\d{2,3})(?!\d|,\d)/g;
/** Always open: a way of saying "always", no term. */
const ALWAYS =
  /24 uur per dag|24 uur (?:in|van) (?:de|een) dag|(?:7|zeven) dagen (?:per|in de|van de) week|\d+ dag en nacht/giu;

/**
 * Finds amounts of money (€ or euro), percentages, and numbers of days, weeks, months, quarters or hours, in figures or
 * in clear number words ("twee weken").
 * Allowed: clock times ("9.00 uur", "tussen 9 en 17 uur"), ages and years ("18 jaar", "2026"), dates, phone numbers, "een week",
 * "één keer", "24 uur per dag", and anything inside a component, `{fact:…}` or a link target.
 * @returns the numbers found, in order
 */
export function looseNumbers(text: string): LooseNumber[] {
  const masked = [MASKED, ALWAYS].reduce(
    (rest, pattern) => rest.replace(pattern, (match) => ' '.repeat(match.length)),
    text,
  );
  const find = (pattern: RegExp, kind: LooseNumber['kind']): LooseNumber[] =>
    [...masked.matchAll(pattern)].map((match) => ({
      text: match[0],
      start: match.index,
      end: match.index + match[0].length,
      kind,
    }));
  return [
    ...find(MONEY, 'money'),
    ...find(SHARE, 'share'),
    ...find(PERIOD, 'period').filter((hit) => !isClockTime(masked, hit)),
  ].sort((a, b) => a.start - b.start);
}

/** Phone numbers that stand loose in a text. 112 and 113 are names of the help itself. */
export function loosePhones(text: string): string[] {
  return text.match(PHONE) ?? [];
}

/** "9.00 uur" never matches as a number; this is for "om 9 uur", "van 9 tot 17 uur" and "3 uur 's middags". */
function isClockTime(text: string, { text: hit, start, end }: LooseNumber): boolean {
  if (!/\suur$/i.test(hit)) return false;
  const before = text.slice(Math.max(0, start - 24), start);
  const after = text.slice(end, end + 24);
  if (/^\s+(?:['’]s\s|in de (?:ochtend|middag|avond|nacht))/i.test(after)) return true;
  if (/^\s+(?:per|in de|lang|later|of meer|werk)/i.test(after)) return false;
  const hours = (hit.match(/\d+/g) ?? []).map(Number);
  if (hours.length === 0 || hours.some((hour) => hour > 24)) return false;
  if (/\d[.:]\d{2}(?: uur)?\s+(?:tot|en|of|–|-)\s*$/i.test(before)) return true;
  if (/(?:^|\s|\()(?:om|rond|vanaf|tussen|van)\s+$/i.test(before)) return true;
  // "voor 12 uur", "na 17 uur": a time of the day when desks are open; "na 2 uur" is a wait.
  return /(?:^|\s|\()(?:voor|na|tot|sinds)\s+$/i.test(before) && hours.every((hour) => hour >= 7 && hour <= 23);
}
