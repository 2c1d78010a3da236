import type { Answers } from '../conditions/expression.ts';
import { knownAnswers, type Model } from '../questionnaire/model.ts';
import type { Layout } from './layout.ts';
import { unpack } from './pack.ts';

/** Answers that came from another device. */
export interface CarriedOver {
  /** What still holds in this model. */
  readonly answers: Answers;
  /** How many answers no longer fit its questions. */
  readonly lost: number;
}

/**
 * Reads packed answers with the layout they were packed with, and keeps what still holds in this model.
 * undefined when they are damaged. Never throws.
 */
export function carryOver(model: Model, layout: Layout, packed: string): CarriedOver | undefined {
  const given = unpack(layout, packed);
  if (given === undefined) return undefined;
  const answers = knownAnswers(model, given);
  return { answers, lost: Object.keys(given).length - Object.keys(answers).length };
}
