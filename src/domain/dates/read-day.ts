import { addDays, isDay } from './day.ts';
import { MONTHS } from './wording.ts';

/** What a question asks for: a day that may still come, or a day that stands on a letter and has been. */
export type DayKind = 'komt-nog' | 'is-geweest';

/** Why a text is not a day that fits the question. */
export type DayFault = 'leeg' | 'onleesbaar' | 'bestaat-niet' | 'te-vroeg' | 'te-laat';

/** A letter older than this settles nothing any more; a day further off than this is a slip of the pen. */
const YEAR = 366;
/** A day that "may still come" may have been this long ago: a letter is read late. */
const JUST_BEEN = 60;

/**
 * Reads a day as people copy it from a letter: "3-12-2026", "3/12/26", "03 december 2026", "2026-12-03".
 * Gives the day (ISO), or says what is wrong with it. Never throws.
 */
export function readDay(text: string, kind: DayKind, today: string): { day: string } | { fault: DayFault } {
  const trimmed = text.trim().toLowerCase();
  if (trimmed === '') return { fault: 'leeg' };
  const day = toIso(trimmed);
  if (day === undefined) return { fault: 'onleesbaar' };
  if (!isDay(day)) return { fault: 'bestaat-niet' };
  const [first, last] = kind === 'is-geweest' ? [-3 * YEAR, 0] : [-JUST_BEEN, 2 * YEAR];
  if (day < addDays(today, first)) return { fault: 'te-vroeg' };
  if (day > addDays(today, last)) return { fault: 'te-laat' };
  return { day };
}

function toIso(text: string): string | undefined {
  const year = /^(\d{4})[-/. ](\d{1,2})[-/. ](\d{1,2})$/.exec(text);
  if (year) return iso(year[1], year[2], year[3]);
  const numbers = /^(\d{1,2})[-/. ]+(\d{1,2})[-/. ]+(\d{4}|\d{2})$/.exec(text);
  if (numbers) return iso(numbers[3], numbers[2], numbers[1]);
  const words = /^(?:[a-z]{2,10} )?(\d{1,2})[-. ]*([a-zé]{3,9})\.?[-. ]*(\d{4}|\d{2})$/.exec(text);
  if (!words) return undefined;
  // "mrt" is the one short form that is not how the month begins.
  const name = (words[2] ?? '').replace(/^mrt$/, 'maart');
  const month = MONTHS.findIndex((whole) => whole.startsWith(name));
  return month < 0 ? undefined : iso(words[3], String(month + 1), words[1]);
}

function iso(year = '', month = '', day = ''): string {
  return `${year.length === 2 ? `20${year}` : year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}
