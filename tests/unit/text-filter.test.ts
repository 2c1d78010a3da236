import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileSizeInWords } from '../../src/domain/text/file-size.ts';
import { textFilter } from '../../src/domain/text/text-filter.ts';

describe('A filter of what somebody types', () => {
  it('lets through every text when nothing is typed', () => {
    for (const typed of ['', '  ', '\t\n']) expect(textFilter(typed)('Hebt u schulden?')).toBe(true);
  });

  it('finds a word by any part of it', () => {
    const fits = textFilter('schuld');
    expect(fits('Vraag schuldhulp aan')).toBe(true);
    expect(fits('Huurschuld betalen')).toBe(true);
    expect(fits('Vraag huurtoeslag aan')).toBe(false);
  });

  it('wants every word typed, in any order', () => {
    const fits = textFilter('aan  ww');
    expect(fits('Vraag WW aan')).toBe(true);
    expect(fits('Vraag bijstand aan')).toBe(false);
    expect(fits('De WW stopt')).toBe(false);
  });

  it('minds no capitals and no accents, on either side', () => {
    expect(textFilter('CLIENT')('cliëntondersteuner')).toBe(true);
    expect(textFilter('cliënt')('Clientondersteuner')).toBe(true);
  });

  it('takes signs as they are', () => {
    expect(textFilter('(.*)')('Vraag WW aan')).toBe(false);
    expect(textFilter('uit?')('Moet u uw huis uit?')).toBe(true);
  });

  it('finds every text by any piece of it', () => {
    fc.assert(
      fc.property(fc.string(), fc.nat(40), fc.nat(40), (text, from, length) =>
        textFilter(text.slice(from, from + length))(text),
      ),
    );
  });
});

describe('The size of a file in words', () => {
  it('is in whole kilobytes up to a megabyte, and never nothing', () => {
    expect(fileSizeInWords(84_600)).toBe('85 kB');
    expect(fileSizeInWords(999_400)).toBe('999 kB');
    expect(fileSizeInWords(0)).toBe('1 kB');
  });

  it('is in megabytes above that, with a comma', () => {
    expect(fileSizeInWords(999_500)).toBe('1,0 MB');
    expect(fileSizeInWords(1_249_000)).toBe('1,2 MB');
  });
});
