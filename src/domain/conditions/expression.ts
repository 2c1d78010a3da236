/**
 * Conditions as small JSON trees, so that a browser needs no expression parser.
 *
 *   ['=', question, ...options]   the answer is (or, for a list, holds) one of the options
 *   ['&', ...parts]  ['|', ...parts]  ['!', part]
 *   ['?', reason, condition, doubt?]   a condition that a reader sees as reason number `reason`
 *   true, false                   known beforehand
 *   null                          can never be settled by asking more
 */
export type Expression =
  | boolean
  | null
  | ['=', string, ...string[]]
  | ['&', ...Expression[]]
  | ['|', ...Expression[]]
  | ['!', Expression]
  | ['?', number, Expression]
  | ['?', number, Expression, Expression];

/** true, false, or null for unknown (strong Kleene logic). */
export type Truth = boolean | null;

/** One answer (option id) or all that hold (option ids). Absent or "onbekend": unknown. */
export type Answer = string | readonly string[];
/** Answers by question id. */
export type Answers = Readonly<Record<string, Answer | undefined>>;

/** The answer "weet ik niet". */
export const UNKNOWN = 'onbekend';

/** Whether an answer says something: not absent and not "weet ik niet". */
export function isKnown(answer: Answer | undefined): answer is Answer {
  if (answer === undefined) return false;
  return typeof answer === 'string' ? answer !== UNKNOWN : !answer.includes(UNKNOWN);
}
