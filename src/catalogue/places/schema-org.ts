import type { Desk, DeskKind } from '../../domain/places/finder-data.ts';

/** What a search engine calls a kind of desk, in the words of schema.org. */
const TYPES: Readonly<Record<DeskKind, string>> = {
  ido: 'Library',
  bibliotheek: 'Library',
  gemeentehuis: 'CityHall',
  'juridisch-loket': 'LegalService',
  rechtswinkel: 'LegalService',
  'sociaal-raadslieden': 'LegalService',
  geldloket: 'GovernmentOffice',
  wijkteam: 'GovernmentOffice',
  daklozenloket: 'GovernmentOffice',
  werkcentrum: 'GovernmentOffice',
  uwv: 'GovernmentOffice',
  taalhuis: 'Library',
  overheidsloket: 'GovernmentOffice',
};

/** The desks of a page as JSON-LD, for machines. Only confirmed ones: a machine does not read "bel of kijk eerst". */
export function placesForMachines(desks: readonly Desk[], municipality: string): string {
  const graph = desks
    .filter(({ year }) => year === undefined)
    .map(({ kind, name, street, postcode, town, phone, website, at, exact }) => ({
      '@type': TYPES[kind],
      name,
      address: {
        '@type': 'PostalAddress',
        ...(street === undefined ? {} : { streetAddress: street }),
        ...(postcode === undefined ? {} : { postalCode: postcode }),
        addressLocality: town,
        addressRegion: municipality,
        addressCountry: 'NL',
      },
      ...(phone === undefined ? {} : { telephone: phone }),
      ...(website === undefined ? {} : { url: website }),
      ...(exact === undefined
        ? {}
        : { geo: { '@type': 'GeoCoordinates', latitude: at[0] / 1000, longitude: at[1] / 1000 } }),
    }));
  // Inside a script element only "</script" could end it early.
  return JSON.stringify({ '@context': 'https://schema.org', '@graph': graph }).replaceAll('<', '\\u003c');
}
