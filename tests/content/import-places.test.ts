import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { municipalitiesOfCountry } from '../../src/catalogue/places/base.ts';
import type { Expected } from '../../src/catalogue/places/import/check-import.ts';
import { importRegisters } from '../../src/catalogue/places/import/import-registers.ts';
import { readSource, type Source } from '../../src/catalogue/places/import/read-source.ts';
import { readImported } from '../../src/catalogue/places/imported.ts';

const POSTCODES = `pc4,lat,lon,gemeentecodes,gemeenten,plaatsen,bron
1811,52.633,4.748,0361,Alkmaar,Alkmaar,eigen
1861,52.670,4.701,0373,Bergen (NH),Bergen,eigen
1862,52.675,4.690,0373|0361,Bergen (NH)|Alkmaar,Bergen,eigen
7811,52.785,6.899,0114,Emmen,Emmen,eigen
7812,52.781,6.921,,,,eigen
`;
const HALLS = `code,naam,straat,huisnummer,postcode,plaats,lat,lon,telefoon,website,afspraak
0114,Emmen,Raadhuisplein,1,7811AP,Emmen,52.7853,6.8976,14 0591,https://gemeente.emmen.nl,
0361,Alkmaar,Mallegatsplein,10,1815AG,Alkmaar,52.6326,4.7431,14 072,https://www.alkmaar.nl,https://www.alkmaar.nl/afspraak
0373,Bergen (NH),Jan Ligthartstraat,4,1811MR,Alkmaar,52.6330,4.7480,(072) 888 00 00,https://www.bergen-nh.nl,
`;
const LIBRARIES = JSON.stringify({
  elements: [
    {
      type: 'node',
      id: 1,
      lat: 52.784,
      lon: 6.897,
      tags: {
        amenity: 'library',
        name: 'Bibliotheek Emmen',
        'addr:street': 'Noorderplein',
        'addr:housenumber': '101',
        'addr:postcode': '7811 MG',
        'addr:city': 'Emmen',
        phone: '+31 591 681 122',
        website: 'https://www.bibliotheekemmen.nl',
        opening_hours: 'Mo-Fr 10:00-17:00; PH off',
        check_date: '2026-09-01',
        wheelchair: 'yes',
      },
    },
    { type: 'way', id: 2, center: { lat: 52.671, lon: 4.7 }, tags: { amenity: 'library', name: 'Bibliotheek Bergen' } },
    { type: 'node', id: 3, lat: 52.78, lon: 6.9, tags: { amenity: 'library', name: 'Bibliotheek van de Hogeschool' } },
    { type: 'node', id: 4, lat: 52.78, lon: 6.9, tags: { amenity: 'library' } },
  ],
});
const SOUND: Source = {
  postcodes: ['pc4.csv', POSTCODES],
  halls: ['gemeenten.csv', HALLS],
  libraries: ['bibliotheken.json', LIBRARIES],
};
const EXPECTED: Expected = {
  municipalities: [
    ['0114', 'Emmen', 'emmen'],
    ['0361', 'Alkmaar', 'alkmaar'],
    ['0373', 'Bergen (NH)', 'bergen-nh'],
  ],
  fewestPostcodes: 5,
};
const SHARED = resolve('..', 'shared', 'data');

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'zo-verder-import-'));
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

const run = (source: Source, choices: { skip?: string[]; accept?: boolean } = {}) =>
  importRegisters(root, source, EXPECTED, { date: '2026-11-25', ...choices });

/** A source with one text changed in one place; throws when that text is not there. */
function changed(kind: keyof Source, from: string, to: string): Source {
  const [file, text] = SOUND[kind] ?? ['', ''];
  if (!text.includes(from)) throw new Error(`"${from}" does not stand in ${file}`);
  return { ...SOUND, [kind]: [file, text.replace(from, () => to)] };
}

