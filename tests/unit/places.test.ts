import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addMonths, deskAge, isThere, lastDays } from '../../src/domain/places/ageing.ts';
import { addressOf, isPaidNumber, mapAddress } from '../../src/domain/places/desk-in-words.ts';
import { kilometresBetween } from '../../src/domain/places/distance.ts';
import { splitPlek, withPlek } from '../../src/domain/places/carry-plek.ts';
import { findPlace, isOneSlip, plainName } from '../../src/domain/places/find-place.ts';
import { type Desk, type FinderData, packPostcodes, postcodeIn } from '../../src/domain/places/finder-data.ts';
import { deskFor, desksFor, knownFirst, nearby } from '../../src/domain/places/nearby.ts';
import { phoneForm } from '../../src/domain/places/phone-form.ts';
import { plekFragment, spotIn } from '../../src/domain/places/plek-fragment.ts';

const UTRECHT = 0,
  EMMEN = 1,
  DEN_HAAG = 2,
  BERGEN_NH = 3,
  BERGEN_L = 4;

const country: FinderData = {
  day: '2026-11-25',
  municipalities: [
    ['0344', 'Utrecht', 'utrecht'],
    ['0114', 'Emmen', 'emmen'],
    ['0518', 'Den Haag', 'den-haag'],
    ['0373', 'Bergen (NH)', 'bergen-nh'],
    ['0893', 'Bergen (L)', 'bergen-l'],
  ],
  towns: [
    ['Utrecht', 52091, 5122, UTRECHT],
    ['Vleuten', 52105, 5015, UTRECHT],
    ['Emmen', 52779, 6900, EMMEN],
    ['Emmer-Compascuum', 52811, 7046, EMMEN],
    ['Den Haag', 52077, 4299, DEN_HAAG],
    ['Bergen', 52671, 4701, BERGEN_NH],
    ['Bergen (L)', 51598, 6037, BERGEN_L],
  ],
  regions: { 35: 0, 78: 2 },
  desks: [],
};
const postcodes = packPostcodes([
  { code: 7811, lat: 52.78, lon: 6.9, municipalities: [EMMEN] },
  { code: 3511, lat: 52.09, lon: 5.12, municipalities: [UTRECHT] },
  { code: 3555, lat: 52.1, lon: 5.1, municipalities: [UTRECHT, DEN_HAAG] },
  { code: 3599, lat: 52.1, lon: 5.1, municipalities: [] },
]);
const withImport: FinderData = { ...country, postcodes };

describe('Finding a place', () => {
  it('knows a town however it is written', () => {
    for (const typed of ['Utrecht', 'utrecht ', 'UTRECHT', ' Útrecht', 'utrecht!'])
      expect(findPlace(country, typed), typed).toMatchObject({ state: 'spot', spot: { name: 'Utrecht', m: UTRECHT } });
  });

  it("knows other names of a town: 's-Gravenhage, The Hague", () => {
    for (const typed of ["'s-Gravenhage", '’s Gravenhage', 'sgravenhage', 'den haag', 'The Hague'])
      expect(findPlace(country, typed), typed).toMatchObject({ state: 'spot', spot: { name: 'Den Haag' } });
  });

  it('asks which of two towns of one name is meant', () => {
    const found = findPlace(country, 'bergen');
    expect(found).toMatchObject({ state: 'choose', guess: false });
    expect(found.state === 'choose' && found.spots.map(({ m }) => m)).toEqual([BERGEN_NH, BERGEN_L]);
  });

  it('offers what begins like it, or differs by one slip of the finger', () => {
    expect(findPlace(country, 'emmer')).toMatchObject({ state: 'choose', guess: true });
    expect(findPlace(country, 'vluten')).toMatchObject({ state: 'choose', spots: [{ name: 'Vleuten' }] });
    expect(findPlace(country, 'em')).toEqual({ state: 'nothing' });
  });

  it('takes a postcode with and without letters', () => {
    for (const typed of ['3511', '3511 AB', '3511ab', ' 3511  ab '])
      expect(findPlace(withImport, typed), typed).toMatchObject({ state: 'spot', spot: { name: '3511', m: UTRECHT } });
  });

  it('asks which municipality when a postcode lies in two', () => {
    const found = findPlace(withImport, '3555');
    expect(found.state === 'choose' && found.spots.map(({ m }) => m)).toEqual([UTRECHT, DEN_HAAG]);
  });

  it('knows only the region of a postcode without an import, or of one that is newer than it', () => {
    expect(findPlace(country, '3511')).toMatchObject({ state: 'region', digits: '3511', spot: { name: 'Utrecht' } });
    expect(findPlace(withImport, '3599')).toMatchObject({ state: 'region' });
    expect(findPlace(withImport, '3500')).toMatchObject({ state: 'region' });
  });

  it('says so when a postcode does not exist', () => {
    expect(findPlace(country, '0000')).toEqual({ state: 'no-such-postcode', digits: '0000' });
    expect(findPlace(withImport, '9999')).toEqual({ state: 'no-such-postcode', digits: '9999' });
  });

  it('takes empty, endless, strange and dangerous text, and never throws', () => {
    expect(findPlace(country, '  ')).toEqual({ state: 'empty' });
    expect(findPlace(country, '…')).toEqual({ state: 'empty' });
    for (const typed of ['a'.repeat(10_000), '<script>alert(1)</script>', 'أوترخت', '乌得勒支', '12345'])
      expect(findPlace(country, typed), typed.slice(0, 30)).toEqual({ state: 'nothing' });
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (typed) => {
        expect(['empty', 'spot', 'choose', 'region', 'no-such-postcode', 'nothing']).toContain(
          findPlace(withImport, typed).state,
        );
      }),
    );
  });

  it('finds every town under its own name', () => {
    for (const [name] of country.towns)
      expect(['spot', 'choose'], name).toContain(findPlace(country, plainName(name.replace(/\(.*/, ''))).state);
  });
});

