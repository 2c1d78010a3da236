import { Environment } from '@marcbachmann/cel-js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createCelCompiler } from '../../src/catalogue/compile-cel.ts';
import { evaluate } from '../../src/domain/conditions/evaluate.ts';
import type { Answers, Expression } from '../../src/domain/conditions/expression.ts';
import { questionsIn, reduce } from '../../src/domain/conditions/reduce.ts';
import { reasonsOf, toVerdict, verdictOf } from '../../src/domain/conditions/verdict.ts';

const BANK = new Map([
  ['werk', { type: 'one' as const, options: ['a', 'b', 'c'] }],
  ['geld', { type: 'one' as const, options: ['minder', 'meer'] }],
  ['haast', { type: 'many' as const, options: ['huis', 'eten', 'geen'] }],
]);

/** CEL text over the small bank. */
const celText = fc.letrec<{ cel: string }>((tie) => ({
  cel: fc.oneof(
    { depthSize: 'small' },
    fc.constantFrom('a', 'b', 'c').map((option) => `werk == "${option}"`),
    fc.constantFrom('minder', 'meer').map((option) => `geld != "${option}"`),
    fc.constantFrom('huis', 'eten', 'geen').map((option) => `"${option}" in haast`),
    fc.constant('werk in ["a", "c"]'),
    fc
      .tuple(tie('cel'), fc.constantFrom('&&', '||'), tie('cel'))
      .map(([left, op, right]) => `(${left} ${op} ${right})`),
    tie('cel').map((part) => `!(${part})`),
  ),
})).cel;

const full = fc.record({
  werk: fc.constantFrom('a', 'b', 'c'),
  geld: fc.constantFrom('minder', 'meer'),
  haast: fc.subarray(['huis', 'eten', 'geen']),
});
const partial = fc.record(
  {
    werk: fc.constantFrom('a', 'b', 'c', 'onbekend'),
    geld: fc.constantFrom('minder', 'meer', 'onbekend'),
    haast: fc.subarray(['huis', 'eten', 'geen']),
  },
  { requiredKeys: [] },
);

/** Trees with reasons and doubts, as actions have them. */
const tree = fc.letrec<{ tree: Expression }>((tie) => ({
  tree: fc.oneof(
    { depthSize: 'small' },
    fc.constantFrom<Expression>(
      ['=', 'werk', 'a'],
      ['=', 'werk', 'b', 'c'],
      ['=', 'geld', 'minder'],
      ['=', 'haast', 'huis'],
    ),
    fc.tuple(tie('tree'), tie('tree')).map(([left, right]): Expression => ['&', left, right]),
    fc.tuple(tie('tree'), tie('tree')).map(([left, right]): Expression => ['|', left, right]),
    tie('tree').map((part): Expression => ['!', part]),
    fc.tuple(tie('tree'), tie('tree')).map(([part, doubt]): Expression => ['?', 0, part, doubt]),
    tie('tree').map((part): Expression => ['?', 1, part]),
  ),
})).tree;

describe('Conditions', () => {
  const compiler = createCelCompiler(BANK);
  const cel = new Environment();
  for (const [id, { type }] of BANK) cel.registerVariable(id, type === 'one' ? 'string' : 'list<string>');

  it('agree with CEL wherever CEL gives an answer', () => {
    fc.assert(
      fc.property(celText, full, (text, answers) => {
        expect(evaluate(compiler.compile(text), answers)).toBe(cel.evaluate(text, answers));
      }),
    );
  });

  it('agree with CEL on partial answers wherever CEL still gives one', () => {
    fc.assert(
      fc.property(celText, partial, (text, answers) => {
        const known = Object.fromEntries(Object.entries(answers).filter(([, answer]) => answer !== 'onbekend'));
        let expected: unknown;
        try {
          expected = cel.evaluate(text, known);
        } catch {
          return; // CEL cannot say; we may know more or less.
        }
        expect(evaluate(compiler.compile(text), answers)).toBe(expected);
      }),
    );
  });

  it('never change a known outcome when more is answered', () => {
    fc.assert(
      fc.property(tree, partial, full, (condition, some, rest) => {
        const known = Object.fromEntries(Object.entries(some).filter(([, answer]) => answer !== 'onbekend'));
        const before = evaluate(condition, some);
        fc.pre(before !== null);
        expect(evaluate(condition, { ...rest, ...known })).toBe(before);
      }),
    );
  });

  it('never lose by "weet ik niet" what some answer would give', () => {
    fc.assert(
      fc.property(tree, full, fc.subarray(['werk', 'geld', 'haast']), (condition, answers, unsure) => {
        const withDoubt = { ...answers, ...Object.fromEntries(unsure.map((id) => [id, 'onbekend'])) };
        if (verdictOf(condition, answers) === 'likely') expect(verdictOf(condition, withDoubt)).not.toBe('unlikely');
      }),
    );
  });

  it('stay the same when known answers are filled in first', () => {
    fc.assert(
      fc.property(tree, partial, full, (condition, some, rest) => {
        const all: Answers = { ...rest, ...some };
        expect(evaluate(reduce(condition, some as Answers), all)).toBe(evaluate(condition, all));
      }),
    );
  });

  it('ask nothing more once they are settled', () => {
    fc.assert(
      fc.property(tree, full, (condition, answers) => {
        expect([...questionsIn(reduce(condition, answers))]).toEqual([]);
      }),
    );
  });

  it('call true likely, unknown possible and false unlikely', () => {
    expect([true, null, false].map(toVerdict)).toEqual(['likely', 'possible', 'unlikely']);
  });
});

