import type { DatedFact } from '../domain/facts/period.ts';
import type { Fact } from '../schemas/fact.ts';

/** A fact as the domain knows it: its value of now and, where known, the next one. */
export function datedFact(fact: Fact): DatedFact {
  const { unit, per, yearly, next } = fact;
  return { unit, per, yearly, periods: next === undefined ? [fact] : [fact, next] };
}
