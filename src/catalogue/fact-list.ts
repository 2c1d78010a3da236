import { type Ageing, ageingOn } from '../domain/facts/ageing.ts';
import { periodOn } from '../domain/facts/period.ts';
import { valueInWords } from '../domain/facts/wording.ts';
import type { Content } from './content.ts';
import { datedFact } from './dated-fact.ts';

/** A fact for a list of all facts: what it is, how it stands on a day, and where that was read. */
export interface ListedFact {
  readonly id: string;
  readonly name: string;
  readonly state: Ageing;
  /** The value in words, whether it may be shown to readers as that of today or not. */
  readonly value: string;
  readonly unit: string;
  readonly raw: number | string;
  readonly validFrom: string;
  readonly validUntil?: string;
  readonly certainty: 'confirmed' | 'unconfirmed';
  readonly source: { readonly publisher: string; readonly title: string; readonly url: string; readonly seen: string };
  /** The day somebody opened the live page, once that happened. */
  readonly checked?: string;
}

/** All facts as they stand on a day (ISO), in the order of their names. */
export function listFacts(content: Pick<Content, 'facts' | 'sources'>, date: string): ListedFact[] {
  return [...content.facts.values()]
    .map(({ id, data }): ListedFact => {
      const dated = datedFact(data);
      const { period } = periodOn(dated, date);
      const current = period.validFrom === data.next?.validFrom ? data.next : data;
      const source = content.sources.get(current.source)?.data;
      if (source === undefined) throw new RangeError(`Unknown source: ${current.source}`);
      const { publisher, title, url, seen } = source;
      return {
        id,
        name: data.name,
        state: ageingOn(dated, date),
        value: valueInWords(data, period.value),
        unit: data.unit,
        raw: period.value,
        validFrom: period.validFrom,
        ...(period.validUntil === undefined ? {} : { validUntil: period.validUntil }),
        certainty: period.certainty,
        source: { publisher, title, url, seen },
        ...(current.checked === undefined ? {} : { checked: current.checked }),
      };
    })
    .sort((a, b) => a.name.localeCompare(b.name, 'nl'));
}
