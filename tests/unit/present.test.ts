import { describe, expect, it } from 'vitest';
import { makePlan } from '../../src/domain/plan/plan.ts';
import { presentPlan } from '../../src/domain/plan/present.ts';
import { freshVisit, placeAfter } from '../../src/domain/questionnaire/visit.ts';
import { action, contact, model } from './model-for-tests.ts';

const many = model({
  actions: ['a', 'b', 'c', 'd', 'e', 'f'].map((id) =>
    action(id, id === 'b' ? null : true, {
      bring: [`papier-${id}`, 'id-bewijs'],
      contacts: id === 'f' ? ['uwv', 'gemeente'] : ['gemeente', 'uwv'],
    }),
  ),
  contacts: [contact('gemeente'), contact('uwv'), contact('ido', { companion: true })],
});

describe('A plan on the page', () => {
  // Worked out within each test, so that it is known which test a fault makes fail.
  const plan = () => makePlan(many, {});
  const parts = () => presentPlan(plan());

  it('has three things first, five before the fold, and loses none', () => {
    const { first, next, rest, beforeFold } = parts();
    expect([first.length, next.length, rest.length]).toEqual([3, 2, 1]);
    expect([...first, ...next, ...rest]).toEqual(plan().entries);
    expect(beforeFold).toEqual([...first, ...next]);
  });

  it('names each action at one contact', () => {
    const { handled } = parts();
    expect(Object.fromEntries(handled)).toEqual({ gemeente: ['a', 'c', 'd', 'e', 'f', 'b'] });
  });

  it('gives at most two sentences to say, the most urgent first', () => {
    expect(parts().say).toEqual(['a', 'c']);
  });

  it('says nothing about what is only possible, besides the first step', () => {
    const unsure = presentPlan(makePlan(model(), { gebeurtenis: ['baan-kwijt'] }));
    expect(unsure.say).toEqual(['ww']);
  });

  it('names the papers for the first step, and each paper once for what stands before the fold', () => {
    const { have, bring } = parts();
    expect(have).toEqual(['papier-a', 'id-bewijs']);
    expect(bring).toEqual(['papier-a', 'id-bewijs', 'papier-c', 'papier-d', 'papier-e', 'papier-f']);
  });

  it('is empty for an empty plan', () => {
    const empty = presentPlan({ entries: [], unlikely: [], contacts: [], open: [], contradictions: [] });
    expect([empty.first, empty.say, empty.have, empty.bring, [...empty.handled]]).toEqual([[], [], [], [], []]);
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
