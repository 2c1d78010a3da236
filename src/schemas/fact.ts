import { z } from 'astro/zod';
import { certainty, isoDate, kebabId } from './shared.ts';

/** What the number counts. Euros are written as euros with cents ("385" or "35.5"), never as cents. */
export const unit = z.enum(
  ['euro', 'procent', 'uren', 'dagen', 'werkdagen', 'weken', 'maanden', 'jaar', 'keer', 'aantal', 'datum'],
  { error: 'kies uit: euro, procent, uren, dagen, werkdagen, weken, maanden, jaar, keer, aantal, datum' },
);
export type Unit = z.infer<typeof unit>;

const periodShape = {
  /** The number itself, or a day as "2026-12-31" when the unit is datum. */
  value: z.union([z.number(), isoDate], { error: 'vul een getal in, of een datum als de eenheid "datum" is' }),
  /** First day on which this value holds. */
  validFrom: isoDate,
  /** Last day on which this value holds. Left out: no end is known. */
  validUntil: isoDate.optional(),
  /** Id of the source that says so. */
  source: kebabId,
  /** The day somebody opened the live page for this value. Empty until then. */
  checked: isoDate.optional(),
  /** confirmed: an official page, or two others. unconfirmed: shown as "controleer dit bij …"; an amount is then not shown. */
  certainty,
};

const laterPeriod = z.strictObject(periodShape);

/** An amount, a limit or a term: the only place where such a number may stand. */
export const factSchema = z
  .strictObject({
    /** What it is, in plain words, for the list on /bronnen/. */
    name: z.string().min(5),
    /** What the number counts. */
    unit,
    /** For money: per what ("maand", "jaar", "dag", "kwartaal"). */
    per: z.enum(['uur', 'dag', 'maand', 'kwartaal', 'jaar']).optional(),
    /** The amount changes every year or half year, so it is always shown with its year. */
    yearly: z.boolean().default(false),
    ...periodShape,
    /** The value for the next period, once that is known. */
    next: laterPeriod.optional(),
    /** Contact that knows the value of today; shown when this one does not hold any more. */
    ask: kebabId,
  })
  .refine((fact) => (fact.unit === 'datum') === (typeof fact.value === 'string'), {
    error: 'bij eenheid "datum" hoort een datum als waarde, bij elke andere eenheid een getal',
    path: ['value'],
  })
  .refine(
    (fact) => fact.unit !== 'euro' || fact.yearly || fact.validUntil !== undefined || fact.validFrom < '2025-01-01',
    {
      error: 'geef bij een bedrag een einddatum (validUntil), of zet yearly op true',
      path: ['validUntil'],
    },
  )
  .refine((fact) => !fact.yearly || fact.validUntil !== undefined, {
    error: 'een bedrag dat elk jaar verandert, heeft een einddatum (validUntil) nodig',
    path: ['validUntil'],
  });
export type Fact = z.infer<typeof factSchema>;
/** One value with the period in which it holds. */
export type FactPeriod = z.infer<typeof laterPeriod>;
