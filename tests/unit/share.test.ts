import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildModel, getCatalogue } from '../../src/catalogue/index.ts';
import type { Answers } from '../../src/domain/conditions/expression.ts';
import { knownAnswers } from '../../src/domain/questionnaire/model.ts';
import { type Layout, layoutOf } from '../../src/domain/share/layout.ts';
import { carryOver } from '../../src/domain/share/carry-over.ts';
import { LONGEST_FRAGMENT, readPlanFragment, writePlanFragment } from '../../src/domain/share/fragment.ts';
import { pack, unpack } from '../../src/domain/share/pack.ts';
import { model as smallModel } from './model-for-tests.ts';
import { addDays } from '../../src/domain/dates/day.ts';

const model = buildModel(getCatalogue(), '2026-11-25');
const layout = layoutOf(model.questions);

/** Any answers to the real questions, whether or not they would be asked. */
const anyAnswers: fc.Arbitrary<Answers> = fc.record(
  Object.fromEntries(
    layout.map(({ id, type, options }) => [
      id,
      fc.oneof(
        fc.constant('onbekend'),
        type === 'one'
          ? fc.constantFrom(...options)
          : type === 'many'
            ? fc.subarray([...options], { minLength: 1 })
            : fc.nat({ max: 16_000 }).map((days) => addDays('2020-01-01', days)),
      ),
    ]),
  ),
  { requiredKeys: [] },
);

describe('Answers in a link', () => {
  it('come out as they went in', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        expect(unpack(layout, pack(layout, answers))).toEqual(answers);
      }),
      { numRuns: 500 },
    );
  });

  it('give the same plan-worthy answers on the other device', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const known = knownAnswers(model, answers);
        expect(knownAnswers(model, unpack(layout, pack(layout, known)) ?? {})).toEqual(known);
      }),
      { numRuns: 300 },
    );
  });

  it(`fit in ${String(LONGEST_FRAGMENT)} characters after "#", even when every box is ticked`, () => {
    const all = Object.fromEntries(
      layout.map(({ id, type, options }) => [
        id,
        type === 'one' ? options.at(-1) : type === 'many' ? options : '2064-01-01',
      ]),
    );
    expect(writePlanFragment({ version: 9999, packed: pack(layout, all) }).length).toBeLessThanOrEqual(
      LONGEST_FRAGMENT,
    );
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        expect(writePlanFragment({ version: 9999, packed: pack(layout, answers) }).length).toBeLessThanOrEqual(
          LONGEST_FRAGMENT,
        );
      }),
      { numRuns: 500 },
    );
  });

  it('never throw and hardly ever pass when a link is damaged (100,000 of them)', () => {
    let passed = 0;
    fc.assert(
      fc.property(
        anyAnswers,
        fc.nat(),
        fc.constantFrom('cut', 'swap', 'put', 'noise'),
        fc.string(),
        (answers, at, how, noise) => {
          const whole = pack(layout, answers);
          const place = at % whole.length;
          const damaged = {
            cut: whole.slice(0, place),
            swap: whole.slice(0, place) + (whole[place] === 'x' ? 'y' : 'x') + whole.slice(place + 1),
            put: `${whole.slice(0, place)}Q${whole.slice(place)}`,
            noise,
          }[how];
          if (unpack(layout, damaged) !== undefined && damaged !== whole) passed += 1;
        },
      ),
      { numRuns: 100_000 },
    );
    expect(passed).toBeLessThanOrEqual(2);
  }, 120_000);

  it('of another layout are not read as answers of this one', () => {
    const shorter = layout.slice(0, 3);
    const full = pack(layout, Object.fromEntries(layout.map(({ id }) => [id, 'onbekend'])));
    expect(unpack(shorter, full)).toBeUndefined();
  });

  it('are empty for somebody who answered nothing', () => {
    expect(unpack(layout, pack(layout, {}))).toEqual({});
  });
});

describe('Answers to an earlier version of the questions', () => {
  const small = smallModel();
  const before = [
    { id: 'weg', type: 'one' as const, options: ['ja', 'nee'] },
    { id: 'gebeurtenis', type: 'many' as const, options: ['oud', 'schulden'] },
    { id: 'werk', type: 'one' as const, options: ['kapitein', 'minder-uren'] },
  ];
  const packed = pack(before, { weg: 'ja', gebeurtenis: ['oud', 'schulden'], werk: 'minder-uren' });

  it('keep what still holds, and say how many were lost', () => {
    expect(carryOver(small, before, packed)).toEqual({
      answers: { gebeurtenis: ['schulden'], werk: 'minder-uren' },
      lost: 1,
    });
  });

  it('are refused with the wrong layout, or when a piece is gone', () => {
    expect(carryOver(small, before.slice(1), packed)).toBeUndefined();
    expect(carryOver(small, before, packed.slice(1))).toBeUndefined();
  });
});

describe('A link that somebody kept', () => {
  const kept: Layout = [
    { id: 'gebeurtenis', type: 'many', options: ['baan-kwijt', 'schulden', 'boete'] },
    { id: 'werk', type: 'one', options: ['ja', 'nee'] },
    { id: 'dag', type: 'date', options: [] },
    { id: 'leeg', type: 'one', options: ['ja', 'nee'] },
  ];

  it('is packed the same way for ever', () => {
    const answers = { gebeurtenis: ['baan-kwijt', 'boete'], werk: 'nee', dag: '2026-12-03' };
    expect(pack(kept, answers)).toBe('Cx0ZwPxg');
    expect(unpack(kept, 'Cx0ZwPxg')).toEqual(answers);
  });

  it('leaves out what the questions do not know', () => {
    const answers = { gebeurtenis: 'onbekend', werk: 'misschien', dag: 'morgen', leeg: ['ja'], weg: 'ja' };
    expect(unpack(kept, pack(kept, answers))).toEqual({ gebeurtenis: 'onbekend' });
    expect(unpack(kept, pack(kept, { dag: '2010-01-01' }))).toEqual({ dag: '2020-01-01' });
  });

  it('of more than 200 characters is not even looked at', () => {
    expect(unpack(kept, 'A'.repeat(201))).toBeUndefined();
  });
});

describe('The fragment', () => {
  it('names the version of the questions', () => {
    expect(readPlanFragment(`#${writePlanFragment({ version: 12, packed: 'AAAA' })}`)?.version).toBe(12);
  });

  it('is refused when it is cut off, has no version, or holds anything else', () => {
    for (const bad of [
      '',
      '#',
      '#plan=',
      '#plan=1',
      '#plan=1.',
      '#plan=0.AAAA',
      '#plan=1.AA AA',
      '#plan=1.<b>',
      '#gids=schulden',
      '#plan=99999.AAAA',
    ])
      expect(readPlanFragment(bad), bad).toBeUndefined();
  });
});
