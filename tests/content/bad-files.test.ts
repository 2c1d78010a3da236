import { describe, expect, it } from 'vitest';
import { inspectContent } from '../../src/catalogue/catalogue.ts';
import { expectProblem } from './expect-problem.ts';
import { ACTION, CONTACTS, change, FACTS, GUIDE, inFolder, PAGE, QUESTIONS, SITE, SOUND, SOURCES, without } from './small-content.ts';

// cspell:ignore nmae

describe('The small content of these tests', () => {
  it('has nothing wrong with it', () => {
    const { catalogue, problems } = inFolder(SOUND, inspectContent);
    expect(problems).toEqual([]);
    expect(catalogue?.actions.size).toBe(1);
    expect(catalogue?.facts.size).toBe(1);
    expect(catalogue?.pages.size).toBe(1);
  });
});

describe('A file that cannot be read', () => {
  it('with a colon missing says that it is no good YAML', () => {
    expectProblem(change(SOUND, FACTS, '  unit: weken', '  unit weken'), {
      file: FACTS,
      at: '  unit weken',
      wrong: 'dit is geen goede YAML (MULTILINE_IMPLICIT_KEY).',
      mend: 'kijk of de regel genoeg spaties vooraan heeft, of er een dubbele punt mist, en of een tekst met ":" of "{" tussen aanhalingstekens staat.',
    });
  });

  it('with bad YAML above a text names the line in the whole file', () => {
    expectProblem(change(SOUND, ACTION, 'what: Geld', 'what: Let op: geld'), {
      file: ACTION,
      at: 'what: Let op',
      wrong: 'dit is geen goede YAML (BLOCK_AS_IMPLICIT_KEY).',
      mend: 'kijk of de regel genoeg spaties vooraan heeft, of er een dubbele punt mist, en of een tekst met ":" of "{" tussen aanhalingstekens staat.',
    });
  });

  it('with the same field twice says so', () => {
    expectProblem(change(SOUND, FACTS, '  unit: weken', '  name: weken'), {
      file: FACTS,
      at: '  name: weken',
      wrong: 'deze naam staat hier twee keer.',
      mend: 'geef een van de twee een andere naam, of haal er een weg.',
    });
  });

  it('without front matter says how to begin', () => {
    expectProblem({ ...SOUND, [PAGE]: 'Dit is een open project.\n' }, {
      file: PAGE,
      wrong: 'bovenaan het bestand ontbreekt het blok met gegevens.',
      mend: 'begin het bestand met een regel "---", zet daaronder de velden, en sluit af met weer een regel "---".',
    });
  });

  it('that is a list where blocks with a name belong says so', () => {
    expectProblem({ ...SOUND, [FACTS]: '- 1\n- 2\n' }, {
      file: FACTS,
      wrong: 'dit bestand is geen lijst van blokken met een naam.',
      mend: 'begin elk blok met een naam en een dubbele punt, en spring de velden eronder in.',
    });
  });

  it('that must be there and is not is asked for', () => {
    expectProblem(without(SOUND, SITE), {
      file: SITE,
      wrong: 'dit bestand ontbreekt.',
      mend: 'maak het aan. Wat erin staat, staat in content/README.md.',
    });
  });
});

