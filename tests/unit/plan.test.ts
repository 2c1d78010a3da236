import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answers } from '../../src/domain/conditions/expression.ts';
import { coverWithContacts } from '../../src/domain/plan/contacts.ts';
import { makePlan } from '../../src/domain/plan/plan.ts';
import { knownAnswers, modelOn, WHEN } from '../../src/domain/questionnaire/model.ts';
import {
  expectedScreens,
  nextQuestion,
  openQuestions,
  screenLimit,
} from '../../src/domain/questionnaire/next-question.ts';
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

describe('A last day', () => {
  const bezwaar = action('bezwaar', true, { when: 'deze-maand', deadline: { question: 'dag', days: 42, law: true } });
  const dated = model({
    questions: [...small.questions, question('dag', [], { type: 'date', day: 'is-geweest' })],
    actions: [...small.actions, bezwaar],
  });
  const entry = (day: string) =>
    makePlan(dated, { gebeurtenis: ['schulden'], dag: day }).entries.find((item) => item.action === 'bezwaar');

  it('stands with the action once its day is known', () => {
    expect(entry('2026-11-20')).toMatchObject({ lastDay: '2027-01-04', when: 'deze-maand' });
    expect(entry('onbekend')).not.toHaveProperty('lastDay');
  });

  it('within ten days calls for this week, and within three for today', () => {
    expect(entry('2026-10-24')?.lastDay).toBe('2026-12-07');
    expect(entry('2026-10-24')?.when).toBe('deze-maand');
    expect(entry('2026-10-22')?.when).toBe('deze-week');
    expect(entry('2026-10-20')?.lastDay).toBe('2026-12-01');
    expect(entry('2026-10-19')?.when).toBe('deze-week');
    expect(entry('2026-10-15')?.when).toBe('vandaag');
  });

  it('that has passed calls for today: something can often still be done', () => {
    expect(entry('2026-08-01')).toMatchObject({ lastDay: '2026-09-14', when: 'vandaag' });
  });

  it('never puts off what cannot wait for another reason', () => {
    const urgent = { ...bezwaar, urgency: [{ if: true, when: 'vandaag' as const }] };
    const plan = makePlan({ ...dated, actions: [urgent] }, { dag: '2026-11-20' });
    expect(plan.entries[0]).toMatchObject({ when: 'vandaag', lastDay: '2027-01-04' });
  });

  it('is asked for while its action is in play, and before what settles little', () => {
    expect(openQuestions(dated, { gebeurtenis: ['schulden'], haast: [] }).map(({ id }) => id)).toContain('dag');
    expect(nextQuestion(dated, { gebeurtenis: ['schulden'], haast: [] })?.id).toBe('zelf_doen');
    const settled = { ...dated, actions: [{ ...bezwaar, condition: false }] };
    expect(openQuestions(settled, { gebeurtenis: ['schulden'], haast: [] }).map(({ id }) => id)).not.toContain('dag');
  });
});

describe('Answers that do not go together', () => {
  const strict = model({
    questions: small.questions.map((item) =>
      item.id === 'weken'
        ? { ...item, contradictions: [['&', ['=', 'werk', 'eigen-bedrijf'], ['=', 'weken', 'genoeg']], null] }
        : item,
    ),
  });

  it('are named by the question to look at again, and change nothing', () => {
    const given = { gebeurtenis: ['baan-kwijt'], werk: 'eigen-bedrijf', weken: 'genoeg' };
    const plan = makePlan(strict, given);
    expect(plan.contradictions).toEqual([{ question: 'weken', index: 0 }]);
    expect(plan.entries).toEqual(makePlan(small, given).entries);
  });

  it('are never seen in what is not known', () => {
    for (const weken of ['onbekend', undefined]) {
      const answers = { gebeurtenis: ['baan-kwijt'], werk: 'eigen-bedrijf', ...(weken ? { weken } : {}) };
      expect(makePlan(strict, answers).contradictions).toEqual([]);
    }
  });
});

