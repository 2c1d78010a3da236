import { describe, it } from 'vitest';
import { expectProblem } from './expect-problem.ts';
import { ACTION, change, type Files, QUESTIONS, SOUND } from './small-content.ts';

const EVENT = `if: '"baan-kwijt" in gebeurtenis'\n      text`;

/** The small content with another first condition. */
function withCondition(cel: string): Files {
  return change(SOUND, ACTION, EVENT, `if: '${cel}'\n      text`);
}

describe('A condition', () => {
  it('about a question that does not exist gets the questions there are', () => {
    expectProblem(withCondition('"baan-kwijt" in gebeurtenissen'), {
      file: ACTION,
      at: 'gebeurtenissen',
      wrong: 'de vraag "gebeurtenissen" bestaat niet.',
      mend: 'kies een vraag uit content/questions. Er zijn: gebeurtenis, einde_werk.',
    });
  });

  it('with an answer that does not exist gets the answers there are', () => {
    expectProblem(withCondition('einde_werk == "ontslag"'), {
      file: ACTION,
      at: '"ontslag"',
      wrong: 'de vraag "einde_werk" heeft geen antwoord "ontslag".',
      mend: 'kies uit: ontslagen, zelf-gestopt.',
    });
  });

  it('with one wrong answer in a list names that one', () => {
    expectProblem(withCondition('einde_werk in ["ontslagen", "gestopt"]'), {
      file: ACTION,
      at: '"gestopt"',
      wrong: 'de vraag "einde_werk" heeft geen antwoord "gestopt".',
      mend: 'kies uit: ontslagen, zelf-gestopt.',
    });
  });

  it('on a guide that does not exist gets the guides there are', () => {
    expectProblem(withCondition('"schulden" in gebeurtenis'), {
      file: ACTION,
      at: '"schulden"',
      wrong: 'de vraag "gebeurtenis" heeft geen antwoord "schulden".',
      mend: 'kies uit: baan-kwijt.',
    });
  });

  it('that compares a question with many answers as if it had one says how to write it', () => {
    expectProblem(withCondition('gebeurtenis == "baan-kwijt"'), {
      file: ACTION,
      at: 'gebeurtenis ==',
      wrong: 'de voorwaarde `gebeurtenis == "baan-kwijt"` vergelijkt dingen die niet bij elkaar horen.',
      mend: 'gebruik == of != voor een vraag met één antwoord, en "antwoord" in vraag voor een vraag met meer antwoorden.',
    });
  });

  it('that compares an answer with a number says how to write it', () => {
    expectProblem(withCondition('einde_werk == 1'), {
      file: ACTION,
      at: 'einde_werk == 1',
      wrong: 'de voorwaarde `einde_werk == 1` vergelijkt dingen die niet bij elkaar horen.',
      mend: 'gebruik == of != voor een vraag met één antwoord, en "antwoord" in vraag voor een vraag met meer antwoorden.',
    });
  });

  it('that compares two answers asks for a question', () => {
    expectProblem(withCondition('"ontslagen" == "ontslagen"'), {
      file: ACTION,
      at: '"ontslagen" ==',
      wrong: 'een voorwaarde vergelijkt een vraag met iets anders dan een antwoord.',
      mend: 'zet aan de ene kant een vraag en aan de andere kant een antwoord tussen aanhalingstekens.',
    });
  });

  it('with a quote too few says that it is not well written', () => {
    expectProblem(withCondition('einde_werk == "ontslagen'), {
      file: ACTION,
      at: `if: 'einde_werk`,
      wrong: 'de voorwaarde `einde_werk == "ontslagen` is niet goed geschreven.',
      mend: 'kijk of elk antwoord tussen aanhalingstekens staat en of alle haakjes sluiten. Gebruik ==, !=, in, &&, || en !.',
    });
  });

  it('with something we do not use says what to use', () => {
    expectProblem(withCondition('size(gebeurtenis) > 1'), {
      file: ACTION,
      at: 'size(',
      wrong: 'de voorwaarde gebruikt ">", en dat kan hier niet.',
      mend: 'gebruik in een voorwaarde ==, !=, in, &&, || en !.',
    });
  });

  it('that is wrong in "doubt" is found on its own line', () => {
    expectProblem(change(SOUND, ACTION, EVENT, EVENT.replace('text', `doubt: einde_werk == "ziek"\n      text`)), {
      file: ACTION,
      at: 'doubt:',
      wrong: 'de vraag "einde_werk" heeft geen antwoord "ziek".',
      mend: 'kies uit: ontslagen, zelf-gestopt.',
    });
  });

  it('that is wrong under "urgency" is found on its own line', () => {
    expectProblem(change(SOUND, ACTION, 'if: einde_werk == "ontslagen"\n    when', 'if: eind == "ontslagen"\n    when'), {
      file: ACTION,
      at: 'if: eind ==',
      wrong: 'de vraag "eind" bestaat niet.',
      mend: 'kies een vraag uit content/questions. Er zijn: gebeurtenis, einde_werk.',
    });
  });

  it('that is wrong in "askIf" of a question is found on its own line', () => {
    expectProblem(change(SOUND, QUESTIONS, '"baan-kwijt" in', '"baan-weg" in'), {
      file: QUESTIONS,
      at: 'askIf:',
      wrong: 'de vraag "gebeurtenis" heeft geen antwoord "baan-weg".',
      mend: 'kies uit: baan-kwijt.',
    });
  });

  it('that is wrong in another wording of a question is found on its own line', () => {
    const variants = 'variants:\n    - if: einde_werk == "ontslag"\n      text: Hoe ging dat?\n  askIf:';
    expectProblem(change(SOUND, QUESTIONS, 'askIf:', variants), {
      file: QUESTIONS,
      at: '- if:',
      wrong: 'de vraag "einde_werk" heeft geen antwoord "ontslag".',
      mend: 'kies uit: ontslagen, zelf-gestopt.',
    });
  });
});

