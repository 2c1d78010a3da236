import { isDay } from '../domain/dates/day.ts';
import { type Catalogue, loadCatalogue } from './catalogue.ts';

export type { Catalogue } from './catalogue.ts';
export type { Content } from './content.ts';
export { buildModel } from './build-model.ts';
export { events, guidesInOrder } from './events.ts';
export { datedFact } from './dated-fact.ts';
export type { Entry } from './parse-content.ts';

let catalogue: Catalogue | undefined;

/** The catalogue of the content in this project; read once. Throws a ContentError when something is wrong. */
export function getCatalogue(): Catalogue {
  catalogue ??= loadCatalogue(process.cwd());
  return catalogue;
}

/** The day of this build (ISO): BUILD_DATE, or today in the Netherlands. */
export function buildDate(): string {
  const given = process.env['BUILD_DATE'];
  if (given === undefined || given === '')
    return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }).format(new Date());
  if (!isDay(given)) {
    throw new Error(`BUILD_DATE is "${given}", but must be a day such as 2026-11-25.`);
  }
  return given;
}
