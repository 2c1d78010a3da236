import { describe, expect, it } from 'vitest';
import { linkLabelProblems } from '../../src/domain/language/links.ts';
import { looseNumbers, loosePhones } from '../../src/domain/language/loose-numbers.ts';
import { markdownToBlocks, stripInline } from '../../src/domain/language/markdown.ts';

describe('A link that does not say where it goes', () => {
  it('is told what is wrong and how to mend it, with its label, target and place', () => {
    const text = 'Lees dit. [ klik hier ](/regel-het/ww-aanvragen/) [](/a/) https://www.uwv.nl/ww';
    expect(linkLabelProblems(text)).toEqual([
      {
        label: 'klik hier',
        target: '/regel-het/ww-aanvragen/',
        start: 10,
        end: 49,
        kind: 'says-nothing',
        message:
          '"klik hier" zegt niet waar de link heen gaat. Schrijf dat op, bijvoorbeeld [Vraag huurtoeslag aan](…).',
      },
      {
        label: '',
        target: '/a/',
        start: 50,
        end: 57,
        kind: 'empty',
        message: 'Deze link heeft geen tekst. Schrijf waar de link heen gaat.',
      },
      {
        label: 'https://www.uwv.nl/ww',
        target: 'https://www.uwv.nl/ww',
        start: 58,
        end: 79,
        kind: 'bare-address',
        message:
          '"https://www.uwv.nl/ww" is een kaal adres. Schrijf in woorden waar de link heen gaat, bijvoorbeeld [Vraag huurtoeslag aan](…).',
      },
    ]);
  });

  it('is found in HTML by what is read aloud, with its target', () => {
    expect(linkLabelProblems(`<a class="x" href = '/ww/'><b>lees</b> meer</a>`)).toMatchObject([
      { label: 'lees meer', target: '/ww/', start: 0, kind: 'says-nothing' },
    ]);
    expect(linkLabelProblems('<a aria-label = "hier" href="/ww/">Vraag WW aan</a>')).toMatchObject([{ label: 'hier' }]);
    expect(linkLabelProblems('<a aria-label="Vraag WW aan" href="/ww/">hier</a>')).toEqual([]);
    expect(linkLabelProblems('<a>hier</a>')).toMatchObject([{ target: '' }]);
  });

  it('is found in the order of the text, on any line', () => {
    const found = linkLabelProblems('<a href="/b/">hier</a>\n\n[hier](/a/)\n\nwww.uwv.nl');
    expect(found.map(({ target }) => target)).toEqual(['/b/', '/a/', 'www.uwv.nl']);
    expect(found.map(({ start }) => start)).toEqual([0, 24, 37]);
  });

  it('is not looked for in fields, in comments, or in tags', () => {
    expect(linkLabelProblems('---\nurl: https://www.uwv.nl\n---\n')).toEqual([]);
    expect(linkLabelProblems('---\nurl: https://www.uwv.nl\n---')).toEqual([]);
    expect(linkLabelProblems('{/* zie https://www.uwv.nl */} <!-- [hier](/a/) -->')).toEqual([]);
    expect(linkLabelProblems('<Kaart bij="https://www.uwv.nl" />')).toEqual([]);
    expect(linkLabelProblems('Zie <http://www.uwv.nl>')).toMatchObject([{ label: 'http://www.uwv.nl', start: 4 }]);
  });

  it('is seen through marks and spaces', () => {
    expect(linkLabelProblems('[**klik   hier** ...](/a/)')).toMatchObject([{ kind: 'says-nothing' }]);
    expect(linkLabelProblems('[«hier»](/a/)')).toMatchObject([{ kind: 'says-nothing' }]);
  });
});

describe('A time of the day', () => {
  it.each([
    'Bel om 9 uur.',
    'Bel tussen 9 en 17 uur.',
    'Bel van 9 tot 17 uur.',
    'De balie is open van 8.30 tot 17 uur.',
    "Kom 3 uur 's middags.",
    'Kom 9 uur in de ochtend.',
    'Bel voor 12 uur.',
    'Bel na 7 uur, of tot 23 uur.',
    'Open rond 24 uur.',
  ])('is no term: %s', (text) => {
    expect(looseNumbers(text)).toEqual([]);
  });

  it.each([
    'Wacht 2 uur.',
    'Bel na 2 uur.',
    'Bel na 24 uur.',
    'Van 30 uur blijft niets over.',
    'Om 30 uur te werken.',
    'U werkt om 20 uur per week.',
    'Dat duurt van 3 uur lang tot een dag.',
    'Dit gebeurt na drie uur.',
    'Wacht 3 weken, en bel dan om 9 uur.',
    'Het was 8.30 uur, en 3 weken later.',
  ])('is a term when it is a length: %s', (text) => {
    expect(looseNumbers(text)).toHaveLength(1);
  });
});

