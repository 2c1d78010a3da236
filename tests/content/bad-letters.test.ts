import { describe, expect, it } from 'vitest';
import { inspectContent } from '../../src/catalogue/catalogue.ts';
import { expectProblem } from './expect-problem.ts';
import { change, GUIDE, inFolder, RECEIVED, SITE, SOUND, TO_SEND } from './small-content.ts';

const MISSING = (kind: string, id: string, folder: string, from: string) => ({
  wrong: `bij "${from}": de ${kind} "${id}" bestaat niet.`,
  mend: `kijk of de naam goed is geschreven. Of maak "${id}" aan in content/${folder}.`,
});

describe('A letter', () => {
  it('that a guide names must be there', () => {
    expectProblem(change(SOUND, GUIDE, 'letters: [ontslagbrief]', 'letters: [ontslag-brief]'), {
      file: GUIDE,
      at: 'letters:',
      ...MISSING('brief', 'ontslag-brief', 'letters/received', 'baan-kwijt'),
    });
  });

  it('to answer with must be there', () => {
    expectProblem(change(SOUND, RECEIVED, 'answers: [later-betalen]', 'answers: [nu-betalen]'), {
      file: RECEIVED,
      at: 'answers:',
      ...MISSING('voorbeeldbrief', 'nu-betalen', 'letters/to-send', 'ontslagbrief'),
    });
  });

  it('that a text links to must be there', () => {
    expectProblem(change(SOUND, RECEIVED, '/regel-het/ww-aanvragen/', '/voorbeeldbrieven/nu-betalen/'), {
      file: RECEIVED,
      at: '/voorbeeldbrieven/nu-betalen/',
      ...MISSING('voorbeeldbrief', 'nu-betalen', 'letters/to-send', 'ontslagbrief'),
    });
  });

  it('has one heading under its fields', () => {
    expectProblem(change(SOUND, TO_SEND, '## Wat mensen vragen', '## Vragen'), {
      file: TO_SEND,
      at: '\n## Vragen',
      wrong: 'de koppen zijn: Vragen.',
      mend: 'gebruik precies deze koppen, in deze volgorde: Wat mensen vragen.',
    });
  });

  it('has no blank that is not explained', () => {
    expectProblem(change(SOUND, TO_SEND, '{blank:dag}', '{blank:dag}, of {blank:later}'), {
      file: TO_SEND,
      at: '{blank:dag}, of',
      wrong: 'de invulplek "later" bestaat niet.',
      mend: 'zet hem bij "blanks".',
    });
  });

  it('explains no blank that it does not have', () => {
    expectProblem(change(SOUND, TO_SEND, 'Ik betaal op {blank:dag}.', 'Ik betaal snel.'), {
      file: TO_SEND,
      at: '  dag:',
      wrong: 'de invulplek "dag" staat niet in de brief.',
      mend: 'haal hem weg.',
    });
  });

  it('may name a number of weeks in the words of the writer, and nowhere else', () => {
    expect(inFolder(change(SOUND, TO_SEND, 'twee weken', '2 weken'), (root) => inspectContent(root).problems)).toEqual(
      [],
    );
    expectProblem(change(SOUND, TO_SEND, 'then: Wacht op antwoord.', 'then: Wacht 2 weken op antwoord.'), {
      file: TO_SEND,
      at: 'then:',
      wrong: 'bij "later-betalen": "2 weken" staat los in de tekst.',
      mend: 'zet het getal in content/facts, met bron en datum. Verwijs ernaar met {fact:naam} in YAML of <Fact id="naam" /> in een .mdx-tekst.',
    });
  });
});

describe('A guide on the first page', () => {
  it('must be there', () => {
    expectProblem(change(SOUND, SITE, 'firstGuides: [baan-kwijt]', 'firstGuides: [werk-kwijt]'), {
      file: SITE,
      wrong: 'de gids "werk-kwijt" bestaat niet.',
      mend: 'kies bij firstGuides een gids uit content/guides.',
    });
  });
});

describe('A guide that is no event of the questionnaire', () => {
  it('says so itself', () => {
    const { [GUIDE]: guide = '', ...others } = SOUND;
    const other = 'content/guides/alles-tegelijk.mdx';
    const alone = { ...others, [GUIDE]: guide, [other]: guide.replace('Bent u uw baan kwijt?', 'Is het u te veel?').replace('Bent u ontslagen? Lees', 'Is alles te veel? Lees') };
    expectProblem(alone, {
      file: other,
      wrong: 'de gebeurtenis "alles-tegelijk" bestaat niet.',
      mend: 'kies uit de antwoorden op de vraag "gebeurtenis" in content/questions, of zet hem daarbij.',
    });
    const said = { ...alone, [other]: alone[other].replace('icon:', 'event: false\nicon:') };
    expect(inFolder(said, (root) => inspectContent(root).problems)).toEqual([]);
  });
});
