import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutAtWords, wordFinder } from '../../src/domain/text/find-words.ts';

const find = () =>
  wordFinder([
    { id: 'beslag', forms: ['beslag'] },
    { id: 'beslagvrije-voet', forms: ['beslagvrije voet'] },
    { id: 'ww', forms: ['WW', 'Werkloosheidswet'] },
    { id: 'plus', forms: ['a+'] },
  ]);
const ids = (text: string) => find()(text).map(({ id }) => id);

describe('Hard words in a text', () => {
  it('are found at their first place, whatever their capitals', () => {
    expect(find()('Beslag is beslag.')).toEqual([{ id: 'beslag', text: 'Beslag', start: 0 }]);
    expect(ids('De werkloosheidswet (WW).')).toEqual(['ww']);
  });

  it('stand alone: no part of a longer word, of a name with a hyphen or of a number', () => {
    expect(ids('loonbeslag, beslaglegging, beslag-brief, ww2')).toEqual([]);
    expect(ids('(beslag) "WW".')).toEqual(['beslag', 'ww']);
  });

  it('are the longest that fits', () => {
    expect(ids('De beslagvrije voet.')).toEqual(['beslagvrije-voet']);
  });

  it('may hold signs that mean something in a pattern', () => {
    expect(ids('een a+ en een aa')).toEqual(['plus']);
  });

  it('are none when there are no words', () => {
    expect(wordFinder([])('beslag')).toEqual([]);
  });
});

describe('A text cut at its hard words', () => {
  it('loses nothing, and links a word once', () => {
    const waiting = new Set(['beslag', 'ww']);
    const cut = (text: string) => cutAtWords(text, find(), (id) => waiting.delete(id));
    expect(cut('Eerst beslag, dan WW!')).toEqual([
      'Eerst ',
      { id: 'beslag', text: 'beslag', start: 6 },
      ', dan ',
      { id: 'ww', text: 'WW', start: 18 },
      '!',
    ]);
    expect(cut('Weer beslag.')).toEqual(['Weer beslag.']);
  });

  it('is the same text again when put together', () => {
    const parts = fc.array(fc.constantFrom('beslag', 'WW', ' ', '. ', 'loonbeslag', 'beslagvrije voet', 'é'));
    fc.assert(
      fc.property(parts, (words) => {
        const text = words.join('');
        const cuts = cutAtWords(text, find(), () => true);
        expect(cuts.map((cut) => (typeof cut === 'string' ? cut : cut.text)).join('')).toBe(text);
      }),
    );
  });
});
