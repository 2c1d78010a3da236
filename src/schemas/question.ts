import { z } from 'astro/zod';
import { optionId, richText } from './shared.ts';

/** Part of the questionnaire that a question belongs to; topics keep their natural order. */
export const topic = z.enum(
  ['gebeurtenis', 'haast', 'uzelf', 'huishouden', 'werk', 'inkomen', 'wonen', 'schulden', 'hulp'],
  {
    error: 'kies uit: gebeurtenis, haast, uzelf, huishouden, werk, inkomen, wonen, schulden, hulp',
  },
);
export type Topic = z.infer<typeof topic>;

/** Another wording of the question, for a household at hand. The first that holds for sure is shown. */
const variant = z.strictObject({
  /** CEL over answers. */
  if: z.string().min(1),
  text: richText,
});

const option = z.strictObject({
  /** Value that conditions compare with. */
  id: optionId,
  /** What the reader chooses. */
  text: richText,
});

/** One question of the shared bank; one answer serves every guide. */
export const questionSchema = z
  .strictObject({
    topic,
    /** Place in the natural order; lower comes first. */
    order: z.number().int(),
    /** one: a single answer. many: all that hold. */
    type: z.enum(['one', 'many'], { error: 'kies uit: one (één antwoord), many (meer antwoorden)' }),
    /** The question as a heading. */
    text: richText,
    /** Other wordings, such as the limit for two people. */
    variants: z.array(variant).default([]),
    /** A sentence under the question, when it needs one. */
    help: richText.optional(),
    /** "Zo vindt u het": where the answer stands. Needed wherever "weet ik niet" is offered. */
    how: richText.optional(),
    /** "Waarom vragen we dit?" */
    why: richText,
    /** The answers, in the order shown. For gebeurtenis the guides are added at build. */
    options: z.array(option),
    /** For a question with many answers: the answer that excludes the others ("geen-van-deze"). */
    none: optionId.optional(),
    /** Is "Weet ik niet" among the answers? */
    unknown: z.boolean().default(true),
    /** CEL: ask this only when it holds for sure. */
    askIf: z.string().optional(),
  })
  .refine((question) => !question.unknown || question.how !== undefined, {
    error: 'vul "how" in: waar vindt iemand het antwoord? Dat staat naast "Weet ik niet"',
    path: ['how'],
  });
export type Question = z.infer<typeof questionSchema>;
