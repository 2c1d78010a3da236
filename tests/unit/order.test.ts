import { describe, expect, it } from 'vitest';
import type { Expression } from '../../src/domain/conditions/expression.ts';
import { coverWithContacts } from '../../src/domain/plan/contacts.ts';
import { makePlan } from '../../src/domain/plan/plan.ts';
import type { ActionModel } from '../../src/domain/questionnaire/model.ts';
import { nextQuestion, openQuestions, questionValues } from '../../src/domain/questionnaire/next-question.ts';
import { action, contact, model, question } from './model-for-tests.ts';

/** The actions of a plan in which everything applies, in order. */
function order(actions: readonly ActionModel[], answers = {}): string[] {
  return makePlan(model({ actions }), { gebeurtenis: ['schulden'], ...answers }).entries.map((entry) => entry.action);
}

describe('The order of a plan, on the same day', () => {
  it('has likely danger to life or home before all that is likely', () => {
    expect(
      order([
        action('a', true, { harm: 'inkomen', weight: 1 }),
        action('b', true, { harm: 'huis', weight: 99 }),
        action('c', true, { harm: 'leven', weight: 99 }),
      ]),
    ).toEqual(['c', 'b', 'a']);
  });

  it('has what is likely before danger that is only possible', () => {
    expect(
      order([
        action('a', null, { harm: 'leven' }),
        action('b', null, { harm: 'huis' }),
        action('c', true, { harm: 'extra' }),
      ]),
    ).toEqual(['c', 'a', 'b']);
  });

  it('has what harms most first, then the lighter weight, then the alphabet', () => {
    expect(
      order([
        action('d', true, { harm: 'recht' }),
        action('c', true, { harm: 'schuld', weight: 60 }),
        action('b', true, { harm: 'schuld', weight: 40 }),
        action('a', true, { harm: 'schuld', weight: 60 }),
      ]),
    ).toEqual(['b', 'a', 'c', 'd']);
  });

  it('has what belongs to an event later while no event is known, unless it is likely', () => {
    const actions = [
      action('a', null, { events: ['schulden'], when: 'vandaag', urgency: [{ if: true, when: 'vandaag' }] }),
      action('b', null, { when: 'deze-week' }),
      action('c', true, { events: ['schulden'], when: 'deze-maand' }),
    ];
    const { entries } = makePlan(model({ actions }), {});
    expect(entries.map(({ action: id, when, rule }) => [id, when, rule])).toEqual([
      ['b', 'deze-week', -1],
      ['c', 'deze-maand', -1],
      ['a', 'later', -1],
    ]);
  });
});

describe('The day of a step with a last day', () => {
  const dated = (when: ActionModel['when'], left: number) =>
    makePlan(
      model({
        questions: [...model().questions, question('dag', [], { type: 'date', day: 'komt-nog' })],
        actions: [action('a', true, { when, deadline: { question: 'dag', days: 0, law: false } })],
        today: '2026-11-01',
      }),
      { gebeurtenis: ['schulden'], dag: `2026-11-${String(1 + left).padStart(2, '0')}` },
    ).entries[0]?.when;

  it.each([
    [3, 'vandaag'],
    [4, 'deze-week'],
    [10, 'deze-week'],
    [11, 'deze-maand'],
  ])('that is %i days away is %s', (left, when) => {
    expect(dated('later', left)).toBe(when);
  });

  it('never comes later than it would without', () => {
    expect(dated('vandaag', 20)).toBe('vandaag');
    expect(dated('deze-maand', 20)).toBe('deze-maand');
  });
});

