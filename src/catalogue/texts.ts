import type { Content } from './content.ts';
import type { Entry } from './parse-content.ts';

/** A text for readers in the content, and where it stands. */
export interface PlacedText {
  readonly entry: Entry<unknown>;
  readonly path: readonly PropertyKey[];
  readonly text: string;
}

/** Fields that readers never see, or that are no sentences. */
const NOT_FOR_READERS = new Set([
  'if',
  'doubt',
  'askIf',
  'source',
  'sources',
  'id',
  'url',
  'website',
  'contactPage',
  'chat',
  'number',
  'also',
  'hours',
  'seen',
  'checked',
  'date',
  'reviewed',
  'icon',
  'when',
  'harm',
  'way',
  'topic',
  'type',
  'none',
  'unit',
  'per',
  'certainty',
  'ask',
  'action',
  'contact',
  'contacts',
  'terms',
  'bring',
  'events',
  'searchWords',
  'answers',
  'verdict',
  'group',
  'sender',
  'size',
  'letters',
  'actions',
  'day',
  'question',
  'fact',
  'term',
  'cost',
  'inPerson',
  'validFrom',
  'validUntil',
  'value',
  'repository',
  'report',
  'kind',
  'inside',
  'street',
  'postcode',
  'town',
  'municipality',
  'access',
  'helps',
  'everyOtherWeek',
  'appointment',
  'wheelchair',
  'form',
  'guide',
  'letter',
  'stamp',
]);

/** Every text for readers in the front matter and YAML of the content. */
export function placedTexts(content: Content): PlacedText[] {
  const all: readonly ReadonlyMap<string, Entry<unknown>>[] = [
    content.guides,
    content.actions,
    content.received,
    content.toSend,
    content.questions,
    content.contacts,
    content.terms,
    content.papers,
    content.places,
    content.outreach,
    content.sheets,
    content.facts,
    content.pages,
    content.helpers,
  ];
  return all.flatMap((entries) => [...entries.values()].flatMap((entry) => textsIn(entry, entry.data, [])));
}

/** Every text for readers in a value, and where it stands. */
export function textsIn(entry: Entry<unknown>, value: unknown, path: readonly PropertyKey[]): PlacedText[] {
  if (typeof value === 'string') return [{ entry, path, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, child]: [string, unknown]) =>
    NOT_FOR_READERS.has(key) ? [] : textsIn(entry, child, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}