describe('Text out of Markdown', () => {
  const texts = (markdown: string) => markdownToBlocks(markdown).map(({ kind, text }) => `${kind}: ${text}`);

  it('keeps quotes, and takes their signs off', () => {
    expect(texts('> Dit zei zij.\n>> En hij 3 > 2 ook.')).toEqual(['paragraph: Dit zei zij. En hij 3 > 2 ook.']);
    expect(texts('>Zonder spatie.')).toEqual(['paragraph: Zonder spatie.']);
  });

  it('reads the cells of a table as items, and no line under its head', () => {
    expect(texts('Een tabel:\n| wat | tijd |\n| :-- | --- |\n| bezwaar | lang |')).toEqual([
      'paragraph: Een tabel:',
      'list-item: wat',
      'list-item: tijd',
      'list-item: bezwaar',
      'list-item: lang',
    ]);
    expect(texts('Dit of dat: a | b')).toEqual(['paragraph: Dit of dat: a | b']);
  });

  it('leaves out code, comments and imports, and nothing beside them', () => {
    expect(texts('Een.\n\n```\ncode ```\n```\n\nTwee.')).toEqual(['paragraph: Een.', 'paragraph: Twee.']);
    expect(texts('Een.\n\n  ~~~ts\n  code\n  ~~~  \n\nTwee.')).toEqual(['paragraph: Een.', 'paragraph: Twee.']);
    expect(texts('Een {/* stil */} twee.')).toEqual(['paragraph: Een twee.']);
    expect(texts("import X from 'x'\n\nWij import = export.")).toEqual(['paragraph: Wij import = export.']);
    expect(texts('Een.\n\n---\nstreep\n---\n\nTwee.')).toEqual([
      'paragraph: Een.',
      'paragraph: streep',
      'paragraph: Twee.',
    ]);
    expect(texts('---\ntitle: x\n---')).toEqual([]);
  });

  it('keeps addresses in signs, text in braces, and breaks where a part ends', () => {
    expect(texts('Zie <http://uwv.nl/ww> nu.')).toEqual(['paragraph: Zie http://uwv.nl/ww nu.']);
    expect(texts('Dit is {"heel"} goed.')).toEqual(['paragraph: Dit is heel goed.']);
    expect(texts('Een<br />twee.')).toEqual(['paragraph: Een twee.']);
    expect(texts('<p>Een.</p><p>Twee.</p>')).toEqual(['paragraph: Een.', 'paragraph: Twee.']);
    expect(texts('<span>Een.</span><Help>Twee.</Help>')).toEqual(['paragraph: Een.Twee.']);
  });

  it.each([
    ['_nu_ en __straks__', 'nu en straks'],
    ['weken_gewerkt en a_b_c', 'weken_gewerkt en a_b_c'],
    ['~~oud~~ nieuw', 'oud nieuw'],
    ['een\\\ntwee', 'een twee'],
    ['zorg\u00ADtoeslag', 'zorgtoeslag'],
    ['[een [twee] drie](/a/)', 'een [twee] drie'],
    ['[woord][bron]', 'woord'],
  ])('takes marks out of %s', (source, plain) => {
    expect(stripInline(source)).toBe(plain);
  });
});

describe('A phone number in a text', () => {
  it.each(['0800-8020', '020 123 45 67', '14 020', '+31 20 123 45 67', '088-1234567'])('is found: %s', (number) => {
    expect(loosePhones(`Bel ${number}, of ga langs.`)).toEqual([number]);
  });

  it('is not 112 or 113, a year, an amount or a postcode', () => {
    expect(loosePhones('Bel 112 of 113. In 2026 was dit € 0,05 in 3511 AB, of € 1.419,46.')).toEqual([]);
  });
});
