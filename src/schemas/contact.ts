import { z } from 'astro/zod';
import { certainty, httpsUrl, isoDate, kebabId, richText } from './shared.ts';

/** Opening hours: "24/7", or a list as "Mo-Fr 08:00-17:00; Sa 09:00-17:00" (a subset of OpenStreetMap's form). */
export const hours = z
  .string()
  .regex(
    /^(24\/7|(Mo|Tu|We|Th|Fr|Sa|Su)(-(Mo|Tu|We|Th|Fr|Sa|Su))? \d\d:\d\d-\d\d:\d\d(; (Mo|Tu|We|Th|Fr|Sa|Su)(-(Mo|Tu|We|Th|Fr|Sa|Su))? \d\d:\d\d-\d\d:\d\d)*)$/,
    { error: 'schrijf de tijden als "Mo-Fr 08:00-17:00; Sa 09:00-12:00", of "24/7"' },
  );

/** A number to call. Shown only when it is confirmed. */
const phone = z.strictObject({
  /** As people read it: "0800-8020". */
  number: z.string().regex(/^[0-9][0-9 -]{2,15}$/, { error: 'schrijf het nummer met cijfers, spaties en streepjes' }),
  /** A second number for the same people, for when the first does not work. */
  also: z
    .string()
    .regex(/^[0-9][0-9 -]{2,15}$/, { error: 'schrijf het nummer met cijfers, spaties en streepjes' })
    .optional(),
  /** What a call costs. */
  cost: z.enum(['gratis', 'normaal', 'betaald'], { error: 'kies uit: gratis, normaal, betaald' }),
  /** When somebody answers. Left out when that is not certain. */
  hours: hours.optional(),
  /** An unconfirmed number waits in this file and is not shown. */
  certainty,
});

/** An organisation that helps: what for, how to reach it, what it costs. */
export const contactSchema = z.strictObject({
  /** Name as people know it. */
  name: z.string().min(2),
  /** Where it stands on /bellen/. */
  group: z.enum(
    [
      'nood',
      'geld-en-schulden',
      'werk-en-uitkering',
      'recht',
      'wonen',
      'gezondheid',
      'praten',
      'computer-en-taal',
      'overheid',
    ],
    {
      error:
        'kies uit: nood, geld-en-schulden, werk-en-uitkering, recht, wonen, gezondheid, praten, computer-en-taal, overheid',
    },
  ),
  /** What it does for the reader, in one or two sentences. */
  does: richText,
  /** Every gemeente has its own desk: the reader must look up the number of their own. */
  local: z.boolean().default(false),
  /** How a reader finds the local desk or number, when local. */
  find: richText.optional(),
  phone: phone.optional(),
  /** The front door on the web. */
  website: httpsUrl,
  /** Page with the ways to get in touch. Shown instead of a number that is not confirmed. */
  contactPage: httpsUrl,
  /** Can somebody talk by chat? Address of the page with the chat. */
  chat: httpsUrl.optional(),
  /** Can somebody walk in? */
  inPerson: z.enum(['inloop', 'afspraak', 'nee'], { error: 'kies uit: inloop, afspraak, nee' }),
  /** Is the help free of charge? */
  free: z.boolean(),
  /** Goes along with somebody, and handles nothing but digital matters (an IDO). */
  companion: z.boolean().default(false),
  /** May take things over: speaks, writes or acts for the reader. */
  takesOver: z.boolean().default(false),
  /** Languages besides Dutch, in Dutch words. */
  languages: z.array(z.string()).default([]),
  /** Other names and misspellings people search with. */
  searchWords: z.array(z.string()).default([]),
  /** Page that confirms it. */
  source: kebabId,
  /** The day somebody opened the live page. Empty until then. */
  checked: isoDate.optional(),
});
export type Contact = z.infer<typeof contactSchema>;
