/** `npm run check:places [-- --date 2027-05-26]`: which desks hide their hours or themselves, and which do so soon. */
import { ageOf, lastSeen } from '../catalogue/places/finder.ts';
import { daysBetween } from '../domain/dates/day.ts';
import { dayInWords } from '../domain/dates/wording.ts';
import { isThere, lastDays } from '../domain/places/ageing.ts';
import { catalogueOrStop } from './catalogue-or-stop.ts';
import { print } from './print.ts';
import { readDate } from './read-date.ts';

/** How many days ahead something comes due. */
const SOON_DAYS = 60;

const date = readDate('check:places');
const catalogue = catalogueOrStop();
const places = [...catalogue.places.values()].map(({ id, data }) => {
  const seen = lastSeen(catalogue, data);
  return { id, data, seen, age: ageOf(catalogue, data, date), due: lastDays(seen) };
});
const there = places.filter(({ data }) => isThere(data, date));
const soon = (day: string) => daysBetween(date, day) >= 0 && daysBetween(date, day) <= SOON_DAYS;

const groups: readonly (readonly [title: string, members: typeof places])[] = [
  ['Niet meer te zien: kijk of de plek er nog is', there.filter(({ age }) => age === 'hidden')],
  [
    'Tijden niet meer te zien: kijk wanneer de plek open is',
    there.filter(({ age, data }) => age === 'hours-hidden' && data.hours !== undefined),
  ],
  [
    `Verdwijnt binnen ${String(SOON_DAYS)} dagen, of verliest dan zijn tijden`,
    there.filter(
      ({ age, due, data }) => age !== 'hidden' && (soon(due.desk) || (data.hours !== undefined && soon(due.hours))),
    ),
  ],
  [
    'Nog niet zeker: bel, of kijk op de pagina, en zet certainty op confirmed',
    there.filter(({ age, data }) => age !== 'hidden' && data.certainty === 'unconfirmed'),
  ],
  ['Nog niet begonnen, of al gestopt', places.filter(({ data }) => !isThere(data, date))],
];

print(`Plekken op ${dayInWords(date)}`);
for (const [title, members] of groups) {
  print(`\n${title} (${String(members.length)})`);
  for (const { id, data, seen } of members) {
    print(`  ${id}: ${data.name}, ${data.town} (gelezen op ${dayInWords(seen)})`);
    print(`    ${catalogue.sources.get(data.source)?.data.url ?? ''}`);
  }
}
print(
  `\n${String(places.length)} plekken: ${groups.map(([title, { length }]) => `${String(length)} ${title.split(/[:,]/)[0]?.toLowerCase() ?? ''}`).join('; ')}.`,
);
