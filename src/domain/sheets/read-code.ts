import { evaluate } from '../conditions/evaluate.ts';
import { type Answer, type Answers, UNKNOWN } from '../conditions/expression.ts';
import { checkLetter, LETTERS } from './check-letter.ts';
import { AND, BLANK, type CodeQuestion, NOT_KNOWN, type Sheet, type SheetQuestion } from './sheet.ts';

/** An answer that could not be taken over: it cannot be read, or its question or option is gone. */
export interface Lost {
  /** Number of the question on the sheet, from 1. */
  readonly place: number;
  readonly why: 'unreadable' | 'gone';
}

/** What somebody typed, taken apart. */
export type Reading =
  | {
      readonly state: 'read';
      readonly letter: string;
      readonly answers: Answers;
      readonly lost: readonly Lost[];
      /** Was there a check letter? Without one the answers are to be compared with the paper. */
      readonly checked: boolean;
    }
  | { readonly state: 'empty' | 'slip' | 'too-long' }
  | { readonly state: 'no-sheet'; readonly letter: string }
  | { readonly state: 'too-short'; readonly missing: number };

/** Nobody types more. */
const MOST_CHARACTERS = 200;

/**
 * Reads a code: a letter, an answer a question ("0" for none, "?" for not known, "1+3" for several), and a check letter
 * that may be left out. Small letters, spaces, dashes, dots and commas are taken, O for 0, and I or L for 1. What
 * cannot be known is not filled in. `questions` are those of now. Never throws.
 */
export function readCode(sheets: readonly Sheet[], questions: readonly CodeQuestion[], text: string): Reading {
  if (text.length > MOST_CHARACTERS) return { state: 'too-long' };
  const code = text.toUpperCase().replace(/[\s.,;:_\-\u2010-\u2015]+/g, '');
  const letter = code.charAt(0);
  if (letter === '') return { state: 'empty' };
  const sheet = sheets.find((candidate) => candidate.letter === letter);
  if (sheet === undefined) return { state: 'no-sheet', letter: LETTERS.includes(letter) ? letter : '' };

  const marks = marksIn(code.slice(1).replaceAll('O', '0').replace(/[IL|]/g, '1'));
  const last = marks.at(-1) ?? '';
  const check = last !== '' && LETTERS.includes(last) ? last : undefined;
  const given = check === undefined ? marks : marks.slice(0, -1);
  const missing = sheet.questions.length - given.length;
  if (missing > 0) return { state: 'too-short', missing };
  if (missing < 0) return { state: 'too-long' };
  if (check !== undefined && !isSound(letter + given.join(''), check)) return { state: 'slip' };
  return { state: 'read', letter, ...answersIn(sheet, questions, given), checked: check !== undefined };
}

/** A code that was printed with its check holds no letter in the place of an answer. */
function isSound(code: string, check: string): boolean {
  return /^[A-Z][0-9?+]*$/.test(code) && check === checkLetter(code);
}

/** One mark a question: a character, with what "+" joins to it. */
function marksIn(text: string): string[] {
  return text.match(/[^+](?:\+[^+])*|\+/gu) ?? [];
}

function answersIn({ questions: asked }: Sheet, questions: readonly CodeQuestion[], marks: readonly string[]) {
  const answers: Record<string, Answer> = {};
  const lost: Lost[] = [];
  asked.forEach((onPaper, index) => {
    const mark = marks[index] ?? BLANK;
    if (mark === BLANK) return;
    const place = index + 1;
    const question = questions.find(({ id }) => id === onPaper.id);
    if (question === undefined) {
      lost.push({ place, why: 'gone' });
      return;
    }
    // Somebody filled in what was not meant for them: that is no loss.
    if (evaluate(question.askIf ?? true, answers) !== true) return;
    const boxes = boxesIn(mark, onPaper, question);
    if (boxes === undefined) {
      lost.push({ place, why: 'unreadable' });
      return;
    }
    const left = boxes.filter((option) => question.options.includes(option));
    if (left.length < boxes.length) lost.push({ place, why: 'gone' });
    const [first] = left;
    if (first === undefined) return;
    answers[onPaper.id] = question.type === 'many' && first !== UNKNOWN ? left : first;
  });
  return { answers, lost };
}

/** The options that a mark stands for; undefined when it stands for nothing on this sheet. */
function boxesIn(mark: string, { options }: SheetQuestion, { type, none }: CodeQuestion): string[] | undefined {
  if (mark === NOT_KNOWN) return [UNKNOWN];
  const numbers = mark.split(AND);
  const boxes = options.filter((_, index) => numbers.includes(String(index + 1)));
  if (boxes.length < numbers.length) return undefined;
  const single = type !== 'many' || (none !== undefined && boxes.includes(none));
  return single && boxes.length > 1 ? undefined : boxes;
}
