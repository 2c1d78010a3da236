import { describe, expect, it } from 'vitest';
import { inspectContent } from '../../src/catalogue/catalogue.ts';
import { stampOf } from '../../src/domain/sheets/sheet.ts';
import { expectProblem } from './expect-problem.ts';
import { change, type Files, inFolder, QUESTIONS, SOUND } from './small-content.ts';

const SHEETS = 'content/sheets/2026.yaml';

interface Asked {
  readonly id: string;
  readonly options: readonly string[];
}

const EVENT: Asked = { id: 'gebeurtenis', options: ['baan-kwijt'] };
const END: Asked = { id: 'einde_werk', options: ['ontslagen', 'zelf-gestopt'] };

/** A sheet in a file, stamped as it is. */
function sheet(id: string, letter: string, questions: readonly Asked[], rest = '  current: true\n'): string {
  const asked = questions.map((question) => `    - id: ${question.id}\n      options: [${question.options.join(', ')}]\n`);
  const stamp = stampOf({ letter, questions });
  return `${id}:\n  letter: ${letter}\n  title: Werk en geld\n${rest}  stamp: "${stamp}"\n  questions:\n${asked.join('')}`;
}

const withSheets = (...sheets: string[]): Files => ({ ...SOUND, [SHEETS]: sheets.join('\n') });
const WITH_SHEET = withSheets(sheet('werk', 'A', [EVENT, END]));

describe('A sheet', () => {
  it('is sound as it stands here', () => {
    expect(inFolder(WITH_SHEET, (root) => inspectContent(root).problems)).toEqual([]);
  });

  it('has a letter that is no digit to the eye', () => {
    expectProblem(change(WITH_SHEET, SHEETS, 'letter: A', 'letter: O'), {
      file: SHEETS,
      at: 'letter:',
      wrong: 'bij "werk": het veld "letter" klopt niet.',
      mend: 'kies één hoofdletter, en niet de I, L of O: die lijken op een cijfer.',
    });
  });

  it('has a letter of its own, also beside an old sheet', () => {
    expectProblem(withSheets(sheet('oud', 'A', [EVENT], ''), sheet('werk', 'A', [EVENT, END])), {
      file: SHEETS,
      at: 'letter: A\n  title: Werk en geld\n  current',
      wrong: 'bij "werk": de letter A is al van het blad "oud".',
      mend: 'kies een letter die nog geen blad had, ook geen oud blad.',
    });
  });

  it('is told its stamp once', () => {
    expectProblem(change(WITH_SHEET, SHEETS, `  stamp: "${stampOf({ letter: 'A', questions: [EVENT, END] })}"\n`, ''), {
      file: SHEETS,
      at: 'letter:',
      wrong: 'bij "werk": het stempel ontbreekt.',
      mend: `is het blad klaar om te printen? Zet dan bij het blad: stamp: "${stampOf({ letter: 'A', questions: [EVENT, END] })}". Daarna mag het niet meer veranderen.`,
    });
  });

  it('does not change once it is out, and is not stamped anew', () => {
    expectProblem(change(WITH_SHEET, SHEETS, '[ontslagen, zelf-gestopt]', '[zelf-gestopt, ontslagen]'), {
      file: SHEETS,
      at: 'stamp:',
      wrong: 'bij "werk": dit blad is veranderd nadat het uitging.',
      mend: 'zet de letter, de vragen en de antwoorden terug. Mensen hebben dit blad op papier. Maak voor iets nieuws een nieuw blad met een nieuwe letter, en haal hier "current" weg.',
    });
  });

  it('asks nothing twice', () => {
    expectProblem(withSheets(sheet('werk', 'A', [EVENT, END, END])), {
      file: SHEETS,
      at: '- id: ',
      wrong: 'bij "werk": de vraag "einde_werk" staat er twee keer.',
      mend: 'haal er een weg.',
    });
    expectProblem(withSheets(sheet('werk', 'A', [EVENT, { ...END, options: ['ontslagen', 'ontslagen'] }])), {
      file: SHEETS,
      at: 'options: [ontslagen',
      wrong: 'bij "werk": het antwoord "ontslagen" staat twee keer bij "einde_werk".',
      mend: 'haal er een weg.',
    });
  });

  it('has at most nine boxes a question, and ten questions', () => {
    const letters = Array.from('abcdefghij');
    expectProblem(withSheets(sheet('werk', 'A', [EVENT, { id: 'einde_werk', options: letters }])), {
      file: SHEETS,
      at: 'options: [a',
      wrong: 'bij "werk": het veld "questions.1.options" is te lang of te groot.',
      mend: 'zet hoogstens 9 antwoorden bij een vraag: elk vakje is één cijfer.',
    });
    expectProblem(withSheets(sheet('werk', 'A', [EVENT, ...letters.map((id) => ({ id, options: ['ja'] }))])), {
      file: SHEETS,
      at: '- id: ',
      wrong: 'bij "werk": het veld "questions" is te lang of te groot.',
      mend: 'zet hoogstens 10 vragen op een blad.',
    });
  });

  it('that is old may ask what no longer exists', () => {
    const old = withSheets(sheet('oud', 'B', [EVENT, { id: 'weg', options: ['ja'] }], ''));
    expect(inFolder(old, (root) => inspectContent(root).problems)).toEqual([]);
  });
});

