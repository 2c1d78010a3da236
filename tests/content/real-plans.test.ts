import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildModel, getCatalogue } from '../../src/catalogue/index.ts';
import type { Answer, Answers } from '../../src/domain/conditions/expression.ts';
import { verdictOf } from '../../src/domain/conditions/verdict.ts';
import { makePlan } from '../../src/domain/plan/plan.ts';
import { presentPlan } from '../../src/domain/plan/present.ts';
import { modelOn, type QuestionModel } from '../../src/domain/questionnaire/model.ts';
import { nextQuestion, openQuestions } from '../../src/domain/questionnaire/next-question.ts';

const DATE = '2026-11-25';
const model = modelOn(buildModel(getCatalogue(), DATE), DATE);
const events = model.questions[0]?.options.filter((option) => option !== 'onbekend') ?? [];

/** The answer at this place among the options. */
function answerTo({ type, options }: QuestionModel, place: number): Answer {
  if (type === 'date' && place % 3 > 0) return place % 3 === 1 ? '2026-11-10' : '2026-10-20';
  const option = options[place % options.length] ?? 'onbekend';
  return type === 'many' && option !== 'onbekend' ? [option] : option;
}

/** Answers every question that is asked, with a choice from this stream. */
function walk(chosen: readonly string[], choose: () => number): { answers: Answers; screens: number } {
  let answers: Answers = {};
  let screens = 0;
  for (let next = nextQuestion(model, answers); next !== undefined; next = nextQuestion(model, answers)) {
    answers = { ...answers, [next.id]: next.id === 'gebeurtenis' ? [...chosen] : answerTo(next, choose()) };
    screens += 1;
  }
  return { answers, screens };
}

const visit = fc.tuple(fc.subarray(events, { minLength: 1 }), fc.array(fc.nat({ max: 60 }), { minLength: 16, maxLength: 16 })).map(([chosen, choices]) => {
  const stream = choices[Symbol.iterator]();
  return { chosen, ...walk(chosen, () => stream.next().value ?? 0) };
});

