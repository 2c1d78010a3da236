/** Whether a text is a day that exists, as YYYY-MM-DD: "2026-02-31" is not. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(text);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

const DAY_LENGTH = 24 * 60 * 60 * 1000;

/** The day (ISO) that lies so many days after this one (ISO); a negative number goes back. */
export function addDays(day: string, count: number): string {
  return new Date(Date.parse(day) + count * DAY_LENGTH).toISOString().slice(0, 10);
}

/** How many days `to` lies after `from` (both ISO); negative when it lies before. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY_LENGTH);
}

/** The weekday of a day (ISO): 0 is Monday, 6 is Sunday. */
export function weekdayOf(day: string): number {
  return (new Date(day).getUTCDay() + 6) % 7;
}
