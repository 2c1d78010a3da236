import { afterEach, describe, expect, it, vi } from 'vitest';
import { checkContentFirst } from '../../src/catalogue/astro-integration.ts';
import { ACTION, change, FACTS, type Files, GUIDE, QUESTIONS, inFolder, SOUND } from './small-content.ts';

type Setup = NonNullable<ReturnType<typeof checkContentFirst>['hooks']['astro:config:setup']>;

/** Begins an Astro command on these files, as far as our check goes: what it prints, and the code it stops with. */
function begin(files: Files, command: 'build' | 'dev' = 'build'): { printed: string; code: number | undefined } {
  let printed = '';
  let code: number | undefined;
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    printed += String(text);
    return true;
  });
  vi.spyOn(process, 'exit').mockImplementation((given) => {
    code = Number(given);
    return undefined as never;
  });
  inFolder(files, (root) => {
    vi.spyOn(process, 'cwd').mockReturnValue(root);
    void checkContentFirst().hooks['astro:config:setup']?.({ command } as Parameters<Setup>[0]);
  });
  return { printed, code };
}

afterEach(() => {
  vi.restoreAllMocks();
});

describe('The build', () => {
  it('goes on with sound content', () => {
    expect(begin(SOUND)).toEqual({ printed: '', code: undefined });
  });

  it('stops on one fault, and says where it is, what is wrong and how to mend it', () => {
    const { printed, code } = begin(change(SOUND, FACTS, 'unit: weken', 'unit: weeks'));
    expect(code).toBe(1);
    expect(printed).toBe(`
1 fout in de inhoud. De site is niet gebouwd.

content/facts/werk.yaml:3
  Fout: bij "ww-aanvraag-na": het veld "unit" klopt niet.
  Zo lost u het op: kies uit: euro, procent, uren, dagen, werkdagen, weken, maanden, jaar, keer, aantal, datum.

`);
  });

  it('stops on several faults, and lists them all', () => {
    const one = change(SOUND, FACTS, 'ask: uwv', 'ask: uvw');
    const two = change(one, GUIDE, 'sources: [wet-ww]', 'sources: [wet-vv]');
    const three = change(two, ACTION, '[uw baan kwijt]', '[klik hier]');
    const { printed, code } = begin(three);
    expect(code).toBe(1);
    expect(printed).toContain('3 fouten in de inhoud. De site is niet gebouwd.');
    expect(printed).toContain('het contact "uvw" bestaat niet.');
    expect(printed).toContain('de bron "wet-vv" bestaat niet.');
    expect(printed).toContain('de link "klik hier" zegt niet waar hij heen gaat.');
    expect(printed.match(/Zo lost u het op: /g)).toHaveLength(3);
  });

  it('lists the faults of several files that cannot be read', () => {
    const files = change(change(SOUND, FACTS, 'unit: weken', 'unit weken'), QUESTIONS, 'order: 20', 'order: later');
    const { printed, code } = begin(files);
    expect(code).toBe(1);
    expect(printed).toContain('2 fouten in de inhoud.');
  });

  it('names a file that cannot be read once, and not each place that mentions it', () => {
    expect(begin(change(SOUND, FACTS, 'unit: weken', 'unit weken')).printed).toContain('1 fout in de inhoud.');
  });

  it('stops on a folder without content', () => {
    const { printed, code } = begin({ 'README.md': 'Niets.' });
    expect(code).toBe(1);
    expect(printed).toContain('content/site.yaml:1\n  Fout: dit bestand ontbreekt.');
  });

  it('looks only when it builds: while you write, Astro shows the page at hand', () => {
    expect(begin({}, 'dev')).toEqual({ printed: '', code: undefined });
  });
});