describe('Plans over the real content', () => {
  it('start with WW, UWV first and an IDO along, for somebody who lost a job and knows nothing else', () => {
    const plan = makePlan(model, { gebeurtenis: ['baan-kwijt'] });
    expect(plan.entries[0]).toMatchObject({ action: 'ww-aanvragen', when: 'vandaag' });
    expect(plan.contacts[0]).toBe('uwv');
    expect(plan.contacts).toContain('ido');
    expect(plan.open.length).toBeGreaterThan(3);
  });

  it('start with somebody to talk to for somebody with debts who knows nothing else', () => {
    const plan = makePlan(model, { gebeurtenis: ['schulden'] });
    expect(['bel-geldfit', 'schuldhulp-aanvragen']).toContain(plan.entries[0]?.action);
  });

  it('put help against eviction first when there is a letter with a day', () => {
    const plan = makePlan(model, { gebeurtenis: ['baan-kwijt', 'schulden'], haast: ['uit-huis'] });
    expect(plan.entries[0]).toMatchObject({ action: 'spoedhulp-vragen', verdict: 'likely', when: 'vandaag' });
    expect(plan.contacts[0]).toBe('gemeente');
  });

  it('never end without a step and a person', () => {
    fc.assert(fc.property(visit, ({ answers }) => {
      const plan = makePlan(model, answers);
      expect(plan.entries.length).toBeGreaterThan(0);
      expect(plan.contacts.length).toBeGreaterThan(0);
      for (const entry of plan.entries) expect(entry.contacts.length).toBeGreaterThan(0);
    }), { numRuns: 300 });
  });

  it('still give a step and a person to somebody who answers "weet ik niet" to everything', () => {
    let answers: Answers = {};
    for (let next = nextQuestion(model, answers); next !== undefined; next = nextQuestion(model, answers)) {
      answers = { ...answers, [next.id]: 'onbekend' };
    }
    const plan = makePlan(model, answers);
    expect(plan.entries.length).toBeGreaterThan(0);
    expect(plan.contacts.length).toBeGreaterThan(0);
  });

  it('never ask more than 12 screens, and no more than 8 for one or two events', () => {
    fc.assert(fc.property(visit, ({ chosen, screens }) => {
      expect(screens).toBeLessThanOrEqual(chosen.length <= 2 ? 8 : 12);
    }), { numRuns: 300 });
  });

  it('never ask a question that can change nothing, alone or with other answers', () => {
    fc.assert(fc.property(visit, fc.infiniteStream(fc.nat({ max: 60 })), ({ answers }, choices) => {
      const open = openQuestions(model, answers);
      for (const asked of open.filter((question) => question.id !== 'zelf_doen')) {
        const matters = Array.from({ length: 3000 }).some(() => {
          const others = Object.fromEntries(open.map((question) => [question.id, answerTo(question, Number(choices.next().value))]));
          const plans = [0, 1, 2, ...asked.options.keys()].map((place) => {
            const plan = makePlan(model, { ...answers, ...others, [asked.id]: answerTo(asked, place) });
            return JSON.stringify([plan.entries, plan.unlikely]);
          });
          return new Set(plans).size > 1;
        });
        expect(matters, asked.id).toBe(true);
      }
    }), { numRuns: 25 });
  });

  it('lose no action by "weet ik niet" that some answer would give', () => {
    fc.assert(fc.property(visit, fc.nat(), ({ answers }, pick) => {
      const ids = Object.keys(answers);
      const unsure = { ...answers, [ids[pick % ids.length] ?? '']: 'onbekend' };
      for (const { id, condition } of model.actions) {
        if (verdictOf(condition, answers) === 'likely') expect(verdictOf(condition, unsure), id).not.toBe('unlikely');
      }
    }), { numRuns: 300 });
  });

  it('put help against the eviction first for a tenant with two children, no job, arrears and little Dutch', () => {
    const plan = makePlan(model, {
      gebeurtenis: ['baan-kwijt', 'huur-niet-betaald', 'alleen-met-kinderen'],
      haast: ['uit-huis'],
      dag_uit_huis: '2026-12-10',
      einde_werk: 'contract-afgelopen',
      leeftijd: 'zevenentwintig-tot-zestig',
      thuis: ['kinderen'],
      inkomen_maand: 'minder',
      woning: 'huurt-huis',
      moeite: ['nederlands'],
      zelf_doen: 'met-hulp',
    });
    expect(plan.entries[0]).toMatchObject({ action: 'spoedhulp-vragen', verdict: 'likely', when: 'vandaag', lastDay: '2026-12-10' });
    expect(plan.contacts[0]).toBe('gemeente');
    expect(presentPlan(plan).first).toHaveLength(3);
    const ids = plan.entries.map(({ action }) => action);
    for (const wanted of ['ww-aanvragen', 'huurtoeslag-aanvragen', 'zorgtoeslag-aanvragen', 'kindgebonden-budget-aanvragen', 'schuldhulp-aanvragen', 'taal-leren'])
      expect(ids, wanted).toContain(wanted);
  });

  it.each(['zelf', 'met-hulp', 'overnemen'])('never let an IDO stand alone with an action that is not digital (%s)', (zelf_doen) => {
    fc.assert(fc.property(visit, ({ answers }) => {
      for (const { action, contacts } of makePlan(model, { ...answers, zelf_doen }).entries) {
        const first = model.actions.find(({ id }) => id === action)?.contacts[0];
        if (first !== 'ido') expect(contacts.filter((id) => id !== 'ido').length, action).toBeGreaterThan(0);
      }
    }), { numRuns: 100 });
  });

  it('name 27 events, each with something to do of its own', () => {
    expect(events).toHaveLength(27);
    for (const event of events) expect(model.actions.some(({ events: of }) => of?.includes(event)), event).toBe(true);
  });

  it('ask at most 45 questions in all, for at least 70 actions', () => {
    expect(model.questions.length).toBeLessThanOrEqual(45);
    expect(model.actions.length).toBeGreaterThanOrEqual(70);
  });
});
