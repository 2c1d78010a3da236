import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { freshVisit, readFragment, readVisit, writeVisit } from '../../src/domain/questionnaire/visit.ts';
import { model } from './model-for-tests.ts';

const small = model();

describe('A visit', () => {
  it('comes back as it was written', () => {
    const visit = { answers: { gebeurtenis: ['schulden'], werk: 'onbekend' }, at: 'weken', all: false, depth: 3 };
    expect(readVisit(small, JSON.parse(JSON.stringify(writeVisit(visit))))).toEqual(visit);
  });

  it('starts at the first question', () => {
    expect(freshVisit(small)).toEqual({ answers: {}, at: 'gebeurtenis', all: false, depth: 0 });
  });

  it('is not read from anything that is not ours, and never throws', () => {
    fc.assert(
      fc.property(fc.anything(), (state) => {
        expect(readVisit(small, state)).toBeUndefined();
      }),
    );
  });

  it('is not read when a part of it is damaged', () => {
    const good = { zv: 1, answers: {}, at: 'werk', all: false, depth: 0 };
    expect(readVisit(small, good)).toBeDefined();
    for (const bad of [
      { at: 'nergens' },
      { at: 3 },
      { all: 'ja' },
      { depth: -1 },
      { depth: 0.5 },
      { zv: 2 },
      { answers: { werk: 3 } },
      { answers: [] },
    ]) {
      expect(readVisit(small, { ...good, ...bad })).toBeUndefined();
    }
  });
});

describe('A fragment', () => {
  it('can choose an event', () => {
    expect(readFragment(small, '#gids=schulden')).toEqual({ kind: 'event', event: 'schulden' });
  });

  it('is nothing when it is empty', () => {
    expect([readFragment(small, ''), readFragment(small, '#')]).toEqual([{ kind: 'none' }, { kind: 'none' }]);
  });

  it('is called broken, and never throws, whatever stands in it', () => {
    expect(readFragment(small, '#gids=onbekend')).toEqual({ kind: 'broken' });
    expect(readFragment(small, '#gids=bestaat-niet')).toEqual({ kind: 'broken' });
    fc.assert(
      fc.property(fc.string({ minLength: 1, unit: 'binary' }), (text) => {
        expect(readFragment(small, `#${text}`).kind).toBe('broken');
      }),
    );
  });

  it('can carry answers from another device', () => {
    expect(readFragment(small, '#plan=2.AbC-_9')).toEqual({ kind: 'plan', version: 2, packed: 'AbC-_9' });
    expect(readFragment(small, '#plan=2.')).toEqual({ kind: 'broken' });
  });
});
