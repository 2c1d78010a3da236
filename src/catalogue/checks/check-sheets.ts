import { questionsIn } from '../../domain/conditions/reduce.ts';
import { EVENT_QUESTION, HASTE_QUESTION, SELF_QUESTION } from '../../domain/questionnaire/model.ts';
import { stampOf } from '../../domain/sheets/sheet.ts';
import type { SheetContent } from '../../schemas/sheet.ts';
import type { Content } from '../content.ts';
import type { CompiledRules } from '../compile-rules.ts';
import type { ProblemList } from '../content-root.ts';
import type { Entry } from '../parse-content.ts';

/** A sheet that went out stays as it was; one that is printed now asks what the questionnaire knows. */
export function checkSheets(content: Content, rules: CompiledRules, problems: ProblemList): void {
  const letters = new Map<string, string>();
  for (const entry of content.sheets.values()) {
    const { letter } = entry.data;
    const earlier = letters.get(letter);
    if (earlier !== undefined)
      problems.add(
        entry.file,
        entry.lineOf(['letter']),
        `bij "${entry.id}": de letter ${letter} is al van het blad "${earlier}".`,
        'kies een letter die nog geen blad had, ook geen oud blad.',
      );
    letters.set(letter, entry.id);
    checkOnce(entry, problems);
    checkStamp(entry, problems);
    if (entry.data.current) checkCurrent(entry, content, rules, problems);
  }
}

/** No question, and no answer, stands on a sheet twice. */
function checkOnce(entry: Entry<SheetContent>, problems: ProblemList): void {
  const twice = (names: readonly string[]) => names.find((name, place) => names.indexOf(name) < place);
  const again = twice(entry.data.questions.map(({ id }) => id));
  if (again !== undefined)
    problems.add(
      entry.file,
      entry.lineOf(['questions']),
      `bij "${entry.id}": de vraag "${again}" staat er twee keer.`,
      'haal er een weg.',
    );
  entry.data.questions.forEach(({ id, options }, place) => {
    const answer = twice(options);
    if (answer !== undefined)
      problems.add(
        entry.file,
        entry.lineOf(['questions', place, 'options']),
        `bij "${entry.id}": het antwoord "${answer}" staat twee keer bij "${id}".`,
        'haal er een weg.',
      );
  });
}

/** The stamp is told once, for a new sheet. A sheet that changed is not stamped anew: it is a new sheet. */
function checkStamp(entry: Entry<SheetContent>, problems: ProblemList): void {
  const { stamp } = entry.data;
  const right = stampOf(entry.data);
  if (stamp === undefined)
    problems.add(
      entry.file,
      entry.lineOf([]),
      `bij "${entry.id}": het stempel ontbreekt.`,
      `is het blad klaar om te printen? Zet dan bij het blad: stamp: "${right}". Daarna mag het niet meer veranderen.`,
    );
  else if (stamp !== right)
    problems.add(
      entry.file,
      entry.lineOf(['stamp']),
      `bij "${entry.id}": dit blad is veranderd nadat het uitging.`,
      'zet de letter, de vragen en de antwoorden terug. Mensen hebben dit blad op papier. Maak voor iets nieuws een nieuw blad met een nieuwe letter, en haal hier "current" weg.',
    );
}

function checkCurrent(entry: Entry<SheetContent>, content: Content, rules: CompiledRules, problems: ProblemList): void {
  const { questions } = entry.data;
  const ids = questions.map(({ id }) => id);
  const add = (path: readonly PropertyKey[], wrong: string, mend: string) => {
    problems.add(entry.file, entry.lineOf(path), `bij "${entry.id}": ${wrong}`, mend);
  };
  if (ids[0] !== EVENT_QUESTION)
    add(['questions'], `de eerste vraag is niet "${EVENT_QUESTION}".`, 'zet die vraag bovenaan.');
  for (const needed of [HASTE_QUESTION, SELF_QUESTION].filter((id) => content.questions.has(id) && !ids.includes(id)))
    add(['questions'], `de vraag "${needed}" ontbreekt.`, 'zet hem erbij: zonder die vraag mist het plan iets.');
  questions.forEach(({ id, text, options }, place) => {
    const path = ['questions', place];
    const question = content.questions.get(id)?.data;
    if (question === undefined) {
      add(path, `de vraag "${id}" bestaat niet.`, 'kies een vraag uit content/questions.');
      return;
    }
    if (question.type === 'date') {
      add(path, `"${id}" vraagt naar een datum.`, 'kies een vraag met antwoorden: een datum past niet in één vakje.');
      return;
    }
    for (const option of options.filter((option) => !question.options.some((known) => known.id === option)))
      add(
        [...path, 'options'],
        `bij de vraag "${id}" is geen antwoord "${option}".`,
        'kies een antwoord van die vraag.',
      );
    const changing = question.variants.find(({ options: others }) => options.some((option) => option in others));
    if (changing !== undefined)
      add(path, `de antwoorden op "${id}" veranderen met een eerder antwoord.`, 'kies een andere vraag.');
    else if (text === undefined && question.variants.length > 0)
      add(
        path,
        `de vraag "${id}" verandert met een eerder antwoord.`,
        'zet er een "text" bij die voor iedereen klopt.',
      );
    const earlier = ids.slice(0, place);
    for (const other of questionsIn(rules.questions.get(id)?.askIf ?? true))
      if (!earlier.includes(other))
        add(
          path,
          `de vraag "${id}" hangt af van "${other}", en die staat er niet boven.`,
          `zet "${other}" erboven, of haal deze vraag weg.`,
        );
  });
}