describe('The contacts of a plan', () => {
  const two = (first: string, ...others: string[]) => [
    action('a', true, { contacts: ['start'] }),
    action('b', true, { contacts: [first, ...others] }),
  ];
  const start = contact('start');

  it('prefer somebody you can walk in to, then by appointment, then by phone', () => {
    const actions = two('x-telefoon', 'y-afspraak', 'z-inloop');
    const phone = contact('x-telefoon', { inPerson: 'nee' });
    const desk = contact('y-afspraak', { inPerson: 'afspraak' });
    const walkIn = contact('z-inloop', { inPerson: 'inloop' });
    expect(coverWithContacts(actions, [start, phone, desk, walkIn])).toEqual(['start', 'z-inloop']);
    expect(coverWithContacts(two('x-telefoon', 'y-afspraak'), [start, phone, desk])).toEqual(['start', 'y-afspraak']);
  });

  it('prefer help that is free, then who is named earlier, then the alphabet', () => {
    const paid = contact('a-betaald', { free: false });
    expect(coverWithContacts(two('a-betaald', 'b-gratis'), [start, paid, contact('b-gratis')])).toEqual([
      'start',
      'b-gratis',
    ]);
    expect(coverWithContacts(two('b', 'a'), [start, contact('a'), contact('b')])).toEqual(['start', 'b']);
    const equal = [
      action('a', true, { contacts: ['start'] }),
      action('b', true, { contacts: ['y', 'x'] }),
      action('c', true, { contacts: ['x', 'y'] }),
    ];
    expect(coverWithContacts(equal, [start, contact('x'), contact('y')])).toEqual(['start', 'x']);
  });

  it('prefer who can handle more over who is nearer', () => {
    const actions = [
      action('a', true, { contacts: ['start'] }),
      action('b', true, { contacts: ['dichtbij', 'alles'] }),
      action('c', true, { contacts: ['alles'] }),
    ];
    const near = contact('dichtbij', { inPerson: 'inloop' });
    expect(coverWithContacts(actions, [start, near, contact('alles', { inPerson: 'nee' })])).toEqual([
      'start',
      'alles',
    ]);
  });

  it('are nobody for a plan without steps, and leave out a step that nobody can handle', () => {
    expect(coverWithContacts([], [contact('ido', { companion: true })])).toEqual([]);
    const lost = action('a', true, { contacts: [] });
    expect(coverWithContacts([lost, action('b', true, { contacts: ['start'] })], [start])).toEqual(['start']);
    expect(coverWithContacts([lost], [start])).toEqual([]);
  });

  it('have a companion at the end, or second for who wants somebody beside them', () => {
    const companion = contact('ido', { companion: true });
    const actions = two('ander');
    expect(coverWithContacts(actions, [start, contact('ander'), companion])).toEqual(['start', 'ander', 'ido']);
    expect(coverWithContacts(actions, [start, contact('ander'), companion], 'met-hulp')).toEqual([
      'start',
      'ido',
      'ander',
    ]);
  });

  it('of each step are those of the plan alone', () => {
    const actions = [action('a', true, { contacts: ['gemeente', 'uwv'] })];
    expect(makePlan(model({ actions }), { gebeurtenis: ['schulden'] }).entries[0]?.contacts).toEqual(['gemeente']);
  });
});

