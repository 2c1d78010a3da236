import { evaluate, parts } from './evaluate.ts';
import type { Answers, Expression, Truth } from './expression.ts';

/** What the answers say about an action. It never decides: the organisation does. */
export type Verdict = 'likely' | 'possible' | 'unlikely';

/** How a condition stands for these answers. */
export type ReasonState = 'met' | 'not-met' | 'open';

/** A condition, by its number in the action's list of sentences, and how it stands. */
export interface Reason {
  readonly index: number;
  readonly state: ReasonState;
}

/** true is likely, unknown is possible, false is unlikely. */
export function toVerdict(truth: Truth): Verdict {
  if (truth === null) return 'possible';
  return truth ? 'likely' : 'unlikely';
}

/** The verdict on an action's conditions for these answers. */
export function verdictOf(condition: Expression, answers: Answers): Verdict {
  return toVerdict(evaluate(condition, answers));
}

/**
 * All reasons for a verdict, in the order of the conditions. Of an "or", only the parts
 * that carry its outcome are reasons: once one alternative is met, the others do not matter.
 */
export function reasonsOf(condition: Expression, answers: Answers, positive = true): Reason[] {
  if (typeof condition === 'boolean' || condition === null || condition[0] === '=') return [];
  if (condition[0] === '?') {
    return [{ index: condition[1], state: stateOf(evaluate(condition, answers), positive) }];
  }
  if (condition[0] === '!') return reasonsOf(condition[1], answers, !positive);
  const alternatives = (condition[0] === '|') === positive;
  const outcome = evaluate(condition, answers);
  return parts(condition)
    .filter((part) => !alternatives || evaluate(part, answers) === outcome)
    .flatMap((part) => reasonsOf(part, answers, positive));
}

function stateOf(truth: Truth, positive: boolean): ReasonState {
  if (truth === null) return 'open';
  return truth === positive ? 'met' : 'not-met';
}
