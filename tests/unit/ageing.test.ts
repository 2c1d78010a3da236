import { describe, expect, it } from 'vitest';
import { ageingOn, SOON_DAYS } from '../../src/domain/facts/ageing.ts';
import type { DatedFact, Period } from '../../src/domain/facts/period.ts';
import { addDays } from '../../src/domain/dates/day.ts';

const fact = (...periods: readonly Partial<Period>[]): DatedFact => ({
  unit: 'euro',
  yearly: true,
  periods: periods.map((period) => ({ value: 1, validFrom: '2026-01-01', certainty: 'confirmed', ...period })),
});
const year = { validFrom: '2026-01-01', validUntil: '2026-12-31' };
const next = { validFrom: '2027-01-01', validUntil: '2027-12-31' };

describe('A fact, for who looks after it', () => {
  it('holds while its last day is far away, or when it has none', () => {
    expect(ageingOn(fact(year), '2026-06-01')).toBe('holds');
    expect(ageingOn(fact({}), '2036-06-01')).toBe('holds');
  });

  it('changes soon from sixty days before its last day, that day included', () => {
    const first = addDays('2026-12-31', -SOON_DAYS);
    expect(ageingOn(fact(year), first)).toBe('soon');
    expect(ageingOn(fact(year), addDays(first, -1))).toBe('holds');
    expect(ageingOn(fact(year), '2026-12-31')).toBe('soon');
  });

  it('needs nobody when its next value is known, is confirmed, and follows at once', () => {
    expect(ageingOn(fact(year, next), '2026-12-01')).toBe('holds');
    expect(ageingOn(fact(year, { ...next, certainty: 'unconfirmed' }), '2026-12-01')).toBe('soon');
    expect(ageingOn(fact(year, { ...next, validFrom: '2027-02-01' }), '2026-12-01')).toBe('soon');
  });

  it('is lapsed the day after its last day', () => {
    expect(ageingOn(fact(year), '2027-01-01')).toBe('lapsed');
    expect(ageingOn(fact(year, next), '2027-01-01')).toBe('holds');
  });

  it('waits for a check while nobody confirmed it, or before it begins', () => {
    expect(ageingOn(fact({ ...year, certainty: 'unconfirmed' }), '2026-06-01')).toBe('check');
    expect(ageingOn(fact(next), '2026-06-01')).toBe('check');
  });
});
