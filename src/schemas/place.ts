import { z } from 'astro/zod';
import { certainty, httpsUrl, isoDate, kebabId, richText } from './shared.ts';

const KINDS = [
  'ido',
  'juridisch-loket',
  'rechtswinkel',
  'sociaal-raadslieden',
  'geldloket',
  'wijkteam',
  'daklozenloket',
  'werkcentrum',
  'uwv',
  'taalhuis',
  'overheidsloket',
] as const;
/** What sort of desk it is. */
export const placeKind = z.enum(KINDS, { error: `kies uit: ${KINDS.join(', ')}` });
export type PlaceKind = z.infer<typeof placeKind>;

const TOPICS = ['digitaal', 'geld', 'recht', 'werk', 'wonen', 'zorg'] as const;
/** What a desk helps with. */
export const topic = z.enum(TOPICS, { error: `kies uit: ${TOPICS.join(', ')}` });
export type Topic = z.infer<typeof topic>;

const OUTSIDE = {
  lat: 'lat ligt in Nederland tussen 50,7 en 53,7; misschien is hij omgewisseld met lon',
  lon: 'lon ligt in Nederland tussen 3,2 en 7,3; misschien is hij omgewisseld met lat',
};

/**
 * Opening hours, a subset of OpenStreetMap's form: "Mo-Fr 09:00-17:00; Sa 10:00-13:00", "Mo[1] 14:00-16:00" for the
 * first Monday of a month, "PH off" for holidays, "2026-12-24 off" or "2026-12-24 10:00-12:00" for one day. A week that
 * comes every other week stands in `everyOtherWeek`. src/domain/hours/place-hours.ts reads it.
 */
const placeHours = z.string().min(5);

/** A desk that somebody can walk up to, written by hand: one page says that it is there. */
export const placeSchema = z
  .strictObject({
    kind: placeKind,
    /** Name as it stands on the door: "Bibliotheek Almelo". */
    name: z.string().min(3).max(80),
    /** Where inside: "Ontwikkelplein", "in het gemeentehuis". */
    inside: z.string().min(2).max(80).optional(),
    /** Street and number, only where a source gives them. */
    street: z.string().min(3).optional(),
    /** As "5401 HX". */
    postcode: z
      .string()
      .regex(/^[1-9]\d{3} [A-Z]{2}$/, { error: 'schrijf de postcode als "1234 AB"' })
      .optional(),
    /** Town, as on a map. */
    town: z.string().min(2),
    /** Code of the municipality, four figures: "0344". */
    municipality: z
      .string()
      .regex(/^\d{4}$/, { error: 'schrijf de code van de gemeente met vier cijfers, zoals "0344"' }),
    /** Place on the map, in degrees. Without it the middle of the town counts. */
    coordinates: z
      .strictObject({
        lat: z.number().min(50.7, { error: OUTSIDE.lat }).max(53.7, { error: OUTSIDE.lat }),
        lon: z.number().min(3.2, { error: OUTSIDE.lon }).max(7.3, { error: OUTSIDE.lon }),
      })
      .optional(),
    /** Whom it serves, when not everybody: "mensen van 18 tot 27 jaar". */
    serves: z.string().min(3).optional(),
    /** How to get in. onbekend: no page says so; the reader calls or looks first. */
    access: z.enum(['inloop', 'afspraak', 'bel-eerst', 'onbekend'], {
      error: 'kies uit: inloop, afspraak, bel-eerst, onbekend',
    }),
    /** Is the help free of charge? */
    free: z.boolean().default(true),
    helps: z.array(topic).min(1),
    hours: placeHours.optional(),
    /** A week that comes every other week: the Monday of one such week. */
    everyOtherWeek: isoDate.optional(),
    phone: z
      .strictObject({
        number: z
          .string()
          .regex(/^[0-9][0-9 -]{5,15}$/, { error: 'schrijf het nummer met cijfers, spaties en streepjes' }),
        /** An unconfirmed number waits in this file and is not shown. */
        certainty,
      })
      .optional(),
    /** Page to make an appointment on. */
    appointment: httpsUrl.optional(),
    website: httpsUrl.optional(),
    /** Can a wheelchair get in? */
    wheelchair: z.enum(['ja', 'deels', 'nee'], { error: 'kies uit: ja, deels, nee' }).optional(),
    /** Languages besides Dutch, in Dutch words. */
    languages: z.array(z.string()).default([]),
    /** Something to know before going, in a sentence. */
    note: richText.optional(),
    validFrom: isoDate.optional(),
    validUntil: isoDate.optional(),
    /** Page that names this desk. Its `seen` is the day somebody read it. */
    source: kebabId,
    /** Year of that page, when the desk is unconfirmed: "volgens een bericht uit 2022". */
    year: z.int().min(2019).max(2100).optional(),
    /** The day somebody called, went there or opened the live page. */
    checked: isoDate.optional(),
    certainty,
  })
  .refine(({ certainty: sure, year }) => sure === 'confirmed' || year !== undefined, {
    path: ['year'],
    error: 'bij unconfirmed hoort het jaar van de pagina',
  })
  .refine(({ everyOtherWeek, hours }) => everyOtherWeek === undefined || hours !== undefined, {
    path: ['everyOtherWeek'],
    error: 'everyOtherWeek kan alleen samen met hours',
  });
export type Place = z.infer<typeof placeSchema>;
