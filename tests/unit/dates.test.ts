import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarFile } from '../../src/domain/dates/calendar.ts';
import { addDays, daysBetween, isDay, weekdayOf } from '../../src/domain/dates/day.ts';
import { daysLeft, lastDay } from '../../src/domain/dates/deadline.ts';
import { easterSunday, generalHolidays } from '../../src/domain/dates/holidays.ts';
import { readDay } from '../../src/domain/dates/read-day.ts';
import { dayInNumbers, dayInWords, weekdayInWords } from '../../src/domain/dates/wording.ts';

const TODAY = '2026-11-25';
const days = fc.integer({ min: 0, max: 60_000 }).map((count) => addDays('1950-01-01', count));

describe('Days', () => {
  it('exist or do not', () => {
    expect(['2026-02-28', '2028-02-29'].every(isDay)).toBe(true);
    expect(['2026-02-31', '2027-02-29', '2026-13-01', '2026-1-1', '', 'gisteren'].some(isDay)).toBe(false);
  });

  it('count forward and back to the same day', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -4000, max: 4000 }), (day, count) => {
        expect(daysBetween(day, addDays(day, count))).toBe(count);
        expect(addDays(addDays(day, count), -count)).toBe(day);
      }),
    );
  });

  it('know their weekday', () => {
    expect(weekdayOf('2026-11-23')).toBe(0);
    expect(weekdayOf('2026-11-29')).toBe(6);
  });

  it('read as people write them', () => {
    expect(dayInWords('2026-12-03')).toBe('3 december 2026');
    expect(weekdayInWords('2026-12-03')).toBe('donderdag 3 december 2026');
    expect(dayInNumbers('2026-12-03')).toBe('3-12-2026');
    expect(dayInNumbers('onbekend')).toBe('');
  });
});

describe('Dutch holidays', () => {
  it('turn on Easter', () => {
    expect([2024, 2025, 2026, 2027, 2028, 2038].map(easterSunday)).toEqual([
      '2024-03-31',
      '2025-04-20',
      '2026-04-05',
      '2027-03-28',
      '2028-04-16',
      '2038-04-25',
    ]);
  });

  it('are those of article 3 of the Algemene termijnenwet', () => {
    expect(generalHolidays(2027)).toEqual([
      '2027-01-01',
      '2027-03-26',
      '2027-03-29',
      '2027-04-27',
      '2027-05-05',
      '2027-05-06',
      '2027-05-17',
      '2027-12-25',
      '2027-12-26',
    ]);
  });

  it('move King’s Day off a Sunday', () => {
    expect(generalHolidays(2025)).toContain('2025-04-26');
    expect(generalHolidays(2025)).not.toContain('2025-04-27');
    expect(generalHolidays(2026)).toContain('2026-04-27');
  });

  it('keep Easter on a Sunday between 22 March and 25 April', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1900, max: 2199 }), (year) => {
        const easter = easterSunday(year);
        expect(weekdayOf(easter)).toBe(6);
        expect(easter >= `${String(year)}-03-22` && easter <= `${String(year)}-04-25`).toBe(true);
      }),
    );
  });
});

describe('The last day', () => {
  const bezwaar = { days: 42, law: true };
  const aanmaning = { days: 14, law: false };

  it('for bezwaar is six weeks after the day of the letter', () => {
    expect(lastDay(bezwaar, '2026-11-10')).toBe('2026-12-22');
  });

  it('of a term in the law moves on from a weekend', () => {
    expect(lastDay(bezwaar, '2026-10-24')).toBe('2026-12-07');
  });

  it('of a term in the law moves on from Christmas and the weekend after it', () => {
    expect(lastDay(bezwaar, '2026-11-13')).toBe('2026-12-28');
  });

  it('of a term in the law moves on from Good Friday to the Tuesday after Easter', () => {
    expect(lastDay(bezwaar, '2027-02-12')).toBe('2027-03-30');
  });

  it('of a term in the law moves on from 5 May and Ascension', () => {
    expect(lastDay(bezwaar, '2027-03-24')).toBe('2027-05-07');
  });

  it('of a collection letter does not move, and is the 14th day after it arrived', () => {
    expect(lastDay(aanmaning, '2026-12-11')).toBe('2026-12-25');
    expect(lastDay(aanmaning, '2026-11-14')).toBe('2026-11-28');
  });

  it('is the day itself where the letter names one', () => {
    expect(lastDay({ days: 0, law: false }, '2026-12-26')).toBe('2026-12-26');
  });

  it('never falls on a free day, and never before the term is over', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 90 }), (day, count) => {
        const last = lastDay({ days: count, law: true }, day);
        expect(last >= addDays(day, count)).toBe(true);
        expect(daysBetween(addDays(day, count), last)).toBeLessThanOrEqual(5);
        expect(weekdayOf(last)).toBeLessThan(5);
        expect(generalHolidays(Number(last.slice(0, 4)))).not.toContain(last);
      }),
    );
  });

  it('is so many days away, or has passed', () => {
    expect(daysLeft('2026-11-28', TODAY)).toBe(3);
    expect(daysLeft('2026-11-25', TODAY)).toBe(0);
    expect(daysLeft('2026-11-20', TODAY)).toBe(-5);
  });
});

