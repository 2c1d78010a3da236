import type { Expression } from '../domain/conditions/expression.ts';
import { UNKNOWN } from '../domain/conditions/expression.ts';
import type { ConditionTree } from '../schemas/condition.ts';
import type { Content } from './content.ts';
import { CelError, createCelCompiler } from './compile-cel.ts';
import type { ProblemList } from './content-root.ts';

/** A condition that a reader sees as a reason. */
export interface ReasonText {
  readonly text: string;
  /** Id of the source. */
  readonly source: string;
}

/** An action's conditions and urgency rules, compiled. */
export interface CompiledAction {
  readonly condition: Expression;
  readonly reasons: readonly ReasonText[];
  readonly urgency: readonly Expression[];
}

/** A question's expressions, compiled. */
export interface CompiledQuestion {
  readonly askIf: Expression;
  readonly variants: readonly Expression[];
  readonly contradictions: readonly Expression[];
}

/** Every expression in the content, compiled. */
export interface CompiledRules {
  readonly actions: ReadonlyMap<string, CompiledAction>;
  readonly questions: ReadonlyMap<string, CompiledQuestion>;
}

/** Option ids of a question, "onbekend" included where it is offered. */
export function optionIds(question: { options: readonly { id: string }[]; unknown: boolean }): string[] {
  return [...question.options.map((option) => option.id), ...(question.unknown ? [UNKNOWN] : [])];
}

/** Compiles all CEL in the content; what does not compile becomes a problem. */
export function compileRules(content: Omit<Content, 'site'>, problems: ProblemList): CompiledRules {
  const compiler = createCelCompiler(
    new Map(
      // A condition cannot weigh a day: only the last day of an action follows from it.
      [...content.questions]
        .filter(([, { data }]) => data.type !== 'date')
        .map(([id, { data }]) => [
          id,
          { type: data.type === 'many' ? 'many' : 'one', options: data.options.map((option) => option.id) },
        ]),
    ),
  );
  const attempt = (text: string, file: string, line: number): Expression => {
    try {
      return compiler.compile(text);
    } catch (error) {
      if (!(error instanceof CelError)) throw error;
      problems.add(file, line, error.message, error.mend);
      return null;
    }
  };

  const actions = new Map<string, CompiledAction>();
  for (const { id, data, file, lineOf } of content.actions.values()) {
    const reasons: ReasonText[] = [];
    const compileTree = (tree: ConditionTree, path: PropertyKey[]): Expression => {
      if ('all' in tree) return ['&', ...tree.all.map((part, index) => compileTree(part, [...path, 'all', index]))];
      if ('any' in tree) return ['|', ...tree.any.map((part, index) => compileTree(part, [...path, 'any', index]))];
      if ('not' in tree) return ['!', compileTree(tree.not, [...path, 'not'])];
      const index = reasons.push({ text: tree.text, source: tree.source }) - 1;
      const condition = attempt(tree.if, file, lineOf([...path, 'if']));
      if (tree.doubt === undefined) return ['?', index, condition];
      return ['?', index, condition, attempt(tree.doubt, file, lineOf([...path, 'doubt']))];
    };
    actions.set(id, {
      condition: compileTree(data.conditions, ['conditions']),
      reasons,
      urgency: data.urgency.map((rule, index) => attempt(rule.if, file, lineOf(['urgency', index, 'if']))),
    });
  }

  const questions = new Map<string, CompiledQuestion>();
  for (const { id, data, file, lineOf } of content.questions.values()) {
    questions.set(id, {
      askIf: data.askIf === undefined ? true : attempt(data.askIf, file, lineOf(['askIf'])),
      variants: data.variants.map((variant, index) => attempt(variant.if, file, lineOf(['variants', index, 'if']))),
      contradictions: data.contradictions.map((item, index) =>
        attempt(item.if, file, lineOf(['contradictions', index, 'if'])),
      ),
    });
  }
  return { actions, questions };
}