describe('One slip of the finger', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd', 'e'), minLength: 2, maxLength: 8 });

  it('is a letter too many, missing, wrong, or two that changed places', () => {
    for (const [a, b] of [
      ['emmen', 'emmmen'],
      ['emmen', 'emen'],
      ['emmen', 'ammen'],
      ['emmen', 'emmne'],
    ] as const)
      expect(isOneSlip(a, b), `${a} ${b}`).toBe(true);
    expect(isOneSlip('emmen', 'assen')).toBe(false);
    expect(isOneSlip('emmen', 'emmen')).toBe(false);
    expect(isOneSlip('emmen', 'em')).toBe(false);
  });

  it('is the same from both sides, and holds for any letter left out', () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(isOneSlip(a, b)).toBe(isOneSlip(b, a));
      }),
    );
    fc.assert(
      fc.property(word, fc.nat(), (a, at) => {
        const place = at % a.length;
        expect(isOneSlip(a, a.slice(0, place) + a.slice(place + 1))).toBe(true);
      }),
    );
  });
});

describe('Postcodes in columns', () => {
  it('come back as they were, to a hundredth of a degree', () => {
    const one = fc.record({
      code: fc.integer({ min: 1000, max: 9999 }),
      lat: fc.integer({ min: 5070, max: 5370 }).map((hundredths) => hundredths / 100),
      lon: fc.integer({ min: 320, max: 730 }).map((hundredths) => hundredths / 100),
      municipalities: fc.uniqueArray(fc.nat({ max: 341 }), { maxLength: 2 }),
    });
    fc.assert(
      fc.property(fc.uniqueArray(one, { selector: ({ code }) => code, maxLength: 30 }), (list) => {
        const packed = packPostcodes(list);
        for (const postcode of list) expect(postcodeIn(packed, postcode.code)).toEqual(postcode);
      }),
    );
  });

  it('say nothing of one that is not there', () => {
    expect(postcodeIn(postcodes, 1234)).toBeUndefined();
  });
});

