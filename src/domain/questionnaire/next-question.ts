import { evaluate } from '../conditions/evaluate.ts';
import { type Answers, type Expression, UNKNOWN } from '../conditions/expression.ts';
import { questionsIn, reduce } from '../conditions/reduce.ts';
import { actionsInPlay, chosenEvents } from './in-play.ts';
import {
  type ActionModel,
  EVENT_QUESTION,
  HARM,
  HASTE_QUESTION,
  type Model,
  type QuestionModel,
  SELF_QUESTION,
  WHEN,
} from './model.ts';

/** Screens for one or two events; a few more when more things happen at once, so that a mixed plan stays good. */
const SCREENS = 8;
const SCREENS_PER_FURTHER_EVENT = 2;
const MOST_SCREENS = 12;

/** How many questions we ask before we show the plan. */
export function screenLimit(answers: Answers): number {
  const further = Math.max(0, chosenEvents(answers).length - 2);
  return Math.min(MOST_SCREENS, SCREENS + SCREENS_PER_FURTHER_EVENT * further);
}

/** What a question is worth at least for an action it helps to settle, where it settles none by itself. */
const SHARE = 0.2;

/** How much a last day is worth beside a verdict: nothing tells somebody better what cannot wait. */
const LAST_DAY = 10;

/**
 * How much each unanswered question can still change: over the actions in play that are not settled, in
 * how many of its answers it settles them, weighed by what is at stake (harm, and how soon).
 * A question with no value can change neither a verdict nor the order, and is not asked.
 */
export function questionValues(model: Model, answers: Answers): ReadonlyMap<string, number> {
  const values = new Map<string, number>();
  for (const action of actionsInPlay(model, answers)) {
    for (const [id, value] of sharesOf(model, action, answers)) values.set(id, (values.get(id) ?? 0) + value);
  }
  return values;
}

type Shares = readonly (readonly [question: string, value: number])[];

/** What each question is worth to one action, as long as the answers that the action looks at stay the same. */
const shares = new WeakMap<ActionModel, { readonly model: Model; readonly seen: string; readonly shares: Shares }>();
const lookedAt = new WeakMap<ActionModel, readonly string[]>();

function sharesOf(model: Model, action: ActionModel, answers: Answers): Shares {
  const ids = lookedAt.get(action) ?? [
    ...[action.condition, ...action.urgency.map((rule) => rule.if)].reduce<Set<string>>(
      (found, expression) => questionsIn(expression, found),
      new Set(action.deadline ? [action.deadline.question] : []),
    ),
  ];
  lookedAt.set(action, ids);
  const seen = ids.map((id) => String(answers[id])).join(' ');
  const known = shares.get(action);
  if (known?.model === model && known.seen === seen) return known.shares;
  const found = weighAction(model, action, answers);
  shares.set(action, { model, seen, shares: found });
  return found;
}

function weighAction(model: Model, action: ActionModel, answers: Answers): Shares {
  const found: [string, number][] = [];
  const stake = stakeOf(action);
  const add = (left: Expression, weight: number) => {
    const waiting = questionsIn(left);
    for (const id of waiting) {
      const options = model.questions.find((question) => question.id === id)?.options ?? [];
      found.push([id, weight * (SHARE / waiting.size + settles(left, id, options))]);
    }
  };
  const left = reduce(action.condition, answers);
  add(left, stake);
  if (left === false) return found;
  const day = action.deadline?.question;
  if (day !== undefined && answers[day] === undefined) found.push([day, LAST_DAY * stake]);
  for (const rule of action.urgency) {
    const holds = reduce(rule.if, answers);
    add(holds, stake / 2);
    if (holds === true) break;
  }
  return found;
}

/**
 * What is at stake in an action: life and home, and what cannot wait, weigh most; but a little counts too. What
 * belongs to the event itself weighs double: for that somebody came.
 */
function stakeOf({ harm, when, events }: ActionModel): number {
  const stake = HARM.length - HARM.indexOf(harm) + WHEN.length - WHEN.indexOf(when);
  return events === null ? stake : 2 * stake;
}

/** In which share of the answers to this question an expression is settled: true or false, come what may. */
function settles(left: Expression, id: string, options: readonly string[]): number {
  const answers = options.filter((option) => option !== UNKNOWN);
  const settled = answers.filter((option) => evaluate(left, { [id]: option }) !== null);
  return answers.length === 0 ? 0 : settled.length / answers.length;
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
  const opening = model.questions.find(({ id }) => isOpening(id) && answers[id] === undefined);
  if (opening !== undefined) return opening;
  const values = questionValues(model, answers);
  const open = openQuestions(model, answers, values);
  const [first] = open;
  if (first === undefined || all) return first;

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
  // Before these two it cannot be told, and to work it out would only hold up the screen.
  if (answers[EVENT_QUESTION] === undefined || answers[HASTE_QUESTION] === undefined) return screenLimit(answers);
  const asked = model.questions.filter((question) => answers[question.id] !== undefined).length;
  return Math.min(screenLimit(answers), asked + openQuestions(model, answers).length);
}
