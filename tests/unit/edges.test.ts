import { describe, expect, it } from 'vitest';
import { dayInWords, weekdayInWords } from '../../src/domain/dates/wording.ts';
import { periodOn } from '../../src/domain/facts/period.ts';
import { periodInWords, valueInWords } from '../../src/domain/facts/wording.ts';
import { openingAt } from '../../src/domain/hours/opening.ts';
import { linkLabelProblems } from '../../src/domain/language/links.ts';
import { looseNumbers } from '../../src/domain/language/loose-numbers.ts';
import { markdownToBlocks, stripInline, termsUsed } from '../../src/domain/language/markdown.ts';
import { coverWithContacts } from '../../src/domain/plan/contacts.ts';
import { presentPlan } from '../../src/domain/plan/present.ts';
import { compactModel, fullModel } from '../../src/domain/questionnaire/compact.ts';
import { actionsInPlay } from '../../src/domain/questionnaire/in-play.ts';
import { Search } from '../../src/domain/search/search.ts';
import { plainText } from '../../src/domain/text/rich-text.ts';
import { action, contact, model } from './model-for-tests.ts';

const text = (markdown: string, references = {}) =>
  markdownToBlocks(markdown, references)
    .map((block) => block.text)
    .join(' | ');

describe('What should not happen, and still must not throw', () => {
  it('a day that is none reads as nothing sensible', () => {
    expect(dayInWords('')).toContain('undefined');
    expect(weekdayInWords('')).toMatch(/^ /);
  });

  it('a fact without a period is a mistake of ours, and says so', () => {
    expect(() => periodOn({ unit: 'euro', yearly: false, periods: [] }, '2026-01-01')).toThrow(RangeError);
  });

  it('a value in a unit of one, or of a unit that has no singular', () => {
    expect(valueInWords({ unit: 'weken' }, 1)).toBe('1\u00a0week');
    expect(valueInWords({ unit: 'keer' }, 1)).toBe('1\u00a0keer');
    expect(periodInWords({ yearly: true }, { validFrom: '2026', validUntil: '2026' })).toBe(
      'januari tot en met januari 2026',
    );
    expect(periodInWords({ yearly: true }, { validFrom: '2026-99-01', validUntil: '2026-98-01' })).toBe(
      ' tot en met  2026',
    );
  });

  it('a desk that never opens has no next opening', () => {
    expect(openingAt([], { day: 0, minute: 0 })).toEqual({ open: false });
  });

  it('a page that holds less than its model says gives empty names', () => {
    const empty = fullModel(compactModel(model()), { questions: [], actions: [], contacts: [], papers: [] });
    expect(empty.actions.map(({ id }) => id)).toEqual(['', '', '']);
    expect(empty.questions[0]).toMatchObject({ id: '', options: [] });
    expect(empty.actions[0]?.condition).toEqual(['&', ['?', 0, ['=', '', '']], ['?', 1, ['=', '', ''], ['=', '', '']]]);
    const odd = fullModel(
      {
        questions: [{ none: 7 }],
        actions: [[[3], null, 9, 9, 1, [4], [5], [[true, 9]]]],
        contacts: [99],
        today: '2026-11-25',
      },
      { questions: [], actions: [], contacts: [], papers: [] },
    );
    expect(odd.actions[0]).toMatchObject({ when: 'later', harm: 'extra', contacts: [''], bring: [''] });
    expect(odd.actions[0]?.urgency[0]?.when).toBe('later');
    expect(odd.contacts[0]?.inPerson).toBe('nee');
  });

  it('a contact that nobody knows still covers the action that names it first', () => {
    expect(
      coverWithContacts([action('a', true, { contacts: ['weg'] }), action('b', true)], [contact('gemeente')]),
    ).toEqual(['weg', 'gemeente']);
    expect(
      coverWithContacts([action('a', true), action('b', true, { contacts: ['weg'] })], [contact('gemeente')]),
    ).toEqual(['gemeente', 'weg']);
  });

  it('an action that only an absent helper can handle has no contact in the plan', () => {
    expect(coverWithContacts([action('a', true, { contacts: [] })], [])).toEqual([]);
    const entry = {
      action: 'a',
      verdict: 'likely',
      when: 'later',
      rule: -1,
      reasons: [],
      contacts: [],
      bring: [],
    } as const;
    const plan = { entries: [entry], unlikely: [], contacts: [], open: [], contradictions: [] };
    expect(presentPlan(plan)).toMatchObject({ say: [], have: [], bring: [] });
    expect(presentPlan(plan).handled.size).toBe(0);
  });

  it('one event may be given without a list', () => {
    expect(actionsInPlay(model(), { gebeurtenis: 'schulden' }).map(({ id }) => id)).toEqual(['spoedhulp', 'geldfit']);
  });

  it('a search of two letters finds what begins with neither', () => {
    const search = new Search([{ path: '/a/', title: 'WW', kind: 'woord', summary: '', words: '' }]);
    expect(search.find('ww')).toHaveLength(1);
    expect(search.find('wx')).toEqual([]);
  });
});

describe('Texts at their edges', () => {
  it('references without a name, and names that nobody knows', () => {
    expect(text('Het is <Fact /> en <Contact /> en <Fact id="weg" />.', { fact: () => undefined })).toBe(
      'Het is en en.',
    );
    expect(text('Zie {fact:weg} of {term:weg|dit woord}.')).toBe('Zie of dit woord.');
    expect(text('Een\nkop\n===\n\ntekst')).toContain('tekst');
    expect(text('Regel<br/>regel <div>blok</div>')).toContain('blok');
    expect(termsUsed('<Term>los</Term> {term:bezwaar} {term:beslag|loonbeslag}').map(({ id }) => id)).toEqual(
      expect.arrayContaining(['bezwaar', 'beslag']) as string[],
    );
    expect(stripInline('5&nbsp;euro &amp; meer')).toMatch(/euro & meer/);
  });

  it('links without words, with words for a screen reader, and without an address', () => {
    expect(linkLabelProblems('[](/a/)').length).toBeGreaterThan(0);
    expect(linkLabelProblems('<a aria-label="klik hier" href="/a/">Vraag WW aan</a>').length).toBeGreaterThan(0);
    expect(linkLabelProblems('<a>Vraag WW aan</a> <a href="/a/"></a>').length).toBeGreaterThan(0);
    expect(linkLabelProblems('[Vraag WW aan][ww] [Vraag <b>WW</b> aan](</a b/>)')).toEqual([]);
  });

  it('hours of the day are no terms, and hours of work are', () => {
    expect(looseNumbers('Bel voor 12 uur.')).toEqual([]);
    expect(looseNumbers('Bel tussen 9.00 en 17.00 uur.')).toEqual([]);
    expect(looseNumbers("Om 9 uur 's ochtends gaat de balie open.")).toEqual([]);
    expect(looseNumbers('U werkt 30 uur per week.').length).toBeGreaterThan(0);
    expect(looseNumbers('Wacht 48 uur.').length).toBeGreaterThan(0);
  });

  it('names follow what stands before them', () => {
    expect(plainText('**{contact:uwv}** belt', (_, id, before) => `${id}${before ? '+' : ''}`)).toBe('uwv belt');
  });
});