describe('An example', () => {
  const LIKELY = '{ gebeurtenis: [baan-kwijt], einde_werk: ontslagen }';

  it('with another verdict than the conditions give says both', () => {
    expectProblem(change(SOUND, ACTION, 'verdict: possible', 'verdict: likely'), {
      file: ACTION,
      at: 'answers: {}',
      wrong: 'voorbeeld 1 geeft possible, maar er staat likely.',
      mend: 'kijk of de voorwaarden kloppen, en anders of het voorbeeld klopt.',
    });
  });

  it('with another day than the rules give says both', () => {
    expectProblem(change(SOUND, ACTION, 'verdict: likely\n    when: vandaag', 'verdict: likely\n    when: later'), {
      file: ACTION,
      at: LIKELY,
      wrong: 'voorbeeld 2 komt op "vandaag", maar er staat "later".',
      mend: 'kijk of de regels onder urgency kloppen, en anders of het voorbeeld klopt.',
    });
  });

  it('that answers a question that does not exist says so', () => {
    const answers = '{ gebeurtenis: [baan-kwijt], einde_werk: ontslagen, leeftijd: oud }';
    expectProblem(change(SOUND, ACTION, LIKELY, answers), {
      file: ACTION,
      at: answers,
      wrong: 'de vraag "leeftijd" bestaat niet.',
      mend: 'kies een vraag uit content/questions.',
    });
  });

  it('with an answer that does not exist gets the answers there are, "weet ik niet" included', () => {
    const answers = '{ gebeurtenis: [baan-kwijt], einde_werk: gestopt }';
    expectProblem(change(SOUND, ACTION, '{ gebeurtenis: [baan-kwijt], einde_werk: zelf-gestopt }', answers), {
      file: ACTION,
      at: answers,
      wrong: 'de vraag "einde_werk" heeft geen antwoord "gestopt".',
      mend: 'kies uit: ontslagen, zelf-gestopt, onbekend.',
    });
  });

  it('with one answer where a list belongs shows a list', () => {
    const answers = '{ gebeurtenis: baan-kwijt, einde_werk: ontslagen }';
    expectProblem(change(SOUND, ACTION, LIKELY, answers), {
      file: ACTION,
      at: answers,
      wrong: 'het antwoord op "gebeurtenis" heeft de verkeerde vorm.',
      mend: 'zet de antwoorden in een lijst: [huur, boete].',
    });
  });

  it('with a list where one answer belongs asks for one', () => {
    const answers = '{ gebeurtenis: [baan-kwijt], einde_werk: [ontslagen] }';
    expectProblem(change(SOUND, ACTION, LIKELY, answers), {
      file: ACTION,
      at: answers,
      wrong: 'het antwoord op "einde_werk" heeft de verkeerde vorm.',
      mend: 'geef één antwoord, zonder lijst.',
    });
  });
});
