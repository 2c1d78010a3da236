import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseRichText, plainText, referencesIn, blanksIn } from '../../src/domain/text/rich-text.ts';

describe('Rich text', () => {
  it('splits references and bold from words', () => {
    expect(parseRichText('Bel **{contact:uwv}** binnen {fact:ww-week}.')).toEqual([
      { kind: 'text', text: 'Bel ' },
      { kind: 'strong', pieces: [{ kind: 'contact', id: 'uwv' }] },
      { kind: 'text', text: ' binnen ' },
      { kind: 'fact', id: 'ww-week' },
      { kind: 'text', text: '.' },
    ]);
  });

  it('takes a label where one is given', () => {
    expect(plainText('{term:bezwaar|bezwaar maken} of {fact:x}', (kind, id) => `<${kind} ${id}>`)).toBe(
      'bezwaar maken of <fact x>',
    );
  });

  it('finds references inside bold too', () => {
    expect(referencesIn('**{action:ww}** {term:bsn}')).toEqual([
      { kind: 'action', id: 'ww' },
      { kind: 'term', id: 'bsn' },
    ]);
  });

  it('loses nothing and never throws', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        fc.pre(!text.includes('**') && !text.includes('{'));
        expect(plainText(text, () => '')).toBe(text);
      }),
    );
  });
});

describe('A blank in a letter', () => {
  it('is found by its id, refers to nothing, and reads as dots', () => {
    const text = 'Ik betaal **elke maand** € {blank:bedrag} op {blank:dag}.';
    expect(blanksIn(text)).toEqual(['bedrag', 'dag']);
    expect(referencesIn(text)).toEqual([]);
    expect(plainText(text, () => '')).toBe('Ik betaal elke maand € … op ….');
  });
});
