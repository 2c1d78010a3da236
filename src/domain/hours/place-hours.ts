import { addDays, daysBetween, isDay, weekdayOf } from '../dates/day.ts';
import { generalHolidays } from '../dates/holidays.ts';

/** From and until, in minutes after midnight. */
export type Span = readonly [from: number, until: number];

/**
 * Opening hours of a desk. Every other week: `everyOther` is the Monday (ISO) of one week in which it is open.
 * Days of one's own go before holidays, and those before the week.
 */
export interface PlaceHours {
  readonly week: readonly {
    readonly days: readonly number[];
    readonly nth?: readonly number[];
    readonly times: readonly Span[];
  }[];
  /** Days (ISO) that differ; no times is closed. */
  readonly own: Readonly<Record<string, readonly Span[]>>;
  /** What holds on a holiday: closed, or as on other days. undefined: nobody said so. */
  readonly holidays?: 'closed' | 'usual';
  readonly everyOther?: string;
}

const DAYS = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'];
const DAY = '(?:Mo|Tu|We|Th|Fr|Sa|Su)';
const WEEK_RULE = new RegExp(`^(${DAY}(?:-${DAY})?(?:,${DAY}(?:-${DAY})?)*)(?:\\[([1-5](?:,[1-5])*)\\])? (.+)$`);
const OWN_RULE = /^(\d{4}-\d{2}-\d{2}) (.+)$/;

/**
 * Reads "Mo-Fr 09:00-12:00,13:00-17:00; Sa[1] 10:00-13:00; PH off; 2026-12-24 off": a subset of OpenStreetMap's
 * opening_hours, with whole dates. Throws a RangeError that names the part it cannot read.
 */
export function parsePlaceHours(text: string, everyOther?: string): PlaceHours {
  const week: PlaceHours['week'][number][] = [];
  const own: Record<string, readonly Span[]> = {};
  let holidays: PlaceHours['holidays'];
  for (const part of text.split(/\s*;\s*/)) {
    const inWeek = WEEK_RULE.exec(part);
    const onDay = OWN_RULE.exec(part);
    if (part === 'PH off') holidays = 'closed';
    else if (part === 'PH open') holidays = 'usual';
    else if (onDay !== null && isDay(onDay[1] ?? '')) own[onDay[1] ?? ''] = timesOf(onDay[2] ?? '', part);
    else if (inWeek !== null) {
      const nth = inWeek[2]?.split(',').map(Number);
      const times = timesOf(inWeek[3] ?? '', part);
      week.push({ days: daysOf(inWeek[1] ?? ''), ...(nth === undefined ? {} : { nth }), times });
    } else throw new RangeError(`Not opening hours: ${part}`);
  }
  return {
    week,
    own,
    ...(holidays === undefined ? {} : { holidays }),
    ...(everyOther === undefined ? {} : { everyOther }),
  };
}

function daysOf(list: string): number[] {
  return list.split(',').flatMap((range) => {
    const [first = '', last = first] = range.split('-');
    const start = DAYS.indexOf(first);
    const length = ((DAYS.indexOf(last) - start + 7) % 7) + 1;
    return Array.from({ length }, (_, step) => (start + step) % 7);
  });
}

function timesOf(list: string, part: string): Span[] {
  if (list === 'off') return [];
  return list.split(',').map((range): Span => {
    const match = /^(\d\d):([0-5]\d)-(\d\d):([0-5]\d)$/.exec(range);
    const [fromHour = 0, fromMinute = 0, untilHour = 0, untilMinute = 0] = (match ?? []).slice(1).map(Number);
    const from = fromHour * 60 + fromMinute;
    const until = untilHour * 60 + untilMinute;
    if (match === null || until > 24 * 60 || from >= until) throw new RangeError(`Not opening hours: ${part}`);
    return [from, until];
  });
}

/** Which Monday-to-Sunday of the month a day is in: 1 for days 1 to 7, as OpenStreetMap counts "Mo[1]". */
const nthOf = (day: string) => Math.ceil(Number(day.slice(8)) / 7);

/** When it is open on a day (ISO), earliest first; undefined when it is a holiday and nobody said what holds then. */
export function openOn(hours: PlaceHours, day: string): readonly Span[] | undefined {
  const own = hours.own[day];
  if (own !== undefined) return own;
  if (generalHolidays(Number(day.slice(0, 4))).includes(day) && hours.holidays !== 'usual')
    return hours.holidays === 'closed' ? [] : undefined;
  const { everyOther } = hours;
  if (everyOther !== undefined && Math.abs(Math.floor(daysBetween(everyOther, day) / 7)) % 2 === 1) return [];
  return hours.week
    .filter(({ days, nth }) => days.includes(weekdayOf(day)) && (nth === undefined || nth.includes(nthOf(day))))
    .flatMap(({ times }) => times)
    .sort(([a], [b]) => a - b);
}

/** How a desk stands at a moment: open and until when, closed and when it opens next, or a holiday that nobody wrote down. */
export type Standing =
  | { readonly state: 'open'; readonly until: number }
  | { readonly state: 'closed'; readonly next?: { readonly day: string; readonly from: number } }
  | { readonly state: 'holiday' };

/** Days to look ahead: the longest wait for a desk that opens once a month. */
const LOOK_AHEAD = 35;

/** How it stands on a day (ISO) at a minute after midnight, both in the Netherlands. */
export function standingAt(hours: PlaceHours, day: string, minute: number): Standing {
  const today = openOn(hours, day);
  if (today === undefined) return { state: 'holiday' };
  const now = today.find(([from, until]) => from <= minute && minute < until);
  if (now !== undefined) return { state: 'open', until: now[1] };
  for (let ahead = 0; ahead <= LOOK_AHEAD; ahead += 1) {
    const date = addDays(day, ahead);
    const next = openOn(hours, date)?.find(([from]) => ahead > 0 || from > minute);
    if (next !== undefined) return { state: 'closed', next: { day: date, from: next[0] } };
  }
  return { state: 'closed' };
}
