import { addDays, weekdayOf } from './day.ts';

/**
 * The days of a year (ISO) that Dutch law counts as general holidays: article 3 of the
 * Algemene termijnenwet, Good Friday and 5 May included. Single days that a royal decree adds for one
 * year are left out: a term then seems to end sooner than it does, which harms nobody.
 */
export function generalHolidays(year: number): string[] {
  const on = (month: number, day: number) =>
    `${String(year)}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  const easter = easterSunday(year);
  const birthday = on(4, 27);
  return [
    on(1, 1),
    addDays(easter, -2), // Good Friday
    addDays(easter, 1), // Easter Monday
    weekdayOf(birthday) === 6 ? on(4, 26) : birthday, // King's Day, never on a Sunday
    on(5, 5),
    addDays(easter, 39), // Ascension
    addDays(easter, 50), // Whit Monday
    on(12, 25),
    on(12, 26),
  ];
}

/** Easter Sunday (ISO) of a year, by the rule of Gauss as Meeus and Butcher wrote it down. */
export function easterSunday(year: number): string {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const rest = year % 100;
  const leapCenturies = Math.floor(century / 4);
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - leapCenturies - correction + 15) % 30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(rest / 4) - epact - (rest % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * weekday) / 451);
  return addDays(`${String(year)}-03-22`, epact + weekday - 7 * late);
}
