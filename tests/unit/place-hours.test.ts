import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hoursInWords } from '../../src/domain/hours/hours-in-words.ts';
import { openOn, parsePlaceHours, standingAt } from '../../src/domain/hours/place-hours.ts';
import { addDays, weekdayOf } from '../../src/domain/dates/day.ts';

const MONDAY = '2026-11-23';
const SUNDAY = '2026-11-29';
const CHRISTMAS = '2026-12-25';
const days = fc.integer({ min: -2000, max: 2000 }).map((count) => addDays(MONDAY, count));
const nine = 9 * 60;
const noon = 12 * 60;
const five = 17 * 60;

describe('Opening hours of a desk', () => {
  it('hold on the days they name, with a break at noon', () => {
    const hours = parsePlaceHours('Mo-We,Fr 09:00-12:00,13:00-17:00');
    const split = [
      [nine, noon],
      [noon + 60, five],
    ];
    expect([0, 1, 2, 3, 4, 5, 6].map((ahead) => openOn(hours, addDays(MONDAY, ahead)))).toEqual([
      split,
      split,
      split,
      [],
      split,
      [],
      [],
    ]);
  });

  it('read a week that runs over its end: Saturday to Monday', () => {
    const hours = parsePlaceHours('Sa-Mo 10:00-12:00');
    expect([0, 1, 5, 6].map((ahead) => openOn(hours, addDays(MONDAY, ahead))?.length)).toEqual([1, 0, 1, 1]);
  });

  it('know the first and the third Monday of a month', () => {
    const hours = parsePlaceHours('Mo[1,3] 14:00-16:00');
    const open = ['2026-11-02', '2026-11-09', '2026-11-16', '2026-11-23', '2026-11-30'].filter(
      (day) => openOn(hours, day)?.length === 1,
    );
    expect(open).toEqual(['2026-11-02', '2026-11-16']);
  });

  it('know every other week, also before and after a turn of the year, and over the change of the clock', () => {
    const hours = parsePlaceHours('Mo 14:00-16:00; PH open', MONDAY);
    fc.assert(
      fc.property(fc.integer({ min: -200, max: 200 }), (weeks) => {
        expect(openOn(hours, addDays(MONDAY, weeks * 7))).toHaveLength(weeks % 2 === 0 ? 1 : 0);
      }),
    );
  });

  it('count the other days of that week along', () => {
    const hours = parsePlaceHours('Fr 14:00-16:00', MONDAY);
    expect(openOn(hours, addDays(MONDAY, 4))).toHaveLength(1);
    expect(openOn(hours, addDays(MONDAY, -3))).toHaveLength(0);
  });

  it('are closed, open, or unknown on a holiday, as somebody wrote it down', () => {
    const on = (text: string) => openOn(parsePlaceHours(text), CHRISTMAS);
    expect(on('Mo-Su 09:00-17:00; PH off')).toEqual([]);
    expect(on('Mo-Su 09:00-17:00; PH open')).toEqual([[nine, five]]);
    expect(on('Mo-Su 09:00-17:00')).toBeUndefined();
    expect(standingAt(parsePlaceHours('Mo-Su 09:00-17:00'), CHRISTMAS, noon)).toEqual({ state: 'holiday' });
  });

  it('let a day of its own go before the week and before a holiday', () => {
    const hours = parsePlaceHours('Mo-Su 09:00-17:00; PH off; 2026-12-25 10:00-12:00; 2026-11-23 off');
    expect(openOn(hours, CHRISTMAS)).toEqual([[600, noon]]);
    expect(openOn(hours, MONDAY)).toEqual([]);
  });

  it('say until when it is open, and when it opens next', () => {
    const hours = parsePlaceHours('Mo 09:00-12:00,13:00-17:00; We 10:00-12:00; PH off');
    expect(standingAt(hours, MONDAY, nine)).toEqual({ state: 'open', until: noon });
    expect(standingAt(hours, MONDAY, noon)).toEqual({ state: 'closed', next: { day: MONDAY, from: noon + 60 } });
    expect(standingAt(hours, MONDAY, five)).toEqual({ state: 'closed', next: { day: '2026-11-25', from: 600 } });
    expect(standingAt(hours, SUNDAY, noon)).toEqual({ state: 'closed', next: { day: '2026-11-30', from: nine } });
  });

  it('say nothing of a next time when it never opens', () => {
    expect(standingAt(parsePlaceHours('Mo off'), MONDAY, noon)).toEqual({ state: 'closed' });
  });

  it('are open at a moment exactly when that moment lies in one of their times', () => {
    const hours = parsePlaceHours('Tu-Th 09:00-12:00,13:00-17:00; Sa[2] 10:00-13:00; PH open');
    fc.assert(
      fc.property(days, fc.nat({ max: 1439 }), (day, minute) => {
        const inTimes = (openOn(hours, day) ?? []).some(([from, until]) => from <= minute && minute < until);
        expect(standingAt(hours, day, minute).state === 'open').toBe(inTimes);
      }),
    );
  });

  it('never name a next time that has passed, or a day on which it stays closed', () => {
    const hours = parsePlaceHours('Mo[1] 14:00-16:00; Th 09:00-10:00; PH off');
    fc.assert(
      fc.property(days, fc.nat({ max: 1439 }), (day, minute) => {
        const standing = standingAt(hours, day, minute);
        if (standing.state !== 'closed') return;
        const { next } = standing;
        expect(next).toBeDefined();
        if (next === undefined) return;
        expect(next.day > day || (next.day === day && next.from > minute)).toBe(true);
        expect(openOn(hours, next.day)?.some(([from]) => from === next.from)).toBe(true);
      }),
    );
  });

  it('refuse what they cannot read, and name that part', () => {
    for (const part of [
      'altijd',
      'Mo 9:00-12:00',
      'Mo 12:00-09:00',
      'Mo 09:00-25:00',
      'Ma 09:00-12:00',
      'Mo[6] 09:00-12:00',
      '2026-02-31 off',
      'Mo',
      '',
    ])
      expect(() => parsePlaceHours(`We 09:00-12:00; ${part}`), part).toThrow(`Not opening hours: ${part}`);
  });

  it('read every week that they wrote', () => {
    const clock = fc.tuple(fc.nat({ max: 11 }), fc.integer({ min: 12, max: 23 }));
    fc.assert(
      fc.property(fc.nat({ max: 6 }), clock, days, (weekday, [from, until], day) => {
        const name = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'][weekday] ?? '';
        const two = (hour: number) => String(hour).padStart(2, '0');
        const hours = parsePlaceHours(`${name} ${two(from)}:00-${two(until)}:00; PH open`);
        expect(openOn(hours, day)).toEqual(weekdayOf(day) === weekday ? [[from * 60, until * 60]] : []);
      }),
    );
  });
});

