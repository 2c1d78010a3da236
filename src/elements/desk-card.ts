import { clock, hoursInWords } from '../domain/hours/hours-in-words.ts';
import { type PlaceHours, standingAt } from '../domain/hours/place-hours.ts';
import { daysBetween } from '../domain/dates/day.ts';
import { dayInWords } from '../domain/dates/wording.ts';
import { addressOf, isPaidNumber, mapAddress } from '../domain/places/desk-in-words.ts';
import type { Desk } from '../domain/places/finder-data.ts';
import type { Near } from '../domain/places/nearby.ts';
import { phoneAddress } from '../domain/text/phone-address.ts';
import { dutchNow, fill, find, setShown } from './dom.ts';

/** Words of the finder, which the page hands over. */
export interface DeskWords {
  readonly kinds: Readonly<Record<string, string>>;
  readonly does: Readonly<Record<string, string>>;
  readonly access: Readonly<Record<string, string>>;
  readonly wheelchair: Readonly<Record<string, string>>;
  readonly away: string;
  readonly awayNear: string;
  readonly open: string;
  readonly closedToday: string;
  readonly closedUntil: string;
  readonly closed: string;
  readonly holiday: string;
  readonly noHours: string;
  readonly year: string;
  readonly hours: string;
  readonly paid: string;
  readonly paidNumber: string;
  readonly serves: string;
  readonly languages: string;
  readonly website: string;
}

/** How far a desk is: whole kilometres when we know its door, else its town. */
export function distanceOf({ desk, km }: Near, words: DeskWords): string {
  // Without its door we only know the town, and that stands in the address.
  if (desk.exact === undefined && km < 1) return '';
  return km < 1 ? words.awayNear : fill(words.away, { km: Math.round(km) });
}

/** Whether it is open now, and its week, in sentences; of a desk that nobody confirmed neither. */
export function openingOf({ hours, year }: Desk, words: DeskWords): string {
  if (year !== undefined) return fill(words.year, { year });
  if (hours === undefined) return words.noHours;
  return `${standingOf(hours, words)} ${fill(words.hours, { hours: hoursInWords(hours) })}`;
}

function standingOf(hours: PlaceHours, words: DeskWords): string {
  const { date, time } = dutchNow();
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  const standing = standingAt(hours, date, hour * 60 + minute);
  if (standing.state === 'holiday') return words.holiday;
  if (standing.state === 'open') return fill(words.open, { until: clock(standing.until) });
  if (standing.next === undefined) return words.closed;
  const { day, from } = standing.next;
  return daysBetween(date, day) === 0
    ? fill(words.closedToday, { from: clock(from) })
    : fill(words.closedUntil, { day: dayInWords(day), from: clock(from) });
}

/** Writes a desk into a copy of the template of a card. */
export function deskCard(template: HTMLTemplateElement, near: Near, words: DeskWords): DocumentFragment {
  const { desk } = near;
  const card = template.content.cloneNode(true) as DocumentFragment;
  const write = (name: string, text: string) => {
    const part = find(card, `[data-${name}]`);
    part.textContent = text;
    setShown(part, text !== '');
  };
  const link = (name: string, address: string | undefined) => {
    const part = find(card, `[data-${name}]`) as HTMLAnchorElement;
    setShown(part, address !== undefined);
    if (address !== undefined) part.href = address;
    return part;
  };
  write('kind', words.kinds[desk.kind] ?? '');
  write('name', desk.name);
  write('does', words.does[desk.kind] ?? '');
  write('address', addressOf(desk));
  write('away', distanceOf(near, words));
  write('open', openingOf(desk, words));
  write(
    'more',
    [
      desk.access === undefined ? '' : words.access[desk.access],
      desk.paid === true ? words.paid : '',
      isPaidNumber(desk.phone) ? words.paidNumber : '',
      desk.serves === undefined ? '' : fill(words.serves, { serves: desk.serves }),
      desk.wheelchair === undefined ? '' : words.wheelchair[desk.wheelchair],
      desk.languages === undefined ? '' : fill(words.languages, { list: desk.languages.join(', ') }),
      desk.note ?? '',
    ]
      .filter(Boolean)
      .join(' '),
  );
  find(card, '[data-number]').textContent = desk.phone ?? '';
  link('phone', desk.phone === undefined ? undefined : phoneAddress(desk.phone));
  link('appointment', desk.appointment);
  link('website', desk.website).textContent = fill(words.website, { name: desk.name });
  link('route', mapAddress(desk));
  return card;
}
