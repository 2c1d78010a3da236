import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { afterQuiet, ASK_AFTER, deskKey, WIPE_AFTER } from '../../src/domain/desk/quiet.ts';

const MINUTE = 60_000;

describe('A desk that is quiet', () => {
  it('waits ten minutes, then asks, and wipes two minutes later', () => {
    expect(ASK_AFTER).toBe(10 * MINUTE);
    expect(afterQuiet(ASK_AFTER - 1)).toEqual({ state: 'wait' });
    expect(afterQuiet(ASK_AFTER)).toEqual({ state: 'ask', minutes: 2 });
    expect(afterQuiet(WIPE_AFTER - 1)).toEqual({ state: 'ask', minutes: 1 });
    expect(afterQuiet(WIPE_AFTER)).toEqual({ state: 'wipe' });
  });

  it('never wipes without having asked, however often it looks', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1000, max: MINUTE }), (step) => {
        const states: string[] = [];
        for (let quiet = 0; states.at(-1) !== 'wipe'; quiet += step) states.push(afterQuiet(quiet).state);
        expect(states.indexOf('ask')).toBeGreaterThan(-1);
        expect(states.indexOf('ask')).toBeLessThan(states.indexOf('wipe'));
      }),
    );
  });
});

describe('A key at a desk', () => {
  it('chooses an answer, goes on or back, prints, or begins afresh', () => {
    expect(deskKey('1')).toEqual({ act: 'answer', place: 0 });
    expect(deskKey('9')).toEqual({ act: 'answer', place: 8 });
    expect(['v', 'T', 'p', 'n'].map((key) => deskKey(key)?.act)).toEqual(['next', 'back', 'print', 'fresh']);
  });

  it('does nothing when it is any other', () => {
    for (const key of ['0', 'a', 'Enter', 'Tab', ' ', 'Escape', '10', '']) expect(deskKey(key), key).toBeUndefined();
  });
});
