import { z } from 'astro/zod';
import { optionId, richText } from './shared.ts';

/** Part of the questionnaire that a question belongs to; topics keep their natural order. */
export const topic = z.enum(
  [
    'gebeurtenis',
    'haast',
    'uzelf',
    'huishouden',
    'gezin',
    'werk',
    'inkomen',
    'wonen',
    'gezondheid',
    'schulden',
    'hulp',
  ],
  {
    error: 'kies uit: gebeurtenis, haast, uzelf, huishouden, gezin, werk, inkomen, wonen, gezondheid, schulden, hulp',
  },
);
export type Topic = z.infer<typeof topic>;

/** Another wording for a household at hand. The first that holds for sure is shown. */
const variant = z
  .strictObject({
    /** CEL over answers. */
    if: z.string().min(1),
    /** The question in other words. */
    text: richText.optional(),
    /** Answers in other words, such as the limit for two people: option id to text. */
    options: z.record(optionId, richText).default({}),
  })
  .refine((variant) => variant.text !== undefined || Object.keys(variant.options).length > 0, {
    error: 'geef een andere tekst voor de vraag ("text") of voor een antwoord ("options")',
  });

/** A kind question for answers that do not go together. */
const contradiction = z.strictObject({
  /** CEL over answers: these cannot both be true. */
  if: z.string().min(1),
  /** What we ask: "U zei dat … En ook dat … Klopt dat?" */
  text: richText,
});

const option = z.strictObject({
  /** Value that conditions compare with. */
  id: optionId,
  /** What the reader chooses. */
  text: richText,
  /** Heading under which it stands, when there are many. Options of one group stand together. */
  group: z.string().min(3).max(30).optional(),
});

/** One question of the shared bank; one answer serves every guide. */
export const questionSchema = z
  .strictObject({
    topic,
    /** Place in the natural order; lower comes first. */
    order: z.number().int(),
    /** one: a single answer. many: all that hold. date: a day that stands in a letter. */
    type: z.enum(['one', 'many', 'date'], {
      error: 'kies uit: one (één antwoord), many (meer antwoorden), date (een datum)',
    }),
    /** For a date: may it still come (a day on which something happens), or has it been (a day on a letter)? */
    day: z.enum(['komt-nog', 'is-geweest'], { error: 'kies uit: komt-nog, is-geweest' }).optional(),
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
    /** The answers, in the order shown. A date has none. */
    options: z.array(option).default([]),
    /** For a question with many answers: the answer that excludes the others ("geen-van-deze"). */
    none: optionId.optional(),
    /** Is "Weet ik niet" among the answers? */
    unknown: z.boolean().default(true),
    /** CEL: ask this only when it holds for sure. */
    askIf: z.string().optional(),
    /** Answers that do not go together with this one. */
    contradictions: z.array(contradiction).default([]),
  })
  .refine((question) => !question.unknown || question.how !== undefined, {
    error: 'vul "how" in: waar vindt iemand het antwoord? Dat staat naast "Weet ik niet"',
    path: ['how'],
  })
  .refine((question) => (question.type === 'date') === (question.day !== undefined), {
    error: 'bij een vraag naar een datum hoort "day", bij elke andere vraag niet',
    path: ['day'],
  })
  .refine((question) => (question.type === 'date') === (question.options.length === 0), {
    error: 'een vraag naar een datum heeft geen antwoorden om uit te kiezen, elke andere vraag wel',
    path: ['options'],
  });
export type Question = z.infer<typeof questionSchema>;
