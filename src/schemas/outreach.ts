import { z } from 'astro/zod';
import { kebabId, richText } from './shared.ts';

const short = { error: 'houd deze regel korter dan 110 tekens, anders past hij niet op het papier' };

/** What every sheet to hand out says. */
const sheet = {
  /** Name in lists: "Schulden". */
  name: z.string().min(3).max(40),
  /** The one big line: a question in the reader's own words, in which nobody is to blame. */
  title: z
    .string()
    .min(10)
    .max(60, { error: 'houd de vraag korter dan 60 tekens, dan past hij in grote letters' })
    .endsWith('?', { error: 'schrijf de titel als een vraag, met een vraagteken' }),
  /** What helps, in two or three short lines. */
  lines: z
    .array(richText.max(110, short))
    .min(2, { error: 'geef twee of drie regels' })
    .max(3, { error: 'geef twee of drie regels' }),
  /** Who to call. Its number must be confirmed: paper cannot be called back. */
  contact: kebabId.optional(),
  /** The words above that number, when "Liever bellen? Bel …" does not fit. */
  call: richText.max(60, short).optional(),
  /** Where somebody can walk in, in one sentence: there is always a way without a phone. */
  place: richText.max(110, short),
};

/** A sheet on one trouble, that leads to its guide. */
const flyer = z.strictObject({
  /** What it is: a flyer on one trouble. */
  form: z.literal('flyer'),
  ...sheet,
  /** The guide that its QR code opens. */
  guide: kebabId,
});

/** A sheet for everybody, that leads to the home page. */
const general = z.strictObject({
  /** What it is: a poster, or a card for a letterbox. */
  form: z.enum(['poster', 'deurkaart']),
  ...sheet,
});

/** A text to copy and send to others. */
const message = z.strictObject({
  /** Where it is for: a local paper, a group on a phone, a newsletter. */
  form: z.enum(['krant', 'groep', 'nieuwsbrief']),
  /** Name in lists: "Voor de krant, kort". */
  name: z.string().min(3).max(40),
  /** The line above it; a message to a group has none. */
  title: z.string().min(10).max(70).optional(),
  /**
   * The text itself. {site} becomes the address of this site, {contact:id} the name and the number of a contact. What
   * the sender fills in stands between square brackets: "[naam van uw bibliotheek]".
   */
  paragraphs: z.array(richText).min(1),
});

const FORMS = 'flyer, poster, deurkaart, krant, groep, nieuwsbrief';

/** Something to hand out or to send, for people who do not come by themselves. */
export const outreachSchema = z.discriminatedUnion('form', [flyer, general, message], {
  error: `kies bij "form" uit: ${FORMS}`,
});
export type Outreach = z.infer<typeof outreachSchema>;
/** A text to copy. */
export type Message = z.infer<typeof message>;
/** Something to print. */
export type Sheet = z.infer<typeof flyer> | z.infer<typeof general>;
