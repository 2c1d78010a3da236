import { addDays } from '../dates/day.ts';
import { type DatedFact, periodOn } from './period.ts';

/** How a fact will do: holds: it counts now. soon: its last day is near, with nothing after it. check: not confirmed, or not in force yet. */
export type Ageing = 'holds' | 'soon' | 'lapsed' | 'check';

/** Days before its last day on which a fact asks for a new value. */
export const SOON_DAYS = 60;

/**
 * How a fact stands on a day (ISO), for who looks after it. A fact whose next period is confirmed and follows at once
 * needs nobody, so it just holds.
 */
export function ageingOn(fact: DatedFact, date: string): Ageing {
  const { period, state } = periodOn(fact, date);
  if (state === 'lapsed') return 'lapsed';
  if (state === 'not-yet' || period.certainty === 'unconfirmed') return 'check';
  if (period.validUntil === undefined) return 'holds';
  const after = addDays(period.validUntil, 1);
  const follows = fact.periods.some(
    ({ validFrom, certainty }) => validFrom > period.validFrom && validFrom <= after && certainty === 'confirmed',
  );
  return !follows && addDays(date, SOON_DAYS) >= period.validUntil ? 'soon' : 'holds';
}
