import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openingAt, parseOpening } from '../../src/domain/hours/opening.ts';

const MONDAY = 0,
  FRIDAY = 4,
  SATURDAY = 5;
const at = (day: number, hour: number) => ({ day, minute: hour * 60 });

describe('Opening hours', () => {
  const office = () => parseOpening('Mo-Fr 08:00-17:00; Sa 09:00-12:00');

  it('are open between the times and closed at the closing minute', () => {
    expect(openingAt(office(), at(MONDAY, 8)).open).toBe(true);
    expect(openingAt(office(), at(MONDAY, 17)).open).toBe(false);
  });

  it('name the next opening, over the weekend too', () => {
    expect(openingAt(office(), at(FRIDAY, 18)).next).toMatchObject({ day: SATURDAY, from: 540 });
    expect(openingAt(office(), at(SATURDAY, 13)).next).toMatchObject({ day: MONDAY, from: 480 });
    expect(openingAt(office(), at(MONDAY, 7)).next).toMatchObject({ day: MONDAY, from: 480 });
  });

  it('say in how many days that is', () => {
    expect(openingAt(office(), at(MONDAY, 7)).inDays).toBe(0);
    expect(openingAt(office(), at(FRIDAY, 18)).inDays).toBe(1);
    expect(openingAt(office(), at(SATURDAY, 13)).inDays).toBe(2);
  });

  it('never close when they say 24/7', () => {
    const always = parseOpening('24/7');
    fc.assert(
      fc.property(fc.nat({ max: 6 }), fc.nat({ max: 1439 }), (day, minute) => {
        expect(openingAt(always, { day, minute }).open).toBe(true);
      }),
    );
  });

  it('refuse what they cannot read', () => {
    expect(() => parseOpening('altijd')).toThrow(RangeError);
  });
});
