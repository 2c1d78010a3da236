/** `npm run check:content`: reads all content and says what is wrong, file by file. */
import { inspectContent } from '../catalogue/catalogue.ts';
import { describeProblem } from '../catalogue/problem.ts';

const { catalogue, problems } = inspectContent(process.cwd());
if (catalogue === undefined) {
  process.stderr.write(`${problems.map(describeProblem).join('\n\n')}\n\n`);
  process.stderr.write(`${String(problems.length)} fout(en) gevonden.\n`);
  process.exitCode = 1;
} else {
  const { guides, actions, questions, facts, contacts, places, terms, sources } = catalogue;
  process.stdout.write(
    `Alles klopt: ${String(guides.size)} gidsen, ${String(actions.size)} acties, ${String(questions.size)} vragen, ` +
      `${String(facts.size)} feiten, ${String(contacts.size)} contacten, ${String(places.size)} plekken, ` +
      `${String(terms.size)} moeilijke woorden, ${String(sources.size)} bronnen.\n`,
  );
}
