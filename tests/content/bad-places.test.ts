import { describe, expect, it } from 'vitest';
import { inspectContent } from '../../src/catalogue/catalogue.ts';
import { expectProblem } from './expect-problem.ts';
import { change, inFolder, SOUND } from './small-content.ts';

const PLACES = 'content/places/utrecht.yaml';
const WITH_PLACE = {
  ...SOUND,
  [PLACES]: `bibliotheek-zeist:
  kind: ido
  name: Bibliotheek Zeist
  town: Zeist
  municipality: "0355"
  coordinates: { lat: 52.09, lon: 5.23 }
  access: inloop
  helps: [digitaal]
  hours: Mo-Fr 10:00-17:00; PH off
  everyOtherWeek: "2026-11-23"
  validFrom: "2026-01-01"
  validUntil: "2027-12-31"
  source: uwv-ww
  year: 2024
  certainty: unconfirmed
`,
};

describe('A desk', () => {
  it('is sound as it stands here', () => {
    expect(inFolder(WITH_PLACE, (root) => inspectContent(root).problems)).toEqual([]);
  });

  it('is in a municipality that exists', () => {
    expectProblem(change(WITH_PLACE, PLACES, '"0355"', '"0300"'), {
      file: PLACES,
      at: 'municipality:',
      wrong: 'bij "bibliotheek-zeist": een gemeente met de code "0300" bestaat niet.',
      mend: 'zoek de code op bij het CBS. Let op gemeenten die samen zijn gegaan.',
    });
  });

  it('lies near its town', () => {
    expectProblem(change(WITH_PLACE, PLACES, 'lat: 52.09, lon: 5.23', 'lat: 52.79, lon: 5.23'), {
      file: PLACES,
      at: 'coordinates:',
      wrong: 'bij "bibliotheek-zeist": de plek op de kaart ligt 78 km van Zeist.',
      mend: 'kijk of lat en lon niet zijn omgewisseld, en of de plaats klopt.',
    });
  });

  it('lies in the Netherlands', () => {
    expectProblem(change(WITH_PLACE, PLACES, 'lat: 52.09, lon: 5.23', 'lat: 5.23, lon: 5.23'), {
      file: PLACES,
      at: 'coordinates:',
      wrong: 'bij "bibliotheek-zeist": het veld "coordinates.lat" is te kort of te klein.',
      mend: 'lat ligt in Nederland tussen 50,7 en 53,7; misschien is hij omgewisseld met lon.',
    });
  });

  it('has hours that we can read', () => {
    expectProblem(change(WITH_PLACE, PLACES, 'PH off', 'sluit bij feest'), {
      file: PLACES,
      at: 'hours:',
      wrong: 'bij "bibliotheek-zeist": de tijden "sluit bij feest" kunnen we niet lezen.',
      mend: 'schrijf ze als "Mo-Fr 09:00-12:00,13:00-17:00; Mo[1] 14:00-16:00; PH off; 2026-12-24 off".',
    });
  });

  it('has a Monday for every other week', () => {
    expectProblem(change(WITH_PLACE, PLACES, '2026-11-23', '2026-11-24'), {
      file: PLACES,
      at: 'everyOtherWeek:',
      wrong: 'bij "bibliotheek-zeist": 2026-11-24 is geen maandag.',
      mend: 'zet hier de maandag van een week waarin de plek open is.',
    });
  });

  it('begins before it ends', () => {
    expectProblem(change(WITH_PLACE, PLACES, '2027-12-31', '2025-12-31'), {
      file: PLACES,
      at: 'validUntil:',
      wrong: 'bij "bibliotheek-zeist": de laatste dag ligt voor de eerste.',
      mend: 'kijk welke van de twee dagen niet klopt.',
    });
  });

  it('says of which year its page is, when nobody confirmed it', () => {
    expectProblem(change(WITH_PLACE, PLACES, '  year: 2024\n', ''), {
      file: PLACES,
      at: 'kind:',
      wrong: 'bij "bibliotheek-zeist": het veld "year" ontbreekt.',
      mend: 'bij unconfirmed hoort het jaar van de pagina.',
    });
  });

  it('has a source that exists', () => {
    expectProblem(change(WITH_PLACE, PLACES, 'uwv-ww', 'uvw-ww'), {
      file: PLACES,
      at: 'source:',
      wrong: 'bij "bibliotheek-zeist": de bron "uvw-ww" bestaat niet.',
      mend: 'kijk of de naam goed is geschreven. Of maak "uvw-ww" aan in content/sources.',
    });
  });
});
