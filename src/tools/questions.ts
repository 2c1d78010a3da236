/** `npm run -s questions`: the question bank as JSON, in natural order. */
import { buildDate } from '../catalogue/index.ts';
import { catalogueOrStop } from './catalogue-or-stop.ts';
import { showText } from '../catalogue/show-text.ts';
import { UNKNOWN } from '../domain/conditions/expression.ts';
import strings from '../strings/nl.json' with { type: 'json' };

const catalogue = catalogueOrStop();
const date = buildDate();
const questions = [...catalogue.questions.values()].map(({ id, data }) => ({
  id,
  type: data.type,
  text: showText(catalogue, data.text, date),
  topic: data.topic,
  options: [
    ...data.options.map((option) => ({ id: option.id, text: showText(catalogue, option.text, date) })),
    ...(data.unknown ? [{ id: UNKNOWN, text: strings.unknownAnswer }] : []),
  ],
}));
process.stdout.write(`${JSON.stringify(questions, null, 2)}\n`);
