/** `npm run check:facts [-- --date 2027-01-02]`: which facts lapsed, lapse soon, or wait to be confirmed, with the page to look at. */
import { listFacts, type ListedFact } from '../catalogue/fact-list.ts';
import { dayInWords } from '../domain/dates/wording.ts';
import { catalogueOrStop } from './catalogue-or-stop.ts';
import { print } from './print.ts';
import { readDate } from './read-date.ts';

const GROUPS: readonly (readonly [state: ListedFact['state'], title: string])[] = [
  ['lapsed', 'Verlopen: zoek het bedrag van nu op, en zet het erbij'],
  ['soon', 'Verloopt bijna: kijk of het nieuwe bedrag al bekend is'],
  ['check', 'Nog niet zeker: kijk op de pagina, en zet certainty op confirmed'],
];

function show({ id, name, value, validUntil, source }: ListedFact): void {
  print(`  ${id}: ${name}`);
  print(`    ${value}${validUntil === undefined ? '' : `, tot en met ${dayInWords(validUntil)}`}`);
  print(`    ${source.publisher}, ${source.title}: ${source.url} (gelezen op ${dayInWords(source.seen)})`);
}

const date = readDate('check:facts');
const facts = listFacts(catalogueOrStop(), date);
print(`Feiten op ${dayInWords(date)}`);
for (const [state, title] of GROUPS) {
  const found = facts.filter((fact) => fact.state === state);
  print(`\n${title} (${String(found.length)})`);
  found.forEach(show);
}
const counts = GROUPS.map(([state]) => facts.filter((fact) => fact.state === state).length);
const [lapsed = 0, soon = 0, waiting = 0] = counts;
print(
  `\n${String(facts.length)} feiten: ${String(facts.length - lapsed - waiting)} gelden, waarvan ${String(soon)} bijna verlopen zijn; ${String(lapsed)} verlopen; ${String(waiting)} nog niet zeker.`,
);
