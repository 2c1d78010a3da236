import { parseArgs } from 'node:util';
import { buildDate } from '../catalogue/index.ts';
import { isDay } from '../domain/dates/day.ts';
import { refuse } from './print.ts';

/** The day (ISO) after `--date`, or today; anything else stops the command with one plain line. */
export function readDate(command: string): string {
  let given: string | undefined;
  try {
    given = parseArgs({ options: { date: { type: 'string' } } }).values.date;
  } catch {
    refuse(`Deze opdracht kent alleen --date. Schrijf bijvoorbeeld: npm run ${command} -- --date 2027-01-02`);
  }
  const date = given ?? buildDate();
  if (!isDay(date)) refuse(`De datum "${date}" klopt niet. Schrijf jaar-maand-dag, zoals 2027-01-02.`);
  return date;
}