describe('Distance', () => {
  it('from Utrecht to Emmen is some 143 kilometres', () => {
    expect(Math.round(kilometresBetween({ lat: 52.091, lon: 5.122 }, { lat: 52.779, lon: 6.9 }))).toBe(143);
  });

  it('is the same both ways, nothing to oneself, and never below nothing', () => {
    const point = fc.record({
      lat: fc.double({ min: 50, max: 54, noNaN: true }),
      lon: fc.double({ min: 3, max: 8, noNaN: true }),
    });
    fc.assert(
      fc.property(point, point, (a, b) => {
        expect(kilometresBetween(a, a)).toBe(0);
        expect(kilometresBetween(a, b)).toBeCloseTo(kilometresBetween(b, a));
        expect(kilometresBetween(a, b)).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});

const desk = (part: Partial<Desk>): Desk => ({
  kind: 'ido',
  name: 'Bibliotheek Utrecht',
  town: 'Utrecht',
  at: [52091, 5122],
  m: UTRECHT,
  helps: ['digitaal'],
  ...part,
});
const utrecht = { name: 'Utrecht', lat: 52.091, lon: 5.122, m: UTRECHT };

describe('Desks nearby', () => {
  it('puts a library, where one must still ask, after the desks that are known', () => {
    const desks = [desk({ name: 'a', kind: 'bibliotheek' }), desk({ name: 'b' }), desk({ name: 'c' })];
    expect(knownFirst(desks).map(({ name }) => name)).toEqual(['b', 'c', 'a']);
  });

  it('come nearest first, and not from the other end of the country', () => {
    const far = desk({ name: 'ver', at: [52779, 6900], m: EMMEN });
    const close = desk({ name: 'dichtbij', at: [52105, 5015] });
    const here = desk({ name: 'hier' });
    const names = nearby({ desks: [far, close, here] }, utrecht).map(({ desk: { name } }) => name);
    expect(names).toEqual(['hier', 'dichtbij']);
  });

  it('of a municipality are for who lives there, however near', () => {
    const other = desk({ kind: 'wijkteam', m: DEN_HAAG });
    const own = desk({ kind: 'wijkteam', at: [52779, 6900] });
    expect(nearby({ desks: [other, own] }, utrecht).map(({ desk: { m } }) => m)).toEqual([UTRECHT]);
  });

  it('help with what was asked; a town hall helps with all', () => {
    const desks = [
      desk({ name: 'ido' }),
      desk({ name: 'geld', helps: ['geld'] }),
      desk({ kind: 'gemeentehuis', name: 'hal', helps: [] }),
    ];
    expect(nearby({ desks }, utrecht, 'geld').map(({ desk: { name } }) => name)).toEqual(['geld', 'hal']);
  });

  it('are twelve at most, and the town hall is always one of them', () => {
    const libraries = Array.from({ length: 30 }, (_, place) => desk({ kind: 'bibliotheek', name: String(place) }));
    const hall = desk({ kind: 'gemeentehuis', name: 'hal', at: [52105, 5015] });
    const found = nearby({ desks: [...libraries, hall] }, utrecht);
    expect(found).toHaveLength(12);
    expect(found.at(-1)?.desk.name).toBe('hal');
    expect(nearby({ desks: libraries }, utrecht)).toHaveLength(12);
  });

  it('stand in for a contact, the best kind first', () => {
    const library = desk({ kind: 'bibliotheek', name: 'vlakbij' });
    const ido = desk({ name: 'verder weg', at: [52105, 5015] });
    expect(deskFor({ desks: [library, ido] }, utrecht, 'ido')?.desk.name).toBe('verder weg');
    expect(deskFor({ desks: [library] }, utrecht, 'ido')?.desk.name).toBe('vlakbij');
    expect(deskFor({ desks: [library] }, utrecht, 'uwv')).toBeUndefined();
    expect(deskFor({ desks: [library] }, utrecht, 'kindertelefoon')).toBeUndefined();
  });

  it('are named once for all the contacts that they stand in for', () => {
    const ido = desk({});
    const law = desk({ kind: 'juridisch-loket', name: 'loket' });
    const names = desksFor({ desks: [ido, law] }, utrecht, ['uwv', 'digid', 'juridisch-loket', 'ido']).map(
      ({ desk: { name } }) => name,
    );
    expect(names).toEqual(['Bibliotheek Utrecht', 'loket']);
  });
});

describe('A place that a link carries', () => {
  it('is told apart from the rest of a fragment', () => {
    expect(splitPlek('#plek=utrecht.0344')).toEqual({ plek: 'plek=utrecht.0344', rest: '' });
    expect(splitPlek('#gids=schulden&plek=3511.0344')).toEqual({ plek: 'plek=3511.0344', rest: '#gids=schulden' });
    for (const hash of ['', '#woorden', '#plek=', '#plek=utrecht', '#plek=<b>.0344'])
      expect(splitPlek(hash)).toEqual({ plek: '', rest: hash });
  });

  it('goes along in links to other pages, once, and out of them again', () => {
    const plek = 'plek=utrecht.0344';
    expect(withPlek('', plek)).toBe(`#${plek}`);
    expect(withPlek('#plek=emmen.0114', plek)).toBe(`#${plek}`);
    expect(withPlek('#gids=schulden', plek)).toBe(`#gids=schulden&${plek}`);
    expect(withPlek(`#gids=schulden&${plek}`, '')).toBe('#gids=schulden');
    expect(withPlek(`#${plek}`, '')).toBe('');
    // A part of a page is where the reader wants to be.
    expect(withPlek('#woorden', plek)).toBe('#woorden');
  });

  it('comes back as it was', () => {
    for (const typed of ['Utrecht', '3511', 'Emmer-Compascuum', 'Den Haag'])
      for (const data of [country, withImport]) {
        const found = findPlace(data, typed);
        if (found.state !== 'spot') continue;
        expect(spotIn(data, plekFragment(data, found.spot))).toEqual(found.spot);
      }
  });

  it('keeps two towns of one name apart', () => {
    expect(spotIn(country, '#plek=bergen.0893')?.m).toBe(BERGEN_L);
    expect(spotIn(country, '#plek=bergen.0373')?.m).toBe(BERGEN_NH);
  });

  it('is nothing when it is broken, made up, or something else', () => {
    for (const fragment of [
      '',
      '#plek=',
      '#plek=utrecht',
      '#plek=utrecht.9999',
      '#plek=%3Cb%3E.0344',
      '#gids=schulden',
    ])
      expect(spotIn(country, fragment), fragment).toBeUndefined();
  });
});

describe('What somebody read about a desk', () => {
  it('counts in months, also from the last day of one', () => {
    expect(addMonths('2026-08-31', 6)).toBe('2027-02-28');
    expect(addMonths('2026-11-25', 6)).toBe('2027-05-25');
  });

  it('hides its hours after six months and the desk after twelve', () => {
    expect(deskAge('2026-01-15', '2026-07-15')).toBe('fresh');
    expect(deskAge('2026-01-15', '2026-07-16')).toBe('hours-hidden');
    expect(deskAge('2026-01-15', '2027-01-15')).toBe('hours-hidden');
    expect(deskAge('2026-01-15', '2027-01-16')).toBe('hidden');
    expect(lastDays('2026-01-15')).toEqual({ hours: '2026-07-16', desk: '2027-01-16' });
  });

  it('holds from its own first day to its last', () => {
    const desk = { validFrom: '2026-02-01', validUntil: '2026-12-31' };
    expect(['2026-01-31', '2026-02-01', '2026-12-31', '2027-01-01'].map((day) => isThere(desk, day))).toEqual([
      false,
      true,
      true,
      false,
    ]);
    expect(isThere({}, '2026-01-01')).toBe(true);
  });
});

describe('A phone number', () => {
  it('is written as people write it, whatever a register makes of it', () => {
    for (const [from, to] of [
      ['+31 30 286 10 00', '030 286 10 00'],
      ['(0592) 26 77 77', '0592 26 77 77'],
      ['+31(0)30-2861000', '030 286 10 00'],
      ['0031 6 12345678', '06 12 34 56 78'],
      ['14 0592', '14 0592'],
      ['(014) 030', '14 030'],
      ['0800 8020', '0800-8020'],
      ['0900-1852', '0900-1852'],
      ['088 123 65 55', '088 123 65 55'],
    ] as const)
      expect(phoneForm(from), from).toBe(to);
  });

  it('is none when it has another form', () => {
    for (const text of ['', '112 of 113', '0591 12', '030 286 10 00 00', 'bel ons', '+49 30 123456'])
      expect(phoneForm(text), text).toBeUndefined();
  });

  it('keeps its figures, and can be read again', () => {
    fc.assert(
      fc.property(fc.integer({ min: 100_000_000, max: 999_999_999 }), (rest) => {
        const written = phoneForm(`0${String(rest)}`);
        if (written === undefined) return;
        expect(phoneForm(written)).toBe(written);
        expect(written.replace(/\D/g, '')).toContain(String(rest).slice(-4));
      }),
    );
  });
});

describe('A desk in words', () => {
  it('has its address as far as we know it', () => {
    expect(addressOf(desk({}))).toBe('Utrecht');
    expect(addressOf(desk({ inside: 'in het stadhuis', street: 'Dam 1', postcode: '1012 JS' }))).toBe(
      'in het stadhuis, Dam 1, 1012 JS Utrecht',
    );
  });

  it('has a way to it only with a street, and the reader is not in it', () => {
    expect(mapAddress(desk({}))).toBeUndefined();
    expect(mapAddress(desk({ street: 'Dam 1' }))).toBe(
      'https://www.openstreetmap.org/search?query=Dam%201%2C%20Utrecht',
    );
  });

  it('says when a call costs money', () => {
    expect([isPaidNumber('0900-1852'), isPaidNumber('14 030'), isPaidNumber(undefined)]).toEqual([true, false, false]);
  });
});
