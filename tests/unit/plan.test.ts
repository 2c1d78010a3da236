import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answers } from '../../src/domain/conditions/expression.ts';
import { coverWithContacts } from '../../src/domain/plan/contacts.ts';
import { makePlan } from '../../src/domain/plan/plan.ts';
import { knownAnswers, modelOn, WHEN } from '../../src/domain/questionnaire/model.ts';
import { nextQuestion, openQuestions, screenLimit } from '../../src/domain/questionnaire/next-question.ts';
import { action, contact, model, question } from './model-for-tests.ts';

const small = model();
const ids = (answers: Answers) => makePlan(small, answers).entries.map((entry) => entry.action);

/** Any answers to the small model, "weet ik niet" and absent included. */
const answers: fc.Arbitrary<Answers> = fc.record(
  Object.fromEntries(
    small.questions.map(({ id, type, options }) => [
      id,
      type === 'one' ? fc.constantFrom(...options) : fc.subarray(options.filter((option) => option !== 'onbekend')),
    ]),
  ),
  { requiredKeys: [] },
);

describe('The plan', () => {
  it('starts with what must be done today when only the event is known', () => {
    const plan = makePlan(small, { gebeurtenis: ['baan-kwijt'] });
    expect(plan.entries[0]).toMatchObject({ action: 'ww', verdict: 'possible', when: 'vandaag' });
    expect(plan.contacts).toEqual(['uwv', 'gemeente', 'ido']);
    expect(plan.open).toContain('weken');
  });

  it('puts likely danger to a home before everything else', () => {
    expect(ids({ gebeurtenis: ['baan-kwijt'], haast: ['uit-huis'], werk: 'baan-kwijt', weken: 'genoeg' })[0]).toBe(
      'spoedhulp',
    );
  });

  it('leaves danger that is only possible in its place', () => {
    expect(ids({ gebeurtenis: ['baan-kwijt'] })).toEqual(['ww', 'spoedhulp']);
  });

  it('keeps what is unlikely apart, with its reasons', () => {
    const plan = makePlan(small, { gebeurtenis: ['baan-kwijt'], werk: 'eigen-bedrijf' });
    expect(plan.unlikely.map((entry) => entry.action)).toEqual(['ww']);
    expect(plan.unlikely[0]?.reasons).toContainEqual({ index: 0, state: 'not-met' });
  });

  it('leaves out what belongs to an event that was not chosen', () => {
    expect(ids({ gebeurtenis: ['baan-kwijt'] })).not.toContain('geldfit');
  });

  it('is the same whatever order the actions stand in', () => {
    fc.assert(
      fc.property(
        answers,
        fc.shuffledSubarray([...small.actions], { minLength: small.actions.length }),
        (given, actions) => {
          expect(makePlan({ ...small, actions }, given)).toEqual(makePlan(small, given));
        },
      ),
    );
  });

  it('never lets a later day come before a sooner one', () => {
    fc.assert(
      fc.property(answers, (given) => {
        const days = makePlan(small, given).entries.map((entry) => WHEN.indexOf(entry.when));
        expect(days).toEqual([...days].sort((a, b) => a - b));
      }),
    );
  });

  it('holds every action in play exactly once', () => {
    fc.assert(
      fc.property(answers, (given) => {
        const plan = makePlan(small, given);
        const all = [...plan.entries, ...plan.unlikely].map((entry) => entry.action);
        expect(new Set(all).size).toBe(all.length);
      }),
    );
  });

  it('names a contact for every action', () => {
    fc.assert(
      fc.property(answers, (given) => {
        for (const entry of makePlan(small, given).entries) expect(entry.contacts.length).toBeGreaterThan(0);
      }),
    );
  });
});