describe('A day that somebody copies from a letter', () => {
  it.each([
    '3-12-2026',
    '03-12-2026',
    '3/12/26',
    '3.12.2026',
    '3 december 2026',
    '03 dec. 2026',
    'donderdag 3 december 2026',
    ' 3 December 2026 ',
    '2026-12-03',
  ])('is read from "%s"', (text) => {
    expect(readDay(text, 'komt-nog', TODAY)).toEqual({ day: '2026-12-03' });
  });

  it('knows March by its short name', () => {
    expect(readDay('3 mrt 2026', 'is-geweest', TODAY)).toEqual({ day: '2026-03-03' });
    expect(readDay('3 mei 2026', 'is-geweest', TODAY)).toEqual({ day: '2026-05-03' });
  });

  it.each([
    ['', 'leeg'],
    ['   ', 'leeg'],
    ['morgen', 'onleesbaar'],
    ['3 smurf 2026', 'onleesbaar'],
    ['12345', 'onleesbaar'],
    ['3-12', 'onleesbaar'],
    ['31 februari 2026', 'bestaat-niet'],
    ['31-2-2026', 'bestaat-niet'],
    ['0-0-2026', 'bestaat-niet'],
    ['3-13-2026', 'bestaat-niet'],
    ['1 januari 1900', 'te-vroeg'],
    ['26-11-2026', 'te-laat'],
  ])('is refused when it is "%s": %s', (text, fault) => {
    expect(readDay(text, 'is-geweest', TODAY)).toEqual({ fault });
  });

  it('may still come, or have just been, when it is a day on which something happens', () => {
    expect(readDay('1-11-2026', 'komt-nog', TODAY)).toEqual({ day: '2026-11-01' });
    expect(readDay('1-8-2026', 'komt-nog', TODAY)).toEqual({ fault: 'te-vroeg' });
    expect(readDay('1-12-2030', 'komt-nog', TODAY)).toEqual({ fault: 'te-laat' });
  });

  it('never makes it throw', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 10_000 }), (text) => {
        const read = readDay(text, 'komt-nog', TODAY);
        expect('fault' in read || isDay(read.day)).toBe(true);
      }),
    );
  });

  it('reads back what it shows', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1000, max: 0 }), (back) => {
        const day = addDays(TODAY, back);
        expect(readDay(dayInNumbers(day), 'is-geweest', TODAY)).toEqual({ day });
        expect(readDay(weekdayInWords(day), 'is-geweest', TODAY)).toEqual({ day });
      }),
    );
  });
});

describe('The calendar file', () => {
  const file = calendarFile(
    { day: '2026-12-22', title: 'Laatste dag voor bezwaar', text: 'Stuur uw brief; bewaar een kopie, altijd.' },
    '2026-11-25T10:00:00.000Z',
  );

  it('holds one whole day and a warning', () => {
    expect(file).toContain('DTSTART;VALUE=DATE:20261222\r\nDTEND;VALUE=DATE:20261223');
    expect(file).toContain('DTSTAMP:20261125T100000Z');
    expect(file).toContain('TRIGGER:-P3D');
    expect(file.match(/BEGIN:/g)).toHaveLength(3);
    expect(file.match(/END:/g)).toHaveLength(3);
  });

  it('is this, line by line', () => {
    const day = { day: '2026-12-31', title: 'Uit huis', text: 'Bel.\nVraag spoedhulp.' };
    expect(calendarFile(day, '2026-11-25T10:00:00.000Z').split('\r\n')).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Zo Verder//NL',
      'BEGIN:VEVENT',
      expect.stringMatching(/^UID:20261231-\d+@zo-verder$/),
      'DTSTAMP:20261125T100000Z',
      'DTSTART;VALUE=DATE:20261231',
      'DTEND;VALUE=DATE:20270101',
      'SUMMARY:Uit huis',
      'DESCRIPTION:Bel.\\nVraag spoedhulp.',
      'TRANSP:TRANSPARENT',
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      'DESCRIPTION:Uit huis',
      'TRIGGER:-P3D',
      'END:VALARM',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ]);
  });

  it('has another name for another day or another title, so that a calendar keeps both', () => {
    const name = (day: string, title: string) =>
      /UID:.*/.exec(calendarFile({ day, title, text: '' }, '2026-11-25T10:00:00Z'))?.[0];
    const names = [name('2026-12-31', 'a'), name('2026-12-31', 'b'), name('2026-12-30', 'a')];
    expect(new Set(names).size).toBe(3);
    expect(name('2026-12-31', 'a')).toBe(names[0]);
  });

  it('folds a long line after 75 octets', () => {
    const lines = calendarFile({ day: '2026-12-31', title: 'a'.repeat(150), text: '' }, '2026-11-25T10:00:00Z').split(
      '\r\n',
    );
    const at = lines.findIndex((line) => line.startsWith('SUMMARY'));
    expect(lines.slice(at, at + 3)).toEqual([`SUMMARY:${'a'.repeat(67)}`, ` ${'a'.repeat(74)}`, ` ${'a'.repeat(9)}`]);
  });

  it('escapes what means something to a calendar', () => {
    expect(file).toContain('DESCRIPTION:Stuur uw brief\\; bewaar een kopie\\, altijd.');
  });

  it('ends each line as the standard asks, and holds none of more than 75 octets', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        const lines = calendarFile({ day: '2026-12-22', title: text, text }, '2026-11-25T10:00:00Z').split('\r\n');
        for (const line of lines) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
        const unfolded = lines.join('\r\n').replaceAll('\r\n ', '');
        expect(unfolded.startsWith('BEGIN:VCALENDAR\r\nVERSION:2.0')).toBe(true);
        expect(unfolded.endsWith('END:VCALENDAR\r\n')).toBe(true);
      }),
    );
  });
});
