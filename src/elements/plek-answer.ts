import type { Found, Spot } from '../domain/places/find-place.ts';
import type { FinderData } from '../domain/places/finder-data.ts';
import { fill } from './dom.ts';

/** Sentences for what somebody typed. */
export interface FoundWords {
  readonly region: string;
  readonly choose: string;
  readonly chooseGuess: string;
  readonly noPostcode: string;
  readonly empty: string;
  readonly nothing: string;
}

/** What to say about what somebody typed; nothing when it is one place. */
export function sayFound(found: Found, words: FoundWords): string {
  switch (found.state) {
    case 'spot':
      return '';
    case 'region':
      return fill(words.region, { digits: found.digits, name: found.spot.name });
    case 'choose':
      return found.guess ? words.chooseGuess : words.choose;
    case 'no-such-postcode':
      return fill(words.noPostcode, { digits: found.digits });
    case 'empty':
      return words.empty;
    case 'nothing':
      return words.nothing;
  }
}

/** The name of a place to choose, with its municipality when that has another name. */
export function nameOfChoice(data: FinderData, { name, m }: Spot, words: { readonly inMunicipality: string }): string {
  const [, municipality = ''] = data.municipalities[m] ?? [];
  return municipality === name ? name : fill(words.inMunicipality, { name, municipality });
}