describe('A field', () => {
  it('that is missing is named', () => {
    expectProblem(change(SOUND, ACTION, 'what: Geld van {contact:uwv} als u geen werk hebt.\n', ''), {
      file: ACTION,
      at: 'title:',
      wrong: 'het veld "what" ontbreekt.',
      mend: 'vul hier een tekst in.',
    });
  });

  it('with fixed choices that is missing is named, with the choices', () => {
    expectProblem(change(SOUND, CONTACTS, '  inPerson: afspraak\n  free: true\n  source: uwv-ww\njuridisch', '  free: true\n  source: uwv-ww\njuridisch'), {
      file: CONTACTS,
      at: 'name: UWV',
      wrong: 'bij "uwv": het veld "inPerson" ontbreekt.',
      mend: 'kies uit: inloop, afspraak, nee.',
    });
  });

  it('that does not exist is named, on its own line', () => {
    expectProblem(change(SOUND, FACTS, '  ask: uwv', '  ask: uwv\n  nmae: Tijd'), {
      file: FACTS,
      at: 'Tijd\n',
      wrong: 'bij "ww-aanvraag-na": het veld "nmae" bestaat niet.',
      mend: 'kijk of de naam goed is geschreven, of haal het veld weg. Welke velden er zijn, staat in content/README.md.',
    });
  });

  it('with a choice that does not exist gets the choices', () => {
    expectProblem(change(SOUND, ACTION, 'when: deze-week', 'when: morgen'), {
      file: ACTION,
      at: 'when: morgen',
      wrong: 'het veld "when" klopt niet.',
      mend: 'kies uit: vandaag, deze-week, deze-maand, later.',
    });
  });

  it('with a text where a number belongs asks for a number', () => {
    expectProblem(change(SOUND, QUESTIONS, 'order: 20', 'order: later'), {
      file: QUESTIONS,
      at: 'order: later',
      wrong: 'bij "einde_werk": het veld "order" heeft de verkeerde soort waarde.',
      mend: 'vul hier een getal in.',
    });
  });

  it('with a date in another form shows the right form', () => {
    expectProblem(change(SOUND, SOURCES, 'title: WW aanvragen\n  url: https://www.uwv.nl\n  seen: "2026-11-25"', 'title: WW aanvragen\n  url: https://www.uwv.nl\n  seen: 25-11-2026'), {
      file: SOURCES,
      at: '25-11-2026',
      wrong: 'bij "uwv-ww": het veld "seen" klopt niet.',
      mend: 'schrijf een datum als jaar-maand-dag tussen aanhalingstekens, zoals "2026-11-22".',
    });
  });

  it('with an address that is not https says so', () => {
    expectProblem(change(SOUND, CONTACTS, 'https://www.uwv.nl/contact', 'http://www.uwv.nl/contact'), {
      file: CONTACTS,
      at: 'http://',
      wrong: 'bij "uwv": het veld "contactPage" klopt niet.',
      mend: 'gebruik een adres dat begint met https://.',
    });
  });

  it('with hours in another form shows the right form', () => {
    expectProblem(change(SOUND, CONTACTS, 'hours: Mo-Fr 09:00-17:00', 'hours: ma-vr 9-17 uur'), {
      file: CONTACTS,
      at: 'ma-vr',
      wrong: 'bij "juridisch-loket": het veld "phone.hours" klopt niet.',
      mend: 'schrijf de tijden als "Mo-Fr 08:00-17:00; Sa 09:00-12:00", of "24/7".',
    });
  });

  it('with too short a description says how long it must be', () => {
    expectProblem(change(SOUND, PAGE, 'Wie deze site maakt, waarom zij er is, en waar u een fout meldt.', 'Over ons.'), {
      file: PAGE,
      at: 'Over ons.',
      wrong: 'het veld "description" is te kort of te klein.',
      mend: 'houd de beschrijving tussen 50 en 160 tekens.',
    });
  });

  it('with too few search words asks for more', () => {
    expectProblem(change(SOUND, GUIDE, 'ww, w.w., ontslag, ', ''), {
      file: GUIDE,
      at: 'searchWords:',
      wrong: 'het veld "searchWords" is te kort of te klein.',
      mend: 'geef minstens 15 zoekwoorden, ook met typefouten.',
    });
  });

  it('for an amount without an end asks for that end', () => {
    expectProblem(change(SOUND, FACTS, '  unit: weken\n  value: 1\n  validFrom: "2024-01-01"', '  unit: euro\n  value: 385\n  validFrom: "2026-01-01"'), {
      file: FACTS,
      at: 'name:',
      wrong: 'bij "ww-aanvraag-na": het veld "validUntil" ontbreekt.',
      mend: 'geef bij een bedrag een einddatum (validUntil), of zet yearly op true.',
    });
  });

  it('that says where to find an answer is needed where "weet ik niet" is offered', () => {
    expectProblem(change(SOUND, QUESTIONS, '  how: Kijk in de brief van uw baas.\n', ''), {
      file: QUESTIONS,
      at: 'topic: werk',
      wrong: 'bij "einde_werk": het veld "how" ontbreekt.',
      mend: 'vul "how" in: waar vindt iemand het antwoord? Dat staat naast "Weet ik niet".',
    });
  });

  it('of a condition that is missing says what a condition needs', () => {
    expectProblem(change(SOUND, ACTION, '      text: Uw baas heeft u ontslagen.\n', ''), {
      file: ACTION,
      at: '  all:',
      wrong: 'het veld "conditions" klopt niet.',
      mend: 'een voorwaarde heeft "if", "text" en "source", of is een lijst onder "all", "any" of "not".',
    });
  });

  it('with only two examples asks for a third', () => {
    expectProblem(change(SOUND, ACTION, '  - answers: {}\n    verdict: possible\n', ''), {
      file: ACTION,
      at: '  - answers:',
      wrong: 'het veld "examples" is te kort of te klein.',
      mend: 'geef minstens 3 voorbeelden.',
    });
  });
});

describe('A name', () => {
  it('of a block in another form shows the right form', () => {
    expectProblem(change(SOUND, FACTS, 'ww-aanvraag-na:', 'WW_Aanvraag:'), {
      file: FACTS,
      at: 'name:',
      wrong: 'de naam "WW_Aanvraag" klopt niet.',
      mend: 'gebruik kleine letters, cijfers en streepjes, zoals "ww-aanvragen".',
    });
  });

  it('of a question in another form shows the right form', () => {
    expectProblem(change(SOUND, QUESTIONS, 'einde_werk:', 'einde-werk:'), {
      file: QUESTIONS,
      at: 'topic: werk',
      wrong: 'de naam "einde-werk" klopt niet.',
      mend: 'gebruik kleine letters en lage streepjes, zoals "weken_gewerkt".',
    });
  });

  it('of a file in another form shows the right form', () => {
    const file = 'content/actions/WW_Aanvragen.mdx';
    expectProblem({ ...without(SOUND, ACTION), [file]: SOUND[ACTION] ?? '' }, {
      file,
      wrong: 'de naam "WW_Aanvragen" klopt niet.',
      mend: 'gebruik kleine letters, cijfers en streepjes, zoals "ww-aanvragen".',
    });
  });

  it('of an answer holds no number', () => {
    expectProblem(change(SOUND, QUESTIONS, 'id: zelf-gestopt', 'id: na-26-weken'), {
      file: QUESTIONS,
      at: 'na-26-weken',
      wrong: 'bij "einde_werk": het veld "options.1.id" klopt niet.',
      mend: 'gebruik kleine letters en streepjes, zonder cijfers, zoals "baan-kwijt".',
    });
  });

  it('that stands in two files is named with the other file', () => {
    const earlier = 'content/facts/geld.yaml';
    expectProblem({ ...SOUND, [earlier]: SOUND[FACTS] ?? '' }, {
      file: FACTS,
      at: 'name:',
      wrong: `de naam "ww-aanvraag-na" staat ook in ${earlier}.`,
      mend: 'geef een van de twee een andere naam.',
    });
  });
});
