import type { DeadlineRule } from '../dates/deadline.ts';
import { isDay } from '../dates/day.ts';
import type { DayKind } from '../dates/read-day.ts';
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
  readonly type: 'one' | 'many' | 'date';
  /** For a date: one that may still come, or one that has been. */
  readonly day?: DayKind;
  /** Option ids, "onbekend" included where it is offered; a date has no others. */
  readonly options: readonly string[];
  /** For a question with many answers: the option that excludes the others. */
  readonly none?: string;
  /** Ask only when this holds for sure. */
  readonly askIf?: Expression;
  /** When each other wording of the question is shown; the first that holds for sure. */
  readonly variants?: readonly Expression[];
  /** Answers that do not go together with the one given here. */
  readonly contradictions?: readonly Expression[];
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
  /** The last day on which it can be done, from a day that was asked for. */
  readonly deadline?: DeadlineRule;
  readonly harm: Harm;
  /** Order among equals; lower first. */
  readonly weight: number;
  /** Contacts that can handle it, best first. */
  readonly contacts: readonly string[];
  /** Papers to bring. */
  readonly bring: readonly string[];
}

/** A contact, as far as the logic needs it. */
export interface ContactModel {
  readonly id: string;
  /** Free of charge. */
  readonly free: boolean;
  readonly inPerson: 'inloop' | 'afspraak' | 'nee';
  /** Goes along with somebody; handles nothing but digital matters. */
  readonly companion: boolean;
  /** May take things over: speaks, writes or acts for the reader. */
  readonly takesOver: boolean;
}

/** All that the questionnaire and the plan need to know. */
export interface Model {
  readonly questions: readonly QuestionModel[];
  readonly actions: readonly ActionModel[];
  readonly contacts: readonly ContactModel[];
  /** The day (ISO) it is used: on that day we see how near a last day is. */
  readonly today: string;
}

/** The model on a day (ISO): questions whose limits have lapsed are left out, so that they settle nothing. */
export function modelOn(model: Model, date: string): Model {
  const questions = model.questions.filter(({ until }) => until === undefined || date <= until);
  return { ...model, questions, today: date };
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
    if (type === 'date' && typeof answer === 'string' && isDay(answer)) {
      kept[id] = answer;
      continue;
    }
    const picked = typeof answer === 'string' ? [answer] : answer.filter((option) => options.includes(option));
    const [first] = picked;
    if (first === undefined || !options.includes(first)) continue;
    if (picked.includes(UNKNOWN)) kept[id] = UNKNOWN;
    else kept[id] = type === 'many' ? picked : first;
  }
  return kept;
}
