import type { Plan, PlanEntry } from './plan.ts';

/** Things to do at the top, and in all before the fold. */
const FIRST = 3;
const BEFORE_FOLD = 5;
/** Sentences to say to the first contact. */
const SAY = 2;

/** A plan, shared out over the page that shows it. */
export interface PresentedPlan {
  /** At most three things to do first, then at most two more, then what stands under the fold. */
  readonly first: readonly PlanEntry[];
  readonly next: readonly PlanEntry[];
  readonly rest: readonly PlanEntry[];
  /** What stands before the fold. */
  readonly beforeFold: readonly PlanEntry[];
  /** Papers for the first step, and one list for all that stands before the fold. */
  readonly have: readonly string[];
  readonly bring: readonly string[];
  /** Actions whose sentence a reader says to the first contact, most urgent first. */
  readonly say: readonly string[];
  /** Actions by contact. Each is named once, at the first contact of the plan that can handle it. */
  readonly handled: ReadonlyMap<string, readonly string[]>;
}

/** Shares a plan out: few things at the top, every action at one contact. */
export function presentPlan({ entries, contacts }: Plan): PresentedPlan {
  const beforeFold = entries.slice(0, BEFORE_FOLD);
  const [firstContact = ''] = contacts;
  const handled = new Map<string, string[]>();
  for (const entry of entries) {
    const contact = contacts.find((id) => entry.contacts.includes(id));
    if (contact !== undefined) handled.set(contact, [...(handled.get(contact) ?? []), entry.action]);
  }
  return {
    first: entries.slice(0, FIRST),
    next: entries.slice(FIRST, BEFORE_FOLD),
    rest: entries.slice(BEFORE_FOLD),
    beforeFold,
    have: entries[0]?.bring ?? [],
    bring: [...new Set(beforeFold.flatMap((entry) => entry.bring))],
    // Besides the first step only what is likely: nobody asks for what may not concern them.
    say: beforeFold
      .filter((entry, place) => entry.contacts.includes(firstContact) && (place === 0 || entry.verdict === 'likely'))
      .map((entry) => entry.action)
      .slice(0, SAY),
    handled,
  };
}
