import { describe, expect, it } from 'vitest';
import { events, getCatalogue } from '../../src/catalogue/index.ts';
import { wordsOfPage } from '../../src/catalogue/hard-words.ts';
import { pageTexts } from '../../src/catalogue/page-text.ts';
import { factPhrase } from '../../src/catalogue/show-text.ts';
import { judge, measure, measureSite, thresholds } from '../../src/domain/language/index.ts';

const DATE = '2026-11-25';
const content = getCatalogue();
const { guides, actions, received, toSend, questions, facts, contacts, terms, sources, rules } = content;

describe('The content as a whole', () => {
  it.each([
    ['guides', guides.size, 29],
    ['actions', actions.size, 70],
    ['letters received', received.size, 32],
    ['letters to send', toSend.size, 14],
    ['questions', questions.size, 40],
    ['facts', facts.size, 150],
    ['contacts', contacts.size, 50],
    ['hard words', terms.size, 200],
  ])('holds enough %s', (_, found, wanted) => {
    expect(found).toBeGreaterThanOrEqual(wanted);
  });

  it('gives every fact, contact, hard word and condition a source that was read, with an address', () => {
    const named = [
      ...[...facts.values(), ...contacts.values(), ...terms.values()].map(({ id, data }) => ({ id, source: data.source })),
      ...[...rules.actions].flatMap(([id, { reasons }]) => reasons.map(({ source }) => ({ id, source }))),
    ];
    expect(named.length).toBeGreaterThan(facts.size + contacts.size + terms.size + actions.size);
    for (const { id, source } of named) {
      const data = sources.get(source)?.data;
      expect(data?.seen, id).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      expect(data?.url, id).toMatch(/^https:\/\//);
    }
  });

  it('gives every action conditions with their sentences', () => {
    for (const [id, { reasons }] of rules.actions) expect(reasons.length, id).toBeGreaterThan(0);
  });

  it('read no source after today', () => {
    for (const { id, data } of sources.values()) expect(data.seen <= DATE, id).toBe(true);
  });

  it('gives every action at least three examples', () => {
    for (const { id, data } of actions.values()) expect(data.examples.length, id).toBeGreaterThanOrEqual(3);
  });

  it('has a guide for every event that the questionnaire offers', () => {
    const offered = events(content);
    expect(offered.length).toBeGreaterThanOrEqual(27);
    for (const { id } of offered) expect(guides.has(id), id).toBe(true);
  });

  it('gives every guide, action and letter at least fifteen different search words', () => {
    for (const { id, data } of [guides, actions, received, toSend].flatMap((entries) => [...entries.values()]))
      expect(new Set(data.searchWords).size, id).toBeGreaterThanOrEqual(15);
  });

  it('names in every guide and letter somebody to call, or to walk in to', () => {
    for (const { id, data } of [...guides.values(), ...received.values(), ...toSend.values()]) {
      const reachable = data.contacts.some((contact) => {
        const { phone, inPerson } = contacts.get(contact)?.data ?? {};
        return phone?.certainty === 'confirmed' || (inPerson ?? 'nee') !== 'nee';
      });
      expect(reachable, id).toBe(true);
    }
  });

  it('gives every action a way without internet', () => {
    for (const { id, data } of actions.values()) {
      expect(data.ways.some(({ way }) => way !== 'online'), id).toBe(true);
    }
  });
});

describe('The text on', () => {
  const pages = pageTexts(content, DATE).map(({ page, blocks, explained }) => ({ page, measures: measure(blocks, { explained }) }));

  it('the whole site reads easily enough', () => {
    expect(pages.length).toBeGreaterThan(guides.size + actions.size);
    const site = measureSite(pages.map(({ measures }) => measures));
    expect(judge(site, thresholds.site).map(({ message }) => message)).toEqual([]);
  });

  it.each(pages)('$page reads easily enough', ({ measures }) => {
    expect(judge(measures, thresholds.page).map(({ message }) => message)).toEqual([]);
  });
});

describe('Amounts of 2026', () => {
  const yearly = [...facts.values()].filter(
    ({ data }) => data.yearly && data.unit === 'euro' && data.certainty === 'confirmed' && data.validUntil === '2026-12-31' && data.next === undefined,
  );

  it('are there to be looked at', () => {
    expect(yearly.length).toBeGreaterThan(0);
  });

  it.each(yearly)('such as $id carry their year while they hold', ({ id }) => {
    expect(factPhrase(content, id, DATE)).toMatch(/^€\u00a0[\d.,]+.* \(.*2026\)$/);
  });

  it.each(yearly)('such as $id say in 2027 that they are history, and where to ask', ({ id, data }) => {
    const ask = contacts.get(data.ask)?.data.name ?? '';
    const phrase = factPhrase(content, id, '2027-02-01');
    expect(phrase).toMatch(/^\(in .*2026 was dit €\u00a0[\d.,]+/);
    expect(phrase).toContain(`vraag bij ${ask} wat nu geldt)`);
  });
});

describe('A hard word with more than one meaning', () => {
  it('is linked where its writer marked it, and nowhere else', () => {
    const action = actions.get('kinderopvangtoeslag-aanvragen');
    if (action === undefined) throw new Error('The page about "opvang" of children is gone.');
    expect(action.body).toMatch(/\bopvang\b/);
    expect(wordsOfPage(content, action).explained).not.toContain('opvang');
    const shelter = actions.get('slaapplek-vannacht');
    expect(shelter && wordsOfPage(content, shelter).explained).toContain('opvang');
  });
});