describe('An import', () => {
  it('reads postcodes, town halls and libraries, and writes what a build reads', () => {
    run(SOUND);
    const written = readImported(root);
    expect(written?.made).toBe('2026-11-25');
    expect(written?.postcodes).toContainEqual([1862, 52.675, 4.69, ['0373', '0361']]);
    expect(written?.postcodes).toContainEqual([7812, 52.781, 6.921, []]);
    expect(written?.halls[2]).toEqual({
      municipality: '0373',
      street: 'Jan Ligthartstraat 4',
      postcode: '1811 MR',
      town: 'Alkmaar',
      lat: 52.633,
      lon: 4.748,
      phone: '072 888 00 00',
      website: 'https://www.bergen-nh.nl',
    });
    expect(written?.libraries).toEqual([
      {
        name: 'Bibliotheek Emmen',
        street: 'Noorderplein 101',
        postcode: '7811 MG',
        town: 'Emmen',
        municipality: '0114',
        lat: 52.784,
        lon: 6.897,
        phone: '0591 68 11 22',
        website: 'https://www.bibliotheekemmen.nl',
        hours: 'Mo-Fr 10:00-17:00; PH off',
        hoursSeen: '2026-09-01',
        wheelchair: 'ja',
      },
      { name: 'Bibliotheek Bergen', town: 'Bergen', municipality: '0373', lat: 52.671, lon: 4.7 },
    ]);
  });

  it('reads GeoJSON as well as Overpass, and does without libraries', () => {
    const feature = {
      type: 'Feature',
      id: 'node/9',
      geometry: { type: 'Point', coordinates: [6.897, 52.784] },
      properties: { name: 'Bibliotheek Emmen', opening_hours: 'Mo-Fr 10:00-17:00' },
    };
    const geo = JSON.stringify({ type: 'FeatureCollection', features: [feature] });
    const { libraries } = run({ ...SOUND, libraries: ['bibliotheken.geojson', geo] });
    // Nobody says when those hours were seen, so they may be of any year.
    expect(libraries).toEqual([{ name: 'Bibliotheek Emmen', town: 'Emmen', municipality: '0114', lat: 52.784, lon: 6.897 }]);
    const { postcodes, halls } = SOUND;
    expect(run({ postcodes, halls }, { accept: true }).libraries).toEqual([]);
  });

  it('reads the export of the register as it is, with the address in one field', () => {
    const head = '"Officiële naam";"Adressen (type, straat)";"Online afspraak url";"Telefoonnummers ";"Internetpagina\'s";"TOOi URI"';
    const row = (name: string, address: string, phone: string, code: string) =>
      `"Gemeente ${name}";"${address}";"";"${phone}";"https://www.${name.toLowerCase()}.nl, label: algemeen";"https://identifier.overheid.nl/tooi/id/gemeente/gm${code}"`;
    const visit = (street: string, number: string, postcode: string, town: string, lat: string, lon: string) =>
      `adresType: Postadres, postbus: 1, postcode: 1000 AA, woonplaats: ${town};adresType: Bezoekadres, openbareRuimte: ${street}, huisnummer: ${number}, postcode: ${postcode}, woonplaats: ${town}, centroideLatitude: ${lat}, centroideLongitude: ${lon}`;
    const text = [
      head,
      row('Emmen', visit('Raadhuisplein', '1', '7811 AP', 'EMMEN', '52.7853', '6.8976'), '14 0591, label: algemeen', '0114'),
      row('Alkmaar', visit('Mallegatsplein', '10', '1811 AG', 'ALKMAAR', '52.6326', '4.7431'), '(014) 072', '0361'),
      row('Bergen', visit('Ligthartstraat', '4', '1811 MR', 'BERGEN AAN ZEE NH', '52.633', '4.748'), '', '0373'),
    ].join('\n');
    const { halls } = run({ ...SOUND, halls: ['Gemeenten.csv', text] });
    expect(halls).toEqual([
      expect.objectContaining({ municipality: '0114', street: 'Raadhuisplein 1', town: 'Emmen', phone: '14 0591' }),
      expect.objectContaining({ municipality: '0361', phone: '14 072', website: 'https://www.alkmaar.nl' }),
      expect.objectContaining({ municipality: '0373', town: 'Bergen aan Zee', postcode: '1811 MR' }),
    ]);
  });
});

