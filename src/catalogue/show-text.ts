import { isUsable, periodOn } from '../domain/facts/period.ts';
import { periodInWords, valueInWords } from '../domain/facts/wording.ts';
import { type Piece, plainText } from '../domain/text/rich-text.ts';
import strings from '../strings/nl.json' with { type: 'json' };
import type { Content } from './content.ts';
import { datedFact } from './dated-fact.ts';

/** How a fact reads on a day. */
export interface FactWords {
  /** holds: as it is now. lapsed: what it was, with where to ask. check: not confirmed, or not in force yet. */
  readonly state: 'holds' | 'lapsed' | 'check';
  /** The value in words: "€ 385". Empty when it may not be shown. */
  readonly value: string;
  /** The period an amount holds for: "2026". Empty when it is not bound to a year. */
  readonly period: string;
  /** Name of the organisation that knows more. */
  readonly ask: string;
}

/** How a fact reads on a day (ISO). An amount that is not confirmed has no value to show. */
export function factWords(content: Content, id: string, date: string): FactWords {
  const fact = content.facts.get(id)?.data;
  if (fact === undefined) throw new RangeError(`Unknown fact: ${id}`);
  const dated = datedFact(fact);
  const { period, state } = periodOn(dated, date);
  // An amount that nobody confirmed, or that does not hold yet, is no answer to what holds now.
  const hidden = (period.certainty === 'unconfirmed' && fact.unit === 'euro') || state === 'not-yet';
  return {
    state: isUsable(dated, date) ? 'holds' : state === 'lapsed' ? 'lapsed' : 'check',
    value: hidden ? '' : valueInWords(fact, period.value),
    period: periodInWords(fact, period),
    ask: content.contacts.get(fact.ask)?.data.name ?? '',
  };
}

/** A fact as one plain phrase, as it stands in a sentence. */
export function factPhrase(content: Content, id: string, date: string): string {
  const { state, value, period, ask } = factWords(content, id, date);
  const fill = (text: string) => text.replace('{value}', value).replace('{ask}', ask).replace('{period}', period);
  if (value === '') return fill(strings.fact.hidden);
  if (state === 'lapsed') return fill(period === '' ? strings.fact.lapsed : strings.fact.lapsedIn);
  if (state === 'check') return fill(strings.fact.check);
  return period === '' ? value : `${value} (${period})`;
}

/** With a capital letter: names of contacts stand as they read inside a sentence. */
export function capital(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** A contact's name, with a capital when it starts the text or follows the end of a sentence. */
export function nameAtStart(name: string, before: Piece | undefined): string {
  if (before === undefined) return capital(name);
  return before.kind === 'text' && /[.?!]["”]?\s+$/.test(before.text) ? capital(name) : name;
}

/**
 * A text with its references filled in as plain words, on a day (ISO). `contactInWords` says how a contact is shown: by
 * its name, or with more behind that.
 */
export function showText(
  content: Content,
  text: string,
  date: string,
  contactInWords: (name: string, id: string) => string = (name) => name,
): string {
  return plainText(text, (kind, id, before) => {
    switch (kind) {
      case 'fact':
        return factPhrase(content, id, date);
      case 'term':
        return content.terms.get(id)?.data.word ?? id;
      case 'action':
        return content.actions.get(id)?.data.title ?? id;
      case 'contact':
        return contactInWords(nameAtStart(content.contacts.get(id)?.data.name ?? id, before), id);
    }
  });
}