describe('Somebody who does not know what is going on', () => {
  it('sees first what is for everybody, and loses nothing', () => {
    const plan = makePlan(small, { gebeurtenis: 'onbekend' });
    expect(plan.entries.map((entry) => entry.action)).toEqual(['spoedhulp', 'ww', 'geldfit']);
    expect(plan.entries.map((entry) => entry.when)).toEqual(['deze-week', 'later', 'later']);
  });
});

describe('Who leads', () => {
  const team = contact('wijkteam', { takesOver: true });
  const contacts = [contact('gemeente'), team, contact('uwv'), contact('ido', { companion: true, inPerson: 'inloop' })];
  const actions = [
    action('a', true, { contacts: ['gemeente', 'wijkteam'] }),
    action('b', true, { contacts: ['uwv'] }),
    action('c', true, { contacts: ['uwv', 'wijkteam'] }),
  ];

  it('is the best contact of the first step when the reader does it', () => {
    expect(coverWithContacts(actions, contacts, 'zelf')).toEqual(['gemeente', 'uwv', 'ido']);
  });

  it('is somebody who may take it over when that is wanted', () => {
    expect(coverWithContacts(actions, contacts, 'overnemen')[0]).toBe('wijkteam');
    const equal = [action('a', true, { contacts: ['uwv'] }), action('b', true, { contacts: ['gemeente', 'wijkteam'] })];
    expect(coverWithContacts(equal, contacts, 'overnemen')).toEqual(['uwv', 'wijkteam', 'ido']);
    expect(coverWithContacts(equal, contacts, 'zelf')).toEqual(['uwv', 'gemeente', 'ido']);
  });

  it('gets an IDO beside it, second, for a reader who wants somebody there', () => {
    expect(coverWithContacts(actions, contacts, 'met-hulp')).toEqual(['gemeente', 'ido', 'uwv']);
  });

  it('follows from the answer to "lukt het u om dit zelf te doen?"', () => {
    const all = model({ contacts, actions });
    const first = (zelf_doen: string) => makePlan(all, { gebeurtenis: ['schulden'], zelf_doen }).contacts;
    expect(first('overnemen')[0]).toBe('wijkteam');
    expect(first('met-hulp')[1]).toBe('ido');
    expect(first('zelf')).toEqual(first('onbekend'));
  });

  it('is never covered by an IDO that only goes along', () => {
    const digital = action('d', true, { contacts: ['ido'] });
    const ww = action('ww', true, { contacts: ['uwv', 'ido'] });
    expect(coverWithContacts([action('a', true), digital, ww], contacts)).toContain('uwv');
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

  it('number as many as the limit allows, or as many as there are', () => {
    expect(expectedScreens(small, {})).toBe(8);
    expect(expectedScreens(small, { gebeurtenis: ['schulden'] })).toBe(8);
    expect(expectedScreens(small, { gebeurtenis: ['schulden'], haast: [] })).toBe(3);
    expect(expectedScreens(small, { gebeurtenis: ['schulden'], haast: [], zelf_doen: 'zelf' })).toBe(3);
  });

  it('may be a few more when three things happen at once, and never more than twelve', () => {
    const events = (count: number) => ({
      gebeurtenis: Array.from({ length: count }, (_, place) => `e${String(place)}`),
    });
    expect([1, 2, 3, 4, 5, 9].map((count) => screenLimit(events(count)))).toEqual([8, 8, 10, 12, 12, 12]);
    expect(screenLimit({ gebeurtenis: 'schulden' })).toBe(8);
    expect(screenLimit({ gebeurtenis: 'onbekend' })).toBe(8);
  });

  it('go on from the one that was just answered when somebody went back', () => {
    const given = { gebeurtenis: ['baan-kwijt'], haast: [], werk: 'baan-kwijt', zelf_doen: 'zelf' };
    expect(nextQuestion(small, given)).toBeUndefined();
    expect(nextQuestion(small, given, { after: 'werk' })?.id).toBe('weken');
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
