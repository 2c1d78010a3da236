import { z } from 'astro/zod';
import { kebabId, richText } from './shared.ts';

/** An official word with its plain explanation. */
export const termSchema = z.strictObject({
  /** The word as it stands in letters: "beslagvrije voet". */
  word: z.string().min(2),
  /** Other forms in which it turns up in text: "bezwaarschrift", "WW". */
  forms: z.array(z.string()).default([]),
  /**
   * The word has other meanings as well ("opvang" of children), so it is linked only where a writer marked it. Else it
   * is linked the first time that a page uses it.
   */
  onlyMarked: z.boolean().default(false),
  /** One or two sentences in plain words. */
  plain: richText,
  /** Page or law that the explanation rests on. */
  source: kebabId,
});
export type Term = z.infer<typeof termSchema>;
