import { z } from 'astro/zod';
import { LETTERS } from '../domain/sheets/check-letter.ts';
import { optionId, richText, snakeId } from './shared.ts';

/** A box is one figure, so that a code has one character a question. */
const MOST_BOXES = 9;
const MOST_QUESTIONS = 10;

const sheetQuestion = z.strictObject({
  /** Id of a question in content/questions. */
  id: snakeId,
  /** The question on paper, where the text of the screen does not do: that one changes with an earlier answer. */
  text: richText.optional(),
  /** Ids of its answers, in the order of the boxes. */
  options: z
    .array(optionId)
    .min(1)
    .max(MOST_BOXES, {
      error: `zet hoogstens ${String(MOST_BOXES)} antwoorden bij een vraag: elk vakje is één cijfer`,
    }),
});

/**
 * "Wat geldt voor mij?" on one sheet of paper. Once it is out, its letter, questions and answers never change: somebody
 * may type its code a year later. A sheet with other questions is a new sheet, with a letter of its own.
 */
export const sheetSchema = z.strictObject({
  /** First character of its codes. Never used twice. */
  letter: z.string().regex(new RegExp(`^[${LETTERS}]$`), {
    error: 'kies één hoofdletter, en niet de I, L of O: die lijken op een cijfer',
  }),
  /** What it is about, as a heading. */
  title: richText,
  /** Is it printed now? An old sheet stays here, so that its codes can be read. */
  current: z.boolean().default(false),
  /** A mark over letter, questions and answers. The check says what it must be. */
  stamp: z.string().optional(),
  questions: z
    .array(sheetQuestion)
    .min(1)
    .max(MOST_QUESTIONS, { error: `zet hoogstens ${String(MOST_QUESTIONS)} vragen op een blad` }),
});
export type SheetContent = z.infer<typeof sheetSchema>;
