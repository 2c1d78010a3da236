import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DatedFact, isUsable, periodOn } from '../../src/domain/facts/period.ts';
import { dayInWords } from '../../src/domain/dates/wording.ts';
import { periodInWords, valueInWords } from '../../src/domain/facts/wording.ts';

const SPACE = '\u00a0';
const eigenRisico: DatedFact = {
  unit: 'euro',
  yearly: true,
  periods: [
    { value: 385, validFrom: '2026-01-01', validUntil: '2026-12-31', certainty: 'confirmed' },
    { value: 400, validFrom: '2027-01-01', validUntil: '2027-12-31', certainty: 'unconfirmed' },
  ],
};

describe('A fact', () => {
  it.each([
    ['2025-12-31', 385, 'not-yet', false],
    ['2026-01-01', 385, 'holds', true],
    ['2026-12-31', 385, 'holds', true],
    ['2027-01-01', 400, 'holds', false],
    ['2028-01-01', 400, 'lapsed', false],
  ])('on %s is %d (%s, usable: %s)', (date, value, state, usable) => {
    expect(periodOn(eigenRisico, date)).toMatchObject({ period: { value }, state });
    expect(isUsable(eigenRisico, date)).toBe(usable);
  });

  it('without an end keeps holding', () => {
    const weken: DatedFact = {
      unit: 'weken',
      yearly: false,
      periods: [{ value: 26, validFrom: '2013-01-01', certainty: 'confirmed' }],
    };
    expect(periodOn(weken, '2040-01-01').state).toBe('holds');
  });

  it("is never shown as today's outside its period", () => {
    const days = fc
      .date({ min: new Date('2020-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
      .map((day) => day.toISOString().slice(0, 10));
    fc.assert(
      fc.property(days, (date) => {
        const { period, state } = periodOn(eigenRisico, date);
        const inside = period.validFrom <= date && date <= (period.validUntil ?? date);
        expect(state === 'holds').toBe(inside);
      }),
    );
  });
});

describe('In words', () => {
  it.each([
    [{ unit: 'euro', per: 'maand' }, 1419.46, `€${SPACE}1.419,46 per maand`],
    [{ unit: 'euro' }, 40857, `€${SPACE}40.857`],
    [{ unit: 'euro' }, 35.5, `€${SPACE}35,50`],
    [{ unit: 'weken' }, 26, `26${SPACE}weken`],
    [{ unit: 'weken' }, 1, `1${SPACE}week`],
    [{ unit: 'werkdagen' }, 3, `3${SPACE}werkdagen`],
    [{ unit: 'jaar' }, 67, `67${SPACE}jaar`],
    [{ unit: 'uren', per: 'dag' }, 5, `5${SPACE}uur per dag`],
    [{ unit: 'procent' }, 95, '95%'],
    [{ unit: 'aantal' }, 750, '750'],
    [{ unit: 'datum' }, '2026-12-31', `31${SPACE}december${SPACE}2026`],
  ])('%j %s reads %s', (fact, value, words) => {
    expect(valueInWords(fact, value)).toBe(words);
  });

  it('a period is a year, or the months in it', () => {
    const yearly = { yearly: true };
    expect(periodInWords(yearly, { validFrom: '2026-01-01', validUntil: '2026-12-31' })).toBe('2026');
    expect(periodInWords(yearly, { validFrom: '2026-07-01', validUntil: '2026-12-31' })).toBe(
      'juli tot en met december 2026',
    );
    expect(periodInWords(yearly, { validFrom: '2026-07-01', validUntil: '2027-06-30' })).toBe(
      'juli 2026 tot en met juni 2027',
    );
    expect(periodInWords({ yearly: false }, { validFrom: '2026-01-01', validUntil: '2026-12-31' })).toBe('');
  });

  it('a day is written out', () => {
    expect(dayInWords('2026-03-05')).toBe('5 maart 2026');
  });
});
