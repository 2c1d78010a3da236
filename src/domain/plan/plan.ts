import { evaluate } from '../conditions/evaluate.ts';
import type { Answers } from '../conditions/expression.ts';
import { daysLeft, lastDay } from '../dates/deadline.ts';
import { isDay } from '../dates/day.ts';
import { type Reason, reasonsOf, type Verdict, verdictOf } from '../conditions/verdict.ts';
import { actionsInPlay, chosenEvents } from '../questionnaire/in-play.ts';
import {
  type ActionModel,
  HARM,
  knownAnswers,
  type Model,
  SELF_QUESTION,
  WHEN,
  type When,
} from '../questionnaire/model.ts';
import { openQuestions } from '../questionnaire/next-question.ts';
import { coverWithContacts, type Lead } from './contacts.ts';
import { type Contradiction, contradictionsIn } from './contradictions.ts';

/** One action as it stands in a plan. */
export interface PlanEntry {
  readonly action: string;
  readonly verdict: Verdict;
  readonly when: When;
  /** Number of the urgency rule that holds, or -1: then the action's own "why" counts. */
  readonly rule: number;
  /** The last day (ISO) on which it can be done, when the day it follows from is known. */
  readonly lastDay?: string;
  readonly reasons: readonly Reason[];
  /** Contacts of this plan that can handle it; companions left out. */
  readonly contacts: readonly string[];
  /** Papers to bring. */
  readonly bring: readonly string[];
}

/** The plan for one set of answers. */
export interface Plan {
  /** In play and not unlikely, in the order to show. */
  readonly entries: readonly PlanEntry[];
  /** In play and unlikely: comes last and folded. */
  readonly unlikely: readonly PlanEntry[];
  /** The fewest contacts that cover all entries, the first contact first; then companions. */
  readonly contacts: readonly string[];
  /** Ids of questions that can still change it. */
  readonly open: readonly string[];
  /** Answers that do not go together: the question to look at again, and the number of its contradiction. */
  readonly contradictions: readonly Contradiction[];
}

/**
 * The plan for these answers, with the model of the day (see `modelOn`). Total and stable: the same answers always
 * give the same order, and no two actions are ever equal.
 */
export function makePlan(model: Model, given: Answers): Plan {
  const answers = knownAnswers(model, given);
  const eventKnown = chosenEvents(answers).length > 0;
  const judged = actionsInPlay(model, answers)
    .map((action) => judge(action, answers, model.today))
    // While no event is known, what belongs to one waits behind what is for everybody.
    .map((item) =>
      eventKnown || item.action.events === null || item.verdict === 'likely'
        ? item
        : { ...item, when: 'later' as const, rule: -1 },
    )
    .sort((a, b) => compare(a, b));
  const wanted = judged.filter((item) => item.verdict !== 'unlikely');
  const cover = coverWithContacts(
    wanted.map((item) => item.action),
    model.contacts,
    leadOf(answers),
  );
  const toEntry = ({ action, verdict, when, rule, last }: Judged): PlanEntry => ({
    action: action.id,
    verdict,
    when,
    rule,
    ...(last === undefined ? {} : { lastDay: last }),
    reasons: reasonsOf(action.condition, answers),
    contacts: action.contacts.filter((id) => cover.includes(id)),
    bring: action.bring,
  });
  return {
    entries: wanted.map(toEntry),
    unlikely: judged.filter((item) => item.verdict === 'unlikely').map(toEntry),
    contacts: cover,
    open: openQuestions(model, answers).map((question) => question.id),
    contradictions: contradictionsIn(model, answers),
  };
}

/** Who leads; while that is not known, the reader. */
function leadOf(answers: Answers): Lead {
  const answer = answers[SELF_QUESTION];
  return answer === 'met-hulp' || answer === 'overnemen' ? answer : 'zelf';
}

interface Judged {
  readonly action: ActionModel;
  readonly verdict: Verdict;
  readonly when: When;
  readonly rule: number;
  readonly last?: string | undefined;
}

function judge(action: ActionModel, answers: Answers, today: string): Judged {
  const rule = action.urgency.findIndex((candidate) => evaluate(candidate.if, answers) === true);
  const when = action.urgency[rule]?.when ?? action.when;
  const last = lastDayOf(action, answers);
  return {
    action,
    verdict: verdictOf(action.condition, answers),
    when: last === undefined ? when : sooner(when, whenBefore(daysLeft(last, today))),
    rule,
    last,
  };
}

function lastDayOf({ deadline }: ActionModel, answers: Answers): string | undefined {
  const day = deadline && answers[deadline.question];
  return deadline && typeof day === 'string' && isDay(day) ? lastDay(deadline, day) : undefined;
}

/** A day that has passed calls for haste as well: something can often still be done. */
function whenBefore(days: number): When {
  if (days <= 3) return 'vandaag';
  return days <= 10 ? 'deze-week' : 'deze-maand';
}

function sooner(a: When, b: When): When {
  return WHEN.indexOf(a) <= WHEN.indexOf(b) ? a : b;
}

const VERDICTS: readonly Verdict[] = ['likely', 'possible', 'unlikely'];

/** Day first; then danger to life or home that is likely; then what is likely; then what harms most. */
function compare(a: Judged, b: Judged): number {
  return (
    WHEN.indexOf(a.when) - WHEN.indexOf(b.when) ||
    Number(isDanger(b)) - Number(isDanger(a)) ||
    VERDICTS.indexOf(a.verdict) - VERDICTS.indexOf(b.verdict) ||
    HARM.indexOf(a.action.harm) - HARM.indexOf(b.action.harm) ||
    a.action.weight - b.action.weight ||
    (a.action.id < b.action.id ? -1 : 1)
  );
}

function isDanger({ action, verdict }: Judged): boolean {
  return verdict === 'likely' && (action.harm === 'leven' || action.harm === 'huis');
}
