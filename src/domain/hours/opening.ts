/** Days as in OpenStreetMap, Monday first. */
const DAYS = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'] as const;

/** Opening on one weekday (0 is Monday), in minutes after midnight. */
export interface Opening {
  readonly day: number;
  readonly from: number;
  readonly until: number;
}

/**
 * Reads "24/7" or "Mo-Fr 08:00-17:00; Sa 09:00-12:00" (the subset of OpenStreetMap's
 * opening_hours that contacts use). Throws a RangeError on anything else; the schema
 * has refused that before.
 */
export function parseOpening(text: string): Opening[] {
  if (text === '24/7') return DAYS.map((_, day) => ({ day, from: 0, until: 24 * 60 }));
  return text.split('; ').flatMap((part) => {
    const match = /^(\w\w)(?:-(\w\w))? (\d\d):(\d\d)-(\d\d):(\d\d)$/.exec(part);
    if (match === null) throw new RangeError(`Not opening hours: ${part}`);
    const [, first = '', last = first, ...clock] = match;
    const [fromHour = 0, fromMinute = 0, untilHour = 0, untilMinute = 0] = clock.map(Number);
    const start = DAYS.indexOf(first as 'Mo');
    const length = ((DAYS.indexOf(last as 'Mo') - start + 7) % 7) + 1;
    return Array.from({ length }, (_, step) => ({
      day: (start + step) % 7,
      from: fromHour * 60 + fromMinute,
      until: untilHour * 60 + untilMinute,
    }));
  });
}

/** A moment in the Netherlands: weekday (0 is Monday) and minutes after midnight. */
export interface Moment {
  readonly day: number;
  readonly minute: number;
}

/** Whether it is open at this moment, and if not, the next opening and in how many days that is (0 is today). */
export function openingAt(
  openings: readonly Opening[],
  moment: Moment,
): { open: boolean; next?: Opening; inDays?: number } {
  const now = openings.find(
    (item) => item.day === moment.day && item.from <= moment.minute && moment.minute < item.until,
  );
  if (now !== undefined) return { open: true };
  const wait = (item: Opening) => ((item.day - moment.day + 7) * 1440 + item.from - moment.minute) % (7 * 1440);
  const [next] = [...openings].sort((a, b) => wait(a) - wait(b));
  if (next === undefined) return { open: false };
  return { open: false, next, inDays: Math.floor((moment.minute + wait(next)) / 1440) };
}
