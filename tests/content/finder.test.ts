import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { getCatalogue } from '../../src/catalogue/index.ts';
import { baseOfCountry, municipalitiesOfCountry } from '../../src/catalogue/places/base.ts';
import { finderData } from '../../src/catalogue/places/finder.ts';
import { placesForOthers } from '../../src/catalogue/places/hsds.ts';
import { importRegisters } from '../../src/catalogue/places/import/import-registers.ts';
import { readSource } from '../../src/catalogue/places/import/read-source.ts';
import type { Imported, Library } from '../../src/catalogue/places/imported.ts';
import { placesForMachines } from '../../src/catalogue/places/schema-org.ts';
import { findPlace } from '../../src/domain/places/find-place.ts';
import { nearby } from '../../src/domain/places/nearby.ts';

const DAY = '2026-11-25';
const catalogue = getCatalogue();
const NOTHING: Imported = { made: DAY, postcodes: [], towns: [], halls: [], libraries: [] };
const library = (part: Partial<Library>): Library => ({
  name: 'Bibliotheek Urk',
  town: 'Urk',
  municipality: '0184',
  lat: 52.66,
  lon: 5.6,
  ...part,
});

describe('The country', () => {
  it('has 342 municipalities, each with a page of its own and a town in it', () => {
    const { municipalities, towns } = baseOfCountry(DAY);
    expect(municipalities).toHaveLength(342);
    expect(new Set(municipalities.map(([, , slug]) => slug)).size).toBe(342);
    for (const [code, name] of municipalities)
      expect(
        towns.some(({ municipality }) => municipality === code),
        name,
      ).toBe(true);
    for (const { name, municipality } of towns)
      expect(
        municipalities.some(([code]) => code === municipality),
        name,
      ).toBe(true);
  });

  it('has one less in 2027, and its towns then lie in the other', () => {
    expect(municipalitiesOfCountry('2027-01-01')).toHaveLength(341);
    const data = finderData(catalogue, '2027-01-01', undefined);
    const found = findPlace(data, 'Kortenhoef');
    expect(found.state === 'spot' && data.municipalities[found.spot.m]?.[1]).toBe('Hilversum');
  });

  it('gives every municipality by its own name a place, or a choice', () => {
    const data = finderData(catalogue, DAY, undefined);
    for (const [, name] of data.municipalities)
      expect(['spot', 'choose'], name).toContain(findPlace(data, name.replace(/ \(.*/, '')).state);
  });

  it('gives sensible answers to Utrecht, 3511 and Emmen without an import', () => {
    const data = finderData(catalogue, DAY, undefined);
    for (const [typed, municipality] of [
      ['Utrecht', 'Utrecht'],
      ['3511', 'Utrecht'],
      ['Emmen', 'Emmen'],
      ['den bosch', "'s-Hertogenbosch"],
      ["'s-Gravenhage", 'Den Haag'],
    ] as const) {
      const found = findPlace(data, typed);
      if (found.state !== 'spot' && found.state !== 'region') throw new Error(`${typed}: ${found.state}`);
      expect(data.municipalities[found.spot.m]?.[1].replace('’', "'"), typed).toBe(municipality);
    }
  });
});

describe('Desks written by hand', () => {
  const data = finderData(catalogue, DAY, undefined);

  it('are shown, each in its municipality, with the year of the page when nobody confirmed them', () => {
    expect(data.desks).toHaveLength(catalogue.places.size);
    for (const desk of data.desks) expect(desk.m, desk.name).toBeGreaterThanOrEqual(0);
    const unconfirmed = [...catalogue.places.values()].filter(({ data: { certainty } }) => certainty === 'unconfirmed');
    expect(data.desks.filter(({ year }) => year !== undefined)).toHaveLength(unconfirmed.length);
  });

  it('lose their hours after half a year and are gone after a year', () => {
    const withHours = (date: string) => finderData(catalogue, date, undefined).desks.filter(({ hours }) => hours).length;
    expect(withHours(DAY)).toBeGreaterThan(0);
    expect(withHours('2027-05-26')).toBe(0);
    expect(finderData(catalogue, '2027-05-26', undefined).desks.length).toBe(data.desks.length);
    expect(finderData(catalogue, '2027-11-26', undefined).desks).toEqual([]);
  });

  it('are given to machines only when confirmed, and to others with how sure they are', () => {
    const graph = JSON.parse(placesForMachines(data.desks, 'Utrecht')) as { '@graph': unknown[] };
    expect(graph['@graph']).toHaveLength(data.desks.filter(({ year }) => year === undefined).length);
    const { services } = placesForOthers(catalogue, DAY);
    expect(services).toHaveLength(catalogue.places.size);
    for (const { source, location } of services) {
      expect(source).toMatch(/^https:/);
      expect(location.address.country).toBe('NL');
    }
  });
});

describe('An import', () => {
  it('adds libraries that are never called an IDO', () => {
    const { desks } = finderData(catalogue, DAY, { ...NOTHING, libraries: [library({})] });
    expect(desks.at(-1)).toMatchObject({ kind: 'bibliotheek', name: 'Bibliotheek Urk', helps: ['digitaal'] });
  });

  it('joins a library with the desk that somebody wrote down for it', () => {
    const entry = [...catalogue.places.values()].find(({ data }) => data.kind === 'ido' && data.name === 'Bibliotheek Baarn');
    if (entry === undefined) throw new Error('No such desk');
    const { municipality, town, name } = entry.data;
    const libraries = [library({ name, town, municipality, lat: 52.21, lon: 5.28, phone: '035 541 00 00', wheelchair: 'ja' })];
    const { desks } = finderData(catalogue, DAY, { ...NOTHING, libraries });
    expect(desks.filter(({ kind }) => kind === 'bibliotheek')).toEqual([]);
    expect(desks.find((desk) => desk.name === name)).toMatchObject({ kind: 'ido', wheelchair: 'ja', exact: true });
  });

  it('shows hours of a library only when somebody saw them in the last half year', () => {
    const hours = 'Mo-Fr 10:00-17:00';
    const shown = (hoursSeen?: string) =>
      finderData(catalogue, DAY, { ...NOTHING, libraries: [library({ hours, ...(hoursSeen && { hoursSeen }) })] }).desks.at(-1)
        ?.hours !== undefined;
    expect([shown('2026-09-01'), shown('2026-01-01'), shown()]).toEqual([true, false, false]);
  });

  it('of more than a year ago gives its postcodes and no desks', () => {
    const old: Imported = { ...NOTHING, made: '2025-11-24', postcodes: [[8321, 52.66, 5.6, ['0184']]], libraries: [library({})] };
    const data = finderData(catalogue, DAY, old);
    expect(data.desks).toHaveLength(catalogue.places.size);
    expect(findPlace(data, '8321')).toMatchObject({ state: 'spot' });
  });
});

const SHARED = resolve('..', 'shared', 'data');
describe.runIf(existsSync(SHARED))('The registers of the whole country, where they are at hand,', () => {
  it('lead every postcode to its municipality, its town hall and a list', async () => {
    const root = mkdtempSync(join(tmpdir(), 'zo-verder-finder-'));
    const expected = { municipalities: municipalitiesOfCountry(DAY), fewestPostcodes: 4000 };
    const imported = importRegisters(root, await readSource(SHARED), expected, { date: DAY });
    const data = finderData(catalogue, DAY, imported);
    const codes = data.municipalities.map(([code]) => code);
    for (const [postcode, , , municipalities] of imported.postcodes) {
      const found = findPlace(data, String(postcode));
      if (municipalities.length === 0) {
        expect(found.state, String(postcode)).toBe('region');
        continue;
      }
      const spots = found.state === 'spot' ? [found.spot] : found.state === 'choose' ? found.spots : [];
      expect(spots.map(({ m }) => codes[m])).toEqual(municipalities);
      for (const spot of spots) {
        const halls = nearby(data, spot).filter(({ desk: { kind } }) => kind === 'gemeentehuis');
        expect(halls.map(({ desk: { m } }) => m), String(postcode)).toEqual([spot.m]);
      }
    }
  });
});
