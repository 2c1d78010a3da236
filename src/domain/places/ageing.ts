import { addDays } from '../dates/day.ts';

/** Months after which hours are too old to show, and after which a whole desk is. */
export const HOURS_MONTHS = 6;
export const DESK_MONTHS = 12;

/** How what somebody read about a desk stands on a day. */
export type DeskAge = 'fresh' | 'hours-hidden' | 'hidden';

/** The day (ISO) so many months later; the last of the month where that day does not exist. */
export function addMonths(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0));
  return new Date(Date.UTC(last.getUTCFullYear(), last.getUTCMonth(), Math.min(date, last.getUTCDate())))
    .toISOString()
    .slice(0, 10);
}

/**
 * Hours hide half a year after somebody last read or checked them, a desk after a year: a closed door is worse than a
 * phone number. `seen` is that last day (ISO).
 */
export function deskAge(seen: string, date: string): DeskAge {
  if (date > addMonths(seen, DESK_MONTHS)) return 'hidden';
  return date > addMonths(seen, HOURS_MONTHS) ? 'hours-hidden' : 'fresh';
}

/** Whether a desk is there on a day (ISO), by its own first and last day. */
export function isThere(
  desk: { validFrom?: string | undefined; validUntil?: string | undefined },
  date: string,
): boolean {
  return (desk.validFrom ?? date) <= date && date <= (desk.validUntil ?? date);
}

/** The days (ISO) on which its hours, and then the desk itself, stop being shown. */
export function lastDays(seen: string): { hours: string; desk: string } {
  return { hours: addDays(addMonths(seen, HOURS_MONTHS), 1), desk: addDays(addMonths(seen, DESK_MONTHS), 1) };
}
