import { type Answers, type Expression, isKnown, type Truth } from './expression.ts';

/** Kleene "and": false if any is false, else unknown if any is unknown. */
export function and(values: readonly Truth[]): Truth {
  if (values.includes(false)) return false;
  return values.includes(null) ? null : true;
}

/** Kleene "or": true if any is true, else unknown if any is unknown. */
export function or(values: readonly Truth[]): Truth {
  if (values.includes(true)) return true;
  return values.includes(null) ? null : false;
}

/** Kleene "not": unknown stays unknown. */
export function not(value: Truth): Truth {
  return value === null ? null : !value;
}

/**
 * The truth of an expression for these answers. Never throws: a question that was
 * not answered, or answered with "weet ik niet", is unknown.
 */
export function evaluate(expression: Expression, answers: Answers): Truth {
  if (typeof expression === 'boolean' || expression === null) return expression;
  switch (expression[0]) {
    case '=': {
      const [, question, ...options] = expression;
      const answer = answers[question];
      if (!isKnown(answer)) return null;
      return options.some((option) => (typeof answer === 'string' ? answer === option : answer.includes(option)));
    }
    case '&':
      return and(parts(expression).map((part) => evaluate(part, answers)));
    case '|':
      return or(parts(expression).map((part) => evaluate(part, answers)));
    case '!':
      return not(evaluate(expression[1], answers));
    case '?': {
      const value = evaluate(expression[2], answers);
      // Only the organisation can weigh this exception, so a "no" is not firm.
      return value === false && evaluate(doubtOf(expression), answers) !== false ? null : value;
    }
  }
}

/** The doubt of a condition; false when it has none (null is a doubt that cannot be settled). */
export function doubtOf(condition: ['?', number, Expression, Expression?]): Expression {
  return condition[3] === undefined ? false : condition[3];
}

/** The parts of an "and" or an "or". */
export function parts(expression: ['&' | '|', ...Expression[]]): Expression[] {
  return expression.slice(1) as Expression[];
}
