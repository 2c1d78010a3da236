/** `npm run check:contacts`: which numbers wait to be confirmed, with the page to look at. */
import { dayInWords } from '../domain/dates/wording.ts';
import { catalogueOrStop } from './catalogue-or-stop.ts';
import { print } from './print.ts';

const { contacts, sources } = catalogueOrStop();
const all = [...contacts.values()];

/** The name, and where to look. */
function show({ id, data }: (typeof all)[number], what: string): void {
  const source = sources.get(data.source)?.data;
  print(`  ${id}: ${data.name}`);
  print(`    ${what}`);
  print(`    kijk op ${data.contactPage}`);
  if (source !== undefined && source.url !== data.contactPage)
    print(`    gelezen op ${dayInWords(source.seen)}: ${source.url}`);
}

const waiting = all.filter(({ data }) => data.phone?.certainty === 'unconfirmed');
print(`Nummers die nog niemand zag (${String(waiting.length)}): zoek het nummer op, en zet certainty op confirmed`);
for (const entry of waiting) show(entry, `is dit het nummer: ${entry.data.phone?.number ?? ''}?`);

const without = all.filter(({ data }) => data.phone === undefined && !data.local);
print(`\nZonder nummer (${String(without.length)}): is er een nummer, zet het dan bij "phone"`);
for (const entry of without) show(entry, 'wij kennen geen nummer');

const unchecked = all.filter(({ data }) => data.phone?.certainty === 'confirmed' && data.checked === undefined);
print(
  `\nNog niet nagekeken op de pagina van nu (${String(unchecked.length)}): klopt het, zet de dag dan bij "checked"`,
);
for (const { id, data } of unchecked) print(`  ${id}: ${data.phone?.number ?? ''}, ${data.contactPage}`);

print(
  `\n${String(all.length)} contacten: ${String(waiting.length)} nummers wachten, ${String(without.length)} hebben geen nummer, ${String(unchecked.length)} zijn nog niet nagekeken op de pagina van nu.`,
);
