import type { QuestionModel } from '../questionnaire/model.ts';
import { UNKNOWN } from '../conditions/expression.ts';

/** What a packed answer depends on: the questions in their order, and their options in their order. */
export type Layout = readonly LayoutQuestion[];
export interface LayoutQuestion {
  readonly id: string;
  readonly type: 'one' | 'many' | 'date';
  /** Without "onbekend". */
  readonly options: readonly string[];
}

/** The layout of these questions. Two that differ in anything cannot read each other's links. */
export function layoutOf(questions: readonly Pick<QuestionModel, 'id' | 'type' | 'options'>[]): Layout {
  return questions.map(({ id, type, options }) => ({
    id,
    type,
    options: options.filter((option) => option !== UNKNOWN),
  }));
}
