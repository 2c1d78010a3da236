import type { QuestionModel } from '../questionnaire/model.ts';

/** A sheet of paper as it went out: it never changes, because somebody may come back with it after a year. */
export interface Sheet {
  /** The first character of its codes. */
  readonly letter: string;
  /** Is it printed now? */
  readonly current: boolean;
  /** In the order printed; the first is the question about events. */
  readonly questions: readonly SheetQuestion[];
}

/** A question on paper: each option has a box, numbered from 1. */
export interface SheetQuestion {
  readonly id: string;
  readonly options: readonly string[];
}

/** What a code needs to know of the questions as they are now. */
export type CodeQuestion = Pick<QuestionModel, 'id' | 'type' | 'options' | 'none' | 'askIf'>;

/** A sheet with the words that stand on it. */
export interface ReadableSheet extends Sheet {
  readonly title: string;
  /** Questions in the words of this sheet, where it has its own. */
  readonly texts: Readonly<Record<string, string>>;
}

/** Everything that codes need, in one file for everybody. */
export interface SheetData {
  /** Version of the questions, for links. */
  readonly version: number;
  readonly sheets: readonly ReadableSheet[];
  /** All questions as they are now, in their natural order. */
  readonly questions: readonly CodeQuestion[];
  /** Words of the questions that stand on a sheet. */
  readonly texts: Readonly<Record<string, QuestionWords>>;
}

interface QuestionWords {
  readonly text: string;
  readonly options: Readonly<Record<string, string>>;
}

/** In the place of an answer: nothing crossed, "weet ik niet", and what joins several boxes of one question ("1+3"). */
export const BLANK = '0';
export const NOT_KNOWN = '?';
export const AND = '+';

/** A mark over everything in a sheet that its codes depend on: another mark, another sheet. */
export function stampOf({ letter, questions }: Pick<Sheet, 'letter' | 'questions'>): string {
  const text = [letter, ...questions.flatMap(({ id, options }) => [id, ...options])].join(' ');
  let hash = 0x811c9dc5;
  for (const character of text) hash = Math.imul(hash ^ character.charCodeAt(0), 0x01000193) >>> 0;
  return hash.toString(16).padStart(8, '0');
}
