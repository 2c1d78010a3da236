import { type CarriedOver, carryOver } from '../domain/share/carry-over.ts';
import type { PlanFragment } from '../domain/share/fragment.ts';
import { type Layout, layoutOf } from '../domain/share/layout.ts';
import type { Model } from '../domain/questionnaire/model.ts';

/**
 * Opens a link that carries answers. One to an earlier version of the questions needs to know how that version
 * was ordered, and fetches that; it says nothing about the answers. Loaded only when somebody opens a link.
 */
export async function openLink(
  model: Model,
  current: number,
  { version, packed }: PlanFragment,
): Promise<CarriedOver | undefined> {
  // A later version than this page: an offline copy, or a slip of the pen.
  if (version > current) return undefined;
  const layout = version === current ? layoutOf(model.questions) : await fetchLayout(version);
  return layout && carryOver(model, layout, packed);
}

async function fetchLayout(version: number): Promise<Layout | undefined> {
  return fetch(`versies/${String(version)}.json`).then(
    (answer) => (answer.ok ? (answer.json() as Promise<Layout>) : undefined),
    () => undefined,
  );
}
