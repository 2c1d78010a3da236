import { WEEKDAYS } from '../dates/wording.ts';
import type { PlaceHours, Span } from './place-hours.ts';

const NTH = ['eerste', 'tweede', 'derde', 'vierde', 'vijfde'];

/** The week of a desk in Dutch words: "woensdag en donderdag 9.00 tot 12.00 uur, eerste zaterdag van de maand …". */
export function hoursInWords({ week, everyOther }: PlaceHours): string {
  const parts = week
    .filter(({ times }) => times.length > 0)
    .map(({ days, nth, times }) => {
      const names = listDays(days);
      const which =
        nth === undefined ? names : `${listed(nth.map((place) => NTH[place - 1] ?? ''))} ${names} van de maand`;
      return `${which} ${listed(times.map(span))} uur`;
    });
  return parts.length > 0 && everyOther !== undefined ? `om de week ${parts.join(', ')}` : parts.join(', ');
}

/** "9.00", from minutes after midnight. */
export const clock = (minutes: number): string =>
  `${String(Math.floor(minutes / 60))}.${String(minutes % 60).padStart(2, '0')}`;

const span = ([from, until]: Span): string => `${clock(from)} tot ${clock(until)}`;

function listDays(days: readonly number[]): string {
  const names = days.map((day) => WEEKDAYS[day] ?? '');
  const isRun = days.length > 2 && days.every((day, place) => day === ((days[0] ?? 0) + place) % 7);
  return isRun ? `${names[0] ?? ''} tot en met ${names.at(-1) ?? ''}` : listed(names);
}

function listed(items: readonly string[]): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} en ${items.at(-1) ?? ''}`;
}
