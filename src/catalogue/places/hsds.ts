import { isThere } from '../../domain/places/ageing.ts';
import words from '../../strings/plekken.nl.json' with { type: 'json' };
import type { Content } from '../content.ts';
import { ageOf, lastSeen } from './finder.ts';

/** The version of the Human Services Data Specification whose names we use. */
const HSDS = '3.0';

/** Desks that somebody wrote down, as on a day (ISO): services at locations, with where we read it and how sure it is. */
export function placesForOthers(content: Content, date: string) {
  const shown = [...content.places.values()].filter(
    ({ data }) => isThere(data, date) && ageOf(content, data, date) !== 'hidden',
  );
  return {
    profile: `https://openreferral.org/hsds/${HSDS}`,
    date,
    license: 'EUPL-1.2',
    services: shown.map(({ id, data }) => {
      const source = content.sources.get(data.source)?.data;
      return {
        id,
        name: words.kinds[data.kind],
        description: words.does[data.kind],
        status: data.certainty === 'confirmed' ? 'active' : 'unconfirmed',
        fees_description: data.free ? 'gratis' : 'betaald',
        ...(data.appointment === undefined ? {} : { application_process: data.appointment }),
        ...(data.website === undefined ? {} : { url: data.website }),
        assured_date: lastSeen(content, data),
        ...(data.year === undefined ? {} : { source_year: data.year }),
        source: source?.url,
        languages: ['nl', ...data.languages],
        location: {
          name: data.name,
          ...(data.inside === undefined ? {} : { alternate_name: data.inside }),
          ...(data.coordinates === undefined
            ? {}
            : { latitude: data.coordinates.lat, longitude: data.coordinates.lon }),
          address: {
            ...(data.street === undefined ? {} : { address_1: data.street }),
            ...(data.postcode === undefined ? {} : { postal_code: data.postcode }),
            city: data.town,
            region: data.municipality,
            country: 'NL',
          },
          ...(data.wheelchair === undefined ? {} : { accessibility: data.wheelchair }),
        },
        ...(data.phone?.certainty === 'confirmed' ? { phones: [{ number: data.phone.number }] } : {}),
      };
    }),
  };
}
