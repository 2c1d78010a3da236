import { type DeskAge, deskAge, isThere } from '../../domain/places/ageing.ts';
import { type Desk, type FinderData, packPostcodes } from '../../domain/places/finder-data.ts';
import { plainName } from '../../domain/places/find-place.ts';
import { parsePlaceHours, type PlaceHours } from '../../domain/hours/place-hours.ts';
import type { Place } from '../../schemas/place.ts';
import type { Content } from '../content.ts';
import type { Entry } from '../parse-content.ts';
import { showText } from '../show-text.ts';
import { type Base, baseOfCountry, municipalityOn, regionTowns } from './base.ts';
import type { Imported, Library, TownHall } from './imported.ts';

/** The day (ISO) on which somebody last read or checked that a desk is there. */
export function lastSeen(content: Pick<Content, 'sources'>, place: Place): string {
  const source = content.sources.get(place.source)?.data;
  return (
    [place.checked, source?.checked, source?.seen]
      .filter((day) => day !== undefined)
      .sort()
      .at(-1) ?? ''
  );
}

/** How old what we know of a desk is, on a day (ISO). */
export function ageOf(content: Pick<Content, 'sources'>, place: Place, date: string): DeskAge {
  return deskAge(lastSeen(content, place), date);
}

/** How many desks are hidden on a day (ISO) because they are too old, and how many show no hours any more. */
export function countHidden(content: Content, date: string): { desks: number; hours: number } {
  const there = [...content.places.values()].filter(({ data }) => isThere(data, date));
  const ages = there.map(({ data }) => ({ age: ageOf(content, data, date), hours: data.hours !== undefined }));
  return {
    desks: ages.filter(({ age }) => age === 'hidden').length,
    hours: ages.filter(({ age, hours }) => age === 'hours-hidden' && hours).length,
  };
}

/** Everything that the finder and the pages of municipalities show, on a day (ISO). */
export function finderData(content: Content, date: string, imported: Imported | undefined): FinderData {
  const base = baseOfCountry(date, imported?.towns);
  const index = new Map(base.municipalities.map(([code], place) => [code, place]));
  const at = (code: string) => index.get(municipalityOn(code, date)) ?? -1;
  // Postcodes stay where they are; desks of a year ago may have moved.
  const current = imported !== undefined && deskAge(imported.made, date) !== 'hidden' ? imported : undefined;
  const thousandths = (degrees: number) => Math.round(degrees * 1000);
  const written = [...content.places.values()]
    .filter(({ data }) => isThere(data, date) && ageOf(content, data, date) !== 'hidden')
    .map((entry) => writtenDesk(content, entry, date, base, at, current?.libraries ?? []));
  const joined = new Set(written.map(({ library }) => library));
  return {
    day: date,
    municipalities: base.municipalities,
    towns: base.towns.map(({ name, lat, lon, municipality }) => [
      name,
      thousandths(lat),
      thousandths(lon),
      at(municipality),
    ]),
    regions: regionTowns(base.towns),
    desks: [
      ...written.map(({ desk }) => desk),
      ...(current?.halls ?? []).flatMap((hall) => hallDesk(hall, base, at)),
      ...(current?.libraries ?? [])
        .filter((library) => !joined.has(library))
        .map((library) => libraryDesk(library, date, at)),
    ],
    ...(imported === undefined
      ? {}
      : {
          postcodes: packPostcodes(
            imported.postcodes.map(([code, lat, lon, codes]) => ({
              code,
              lat,
              lon,
              municipalities: [...new Set(codes.map(at))],
            })),
          ),
        }),
  };
}

