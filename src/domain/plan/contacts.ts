import type { ActionModel, ContactModel } from '../questionnaire/model.ts';

/**
 * The fewest contacts that can handle all actions, by a greedy set cover. The first contact is
 * the one that the first (most urgent) action names as best: it can act on it. Between contacts that cover as much, one that is near
 * (walk-in, then by appointment), free, and named earlier by the actions wins. A companion (an
 * IDO) covers only actions that name it first, the digital ones; otherwise it closes the list,
 * because it goes along.
 */
export function coverWithContacts(actions: readonly ActionModel[], contacts: readonly ContactModel[]): string[] {
  const known = new Map(contacts.map((contact) => [contact.id, contact]));
  const companions = contacts.filter((contact) => contact.companion).map((contact) => contact.id);
  const helpers = (action: ActionModel) =>
    action.contacts.filter((id, place) => known.get(id)?.companion === false || place === 0);
  const chosen: string[] = [];
  let left = actions.filter((action) => helpers(action).length > 0);
  while (left.length > 0) {
    const [urgent] = left;
    const leads = chosen.length === 0 && urgent ? helpers(urgent)[0] : undefined;
    const best = leads ?? pickBest([...new Set(left.flatMap(helpers))], left, known);
    if (best === undefined) break;
    chosen.push(best);
    left = left.filter((action) => !action.contacts.includes(best));
  }
  return actions.length === 0 ? chosen : [...new Set([...chosen, ...companions])];
}

function pickBest(
  candidates: readonly string[],
  left: readonly ActionModel[],
  known: ReadonlyMap<string, ContactModel>,
): string | undefined {
  const score = (id: string): number[] => {
    const able = left.filter((action) => action.contacts.includes(id));
    const rank = able.reduce((sum, action) => sum + action.contacts.indexOf(id), 0);
    const contact = known.get(id);
    const near = contact?.inPerson === 'inloop' ? 2 : contact?.inPerson === 'afspraak' ? 1 : 0;
    return [able.length, near, Number(contact?.free ?? false), -rank];
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
