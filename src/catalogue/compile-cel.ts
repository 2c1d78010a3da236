import { type ASTNode, Environment } from '@marcbachmann/cel-js';
import type { Expression } from '../domain/conditions/expression.ts';

/** What the compiler must know of a question. */
export interface CelQuestion {
  readonly type: 'one' | 'many';
  readonly options: readonly string[];
}

/** Thrown with a plain Dutch sentence when an expression does not fit the question bank. */
export class CelError extends Error {
  readonly mend: string;

  constructor(wrong: string, mend: string) {
    super(wrong);
    this.name = 'CelError';
    this.mend = mend;
  }
}

/** Turns CEL expressions over a question bank into expression trees. */
export interface CelCompiler {
  /** Throws a CelError on an unknown question, a wrong option, a wrong type or wrong syntax. */
  compile(text: string): Expression;
}

/** A compiler for this question bank. This file is the only one that knows the CEL library. */
export function createCelCompiler(questions: ReadonlyMap<string, CelQuestion>): CelCompiler {
  const environment = new Environment();
  for (const [id, question] of questions) {
    environment.registerVariable(id, question.type === 'one' ? 'string' : 'list<string>');
  }
  return {
    compile(text) {
      const parsed = parse(environment, text);
      assertKnownQuestions(parsed.ast, questions);
      const check = parsed.check();
      if (!check.valid || check.type !== 'bool') {
        throw new CelError(
          `de voorwaarde \`${text}\` vergelijkt dingen die niet bij elkaar horen.`,
          'gebruik == of != voor een vraag met één antwoord, en "antwoord" in vraag voor een vraag met meer antwoorden.',
        );
      }
      return toExpression(parsed.ast, questions);
    },
  };
}

function parse(environment: Environment, text: string) {
  try {
    return environment.parse(text);
  } catch {
    throw new CelError(
      `de voorwaarde \`${text}\` is niet goed geschreven.`,
      'kijk of elk antwoord tussen aanhalingstekens staat en of alle haakjes sluiten. Gebruik ==, !=, in, &&, || en !.',
    );
  }
}

function assertKnownQuestions(node: ASTNode, questions: ReadonlyMap<string, CelQuestion>): void {
  if (node.op === 'id') {
    if (!questions.has(node.args)) {
      throw new CelError(
        `de vraag "${node.args}" bestaat niet.`,
        `kies een vraag uit content/questions. Er zijn: ${[...questions.keys()].join(', ')}.`,
      );
    }
    return;
  }
  for (const child of childrenOf(node)) assertKnownQuestions(child, questions);
}

function childrenOf(node: ASTNode): ASTNode[] {
  const args: unknown = node.args;
  return (Array.isArray(args) ? args.flat() : [args]).filter(
    (arg): arg is ASTNode => typeof arg === 'object' && arg !== null && 'op' in arg,
  );
}

function toExpression(node: ASTNode, questions: ReadonlyMap<string, CelQuestion>): Expression {
  const [left, right] = childrenOf(node);
  switch (node.op) {
    case 'value':
      if (typeof node.args === 'boolean') return node.args;
      break;
    case '!_':
      if (left) return ['!', toExpression(left, questions)];
      break;
    case '&&':
    case '||':
      if (left && right) {
        const parts = [toExpression(left, questions), toExpression(right, questions)] as const;
        return node.op === '&&' ? ['&', ...parts] : either(...parts);
      }
      break;
    case '==':
    case '!=':
    case 'in':
      if (left && right) return comparison(node.op, left, right, questions);
      break;
    default:
  }
  throw new CelError(
    `de voorwaarde gebruikt "${node.op}", en dat kan hier niet.`,
    'gebruik in een voorwaarde ==, !=, in, &&, || en !.',
  );
}

/** "a or b" of one question asks for one of both: the same truth, in half the bytes. */
function either(left: Expression, right: Expression): Expression {
  if (isComparison(left) && isComparison(right) && left[1] === right[1])
    return [...left, ...right.slice(2)] as Comparison;
  return ['|', left, right];
}

type Comparison = ['=', string, ...string[]];

function isComparison(expression: Expression): expression is Comparison {
  return Array.isArray(expression) && expression[0] === '=';
}

function comparison(
  op: '==' | '!=' | 'in',
  left: ASTNode,
  right: ASTNode,
  questions: ReadonlyMap<string, CelQuestion>,
): Expression {
  const [variable, other] = left.op === 'id' ? [left, right] : [right, left];
  const texts = other.op === 'list' ? childrenOf(other) : [other];
  if (variable.op !== 'id' || texts.some((text) => text.op !== 'value' || typeof text.args !== 'string')) {
    throw new CelError(
      'een voorwaarde vergelijkt een vraag met iets anders dan een antwoord.',
      'zet aan de ene kant een vraag en aan de andere kant een antwoord tussen aanhalingstekens.',
    );
  }
  const id = variable.args;
  const options = questions.get(id)?.options ?? [];
  const wanted = texts.map((text) => text.args as string);
  const wrong = wanted.find((option) => !options.includes(option));
  if (wrong !== undefined) {
    throw new CelError(`de vraag "${id}" heeft geen antwoord "${wrong}".`, `kies uit: ${options.join(', ')}.`);
  }
  const equals: Expression = ['=', id, ...(wanted as [string, ...string[]])];
  return op === '!=' ? ['!', equals] : equals;
}
