import { describe, expect, it } from 'vitest';
import { buildModel, getCatalogue } from '../../src/catalogue/index.ts';
import { compactModel, fullModel, namesIn } from '../../src/domain/questionnaire/compact.ts';
import { model } from './model-for-tests.ts';

describe('A compact model', () => {
  it('is the whole model again once the page gives its names', () => {
    const real = buildModel(getCatalogue(), '2026-11-25');
    expect(fullModel(compactModel(real), namesIn(real))).toEqual(real);
  });

  it('keeps deadlines, variants, contradictions and days', () => {
    const small = model();
    const [event, ...others] = small.questions;
    const [first, ...rest] = small.actions;
    if (event === undefined || first === undefined) throw new Error('The small model is empty.');
    const rich = model({
      questions: [
        {
          ...event,
          variants: [['!', ['=', 'werk', 'minder-uren']]],
          contradictions: [null, true],
          until: '2026-12-31',
        },
        ...others,
        { id: 'dag', type: 'date', day: 'komt-nog', options: ['onbekend'] },
      ],
      actions: [{ ...first, deadline: { question: 'dag', days: 42, law: true } }, ...rest],
    });
    expect(fullModel(compactModel(rich), namesIn(rich))).toEqual(rich);
  });

  it('names nothing that stands in the page', () => {
    const text = JSON.stringify(compactModel(model()));
    for (const name of ['gebeurtenis', 'baan-kwijt', 'spoedhulp', 'gemeente']) expect(text).not.toContain(name);
  });
});