describe('Contacts', () => {
  const contacts = [
    contact('gemeente'),
    contact('uwv'),
    contact('geldfit', { inPerson: 'nee' }),
    contact('ido', { companion: true }),
  ];

  it('are as few as cover every action', () => {
    const actions = [
      action('a', true),
      action('b', true, { contacts: ['geldfit', 'uwv'] }),
      action('c', true, { contacts: ['geldfit', 'uwv'] }),
      action('d', true, { contacts: ['uwv'] }),
    ];
    expect(coverWithContacts(actions, contacts)).toEqual(['gemeente', 'uwv', 'ido']);
  });

  it('begin with somebody who can act on the first action', () => {
    const actions = [action('a', true, { contacts: ['uwv'] }), action('b', true), action('c', true)];
    expect(coverWithContacts(actions, contacts)[0]).toBe('uwv');
  });

  it('let an IDO go along, and let it lead only where the action is digital', () => {
    expect(coverWithContacts([action('a', true, { contacts: ['gemeente', 'ido'] })], contacts)).toEqual([
      'gemeente',
      'ido',
    ]);
    expect(
      coverWithContacts(
        [action('a', true, { contacts: ['ido', 'gemeente'] })],
        [contact('ido', { companion: true, inPerson: 'inloop' }), contact('gemeente')],
      ),
    ).toEqual(['ido']);
  });

  it('are none when there is nothing to do', () => {
    expect(coverWithContacts([], contacts)).toEqual([]);
  });
});

describe('The questions', () => {
  it('begin with the event and then the haste', () => {
    expect(nextQuestion(small, {})?.id).toBe('gebeurtenis');
    expect(nextQuestion(small, { gebeurtenis: ['schulden'] })?.id).toBe('haast');
  });

  it('leave out what can change nothing', () => {
    const open = openQuestions(small, { gebeurtenis: ['schulden'], haast: [] }).map((item) => item.id);
    expect(open).toEqual(['zelf_doen']);
  });

  it('ask a further question only when an answer calls for it', () => {
    const until = { gebeurtenis: ['baan-kwijt'], haast: [], werk: 'baan-kwijt' };
    expect(nextQuestion(small, { ...until, weken: 'genoeg' })?.id).toBe('zelf_doen');
    expect(nextQuestion(small, { ...until, weken: 'te-weinig' })?.id).toBe('onderbroken');
  });

  it('stop at the limit and leave the rest open', () => {
    const many = Array.from({ length: 20 }, (_, index) =>
      question(`vraag_${String.fromCharCode(97 + index)}`, ['ja', 'nee']),
    );
    const big = model({
      questions: [...small.questions, ...many],
      actions: many.map(({ id }) => action(`actie-${id}`, ['?', 0, ['=', id, 'ja']])),
    });
    let given: Answers = {};
    let screens = 0;
    for (let next = nextQuestion(big, given); next !== undefined; next = nextQuestion(big, given)) {
      given = {
        ...given,
        [next.id]: next.type === 'one' ? 'onbekend' : ['baan-kwijt'].filter((option) => next.options.includes(option)),
      };
      screens += 1;
    }
    expect(screens).toBeLessThanOrEqual(screenLimit(given));
    expect(openQuestions(big, given).length).toBeGreaterThan(0);
    expect(nextQuestion(big, given, { all: true })).toBeDefined();
  });

  it('never jump back in their natural order', () => {
    fc.assert(
      fc.property(fc.infiniteStream(fc.nat()), (choices) => {
        let given: Answers = {};
        let place = -1;
        for (let next = nextQuestion(small, given); next !== undefined; next = nextQuestion(small, given)) {
          expect(small.questions.indexOf(next)).toBeGreaterThan(place);
          place = small.questions.indexOf(next);
          const choice = next.options[choices.next().value % next.options.length] ?? 'onbekend';
          given = { ...given, [next.id]: next.type === 'one' || choice === 'onbekend' ? choice : [choice] };
        }
      }),
    );
  });
});

describe('Answers that count', () => {
  it('drop what hung on an answer that changed', () => {
    expect(knownAnswers(small, { weken: 'genoeg', onderbroken: 'ja' })).toEqual({ weken: 'genoeg' });
    expect(knownAnswers(small, { weken: 'te-weinig', onderbroken: 'ja' })).toEqual({
      weken: 'te-weinig',
      onderbroken: 'ja',
    });
  });

  it('drop answers and questions that no longer exist', () => {
    expect(knownAnswers(small, { werk: 'kapitein', oud: 'ja', haast: ['uit-huis', 'weg'] })).toEqual({
      haast: ['uit-huis'],
    });
  });

  it('say nothing once the limit in the question has lapsed', () => {
    const dated = model({ questions: [question('weken', ['genoeg', 'te-weinig'], { until: '2026-12-31' })] });
    expect(modelOn(dated, '2026-12-31').questions).toHaveLength(1);
    expect(modelOn(dated, '2027-01-01').questions).toHaveLength(0);
  });
});