describe('A sheet that is printed now', () => {
  it('asks what the questionnaire knows', () => {
    expectProblem(withSheets(sheet('werk', 'A', [EVENT, { id: 'weg', options: ['ja'] }])), {
      file: SHEETS,
      at: '- id: weg',
      wrong: 'bij "werk": de vraag "weg" bestaat niet.',
      mend: 'kies een vraag uit content/questions.',
    });
    expectProblem(withSheets(sheet('werk', 'A', [EVENT, { ...END, options: ['ontslagen', 'weg'] }])), {
      file: SHEETS,
      at: 'options: [ontslagen',
      wrong: 'bij "werk": bij de vraag "einde_werk" is geen antwoord "weg".',
      mend: 'kies een antwoord van die vraag.',
    });
  });

  it('begins with the event', () => {
    const anybody = change(SOUND, QUESTIONS, `  askIf: '"baan-kwijt" in gebeurtenis'\n`, '');
    expectProblem({ ...anybody, [SHEETS]: sheet('werk', 'A', [END, EVENT]) }, {
      file: SHEETS,
      at: '- id: ',
      wrong: 'bij "werk": de eerste vraag is niet "gebeurtenis".',
      mend: 'zet die vraag bovenaan.',
    });
  });

  it('asks for danger, and for who leads', () => {
    const haste = `haast:
  topic: haast
  order: 15
  type: many
  text: Is er haast?
  how: Kijk in de brief.
  why: Dan staat dat bovenaan.
  options:
    - id: uit-huis
      text: Ik moet uit mijn huis
`;
    expectProblem({ ...WITH_SHEET, [QUESTIONS]: `${SOUND[QUESTIONS] ?? ''}\n${haste}` }, {
      file: SHEETS,
      at: '- id: ',
      wrong: 'bij "werk": de vraag "haast" ontbreekt.',
      mend: 'zet hem erbij: zonder die vraag mist het plan iets.',
    });
  });

  it('asks for no day', () => {
    const day = `dag:
  topic: werk
  order: 30
  type: date
  day: is-geweest
  text: Op welke dag?
  how: Kijk in de brief.
  why: Dan rekenen we.
`;
    const files = withSheets(sheet('werk', 'A', [EVENT, END, { id: 'dag', options: ['ja'] }]));
    expectProblem({ ...files, [QUESTIONS]: `${SOUND[QUESTIONS] ?? ''}\n${day}` }, {
      file: SHEETS,
      at: '- id: dag',
      wrong: 'bij "werk": "dag" vraagt naar een datum.',
      mend: 'kies een vraag met antwoorden: een datum past niet in één vakje.',
    });
  });

  const VARIANT = `  variants:
    - if: '"baan-kwijt" in gebeurtenis'
      text: Hoe stopte uw baan?
`;
  const varying = (variant: string) => ({ ...WITH_SHEET, [QUESTIONS]: `${SOUND[QUESTIONS] ?? ''}${variant}` });

  it('says itself what a question is that has several wordings', () => {
    expectProblem(varying(VARIANT), {
      file: SHEETS,
      at: '- id: einde_werk',
      wrong: 'bij "werk": de vraag "einde_werk" verandert met een eerder antwoord.',
      mend: 'zet er een "text" bij die voor iedereen klopt.',
    });
    const own = change(varying(VARIANT), SHEETS, '- id: einde_werk\n', '- id: einde_werk\n      text: Hoe stopte het?\n');
    expect(inFolder(own, (root) => inspectContent(root).problems)).toEqual([]);
  });

  it('has no answers with several wordings', () => {
    expectProblem(varying(VARIANT.replace('text: Hoe stopte uw baan?', 'options: { ontslagen: Ik werd ontslagen }')), {
      file: SHEETS,
      at: '- id: einde_werk',
      wrong: 'bij "werk": de antwoorden op "einde_werk" veranderen met een eerder antwoord.',
      mend: 'kies een andere vraag.',
    });
  });

  it('has a question below the one that it hangs on', () => {
    const late = `laat:
  topic: werk
  order: 30
  type: one
  text: Is het laat?
  how: Kijk in de brief.
  why: Dan weten we dat.
  askIf: einde_werk == "ontslagen"
  options:
    - id: ja
      text: Ja
`;
    const files = withSheets(sheet('werk', 'A', [EVENT, { id: 'laat', options: ['ja'] }]));
    expectProblem({ ...files, [QUESTIONS]: `${SOUND[QUESTIONS] ?? ''}\n${late}` }, {
      file: SHEETS,
      at: '- id: laat',
      wrong: 'bij "werk": de vraag "laat" hangt af van "einde_werk", en die staat er niet boven.',
      mend: 'zet "einde_werk" erboven, of haal deze vraag weg.',
    });
  });

  it('names only facts that exist', () => {
    expectProblem(change(WITH_SHEET, SHEETS, '- id: einde_werk\n', "- id: einde_werk\n      text: 'Minder dan {fact:weg}?'\n"), {
      file: SHEETS,
      at: 'text:',
      wrong: 'bij "werk": het feit "weg" bestaat niet.',
      mend: 'kijk of de naam goed is geschreven. Of maak "weg" aan in content/facts.',
    });
  });
});
