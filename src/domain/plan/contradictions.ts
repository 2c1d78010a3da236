import { evaluate } from '../conditions/evaluate.ts';
import type { Answers } from '../conditions/expression.ts';
import type { Model } from '../questionnaire/model.ts';

/** Answers that do not go together, by the question to look at again. */
export interface Contradiction {
  readonly question: string;
  /** Number of the contradiction in that question's list. */
  readonly index: number;
}

/** All contradictions that hold for sure, in the order of the questions. They change nothing: we only ask. */
export function contradictionsIn(model: Model, answers: Answers): Contradiction[] {
  return model.questions.flatMap(({ id, contradictions = [] }) =>
    contradictions.flatMap((rule, index) => (evaluate(rule, answers) === true ? [{ question: id, index }] : [])),
  );
}
