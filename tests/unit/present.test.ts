import { describe, expect, it } from 'vitest';
import { makePlan } from '../../src/domain/plan/plan.ts';
import { presentPlan } from '../../src/domain/plan/present.ts';
import { freshVisit, placeAfter } from '../../src/domain/questionnaire/visit.ts';
import { action, contact, model } from './model-for-tests.ts';

const many = model({
  actions: ['a', 'b', 'c', 'd', 'e', 'f'].map((id) =>
    action(id, id === 'b' ? null : true, { contacts: id === 'f' ? ['uwv', 'gemeente'] : ['gemeente', 'uwv'] }),
  ),
  contacts: [contact('gemeente'), contact('uwv'), contact('ido', { companion: true })],
});

describe('A plan on the page', () => {
  const plan = makePlan(many, {});
  const parts = presentPlan(plan);

  it('has three things first, five before the fold, and loses none', () => {
    expect([parts.first.length, parts.next.length, parts.rest.length]).toEqual([3, 2, 1]);
    expect([...parts.first, ...parts.next, ...parts.rest]).toEqual(plan.entries);
  });

  it('names each action at one contact', () => {
    const named = [...parts.handled.values()].flat();
    expect(named.sort()).toEqual(plan.entries.map((entry) => entry.action).sort());
  });

  it('gives at most two sentences to say, the most urgent first', () => {
    expect(parts.say).toEqual(plan.entries.slice(0, 2).map((entry) => entry.action));
  });

  it('says nothing about what is only possible, besides the first step', () => {
    const unsure = presentPlan(makePlan(model(), { gebeurtenis: ['baan-kwijt'] }));
    expect(unsure.say).toEqual(['ww']);
  });

  it('is empty for an empty plan', () => {
    const empty = presentPlan({ entries: [], unlikely: [], contacts: [], open: [], contradictions: [] });
    expect([empty.first, empty.say, [...empty.handled]]).toEqual([[], [], []]);
  });
});

describe('The place after a question', () => {
  const small = model();
  const visit = { ...freshVisit(small, { gebeurtenis: ['baan-kwijt'], haast: ['geen-van-deze'] }), at: 'haast' };

  it('is the next question that was not answered', () => {
    expect(placeAfter(small, visit)).toBe('werk');
  });

  it('is a question that was answered and lies ahead, when somebody went back', () => {
    expect(placeAfter(small, { ...visit, at: 'gebeurtenis' })).toBe('haast');
  });

  it('is not one that was answered, when the open questions are asked after the plan', () => {
    expect(placeAfter(small, { ...visit, at: 'plan', all: true })).toBe('werk');
  });

  it('is the plan when nothing is left', () => {
    const answers = { ...visit.answers, werk: 'baan-kwijt', weken: 'genoeg', zelf_doen: 'zelf' };
    expect(placeAfter(small, { ...visit, answers, at: 'zelf_doen' })).toBe('plan');
  });
});
