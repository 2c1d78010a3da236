import { type Answer, type Answers, isKnown } from '../conditions/expression.ts';
import { EVENT_QUESTION } from '../questionnaire/model.ts';
import { checkLetter } from './check-letter.ts';
import { AND, BLANK, NOT_KNOWN, type Sheet, type SheetQuestion } from './sheet.ts';

/** The code of a set of answers. */
export interface WrittenCode {
  /** As on paper, with spaces: "B 1 3 ? 1+2 0 K". */
  readonly code: string;
  readonly letter: string;
  /** How many answers the sheet has no place for, or not for all of it. */
  readonly leftOut: number;
}

/**
 * The code for these answers, on the sheet that is printed now and holds most of what somebody chose: first of their
 * events, then of their answers. undefined when no sheet holds an event of theirs.
 */
export function writeCode(sheets: readonly Sheet[], answers: Answers): WrittenCode | undefined {
  const [best] = sheets
    .filter(({ current }) => current)
    .map((sheet) => writeOn(sheet, answers))
    .filter(({ events }) => events > 0)
    .sort((a, b) => b.events - a.events || a.leftOut - b.leftOut);
  return best && { code: best.code, letter: best.letter, leftOut: best.leftOut };
}

function writeOn(sheet: Sheet, answers: Answers) {
  const marks = sheet.questions.map((question) => markFor(question, answers[question.id]));
  const held = marks.filter(({ whole }) => whole).length;
  const given = Object.values(answers).filter((answer) => answer !== undefined).length;
  const body = [sheet.letter, ...marks.map(({ mark }) => mark)];
  return {
    code: [...body, checkLetter(body.join(''))].join(' '),
    letter: sheet.letter,
    leftOut: given - held,
    events: marks[sheet.questions.findIndex(({ id }) => id === EVENT_QUESTION)]?.boxes ?? 0,
  };
}

/** How an answer is written, of how many boxes it is made, and whether it holds the whole answer. */
function markFor({ id, options }: SheetQuestion, answer: Answer | undefined) {
  if (answer === undefined) return { mark: BLANK, boxes: 0, whole: false };
  if (!isKnown(answer)) return { mark: NOT_KNOWN, boxes: 1, whole: true };
  const chosen = typeof answer === 'string' ? [answer] : answer;
  const boxes = options.flatMap((option, index) => (chosen.includes(option) ? [String(index + 1)] : []));
  const whole = boxes.length > 0 && boxes.length === chosen.length;
  // Half of an answer would say "no" to the other half. Only events stand by themselves.
  if (!whole && (id !== EVENT_QUESTION || boxes.length === 0)) return { mark: BLANK, boxes: 0, whole };
  return { mark: boxes.join(AND), boxes: boxes.length, whole };
}
