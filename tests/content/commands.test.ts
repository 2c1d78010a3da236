import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { isDay } from '../../src/domain/dates/day.ts';

interface Outcome {
  readonly code: number | null;
  readonly out: string;
  readonly error: string;
}

function run(tool: string, ...args: string[]): Outcome {
  const { status, stdout, stderr } = spawnSync(process.execPath, [`src/tools/${tool}.ts`, ...args], {
    encoding: 'utf8',
    env: { ...process.env, BUILD_DATE: '2026-11-25' },
  });
  return { code: status, out: stdout, error: stderr };
}

interface PlanOutput {
  verdicts: Record<string, string>;
  reasons: Record<string, { text: string; source: string; state: string }[]>;
  plan: { action: string; verdict: string; when: string; why: string; lastDay?: string; contacts: string[] }[];
  contradictions: { question: string; text: string }[];
  contacts: string[];
  open: string[];
}

const plan = (answers: object, ...more: string[]) => JSON.parse(run('plan', JSON.stringify(answers), ...more).out) as PlanOutput;

describe('The plan command', () => {
  it('puts WW first, UWV as first contact and an IDO along, for a lost job and nothing else', () => {
    const { plan: steps, contacts, open } = plan({ gebeurtenis: ['baan-kwijt'] });
    expect(steps[0]).toMatchObject({ action: 'ww-aanvragen', when: 'vandaag' });
    expect(steps[0]?.why).toMatch(/WW/);
    expect(contacts[0]).toBe('uwv');
    expect(contacts).toContain('ido');
    expect(open).toContain('weken_gewerkt');
  });

  it('judges every action, with reasons that have a text, a source and a state', () => {
    const { verdicts, reasons } = plan({});
    expect(Object.keys(verdicts).length).toBeGreaterThanOrEqual(18);
    for (const id of Object.keys(verdicts)) {
      expect(reasons[id]?.length, id).toBeGreaterThan(0);
      for (const { text, source, state } of reasons[id] ?? []) {
        expect(text).not.toBe('');
        expect(source).not.toBe('');
        expect(['met', 'not-met', 'open']).toContain(state);
      }
    }
  });

  it('lets a limit that lapsed settle nothing', () => {
    const answers = { gebeurtenis: ['schulden'], inkomen_jaar: 'hoog', thuis: ['niemand'] };
    expect(plan(answers).verdicts['zorgtoeslag-aanvragen']).toBe('unlikely');
    expect(plan(answers, '--date', '2027-02-01').verdicts['zorgtoeslag-aanvragen']).toBe('possible');
  });

  it('counts the last day for bezwaar as the law does, from the day on the letter', () => {
    const { plan: steps } = plan({ besluit_oneens: 'ja', datum_besluit: '2026-11-13' });
    expect(steps.find(({ action }) => action === 'bezwaar-maken')?.lastDay).toBe('2026-12-28');
  });

  it('asks kindly where answers do not go together', () => {
    const { contradictions, plan: steps } = plan({ gebeurtenis: ['alleen-met-kinderen'], thuis: ['partner', 'kinderen'] });
    expect(contradictions).toEqual([{ question: 'thuis', text: expect.stringMatching(/\?$/) as string }]);
    expect(steps.length).toBeGreaterThan(0);
  });

  it.each([
    ['no JSON', ['x']],
    ['a list', ['[]']],
    ['an unknown question', ['{"kleur":"rood"}']],
    ['an unknown answer', ['{"einde_werk":"ruzie"}']],
    ['a list where one answer is asked', ['{"einde_werk":["ontslagen"]}']],
    ['one answer where a list is asked', ['{"gebeurtenis":"schulden"}']],
    ['nothing', []],
    ['a letter of a day that does not exist', ['{"datum_besluit":"2026-02-31"}']],
    ['a day that does not exist', ['{}', '--date', '2026-02-31']],
    ['an option it does not know', ['{}', '--kleur', 'rood']],
  ])('refuses %s with one plain line and exit code 2', (_, args) => {
    const { code, out, error } = run('plan', ...args);
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(error.trim().split('\n')).toHaveLength(1);
    expect(error).not.toMatch(/Error:|^\s+at /m);
  });
});

describe('The questions command', () => {
  it('lists the bank in natural order, with "weet ik niet" where it is offered', () => {
    const list = JSON.parse(run('questions').out) as { id: string; type: string; text: string; topic: string; options: { id: string; text: string }[] }[];
    expect(list.length).toBeGreaterThanOrEqual(20);
    expect(list.slice(0, 2).map(({ id }) => id)).toEqual(['gebeurtenis', 'haast']);
    for (const question of list) {
      expect(question.text).not.toMatch(/[{}]/);
      expect(question.options.map(({ id }) => id)).toContain('onbekend');
    }
  });
});

describe('A day', () => {
  it.each([['2026-11-25', true], ['2028-02-29', true], ['2026-02-31', false], ['2026-13-01', false], ['gisteren', false], ['2026-1-1', false]])('%s exists: %s', (text, exists) => {
    expect(isDay(text)).toBe(exists);
  });
});
