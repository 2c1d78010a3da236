import { dayInWords, MONTHS } from '../dates/wording.ts';
import type { DatedFact, Period } from './period.ts';

const ONE: Readonly<Record<string, string>> = {
  dagen: 'dag',
  werkdagen: 'werkdag',
  weken: 'week',
  maanden: 'maand',
};

const NUMBER = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 2 });
const WHOLE_EUROS = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 0 });
const EUROS_AND_CENTS = new Intl.NumberFormat('nl-NL', { minimumFractionDigits: 2, maximumFractionDigits: 2 });

/** A value with its unit: "26 weken", "€ 1.419,46 per maand", "31 december 2026". No-break spaces keep it on one line. */
export function valueInWords(fact: Pick<DatedFact, 'unit' | 'per'>, value: number | string): string {
  const per = fact.per === undefined ? '' : ` per ${fact.per}`;
  if (typeof value === 'string') return dayInWords(value).replaceAll(' ', '\u00a0');
  switch (fact.unit) {
    case 'euro':
      return `€\u00a0${(Number.isInteger(value) ? WHOLE_EUROS : EUROS_AND_CENTS).format(value)}${per}`;
    case 'procent':
      return `${NUMBER.format(value)}%${per}`;
    case 'uren':
      return `${NUMBER.format(value)}\u00a0uur${per}`;
    case 'aantal':
      return `${NUMBER.format(value)}${per}`;
    default:
      return `${NUMBER.format(value)}\u00a0${value === 1 ? (ONE[fact.unit] ?? fact.unit) : fact.unit}${per}`;
  }
}

/** The period of an amount that changes: "2026", or "juli tot en met december 2026". Empty when it is not bound to a year. */
export function periodInWords(
  fact: Pick<DatedFact, 'yearly'>,
  period: Pick<Period, 'validFrom' | 'validUntil'>,
): string {
  if (!fact.yearly || period.validUntil === undefined) return '';
  const [fromYear, fromMonth] = period.validFrom.split('-').map(Number);
  const [untilYear, untilMonth] = period.validUntil.split('-').map(Number);
  const from = MONTHS[(fromMonth ?? 1) - 1] ?? '';
  const until = MONTHS[(untilMonth ?? 1) - 1] ?? '';
  if (fromYear !== untilYear) return `${from} ${String(fromYear)} tot en met ${until} ${String(untilYear)}`;
  if (fromMonth === 1 && untilMonth === 12) return String(fromYear);
  return `${from} tot en met ${until} ${String(fromYear)}`;
}
