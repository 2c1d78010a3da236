import { describe, expect, it } from 'vitest';
import { inspectContent, type Catalogue } from '../../src/catalogue/catalogue.ts';
import { flyersOf, generalSheet, messagesOf } from '../../src/catalogue/outreach.ts';
import { cutAtBlanks, outreachText } from '../../src/catalogue/outreach-text.ts';
import { expectProblem } from './expect-problem.ts';
import { change, type Files, inFolder, SOUND } from './small-content.ts';

const OUTREACH = 'content/outreach/alles.yaml';

/** The small content, with one flyer, one poster and one text. */
const WITH_OUTREACH: Files = {
  ...SOUND,
  [OUTREACH]: `werk:
  form: flyer
  name: Baan kwijt
  title: Stopt uw werk?
  lines:
    - Teken nog niets.
    - Laat eerst iemand meelezen.
  guide: baan-kwijt
  contact: juridisch-loket
  place: Of loop de bibliotheek in.
poster:
  form: poster
  name: Poster
  title: Hoe moet het verder?
  lines:
    - Dat kan iedereen gebeuren.
    - Hier leest u wie u helpt.
  place: Of loop de bibliotheek in.
krant:
  form: krant
  name: Voor de krant
  paragraphs:
    - 'Op {site} leest u meer. Of bel {contact:juridisch-loket}.'
    - Loop binnen bij [naam van uw bibliotheek].
`,
};

function soundCatalogue(): Catalogue {
  const { catalogue, problems } = inFolder(WITH_OUTREACH, inspectContent);
  expect(problems).toEqual([]);
  if (catalogue === undefined) throw new Error('no catalogue');
  return catalogue;
}

describe('What is handed out', () => {
  it('is read as flyers, sheets for everybody, and texts', () => {
    const catalogue = soundCatalogue();
    expect(flyersOf(catalogue).map(({ id }) => id)).toEqual(['werk']);
    expect(messagesOf(catalogue).map(({ id }) => id)).toEqual(['krant']);
    expect(generalSheet(catalogue, 'poster').title).toBe('Hoe moet het verder?');
    expect(() => generalSheet(catalogue, 'deurkaart')).toThrow('deurkaart');
  });

  it('of an unknown form says which forms there are', () => {
    expectProblem(change(WITH_OUTREACH, OUTREACH, 'form: flyer', 'form: folder'), {
      file: OUTREACH,
      at: 'form: folder',
      wrong: 'bij "werk": het veld "form" klopt niet.',
      mend: 'kies bij "form" uit: flyer, poster, deurkaart, krant, groep, nieuwsbrief.',
    });
  });

  it('with a title that is no question says so', () => {
    expectProblem(change(WITH_OUTREACH, OUTREACH, 'Stopt uw werk?', 'Uw werk stopt.'), {
      file: OUTREACH,
      at: 'Uw werk stopt.',
      wrong: 'bij "werk": het veld "title" klopt niet.',
      mend: 'schrijf de titel als een vraag, met een vraagteken.',
    });
  });

  it('with a line that is too long for the paper says so', () => {
    const long = `Teken nog niets${', en ook morgen niet'.repeat(6)}.`;
    expectProblem(change(WITH_OUTREACH, OUTREACH, 'Teken nog niets.', long), {
      file: OUTREACH,
      at: long,
      wrong: 'bij "werk": het veld "lines.0" is te lang of te groot.',
      mend: 'houd deze regel korter dan 110 tekens, anders past hij niet op het papier.',
    });
  });

  it('with one line only asks for another', () => {
    expectProblem(change(WITH_OUTREACH, OUTREACH, '    - Laat eerst iemand meelezen.\n', ''), {
      file: OUTREACH,
      at: '    - Teken nog niets.',
      wrong: 'bij "werk": het veld "lines" is te kort of te klein.',
      mend: 'geef twee of drie regels.',
    });
  });

  it('without a place to walk in asks for one', () => {
    expectProblem(change(WITH_OUTREACH, OUTREACH, 'juridisch-loket\n  place: Of loop de bibliotheek in.', 'juridisch-loket'), {
      file: OUTREACH,
      at: '  form: flyer',
      wrong: 'bij "werk": het veld "place" ontbreekt.',
      mend: 'vul hier een tekst in.',
    });
  });

  it('that opens a guide that does not exist says so', () => {
    expectProblem(change(WITH_OUTREACH, OUTREACH, 'guide: baan-kwijt', 'guide: baan-weg'), {
      file: OUTREACH,
      at: 'guide: baan-weg',
      wrong: 'bij "werk": de gids "baan-weg" bestaat niet.',
      mend: 'kijk of de naam goed is geschreven. Of maak "baan-weg" aan in content/guides.',
    });
  });

  it('with a contact that does not exist says so', () => {
    expectProblem(change(WITH_OUTREACH, OUTREACH, 'contact: juridisch-loket', 'contact: loket'), {
      file: OUTREACH,
      at: 'contact: loket',
      wrong: 'bij "werk": het contact "loket" bestaat niet.',
      mend: 'kijk of de naam goed is geschreven. Of maak "loket" aan in content/contacts.',
    });
  });

  it.each([
    ['contact: juridisch-loket', 'contact: uwv', 'werk'],
    ['{contact:juridisch-loket}', '{contact:uwv}', 'krant'],
  ])('with %s changed into %s, which has no sure number, says so', (from, to, id) => {
    expectProblem(change(WITH_OUTREACH, OUTREACH, from, to), {
      file: OUTREACH,
      at: to,
      wrong: `bij "${id}": "uwv" heeft geen nummer dat zeker is.`,
      mend: 'kies een contact met een zeker nummer. Of haal het contact weg, en noem bij "place" een plek dichtbij.',
    });
  });

  it('with a loose amount says where it belongs', () => {
    expectProblem(change(WITH_OUTREACH, OUTREACH, 'Teken nog niets.', 'Teken niets voor € 50.'), {
      file: OUTREACH,
      at: 'Teken niets',
      wrong: 'bij "werk": "€ 50" staat los in de tekst.',
      mend: 'zet het getal in content/facts, met bron en datum. Verwijs ernaar met {fact:naam} in YAML of <Fact id="naam" /> in een .mdx-tekst.',
    });
  });
});

describe('A text to send', () => {
  it('holds the address of the site, and a contact with its number', () => {
    const text = 'Op {site} leest u meer. Of bel {contact:juridisch-loket}. {contact:juridisch-loket} is gratis.';
    expect(outreachText(soundCatalogue(), text, 'zoverder.example', '2026-11-25')).toBe(
      'Op zoverder.example leest u meer. Of bel het Juridisch Loket (0800-8020, gratis). Het Juridisch Loket (0800-8020, gratis) is gratis.',
    );
  });

  it('names a contact alone when it has no number, and fills in facts, hard words and actions', () => {
    const text = 'Bel {contact:uwv} binnen {fact:ww-aanvraag-na}: {action:ww-aanvragen} ({term:ww}).';
    expect(outreachText(soundCatalogue(), text, 'zoverder.example', '2026-11-25')).toBe(
      'Bel UWV binnen 1\u00a0week: Vraag een WW-uitkering aan (WW).',
    );
  });

  it('is cut at what the sender fills in', () => {
    expect(cutAtBlanks('Bij [naam] op [dag].')).toEqual([
      { text: 'Bij ', isBlank: false },
      { text: '[naam]', isBlank: true },
      { text: ' op ', isBlank: false },
      { text: '[dag]', isBlank: true },
      { text: '.', isBlank: false },
    ]);
  });
});
