import { z } from 'astro/zod';
import { description, isoDate, kebabId, quickExit, richText, searchWords, when } from './shared.ts';

/** One of the first steps: when, one verb, one person. */
export const step = z.strictObject({
  when,
  /** The step as a command: "Teken nog niets". */
  title: z.string().min(5).max(70),
  text: richText,
  /** Action that tells more. */
  action: kebabId.optional(),
  /** Organisation to call or visit for this step. */
  contact: kebabId.optional(),
});

/** Something a reader may have a right to. */
const right = z.strictObject({
  action: kebabId,
  /** What it gives, in one or two sentences. */
  text: richText,
});

/** A guide: one event in a life, from the reader's side. */
export const guideSchema = z.strictObject({
  /** The event as a question: "Bent u uw baan kwijt?". */
  title: z.string().min(5).max(60),
  /** false: no event that the questionnaire asks about, but a page for everybody. */
  event: z.literal(false).optional(),
  /** Short name for breadcrumbs: "Baan kwijt". */
  name: z.string().min(3).max(30),
  /** For search results and sharing; must stand on its own. */
  description,
  quickExit,
  /** Pictogram, by its name in the icon set. */
  icon: z.string().min(2),
  /** Three sentences: what is going on, what to do, what not to fear. */
  summary: z.array(richText).length(3, { error: 'In het kort bestaat uit precies drie zinnen' }),
  /** The first steps, most urgent first. */
  steps: z.array(step).min(3).max(6),
  rights: z.array(right).min(1),
  /** Who helps, most useful first; the first has its number within reach. */
  contacts: z.array(kebabId).min(2),
  /** Ids of letters received that often come with this event, most frequent first. */
  letters: z.array(kebabId).default([]),
  /** Hard words that belong to this event. */
  terms: z.array(kebabId).min(1),
  searchWords,
  /** Pages and laws it rests on, besides those of its facts. */
  sources: z.array(kebabId).default([]),
  /** The day somebody last read the whole page for errors. */
  reviewed: isoDate,
});
export type Guide = z.infer<typeof guideSchema>;