describe('Doubt', () => {
  const condition: Expression = ['?', 0, ['=', 'weken', 'genoeg'], ['=', 'onderbroken', 'ja']];

  it('turns a "no" into unknown when the exception may hold', () => {
    expect(evaluate(condition, { weken: 'te-weinig', onderbroken: 'ja' })).toBe(null);
    expect(evaluate(condition, { weken: 'te-weinig', onderbroken: 'onbekend' })).toBe(null);
    expect(evaluate(condition, { weken: 'te-weinig' })).toBe(null);
  });

  it('leaves a firm "no" when the exception does not hold', () => {
    expect(evaluate(condition, { weken: 'te-weinig', onderbroken: 'nee' })).toBe(false);
  });

  it('stays when it can no longer be settled', () => {
    expect(evaluate(reduce(condition, { onderbroken: 'onbekend' }), { weken: 'te-weinig' })).toBe(null);
  });

  it('leaves a "yes" alone', () => {
    expect(evaluate(condition, { weken: 'genoeg', onderbroken: 'ja' })).toBe(true);
  });

  it('still asks about the exception while that can make the "no" firm', () => {
    expect([...questionsIn(reduce(condition, { weken: 'te-weinig' }))]).toEqual(['onderbroken']);
    expect(reduce(condition, { weken: 'te-weinig', onderbroken: 'ja' })).toBe(null);
  });
});

describe('Reasons', () => {
  const condition: Expression = [
    '&',
    ['?', 0, ['=', 'werk', 'a']],
    ['|', ['?', 1, ['=', 'geld', 'minder']], ['?', 2, ['=', 'haast', 'eten']]],
    ['!', ['?', 3, ['=', 'haast', 'huis']]],
  ];

  it('give every condition of an "and", met, not met or open', () => {
    expect(reasonsOf(condition, { werk: 'b', haast: ['huis'] })).toEqual([
      { index: 0, state: 'not-met' },
      { index: 1, state: 'open' },
      { index: 3, state: 'not-met' },
    ]);
  });

  it('give only the alternatives that carry an "or"', () => {
    expect(reasonsOf(condition, { werk: 'a', geld: 'minder', haast: [] })).toEqual([
      { index: 0, state: 'met' },
      { index: 1, state: 'met' },
      { index: 3, state: 'met' },
    ]);
  });

  it('never call a likely action by a reason that is not met', () => {
    fc.assert(
      fc.property(tree, full, (condition, answers) => {
        fc.pre(verdictOf(condition, answers) === 'likely');
        const states = reasonsOf(condition, answers).map((reason) => reason.state);
        expect(states).not.toContain('not-met');
      }),
    );
  });
});

describe('The CEL compiler', () => {
  const compiler = createCelCompiler(BANK);
  it.each([
    ['baan == "a"', 'de vraag "baan" bestaat niet.'],
    ['werk == "z"', 'de vraag "werk" heeft geen antwoord "z".'],
    ['werk == 3', 'vergelijkt dingen die niet bij elkaar horen'],
    ['haast == "huis"', 'vergelijkt dingen die niet bij elkaar horen'],
    ['werk ==', 'is niet goed geschreven'],
    ['haast.exists(x, x == "huis")', 'bestaat niet'],
    ['werk == geld', 'vergelijkt een vraag met iets anders dan een antwoord'],
    ['size(haast) > 1', 'en dat kan hier niet'],
  ])('refuses %s in plain Dutch', (text, message) => {
    expect(() => compiler.compile(text)).toThrow(message);
  });
});
