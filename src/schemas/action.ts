import { z } from 'astro/zod';
import { conditionSchema } from './condition.ts';
import { description, isoDate, kebabId, quickExit, richText, searchWords, snakeId, when } from './shared.ts';

/** What is at stake if somebody waits, worst first. */
export const harm = z.enum(['leven', 'huis', 'inkomen', 'schuld', 'recht', 'extra'], {
  error: 'kies uit: leven, huis, inkomen, schuld, recht, extra',
});
export type Harm = z.infer<typeof harm>;

/** A rule that moves the action for some answers. The first that holds for sure counts. */
const urgency = z.strictObject({
  /** CEL over answers. */
  if: z.string().min(1),
  when,
  /** Why it has this place, in one sentence; without it, what the action itself says. */
  why: richText.optional(),
});

/** A way to do it. The best way stands first. */
const way = z.strictObject({
  way: z.enum(['balie', 'telefoon', 'papier', 'online'], { error: 'kies uit: balie, telefoon, papier, online' }),
  /** What to do, in short sentences. */
  text: richText,
});

/** The last day on which it can be done, worked out from a day that stands in a letter. */
const deadline = z.strictObject({
  /** Id of the question that asks for the day. */
  question: snakeId,
  /** Id of the fact that says how long there is. Left out: the day itself is the last day. */
  fact: kebabId.optional(),
  /** wet: a term in the law, which never ends at a weekend or on a holiday. afspraak: any other. */
  term: z.enum(['wet', 'afspraak'], { error: 'kies uit: wet, afspraak' }),
  /** What the day is, before the date: "Laatste dag voor bezwaar". */
  label: z.string().min(5).max(60),
});

/** An answer set with the verdict that must come out; becomes a test. */
const example = z.strictObject({
  answers: z.record(snakeId, z.union([z.string(), z.array(z.string())])),
  verdict: z.enum(['likely', 'possible', 'unlikely'], { error: 'kies uit: likely, possible, unlikely' }),
  /** Day it must get in the plan, when that matters. */
  when: when.optional(),
});

/** One thing a person can do, ask or apply for. */
export const actionSchema = z.strictObject({
  /** A command to the reader: "Vraag een WW-uitkering aan". */
  title: z.string().min(5).max(60, { error: 'houd de titel korter dan 60 tekens' }),
  /** Name in lists: "WW-uitkering". */
  name: z.string().min(2).max(40),
  /** For search results and sharing; must stand on its own. */
  description,
  quickExit,
  /** Guides in which it plays; "alle" for allowances and free help. */
  events: z.union([z.literal('alle'), z.array(kebabId).min(1)], { error: 'noem de gidsen, of schrijf "alle"' }),
  /** When to do it if no urgency rule holds. */
  when,
  /** Why it has this place in the plan, in one sentence. */
  why: richText,
  /** Rules that bring it forward for some answers. */
  urgency: z.array(urgency).default([]),
  deadline: deadline.optional(),
  harm,
  /** Order among equals; lower comes first. */
  weight: z.number().int().min(1).max(99).default(50),
  /** What it is, in two or three sentences. */
  what: richText,
  conditions: conditionSchema,
  /** Desk, phone, paper, online; best way first. */
  ways: z.array(way).min(1),
  /** Ids of papers to bring. */
  bring: z.array(kebabId).default([]),
  /** Organisations that can handle it, best first. */
  contacts: z.array(kebabId).min(1),
  /** What to say on the phone or at the desk, as one or two sentences to read out. */
  say: z.string().min(10),
  /** What happens if you do nothing, in one sentence, for the plan. */
  ifNothing: richText,
  searchWords,
  /** Pages and laws it rests on, besides those of its conditions and facts. */
  sources: z.array(kebabId).default([]),
  /** At least three, with different verdicts. */
  examples: z.array(example).min(3, { error: 'geef minstens 3 voorbeelden' }),
  /** The day somebody last read the whole page for errors. */
  reviewed: isoDate,
});
export type Action = z.infer<typeof actionSchema>;
export type ActionExample = z.infer<typeof example>;
