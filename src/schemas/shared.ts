/**
 * Building blocks that several schemas share. Messages are Dutch: an editor reads them.
 */
import { z } from 'astro/zod';

/** Id of a guide, action, fact, contact, term, source or paper: kebab-case, Dutch. */
export const kebabId = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, {
  error: 'gebruik kleine letters, cijfers en streepjes, zoals "ww-aanvragen"',
});

/** Id of a question: snake_case, Dutch. */
export const snakeId = z.string().regex(/^[a-z]+(_[a-z]+)*$/, {
  error: 'gebruik kleine letters en lage streepjes, zoals "weken_gewerkt"',
});

/** Id of an answer: kebab-case without digits, so that an amount never hides in an id. */
export const optionId = z.string().regex(/^[a-z]+(-[a-z]+)*$/, {
  error: 'gebruik kleine letters en streepjes, zonder cijfers, zoals "baan-kwijt"',
});

/** A calendar day, written as YYYY-MM-DD. */
export const isoDate = z.iso.date({
  error: 'schrijf een datum als jaar-maand-dag tussen aanhalingstekens, zoals "2026-11-22"',
});

/** An address on the web, always https. */
export const httpsUrl = z
  .url({ error: 'schrijf een heel adres, zoals "https://www.uwv.nl"' })
  .startsWith('https://', { error: 'gebruik een adres dat begint met https://' });

/** One or more sentences for readers. May hold {fact:id}, {term:id}, {term:id|label}, {action:id|label}, {contact:id} and **bold**; a letter to send {blank:id} as well. */
export const richText = z.string().trim().min(1, { error: 'vul hier een zin in' });

const DESCRIPTION_LENGTH = { error: 'houd de beschrijving tussen 50 en 160 tekens' };
/** A page in one or two sentences, for search results and sharing; it must stand on its own. */
export const description = z.string().min(50, DESCRIPTION_LENGTH).max(160, DESCRIPTION_LENGTH);

/** Words that people type when they look for this, misspellings included. */
export const searchWords = z
  .array(z.string().trim().min(2))
  .min(15, { error: 'geef minstens 15 zoekwoorden, ook met typefouten' });

/** A button that leaves this page at once, for a reader whom somebody may be watching. */
export const quickExit = z.boolean().default(false);

/** When somebody should do something. */
export const when = z.enum(['vandaag', 'deze-week', 'deze-maand', 'later'], {
  error: 'kies uit: vandaag, deze-week, deze-maand, later',
});
export type When = z.infer<typeof when>;

/** Whether a second page, or the organisation's own page, confirms it. */
export const certainty = z.enum(['confirmed', 'unconfirmed'], {
  error: 'kies uit: confirmed (zeker), unconfirmed (nog niet zeker)',
});
export type Certainty = z.infer<typeof certainty>;
