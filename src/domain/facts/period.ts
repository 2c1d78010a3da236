/** A value with the days (ISO) between which it holds, both included. */
export interface Period {
  /** A number, or an ISO date. */
  readonly value: number | string;
  readonly validFrom: string;
  readonly validUntil?: string | undefined;
  readonly certainty: 'confirmed' | 'unconfirmed';
}

/** A fact with its periods, oldest first. */
export interface DatedFact {
  readonly unit: string;
  readonly per?: string | undefined;
  readonly yearly: boolean;
  readonly periods: readonly Period[];
}

/** How a fact stands on a day. */
export type FactState = 'holds' | 'lapsed' | 'not-yet';

/** The period that holds on a day (ISO), or the nearest one, and how it stands. */
export function periodOn(fact: DatedFact, date: string): { period: Period; state: FactState } {
  const current = fact.periods.findLast((period) => period.validFrom <= date);
  if (current === undefined) {
    const [first] = fact.periods;
    if (first === undefined) throw new RangeError('A fact without a period has no value.');
    return { period: first, state: 'not-yet' };
  }
  const lapsed = current.validUntil !== undefined && date > current.validUntil;
  return { period: current, state: lapsed ? 'lapsed' : 'holds' };
}

/** Whether a limit may be compared with today: it holds, and it is confirmed. */
export function isUsable(fact: DatedFact, date: string): boolean {
  const { period, state } = periodOn(fact, date);
  return state === 'holds' && period.certainty === 'confirmed';
}
