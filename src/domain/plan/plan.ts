import { evaluate } from '../conditions/evaluate.ts';
import type { Answers } from '../conditions/expression.ts';
import { type Reason, reasonsOf, type Verdict, verdictOf } from '../conditions/verdict.ts';
import { actionsInPlay } from '../questionnaire/in-play.ts';
import { type ActionModel, HARM, knownAnswers, type Model, WHEN, type When } from '../questionnaire/model.ts';
import { openQuestions } from '../questionnaire/next-question.ts';
import { coverWithContacts } from './contacts.ts';

/** One action as it stands in a plan. */
export interface PlanEntry {
  readonly action: string;
  readonly verdict: Verdict;
  readonly when: When;
  /** Number of the urgency rule that holds, or -1: then the action's own "why" counts. */
  readonly rule: number;
  readonly reasons: readonly Reason[];
  /** Contacts of this plan that can handle it; companions left out. */
  readonly contacts: readonly string[];
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
}

/**
 * The plan for these answers, with the model of the day (see `modelOn`). Total and stable: the same answers always
 * give the same order, and no two actions are ever equal.
 */
export function makePlan(model: Model, given: Answers): Plan {
  const answers = knownAnswers(model, given);
  const judged = actionsInPlay(model, answers)
    .map((action) => judge(action, answers))
    .sort((a, b) => compare(a, b));
  const wanted = judged.filter((item) => item.verdict !== 'unlikely');
  const cover = coverWithContacts(
    wanted.map((item) => item.action),
    model.contacts,
  );
  const toEntry = ({ action, verdict, when, rule }: Judged): PlanEntry => ({
    action: action.id,
    verdict,
    when,
    rule,
    reasons: reasonsOf(action.condition, answers),
    contacts: action.contacts.filter((id) => cover.includes(id)),
  });
  return {
    entries: wanted.map(toEntry),
    unlikely: judged.filter((item) => item.verdict === 'unlikely').map(toEntry),
    contacts: cover,
    open: openQuestions(model, answers).map((question) => question.id),
  };
}

interface Judged {
  readonly action: ActionModel;
  readonly verdict: Verdict;
  readonly when: When;
  readonly rule: number;
}

function judge(action: ActionModel, answers: Answers): Judged {
  const rule = action.urgency.findIndex((candidate) => evaluate(candidate.if, answers) === true);
  return {
    action,
    verdict: verdictOf(action.condition, answers),
    when: action.urgency[rule]?.when ?? action.when,
    rule,
  };
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
