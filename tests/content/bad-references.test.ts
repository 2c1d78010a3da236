import { describe, it } from 'vitest';
import { expectProblem } from './expect-problem.ts';
import { ACTION, CONTACTS, change, FACTS, type Files, GUIDE, PAGE, SOUND, TERMS } from './small-content.ts';

/** A name that is nowhere, from an entry, with the folder where it could be made. */
function expectDangling(files: Files, file: string, at: string, from: string, what: string, folder: string): void {
  const id = /"([^"]+)"/.exec(what)?.[1] ?? '';
  expectProblem(files, {
    file,
    at,
    wrong: `bij "${from}": ${what} bestaat niet.`,
    mend: `kijk of de naam goed is geschreven. Of maak "${id}" aan in content/${folder}.`,
  });
}

describe('A name of something that does not exist', () => {
  it('is found for a fact in a field', () => {
    const files = change(SOUND, GUIDE, '{fact:ww-aanvraag-na}', '{fact:ww-tijd}');
    expectDangling(files, GUIDE, '{fact:ww-tijd}', 'baan-kwijt', 'het feit "ww-tijd"', 'facts');
  });

  it('is found for a fact in a text', () => {
    const files = change(SOUND, ACTION, '<Fact id="ww-aanvraag-na" />', '<Fact id="ww-tijd" />');
    expectDangling(files, ACTION, '<Fact', 'ww-aanvragen', 'het feit "ww-tijd"', 'facts');
  });

  it('is found for a hard word in a field', () => {
    const files = change(SOUND, GUIDE, '{term:ww}', '{term:wv|WW}');
    expectDangling(files, GUIDE, '{term:wv|WW}', 'baan-kwijt', 'het moeilijk woord "wv"', 'terms');
  });

  it('is found for a hard word in a text', () => {
    const files = change(SOUND, ACTION, '<Term id="ww">', '<Term id="wv">');
    expectDangling(files, ACTION, '<Term', 'ww-aanvragen', 'het moeilijk woord "wv"', 'terms');
  });

  it('is found for a hard word in the list of a guide', () => {
    const files = change(SOUND, GUIDE, 'terms: [ww]', 'terms: [wv]');
    expectDangling(files, GUIDE, 'terms: [wv]', 'baan-kwijt', 'het moeilijk woord "wv"', 'terms');
  });

  it('is found for an action in a step', () => {
    const files = change(SOUND, GUIDE, '    action: ww-aanvragen', '    action: ww-vragen');
    expectDangling(files, GUIDE, 'action: ww-vragen', 'baan-kwijt', 'de actie "ww-vragen"', 'actions');
  });

  it('is found for an action among the rights', () => {
    const files = change(SOUND, GUIDE, '  - action: ww-aanvragen', '  - action: ww-vragen');
    expectDangling(files, GUIDE, 'action: ww-vragen', 'baan-kwijt', 'de actie "ww-vragen"', 'actions');
  });

  it('is found for an action in a link', () => {
    const files = change(SOUND, GUIDE, '/regel-het/ww-aanvragen/', '/regel-het/ww-vragen/');
    expectDangling(files, GUIDE, '/regel-het/', 'baan-kwijt', 'de actie "ww-vragen"', 'actions');
  });

  it('is found for a contact in a field', () => {
    const files = change(SOUND, ACTION, 'what: Geld van {contact:uwv}', 'what: Geld van {contact:uvw}');
    expectDangling(files, ACTION, 'what:', 'ww-aanvragen', 'het contact "uvw"', 'contacts');
  });

  it('is found for a contact in a text', () => {
    const files = change(SOUND, ACTION, '<Contact id="juridisch-loket" />', '<Contact id="loket" />');
    expectDangling(files, ACTION, '<Contact', 'ww-aanvragen', 'het contact "loket"', 'contacts');
  });

  it('is found for a contact in a step', () => {
    const files = change(SOUND, GUIDE, '    contact: juridisch-loket', '    contact: loket');
    expectDangling(files, GUIDE, 'contact: loket', 'baan-kwijt', 'het contact "loket"', 'contacts');
  });

  it('is found for a contact that handles an action', () => {
    const files = change(SOUND, ACTION, 'contacts: [uwv]', 'contacts: [uvw]');
    expectDangling(files, ACTION, 'contacts:', 'ww-aanvragen', 'het contact "uvw"', 'contacts');
  });

  it('is found for a contact that knows the value of now', () => {
    const files = change(SOUND, FACTS, 'ask: uwv', 'ask: uvw');
    expectDangling(files, FACTS, 'ask: uvw', 'ww-aanvraag-na', 'het contact "uvw"', 'contacts');
  });

  it('is found for the event that an action plays in', () => {
    const files = change(SOUND, ACTION, 'events: [baan-kwijt]', 'events: [baan-weg]');
    expectProblem(files, {
      file: ACTION,
      at: 'events:',
      wrong: 'de gebeurtenis "baan-weg" bestaat niet.',
      mend: 'kies uit de antwoorden op de vraag "gebeurtenis" in content/questions, of zet hem daarbij.',
    });
  });

  it('is found for a guide in a link', () => {
    const files = change(SOUND, ACTION, '/gids/baan-kwijt/', '/gids/baan-weg/');
    expectDangling(files, ACTION, '/gids/', 'ww-aanvragen', 'de gids "baan-weg"', 'guides');
  });

  it('is found for a guide in a link on a page of its own', () => {
    const files = change(SOUND, PAGE, '<SiteOwner />', '[Uw baan kwijt](/gids/baan-weg/)');
    expectDangling(files, PAGE, '/gids/', 'over', 'de gids "baan-weg"', 'guides');
  });

  it('is found for the source of a condition', () => {
    const files = change(SOUND, ACTION, 'U bent uw baan kwijt.\n      source: wet-ww', 'U bent uw baan kwijt.\n      source: wet-vv');
    expectDangling(files, ACTION, 'source: wet-vv', 'ww-aanvragen', 'de bron "wet-vv"', 'sources');
  });

  it('is found for the source of a fact', () => {
    const files = change(SOUND, FACTS, 'source: wet-ww', 'source: wet-vv');
    expectDangling(files, FACTS, 'source: wet-vv', 'ww-aanvraag-na', 'de bron "wet-vv"', 'sources');
  });

  it('is found for the source of the next value of a fact', () => {
    const next =
      'next:\n    value: 2\n    validFrom: "2027-01-01"\n    source: wet-vv\n    certainty: confirmed\n  ask: uwv';
    const files = change(SOUND, FACTS, 'ask: uwv', next);
    expectDangling(files, FACTS, 'source: wet-vv', 'ww-aanvraag-na', 'de bron "wet-vv"', 'sources');
  });

  it('is found for the source of a hard word', () => {
    const files = change(SOUND, TERMS, 'source: wet-ww', 'source: wet-vv');
    expectDangling(files, TERMS, 'source: wet-vv', 'ww', 'de bron "wet-vv"', 'sources');
  });

  it('is found for the source of a contact', () => {
    const files = change(SOUND, CONTACTS, '  source: uwv-ww\njuridisch', '  source: uvw-ww\njuridisch');
    expectDangling(files, CONTACTS, 'source: uvw-ww', 'uwv', 'de bron "uvw-ww"', 'sources');
  });

  it('is found for a source of an action', () => {
    const files = change(SOUND, ACTION, 'sources: [uwv-ww]', 'sources: [uvw-ww]');
    expectDangling(files, ACTION, 'sources:', 'ww-aanvragen', 'de bron "uvw-ww"', 'sources');
  });

  it('is found for a source of a guide', () => {
    const files = change(SOUND, GUIDE, 'sources: [wet-ww]', 'sources: [wet-vv]');
    expectDangling(files, GUIDE, 'sources:', 'baan-kwijt', 'de bron "wet-vv"', 'sources');
  });

  it('is found for a paper to bring', () => {
    const files = change(SOUND, ACTION, 'bring: [paspoort]', 'bring: [pas]');
    expectDangling(files, ACTION, 'bring:', 'ww-aanvragen', 'het papier om mee te nemen "pas"', 'papers');
  });
});