describe('What a question is worth', () => {
  const known = { gebeurtenis: ['schulden'], haast: ['geen-van-deze'] };
  const value = (actions: readonly ActionModel[], id: string, answers: object = known) =>
    questionValues(model({ actions }), { ...known, ...answers }).get(id);
  const onWork: Expression = ['=', 'werk', 'baan-kwijt'];

  it('is more when more is at stake, when it is for sooner, and when it belongs to the event', () => {
    const base = value([action('a', ['?', 0, onWork])], 'werk') ?? 0;
    expect(base).toBeGreaterThan(0);
    expect(value([action('a', ['?', 0, onWork], { harm: 'leven' })], 'werk')).toBeGreaterThan(base);
    expect(value([action('a', ['?', 0, onWork], { when: 'vandaag' })], 'werk')).toBeGreaterThan(base);
    expect(value([action('a', ['?', 0, onWork], { events: ['schulden'] })], 'werk')).toBeCloseTo(2 * base);
  });

  it('adds up over actions, and is less where it settles nothing by itself', () => {
    const one = value([action('a', ['?', 0, onWork])], 'werk') ?? 0;
    expect(value([action('a', ['?', 0, onWork]), action('b', ['?', 0, onWork])], 'werk')).toBeCloseTo(2 * one);
    const both = action('a', ['&', ['?', 0, onWork], ['?', 1, ['=', 'weken', 'genoeg']]]);
    const shared = value([both], 'werk') ?? 0;
    expect(shared).toBeGreaterThan(0);
    expect(shared).toBeLessThan(one);
  });

  it('is nothing for an action that cannot apply any more', () => {
    const gone = action('a', ['&', false, ['?', 0, onWork]]);
    expect(value([gone], 'werk')).toBeUndefined();
  });

  it('counts a rule that can still bring the action forward, up to the first that holds', () => {
    const rule = action('a', true, { urgency: [{ if: onWork, when: 'vandaag' }] });
    expect(value([rule], 'werk')).toBeGreaterThan(0);
    const held = action('a', true, {
      urgency: [
        { if: true, when: 'vandaag' },
        { if: onWork, when: 'later' },
      ],
    });
    expect(value([held], 'werk')).toBeUndefined();
  });

  it('is much for the last day of what applies, and nothing once that is known', () => {
    const dated = action('a', true, { deadline: { question: 'dag', days: 0, law: false } });
    const rule = action('b', true, { urgency: [{ if: onWork, when: 'vandaag' }] });
    expect(value([dated, rule], 'dag')).toBeGreaterThan(value([dated, rule], 'werk') ?? Infinity);
    expect(value([dated], 'dag', { dag: '2026-12-01' })).toBeUndefined();
    expect(value([dated], 'dag', { dag: 'onbekend' })).toBeUndefined();
  });
});

describe('The next question', () => {
  it('is about the event and about haste first, whatever else is known', () => {
    expect(nextQuestion(model(), { werk: 'baan-kwijt', weken: 'genoeg' })?.id).toBe('gebeurtenis');
    expect(nextQuestion(model(), { gebeurtenis: ['schulden'], zelf_doen: 'zelf' })?.id).toBe('haast');
  });

  it('is not asked while what it depends on is not known, nor when nothing can be chosen', () => {
    const answers = { gebeurtenis: ['baan-kwijt'], haast: ['geen-van-deze'], werk: 'baan-kwijt' };
    const ids = (given: object, questions = model().questions) =>
      openQuestions(model({ questions }), { ...answers, ...given }).map(({ id }) => id);
    expect(ids({})).not.toContain('onderbroken');
    expect(ids({ weken: 'te-weinig' })).toContain('onderbroken');
    const empty = model().questions.map((item) => (item.id === 'weken' ? { ...item, options: [] } : item));
    expect(ids({}, empty)).not.toContain('weken');
  });

  it('leaves out what can change least when there is no room for all, and keeps who leads', () => {
    const light = Array.from({ length: 9 }, (_, place) => `licht_${'abcdefghi'.charAt(place)}`);
    const questions = [
      ...model().questions.slice(0, 2),
      ...light.map((id) => question(id, ['ja', 'nee'])),
      question('zwaar', ['ja', 'nee']),
      question('zelf_doen', ['zelf', 'met-hulp']),
    ];
    const actions = [
      ...light.map((id) => action(id.replace('_', '-'), ['?', 0, ['=', id, 'ja']])),
      action('zwaar', ['?', 0, ['=', 'zwaar', 'ja']], { harm: 'leven', when: 'vandaag' }),
    ];
    const busy = model({ questions, actions });
    const answers: Record<string, string | string[]> = {};
    const asked: string[] = [];
    for (let next = nextQuestion(busy, answers); next !== undefined; next = nextQuestion(busy, answers)) {
      asked.push(next.id);
      answers[next.id] = next.type === 'many' ? ['schulden'].filter((id) => next.options.includes(id)) : 'onbekend';
    }
    expect(asked).toHaveLength(8);
    expect(asked.slice(0, 2)).toEqual(['gebeurtenis', 'haast']);
    expect(asked.slice(-2)).toEqual(['zwaar', 'zelf_doen']);
    expect(nextQuestion(busy, answers, { all: true })?.id).toMatch(/^licht_/);
  });
});
