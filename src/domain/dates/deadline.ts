import { addDays, daysBetween, weekdayOf } from './day.ts';
import { generalHolidays } from './holidays.ts';

/** How the last day of an action follows from a day that somebody reads in a letter. */
export interface DeadlineRule {
  /** Id of the question that asks for that day. */
  readonly question: string;
  /** How many days there are, counted from the day after it. 0: the day itself is the last day. */
  readonly days: number;
  /** A term in a law, which the Algemene termijnenwet governs; a private term or a day in a letter is not. */
  readonly law: boolean;
}

/**
 * The last day (ISO). A term starts the day after the letter (Awb, article 6:8). One in a law that ends on a
 * Saturday, a Sunday or a general holiday is longer, until the next day that is none of these
 * (Algemene termijnenwet, article 1). A summons names its own day, and the 14 days of a
 * collection letter run from the day after it arrived (article 6:96 BW): those do not move.
 */
export function lastDay({ days, law }: Pick<DeadlineRule, 'days' | 'law'>, day: string): string {
  let last = addDays(day, days);
  while (law && isFree(last)) last = addDays(last, 1);
  return last;
}

function isFree(day: string): boolean {
  return weekdayOf(day) >= 5 || generalHolidays(Number(day.slice(0, 4))).includes(day);
}

/** How near a last day is: whole days from today (0 is today), negative once it has passed. */
export function daysLeft(last: string, today: string): number {
  return daysBetween(today, last);
}
