import { evaluate } from '../conditions/evaluate.ts';
import { type Answer, type Answers, type Expression, UNKNOWN } from '../conditions/expression.ts';

/** When to do something, soonest first. */
export const WHEN = ['vandaag', 'deze-week', 'deze-maand', 'later'] as const;
export type When = (typeof WHEN)[number];

/** What is at stake, worst first. */
export const HARM = ['leven', 'huis', 'inkomen', 'schuld', 'recht', 'extra'] as const;
export type Harm = (typeof HARM)[number];

/** Question ids that the questionnaire itself leans on. */
export const EVENT_QUESTION = 'gebeurtenis';
export const HASTE_QUESTION = 'haast';
export const SELF_QUESTION = 'zelf_doen';

/** A question, as far as the logic needs it. In natural order. */
export interface QuestionModel {
  readonly id: string;
  readonly type: 'one' | 'many';
  /** Option ids, "onbekend" included where it is offered. */
  readonly options: readonly string[];
  /** For a question with many answers: the option that excludes the others. */
  readonly none?: string;
  /** Ask only when this holds for sure. */
  readonly askIf?: Expression;
  /** When each other wording of the question is shown; the first that holds for sure. */
  readonly variants?: readonly Expression[];
  /** Last day (ISO) on which the limits in its text hold; after it the answer says nothing. */
  readonly until?: string;
}

/** An action, as far as the logic needs it. */
export interface ActionModel {
  readonly id: string;
  /** Events in which it is in play; null: in all. */
  readonly events: readonly string[] | null;
  readonly condition: Expression;
  readonly when: When;
  /** Rules that bring it forward; the first that holds for sure counts. */
  readonly urgency: readonly { readonly if: Expression; readonly when: When }[];
  readonly harm: Harm;
  /** Order among equals; lower first. */
  readonly weight: number;
  /** Contacts that can handle it, best first. */
  readonly contacts: readonly string[];
}

/** A contact, as far as the logic needs it. */
export interface ContactModel {
  readonly id: string;
  /** Free of charge. */
  readonly free: boolean;
  readonly inPerson: 'inloop' | 'afspraak' | 'nee';
  /** Goes along with somebody; handles nothing but digital matters. */
  readonly companion: boolean;
}

/** All that the questionnaire and the plan need to know. */
export interface Model {
  readonly questions: readonly QuestionModel[];
  readonly actions: readonly ActionModel[];
  readonly contacts: readonly ContactModel[];
}

/** The model on a day (ISO): questions whose limits have lapsed are left out, so that they settle nothing. */
export function modelOn(model: Model, date: string): Model {
  const questions = model.questions.filter(({ until }) => until === undefined || date <= until);
  return { ...model, questions };
}

/**
 * The answers that count: to questions of this model, with options it knows. An answer to a
 * question that should no longer be asked, because an earlier answer changed, is dropped.
 */
export function knownAnswers(model: Model, answers: Answers): Answers {
  const kept: Record<string, Answer> = {};
  for (const { id, type, options, askIf } of model.questions) {
    const answer = answers[id];
    if (answer === undefined || evaluate(askIf ?? true, kept) !== true) continue;
    const picked = typeof answer === 'string' ? [answer] : answer.filter((option) => options.includes(option));
    const [first] = picked;
    if (first === undefined || !options.includes(first)) continue;
    if (picked.includes(UNKNOWN)) kept[id] = UNKNOWN;
    else kept[id] = type === 'one' ? first : picked;
  }
  return kept;
}
