import { doubtOf, parts } from './evaluate.ts';
import { type Answers, type Expression, isKnown } from './expression.ts';

/**
 * What is left of an expression once these answers are filled in. A question that was
 * answered with "weet ik niet" will not be asked again, so it becomes null. The result
 * is true, false or null when no further question can change it.
 */
export function reduce(expression: Expression, answers: Answers): Expression {
  if (typeof expression === 'boolean' || expression === null) return expression;
  switch (expression[0]) {
    case '=': {
      const answer = answers[expression[1]];
      if (answer === undefined) return expression;
      if (!isKnown(answer)) return null;
      const options = expression.slice(2);
      return typeof answer === 'string' ? options.includes(answer) : options.some((option) => answer.includes(option));
    }
    case '&':
    case '|':
      return reduceParts(expression, answers);
    case '!': {
      const part = reduce(expression[1], answers);
      if (part === null) return null;
      return typeof part === 'boolean' ? !part : ['!', part];
    }
    case '?': {
      const value = reduce(expression[2], answers);
      if (value === true || value === null) return value;
      const doubt = reduce(doubtOf(expression), answers);
      if (value === false && doubt === false) return false;
      // The "no" is not firm, whatever else is asked.
      if (value === false && (doubt === true || doubt === null)) return null;
      return ['?', expression[1], value, doubt];
    }
  }
}

function reduceParts(expression: ['&' | '|', ...Expression[]], answers: Answers): Expression {
  const decisive = expression[0] === '|';
  const left: Expression[] = [];
  for (const part of parts(expression)) {
    const reduced = reduce(part, answers);
    if (reduced === decisive) return decisive;
    if (reduced !== !decisive) left.push(reduced);
  }
  if (left.length === 0) return !decisive;
  if (left.every((part) => part === null)) return null;
  return [expression[0], ...left];
}

/** Ids of the questions that an expression still asks about. */
export function questionsIn(expression: Expression, found = new Set<string>()): Set<string> {
  if (typeof expression === 'boolean' || expression === null) return found;
  if (expression[0] === '=') return found.add(expression[1]);
  for (const part of expression.slice(1)) {
    if (typeof part === 'object' || typeof part === 'boolean') questionsIn(part, found);
  }
  return found;
}