function writtenDesk(
  content: Content,
  { data: place }: Entry<Place>,
  date: string,
  base: Base,
  at: (code: string) => number,
  libraries: readonly Library[],
): { desk: Desk; library: Library | undefined } {
  const library = place.kind === 'ido' ? sameLibrary(place, libraries) : undefined;
  const fresh = ageOf(content, place, date) === 'fresh';
  const hours = hoursOf(place, fresh, library, date);
  const phone = place.phone?.certainty === 'confirmed' ? place.phone.number : library?.phone;
  const exact = place.coordinates ?? library;
  const municipality = municipalityOn(place.municipality, date);
  const town = base.towns.find(
    (one) => one.municipality === municipality && plainName(one.name) === plainName(place.town),
  );
  const spot = exact ?? town ?? base.towns.find((one) => one.municipality === municipality);
  const street = place.street ?? library?.street;
  const postcode = place.postcode ?? library?.postcode;
  const website = place.website ?? library?.website;
  const wheelchair = place.wheelchair ?? library?.wheelchair;
  return {
    library,
    desk: {
      kind: place.kind,
      name: place.name,
      ...(place.inside === undefined ? {} : { inside: place.inside }),
      ...(street === undefined ? {} : { street }),
      ...(postcode === undefined ? {} : { postcode }),
      town: place.town,
      at: [Math.round((spot?.lat ?? 0) * 1000), Math.round((spot?.lon ?? 0) * 1000)],
      ...(exact === undefined ? {} : { exact: true as const }),
      m: at(place.municipality),
      helps: place.helps,
      ...(place.access === 'onbekend' ? {} : { access: place.access }),
      ...(place.free ? {} : { paid: true as const }),
      ...(place.serves === undefined ? {} : { serves: place.serves }),
      ...(hours === undefined ? {} : { hours }),
      ...(phone === undefined ? {} : { phone }),
      ...(place.appointment === undefined ? {} : { appointment: place.appointment }),
      ...(website === undefined ? {} : { website }),
      ...(wheelchair === undefined ? {} : { wheelchair }),
      ...(place.languages.length === 0 ? {} : { languages: place.languages }),
      ...(place.note === undefined ? {} : { note: showText(content, place.note, date) }),
      ...(place.certainty === 'confirmed' || place.year === undefined ? {} : { year: place.year }),
    },
  };
}

/** Hours of its own go before those of the library that it is in; old ones are not shown. */
function hoursOf(place: Place, fresh: boolean, library: Library | undefined, date: string): PlaceHours | undefined {
  if (fresh && place.hours !== undefined) return parsePlaceHours(place.hours, place.everyOtherWeek);
  const text = library && libraryHours(library, date);
  return text === undefined ? undefined : parsePlaceHours(text);
}

/** The name of a library without the words that every library has. */
const ownWords = (name: string) =>
  plainName(name)
    .split(' ')
    .filter((word) => !['bibliotheek', 'openbare', 'de', 'het', 'centrale', 'vestiging'].includes(word))
    .sort()
    .join(' ');

/** The branch on the map that a hand-written desk is in: the same name, or the only one in that town. */
function sameLibrary(place: Place, libraries: readonly Library[]): Library | undefined {
  const here = libraries.filter(({ municipality }) => municipality === place.municipality);
  const named = here.filter(({ name }) => ownWords(name) !== '' && ownWords(name) === ownWords(place.name));
  if (named.length === 1) return named[0];
  const inTown = here.filter(({ town }) => plainName(town) === plainName(place.town));
  return inTown.length === 1 ? inTown[0] : undefined;
}

function hallDesk(hall: TownHall, base: Base, at: (code: string) => number): Desk[] {
  const m = at(hall.municipality);
  const municipality = base.municipalities[m];
  const spot =
    hall.lat !== undefined && hall.lon !== undefined
      ? { lat: hall.lat, lon: hall.lon }
      : base.towns.find(({ municipality: code }) => code === hall.municipality);
  if (municipality === undefined || spot === undefined) return [];
  return [
    {
      kind: 'gemeentehuis',
      name: `Gemeente ${municipality[1]}`,
      ...(hall.street === undefined ? {} : { street: hall.street }),
      ...(hall.postcode === undefined ? {} : { postcode: hall.postcode }),
      town: hall.town,
      at: [Math.round(spot.lat * 1000), Math.round(spot.lon * 1000)],
      ...(hall.lat === undefined ? {} : { exact: true as const }),
      m,
      helps: ['geld', 'wonen', 'zorg', 'digitaal'],
      ...(hall.phone === undefined ? {} : { phone: hall.phone }),
      ...(hall.website === undefined ? {} : { website: hall.website }),
      ...(hall.appointment === undefined ? {} : { appointment: hall.appointment }),
    },
  ];
}

/** Its hours, when somebody saw them less than six months ago. */
function libraryHours({ hours, hoursSeen }: Library, date: string): string | undefined {
  return hoursSeen !== undefined && deskAge(hoursSeen, date) === 'fresh' ? hours : undefined;
}

function libraryDesk(library: Library, date: string, at: (code: string) => number): Desk {
  const { name, street, postcode, town, lat, lon, municipality, phone, website, wheelchair } = library;
  const hours = libraryHours(library, date);
  return {
    kind: 'bibliotheek',
    name,
    ...(street === undefined ? {} : { street }),
    ...(postcode === undefined ? {} : { postcode }),
    town,
    at: [Math.round(lat * 1000), Math.round(lon * 1000)],
    exact: true,
    m: at(municipality),
    helps: ['digitaal'],
    ...(hours === undefined ? {} : { hours: parsePlaceHours(hours) }),
    ...(phone === undefined ? {} : { phone }),
    ...(website === undefined ? {} : { website }),
    ...(wheelchair === undefined ? {} : { wheelchair }),
  };
}
