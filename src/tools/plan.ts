/** `npm run -s plan -- '{"gebeurtenis":["baan-kwijt"]}' [--date 2026-11-23]`: a plan as JSON. */
import { parseArgs } from 'node:util';
import { buildDate, buildModel, type Catalogue } from '../catalogue/index.ts';
import { catalogueOrStop } from './catalogue-or-stop.ts';
import { showText } from '../catalogue/show-text.ts';
import type { Answers } from '../domain/conditions/expression.ts';
import { reasonsOf, verdictOf } from '../domain/conditions/verdict.ts';
import { isDay } from '../domain/dates/day.ts';
import { makePlan } from '../domain/plan/plan.ts';
import { knownAnswers, type Model, modelOn } from '../domain/questionnaire/model.ts';
import { refuse } from './print.ts';
import { readAnswers } from './read-answers.ts';

function main(args: readonly string[]): void {
  const { text, date } = readArguments(args);
  const catalogue = catalogueOrStop();
  const whole = buildModel(catalogue, date);
  const result = readAnswers(whole, text);
  if ('wrong' in result) refuse(result.wrong);
  process.stdout.write(`${JSON.stringify(describe(catalogue, modelOn(whole, date), result.answers, date), null, 2)}\n`);
}

function readArguments(args: readonly string[]): { text: string; date: string } {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { date: { type: 'string' } },
      allowPositionals: true,
    });
    const [text, ...rest] = positionals;
    if (text === undefined || rest.length > 0)
      refuse('Geef de antwoorden als één stuk JSON, zoals \'{"gebeurtenis":["baan-kwijt"]}\'.');
    const date = values.date ?? buildDate();
    if (!isDay(date)) refuse(`De datum "${date}" klopt niet. Schrijf jaar-maand-dag, zoals 2026-11-23.`);
    return { text, date };
  } catch {
    refuse("Deze opdracht kent alleen --date. Schrijf bijvoorbeeld: npm run -s plan -- '{}' --date 2026-11-23");
  }
}

function describe(catalogue: Catalogue, model: Model, given: Answers, date: string) {
  const answers = knownAnswers(model, given);
  const plan = makePlan(model, answers);
  const show = (text: string) => showText(catalogue, text, date);
  const texts = (id: string) => catalogue.rules.actions.get(id)?.reasons ?? [];
  return {
    verdicts: Object.fromEntries(model.actions.map(({ id, condition }) => [id, verdictOf(condition, answers)])),
    reasons: Object.fromEntries(
      model.actions.map(({ id, condition }) => [
        id,
        reasonsOf(condition, answers).map(({ index, state }) => ({
          text: show(texts(id)[index]?.text ?? ''),
          source: texts(id)[index]?.source ?? '',
          state,
        })),
      ]),
    ),
    plan: plan.entries.map(({ action, verdict, when, rule, lastDay, contacts }) => {
      const data = catalogue.actions.get(action)?.data;
      return {
        action,
        verdict,
        when,
        why: show(data?.urgency[rule]?.why ?? data?.why ?? ''),
        ...(lastDay === undefined ? {} : { lastDay }),
        contacts,
      };
    }),
    contacts: plan.contacts,
    open: plan.open,
    contradictions: plan.contradictions.map(({ question, index }) => ({
      question,
      text: show(catalogue.questions.get(question)?.data.contradictions[index]?.text ?? ''),
    })),
  };
}

main(process.argv.slice(2));
