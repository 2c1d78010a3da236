import type { ActionModel, ContactModel } from '../questionnaire/model.ts';

/** Who leads: the reader, the reader with somebody beside them, or somebody who takes it over. */
export type Lead = 'zelf' | 'met-hulp' | 'overnemen';

/**
 * The fewest contacts that can handle all actions, by a greedy set cover. The first contact can act on the first
 * (most urgent) action: the one that action names as best or, when somebody must take it over, the first
 * it names that may. Between contacts that cover as much, one that may take over (when that is wanted), that
 * is near (walk-in, then by appointment), free, and named earlier by the actions wins. A companion (an IDO)
 * covers only actions that name it first, the digital ones; otherwise it goes along: it closes the list, or
 * comes second when the reader wants somebody beside them.
 */
export function coverWithContacts(
  actions: readonly ActionModel[],
  contacts: readonly ContactModel[],
  lead: Lead = 'zelf',
): string[] {
  const known = new Map(contacts.map((contact) => [contact.id, contact]));
  const companions = contacts.filter((contact) => contact.companion).map((contact) => contact.id);
  const mayTakeOver = (id: string) => lead === 'overnemen' && known.get(id)?.takesOver === true;
  const helpers = (action: ActionModel) =>
    action.contacts.filter((id, place) => known.get(id)?.companion === false || place === 0);
  const chosen: string[] = [];
  let left = actions.filter((action) => helpers(action).length > 0);
  while (left.length > 0) {
    const urgent = chosen.length === 0 && left[0] ? helpers(left[0]) : [];
    const first = urgent.find(mayTakeOver) ?? urgent[0];
    const best = first ?? pickBest([...new Set(left.flatMap(helpers))], left, known, mayTakeOver);
    if (best === undefined) break;
    chosen.push(best);
    left = left.filter((action) => !helpers(action).includes(best));
  }
  if (actions.length === 0) return chosen;
  const [first, ...others] = chosen;
  const order = lead === 'met-hulp' ? [first, ...companions, ...others] : [...chosen, ...companions];
  return [...new Set(order.filter((id) => id !== undefined))];
}

function pickBest(
  candidates: readonly string[],
  left: readonly ActionModel[],
  known: ReadonlyMap<string, ContactModel>,
  mayTakeOver: (id: string) => boolean,
): string | undefined {
  const score = (id: string): number[] => {
    const able = left.filter((action) => action.contacts.includes(id));
    const rank = able.reduce((sum, action) => sum + action.contacts.indexOf(id), 0);
    const contact = known.get(id);
    const near = contact?.inPerson === 'inloop' ? 2 : contact?.inPerson === 'afspraak' ? 1 : 0;
    return [able.length, Number(mayTakeOver(id)), near, Number(contact?.free ?? false), -rank];
  };
  return [...candidates].sort((a, b) => compareScores(score(b), score(a)) || (a < b ? -1 : 1))[0];
}

function compareScores(a: readonly number[], b: readonly number[]): number {
  for (const [index, value] of a.entries()) {
    const difference = value - (b[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