describe('Opening hours in words', () => {
  const say = (text: string, everyOther?: string) => hoursInWords(parsePlaceHours(text, everyOther));

  it('name the days as people do', () => {
    expect(say('Mo-Fr 09:00-17:00')).toBe('maandag tot en met vrijdag 9.00 tot 17.00 uur');
    expect(say('We-Th 09:00-12:00')).toBe('woensdag en donderdag 9.00 tot 12.00 uur');
    expect(say('Mo,We,Fr 09:00-12:00')).toBe('maandag, woensdag en vrijdag 9.00 tot 12.00 uur');
    expect(say('Sa-Mo 10:00-12:30')).toBe('zaterdag tot en met maandag 10.00 tot 12.30 uur');
  });

  it('name each part, a break, the first of a month, and every other week', () => {
    expect(say('Mo 09:00-12:00,13:00-17:00; Tu 10:00-11:00; We off; PH off')).toBe(
      'maandag 9.00 tot 12.00 en 13.00 tot 17.00 uur, dinsdag 10.00 tot 11.00 uur',
    );
    expect(say('Mo[1,3] 14:00-16:00')).toBe('eerste en derde maandag van de maand 14.00 tot 16.00 uur');
    expect(say('Mo 14:00-16:00', MONDAY)).toBe('om de week maandag 14.00 tot 16.00 uur');
    expect(say('Mo off', MONDAY)).toBe('');
  });
});
