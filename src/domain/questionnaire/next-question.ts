import { evaluate } from '../conditions/evaluate.ts';
import { type Answers, type Expression } from '../conditions/expression.ts';
import { questionsIn, reduce } from '../conditions/reduce.ts';
import { actionsInPlay, chosenEvents } from './in-play.ts';
import { EVENT_QUESTION, HARM, HASTE_QUESTION, type Model, type QuestionModel, SELF_QUESTION, WHEN } from './model.ts';

/** Screens for one event; two more for each further event, so that a mixed plan stays good. */
const SCREENS = 8;
const SCREENS_PER_FURTHER_EVENT = 2;
const MOST_SCREENS = 12;

/** How many questions we ask before we show the plan. */
export function screenLimit(answers: Answers): number {
  const further = Math.max(0, chosenEvents(answers).length - 1);
  return Math.min(MOST_SCREENS, SCREENS + SCREENS_PER_FURTHER_EVENT * further);
}

/**
 * How much each unanswered question can still change: the sum, over the actions in play that
 * are not settled, of what is at stake there (harm, and how soon), shared among the questions it waits for.
 * A question with no value can change neither a verdict nor the order, and is not asked.
 */
export function questionValues(model: Model, answers: Answers): Map<string, number> {
  const values = new Map<string, number>();
  const add = (left: Expression, stake: number) => {
    const questions = questionsIn(left);
    for (const id of questions) values.set(id, (values.get(id) ?? 0) + stake / questions.size);
  };
  for (const action of actionsInPlay(model, answers)) {
    const left = reduce(action.condition, answers);
    const stake = (HARM.length - HARM.indexOf(action.harm)) * (WHEN.length - WHEN.indexOf(action.when));
    add(left, stake);
    if (left === false) continue;
    for (const rule of action.urgency) {
      const holds = reduce(rule.if, answers);
      add(holds, stake / 2);
      if (holds === true) break;
    }
  }
  return values;
}

/** Questions that can be asked now and can still change the plan, in natural order. */
export function openQuestions(
  model: Model,
  answers: Answers,
  values = questionValues(model, answers),
): QuestionModel[] {
  return model.questions.filter((question) => {
    if (answers[question.id] !== undefined || question.options.length === 0) return false;
    if (!isAlwaysAsked(question.id) && !values.has(question.id)) return false;
    return evaluate(question.askIf ?? true, answers) === true;
  });
}

function isAlwaysAsked(id: string): boolean {
  return id === EVENT_QUESTION || id === HASTE_QUESTION || id === SELF_QUESTION;
}

/**
 * The question to ask next, or undefined when it is time for the plan. Questions come in
 * natural order and never jump back; when not all fit in the limit, those that can change
 * most are asked and the rest stays open.
 *
 * `all` leaves nothing out; `after` is the question that was just answered, where that is not
 * the last one (somebody went back).
 */
export function nextQuestion(
  model: Model,
  answers: Answers,
  { all = false, after }: { all?: boolean; after?: string } = {},
): QuestionModel | undefined {
  const values = questionValues(model, answers);
  const open = openQuestions(model, answers, values);
  const [first] = open;
  if (first === undefined || all || isOpening(first.id)) return first;

  const asked = model.questions.filter((question) => answers[question.id] !== undefined);
  const last = asked.find((question) => question.id === after) ?? asked[asked.length - 1] ?? first;
  const reached = model.questions.indexOf(last);
  const ahead = open.filter((question) => model.questions.indexOf(question) >= reached);
  const room = screenLimit(answers) - asked.length;
  const value = (question: QuestionModel) =>
    question.id === SELF_QUESTION ? Infinity : (values.get(question.id) ?? 0);
  const worthwhile = [...ahead].sort((a, b) => value(b) - value(a)).slice(0, Math.max(0, room));
  return ahead.find((question) => worthwhile.includes(question));
}

function isOpening(id: string): boolean {
  return id === EVENT_QUESTION || id === HASTE_QUESTION;
}

/** The number of screens this visit will take, as far as can be told now. */
export function expectedScreens(model: Model, answers: Answers): number {
  const asked = model.questions.filter((question) => answers[question.id] !== undefined).length;
  return Math.min(screenLimit(answers), asked + openQuestions(model, answers).length);
}