/** Each of these stops the import, says where and what, and leaves what was there. */
const BAD: readonly (readonly [what: string, source: () => Source, says: string])[] = [
  [
    'a missing column',
    () => changed('postcodes', 'gemeentecodes', 'codes'),
    'pc4.csv: de kolom "gemeentecodes" ontbreekt.',
  ],
  ['a missing column of the town halls', () => changed('halls', 'telefoon', 'tel'), 'gemeenten.csv: de kolom "telefoon" ontbreekt.'],
  ['a row that is cut off', () => changed('halls', ',52.6330,4.7480,(072) 888 00 00,https://www.bergen-nh.nl,', ',52.6'), 'gemeenten.csv, regel 4: deze rij is niet heel'],
  ['a quote that nobody closed', () => changed('halls', 'Emmen,Raadhuisplein', '"Emmen,Raadhuisplein'), 'deze rij is niet heel'],
  ['coordinates that changed places', () => changed('postcodes', '52.633,4.748', '4.748,52.633'), 'pc4.csv, regel 2: lat en lon zijn omgewisseld.'],
  ['swapped coordinates of a library', () => changed('libraries', '"lat":52.784,"lon":6.897', '"lat":6.897,"lon":52.784'), 'bibliotheken.json, node/1 (Bibliotheek Emmen): lat en lon zijn omgewisseld.'],
  ['a place outside the country', () => changed('postcodes', '52.633,4.748', '48.85,2.35'), 'pc4.csv, regel 2: de plek 48.85, 2.35 ligt niet in Nederland.'],
  ['a postcode that is none', () => changed('postcodes', '1811,', '811,'), 'pc4.csv, regel 2: "811" is geen postcode van vier cijfers.'],
  ['a postcode that comes twice', () => changed('postcodes', '1861,', '1811,'), 'pc4.csv, regel 3: postcode 1811 staat er twee keer in.'],
  ['too few postcodes', () => changed('postcodes', '7812,52.781,6.921,,,,eigen\n', ''), 'er zijn er 4, en wij verwachten er minstens 5.'],
  ['a municipality that does not exist', () => changed('postcodes', ',0114,', ',9999,'), 'pc4.csv, regel 5: de gemeente met code "9999" bestaat niet.'],
  ['a municipality without a postcode', () => changed('postcodes', '6.899,0114,', '6.899,,'), 'geen enkele postcode ligt in de gemeente Emmen (0114).'],
  ['a municipality too many', () => ({ ...SOUND, halls: ['gemeenten.csv', `${HALLS}0999,Nergens,Dam,1,1811AA,Nergens,,,,,\n`] }), 'gemeenten.csv, regel 5: de gemeente met code "0999" bestaat niet.'],
  ['a municipality too few', () => ({ ...SOUND, halls: ['gemeenten.csv', HALLS.replace(/^0361.*\n/m, '')] }), 'er zijn er 2, en het moeten er 3 zijn. Niet gevonden: Alkmaar.'],
  ['a municipality twice', () => changed('halls', '0361,', '0114,'), 'gemeenten.csv, regel 3: gemeente 0114 staat er twee keer in.'],
  ['a code that is none', () => changed('halls', '0361,', '361,'), 'gemeenten.csv, regel 3: "361" is geen code van een gemeente.'],
  ['a town hall without a town', () => changed('halls', '7811AP,Emmen', '7811AP,'), 'gemeenten.csv, regel 2: de plaats van het gemeentehuis ontbreekt.'],
  ['half a postcode', () => changed('halls', '7811AP', '7811'), 'gemeenten.csv, regel 2: "7811" is geen postcode.'],
  ['a number that is no phone number', () => changed('halls', '14 0591', '0591 12'), 'gemeenten.csv, regel 2: "0591 12" lijkt geen telefoonnummer.'],
  ['an address that is no website', () => changed('halls', 'https://gemeente.emmen.nl', 'emmen'), 'gemeenten.csv, regel 2: "emmen" is geen adres van een site.'],
  ['a town hall far from its postcode', () => changed('halls', '52.7853,6.8976', '52.7353,6.8976'), 'het gemeentehuis ligt meer dan 4 km van zijn postcode 7811 AP.'],
  ['a town hall in another municipality', () => changed('halls', '1811MR', '7811MR').halls[1].includes('7811MR') ? changed('halls', '1811MR,Alkmaar,52.6330,4.7480', '7811MR,Emmen,52.7853,6.8976') : SOUND, 'postcode 7811 MR ligt niet in de gemeente 0373.'],
  ['a library far from its postcode', () => changed('libraries', '7811 MG', '1811 MG'), 'deze plek ligt meer dan 4 km van postcode 1811MG.'],
  ['a library in the sea', () => changed('libraries', '"lat":52.671,"lon":4.7', '"lat":52.671,"lon":4.1'), 'bibliotheken.json, way/2 (Bibliotheek Bergen): deze plek ligt ver van elke Nederlandse postcode.'],
  ['a file of libraries that is cut off', () => ({ ...SOUND, libraries: ['bibliotheken.json', LIBRARIES.slice(0, 200)] }), 'bibliotheken.json: het bestand is niet heel.'],
  ['a file without libraries', () => ({ ...SOUND, libraries: ['bibliotheken.json', '{}'] }), 'bibliotheken.json: er staan geen bibliotheken in.'],
  ['an empty file', () => ({ ...SOUND, postcodes: ['pc4.csv', ''] }), 'pc4.csv: er staan geen rijen in.'],
  ['too many changes at once', () => changed('halls', '14 0591', '14 0592'), 'De gemeenten: 1 van de 3 zijn anders dan de vorige keer.'],
];

describe('An import stops, and the last good data stay, at', () => {
  it.each(BAD)('%s', (_what, source, says) => {
    run(SOUND);
    const before = readFileSync(join(root, '.data', 'places.json'), 'utf8');
    expect(() => run(source())).toThrow(says);
    expect(() => run(source())).toThrow('Zo lost u het op: ');
    expect(readFileSync(join(root, '.data', 'places.json'), 'utf8')).toBe(before);
  });
});

describe('Whoever runs an import', () => {
  it('can leave out what is wrong on the map', () => {
    const source = changed('libraries', '7811 MG', '1811 MG');
    expect(run(source, { skip: ['node/1'] }).libraries).toHaveLength(1);
  });

  it('can take many changes when they are right', () => {
    run(SOUND);
    expect(run(changed('halls', '14 0591', '14 0592'), { accept: true }).halls[0]?.phone).toBe('14 0592');
  });
});

describe('The registers of the whole country', () => {
  it.runIf(existsSync(SHARED))('are read and found sound, where they are at hand', async () => {
    const municipalities = municipalitiesOfCountry('2026-11-25');
    const imported = importRegisters(root, await readSource(SHARED), { municipalities, fewestPostcodes: 4000 }, { date: '2026-11-25' });
    expect(imported.postcodes).toHaveLength(4075);
    expect(imported.halls).toHaveLength(342);
  });

  it('are missed with a plain sentence', async () => {
    await expect(readSource(root)).rejects.toThrow('het bestand pc4.csv is er niet.');
    await expect(readSource(join(root, 'weg'))).rejects.toThrow('deze map is er niet.');
  });
});
