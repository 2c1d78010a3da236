import { z } from 'astro/zod';
import { step } from './guide.ts';
import { description, isoDate, kebabId, richText, searchWords } from './shared.ts';

const SENDERS = [
  'bedrijf-of-incasso',
  'deurwaarder',
  'rechtbank',
  'cjib',
  'belastingdienst',
  'dienst-toeslagen',
  'uwv',
  'svb',
  'gemeente',
  'duo',
  'cak',
  'zorgverzekeraar',
  'energie-of-water',
  'verhuurder',
  'werkgever',
  'digid',
  'nep',
] as const;
/** Who sends it, as groups on /brieven/. */
export const sender = z.enum(SENDERS, { error: `kies uit: ${SENDERS.join(', ')}` });
export type Sender = z.infer<typeof sender>;

/** A letter that a reader received, explained. */
export const receivedLetterSchema = z.strictObject({
  /** What it is about, from the reader's side: "Een dagvaarding: u moet naar de rechter". */
  title: z.string().min(5).max(70),
  /** Name as it stands at the top: "Dagvaarding". */
  name: z.string().min(3).max(50),
  description,
  sender,
  /** Who it comes from, as it reads in a sentence: "een deurwaarder". */
  from: z.string().min(2),
  /** Words that often stand at the top or in bold. */
  top: z.array(z.string().min(2)).min(1),
  /** What it means, in one to three sentences. */
  meaning: richText,
  /** Until when something can be done. */
  until: richText,
  /** What to do now, most urgent first. */
  steps: z.array(step).min(1).max(4),
  /** What happens, in order, if you do nothing. */
  nothing: richText,
  /** How to see whether it is real, and what to do in doubt. */
  real: richText,
  /** Letters to send in answer. */
  answers: z.array(kebabId).default([]),
  /** Who helps, most useful first. */
  contacts: z.array(kebabId).min(1),
  searchWords,
  /** Pages and laws it rests on, besides those of its facts. */
  sources: z.array(kebabId).min(1),
  /** The day somebody last read the whole page for errors. */
  reviewed: isoDate,
});
export type ReceivedLetter = z.infer<typeof receivedLetterSchema>;

/** A blank in a letter to send. What is typed in stays on the page. */
const blank = z.strictObject({
  /** What to fill in: "het bedrag". */
  label: z.string().min(2).max(60),
  /** kort: a number, an amount or a day. regel: part of a line. lang: some sentences. */
  size: z.enum(['kort', 'regel', 'lang'], { error: 'kies uit: kort, regel, lang' }),
});

/** A letter to fill in, print and send. */
export const letterToSendSchema = z.strictObject({
  /** What it says, in the words of the writer: "Brief: ik wil in delen betalen". */
  title: z.string().min(5).max(70),
  /** Name in lists: "Betalen in delen". */
  name: z.string().min(3).max(50),
  description,
  /** When this letter fits, and when not, in one to three sentences. */
  use: richText,
  /** Who gets it, as a line above the address: "het bedrijf dat geld van u wil". */
  to: z.string().min(2),
  /** The line after "Onderwerp:". */
  subject: z.string().min(5),
  /** "Geachte heer of mevrouw,", when another greeting fits better. */
  greeting: z.string().optional(),
  /** The letter itself; {blank:id} stands where the reader fills something in. */
  paragraphs: z.array(richText).min(2),
  blanks: z.record(kebabId, blank),
  /** What goes along with it. */
  along: z.array(richText).default([]),
  /** What to keep, and for how long. */
  keep: richText,
  /** How to send it so that you can prove it. */
  prove: richText,
  /** What the reader waits for, and what to do when no answer comes. */
  then: richText,
  /** Actions it belongs to. */
  actions: z.array(kebabId).min(1),
  /** Who helps with it, most useful first. */
  contacts: z.array(kebabId).min(1),
  searchWords,
  sources: z.array(kebabId).min(1),
  /** The day somebody last read the whole page for errors. */
  reviewed: isoDate,
});
export type LetterToSend = z.infer<typeof letterToSendSchema>;
