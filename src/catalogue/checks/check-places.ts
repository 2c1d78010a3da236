import { weekdayOf } from '../../domain/dates/day.ts';
import { parsePlaceHours } from '../../domain/hours/place-hours.ts';
import { kilometresBetween } from '../../domain/places/distance.ts';
import { plainName } from '../../domain/places/find-place.ts';
import type { Place } from '../../schemas/place.ts';
import type { Content } from '../content.ts';
import type { ProblemList } from '../content-root.ts';
import type { Entry } from '../parse-content.ts';
import { baseOfCountry, municipalitiesOfCountry } from '../places/base.ts';

/** Farther from the middle of its town than this, a coordinate is a slip. */
const FARTHEST_KM = 15;

/** A desk must lie in a municipality that exists, in its own town, and have hours that we can read. */
export function checkPlaces(content: Content, problems: ProblemList): void {
  for (const entry of content.places.values()) {
    checkMunicipality(entry, problems);
    checkHours(entry, problems);
    const { validFrom, validUntil } = entry.data;
    if (validFrom !== undefined && validUntil !== undefined && validUntil < validFrom)
      problems.add(
        entry.file,
        entry.lineOf(['validUntil']),
        `bij "${entry.id}": de laatste dag ligt voor de eerste.`,
        'kijk welke van de twee dagen niet klopt.',
      );
  }
}

function checkMunicipality(entry: Entry<Place>, problems: ProblemList): void {
  const { municipality, town, coordinates } = entry.data;
  if (!municipalitiesOfCountry().some(([code]) => code === municipality)) {
    problems.add(
      entry.file,
      entry.lineOf(['municipality']),
      `bij "${entry.id}": een gemeente met de code "${municipality}" bestaat niet.`,
      'zoek de code op bij het CBS. Let op gemeenten die samen zijn gegaan.',
    );
    return;
  }
  if (coordinates === undefined) return;
  const here = baseOfCountry().towns.find(
    (one) => one.municipality === municipality && plainName(one.name) === plainName(town),
  );
  if (here === undefined) return;
  const away = Math.round(kilometresBetween(coordinates, here));
  if (away > FARTHEST_KM)
    problems.add(
      entry.file,
      entry.lineOf(['coordinates']),
      `bij "${entry.id}": de plek op de kaart ligt ${String(away)} km van ${town}.`,
      'kijk of lat en lon niet zijn omgewisseld, en of de plaats klopt.',
    );
}

function checkHours(entry: Entry<Place>, problems: ProblemList): void {
  const { hours, everyOtherWeek } = entry.data;
  if (hours !== undefined) {
    try {
      parsePlaceHours(hours);
    } catch (error) {
      const part = error instanceof Error ? error.message.replace('Not opening hours: ', '') : '';
      problems.add(
        entry.file,
        entry.lineOf(['hours']),
        `bij "${entry.id}": de tijden "${part}" kunnen we niet lezen.`,
        'schrijf ze als "Mo-Fr 09:00-12:00,13:00-17:00; Mo[1] 14:00-16:00; PH off; 2026-12-24 off".',
      );
    }
  }
  if (everyOtherWeek !== undefined && weekdayOf(everyOtherWeek) !== 0)
    problems.add(
      entry.file,
      entry.lineOf(['everyOtherWeek']),
      `bij "${entry.id}": ${everyOtherWeek} is geen maandag.`,
      'zet hier de maandag van een week waarin de plek open is.',
    );
}
