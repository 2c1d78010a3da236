import { isDay, weekdayOf } from './day.ts';

/** Names of the months in Dutch, January first. */
export const MONTHS: readonly string[] =
  'januari februari maart april mei juni juli augustus september oktober november december'.split(' ');

/** Names of the weekdays in Dutch, Monday first. */
export const WEEKDAYS: readonly string[] = 'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag'.split(' ');

/** A day (ISO) in Dutch words: "31 december 2026". */
export function dayInWords(date: string): string {
  const [year, month, day] = date.split('-').map(Number);
  return `${String(day)} ${MONTHS[(month ?? 1) - 1] ?? ''} ${String(year)}`;
}

/** A day (ISO) with its weekday: "donderdag 31 december 2026". */
export function weekdayInWords(date: string): string {
  return `${WEEKDAYS[weekdayOf(date)] ?? ''} ${dayInWords(date)}`;
}

/** A day (ISO) as people write it: "3-12-2026". Anything else gives nothing. */
export function dayInNumbers(text: string): string {
  if (!isDay(text)) return '';
  const [year = '', month, day] = text.split('-');
  return `${String(Number(day))}-${String(Number(month))}-${year}`;
}
