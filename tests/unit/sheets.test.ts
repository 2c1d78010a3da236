import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildModel, getCatalogue } from '../../src/catalogue/index.ts';
import { codeQuestions, sheetsOf } from '../../src/catalogue/sheets.ts';
import type { Answers } from '../../src/domain/conditions/expression.ts';
import { makePlan } from '../../src/domain/plan/plan.ts';
import { knownAnswers, modelOn } from '../../src/domain/questionnaire/model.ts';
import { checkLetter, LETTERS } from '../../src/domain/sheets/check-letter.ts';
import { readCode } from '../../src/domain/sheets/read-code.ts';
import { type CodeQuestion, type Sheet, stampOf } from '../../src/domain/sheets/sheet.ts';
import { writeCode } from '../../src/domain/sheets/write-code.ts';

const DATE = '2026-11-25';
const catalogue = getCatalogue();
const model = modelOn(buildModel(catalogue, DATE), DATE);
const realSheets = sheetsOf(catalogue);
const realQuestions = codeQuestions(catalogue);

/** Answers by clicks to questions of one sheet: an event, and any of the others. */
const clicksOn = ({ questions }: Sheet): fc.Arbitrary<Answers> =>
  fc.record(
    Object.fromEntries(
      questions.map(({ id, options }) => {
        const { type, none } = realQuestions.find((question) => question.id === id) ?? {};
        const others = options.filter((option) => option !== none);
        const some = fc.subarray([...others], { minLength: 1 });
        const many = none === undefined ? some : fc.oneof(some, fc.constant([none]));
        const known = type === 'many' ? many : fc.constantFrom(...options);
        return [id, id === 'gebeurtenis' ? some : fc.oneof(known, fc.constant('onbekend'))];
      }),
    ),
    { requiredKeys: ['gebeurtenis'] },
  );

/** Any answers that fit a sheet of now, and the sheet. */
const clicks = fc
  .constantFrom(...realSheets.filter(({ current }) => current))
  .chain((sheet) => clicksOn(sheet).map((answers) => ({ sheet, answers })));

/** A code of the real sheets without its spaces. */
const codes = clicks.map(({ answers }) => writeCode(realSheets, answers)?.code.replaceAll(' ', '') ?? '');

const questions: CodeQuestion[] = [
  { id: 'gebeurtenis', type: 'many', options: ['baan-kwijt', 'schulden', 'boete', 'onbekend'] },
  { id: 'haast', type: 'many', options: ['uit-huis', 'geen-eten', 'niets', 'onbekend'], none: 'niets' },
  { id: 'werk', type: 'one', options: ['baas', 'geen', 'onbekend'], askIf: ['=', 'gebeurtenis', 'baan-kwijt'] },
  { id: 'zelf_doen', type: 'one', options: ['zelf', 'met-hulp'] },
];
const sheets: Sheet[] = [
  {
    letter: 'A',
    current: false,
    questions: [
      { id: 'gebeurtenis', options: ['ramp', 'baan-kwijt'] },
      { id: 'weg', options: ['ja', 'nee'] },
      { id: 'zelf_doen', options: ['zelf', 'vroeger'] },
    ],
  },
  {
    letter: 'B',
    current: true,
    questions: [
      { id: 'gebeurtenis', options: ['baan-kwijt', 'schulden'] },
      { id: 'haast', options: ['uit-huis', 'geen-eten', 'niets'] },
      { id: 'werk', options: ['baas', 'geen'] },
      { id: 'zelf_doen', options: ['zelf', 'met-hulp'] },
    ],
  },
  { letter: 'C', current: true, questions: [{ id: 'gebeurtenis', options: ['boete'] }] },
];
const read = (text: string) => readCode(sheets, questions, text);
const ANSWERS = { gebeurtenis: ['baan-kwijt'], haast: ['uit-huis', 'geen-eten'], werk: 'geen', zelf_doen: 'met-hulp' };

describe('A code on paper', () => {
  it('is the same for ever', () => {
    expect(writeCode(sheets, ANSWERS)).toEqual({ code: 'B 1 1+2 2 2 Y', letter: 'B', leftOut: 0 });
    expect(checkLetter('')).toBe('A');
  });

  it('gives the answers back', () => {
    expect(read('B 1 1+2 2 2 Y')).toEqual({ state: 'read', letter: 'B', answers: ANSWERS, lost: [], checked: true });
  });

  it('is taken in small letters, with or without spaces and dashes, with O for 0 and I or l for 1', () => {
    for (const typed of ['b11+222y', ' B-1-1+2-2-2-Y ', 'b l i+2 2, 2. y', 'B\t1\n1+2–2_2:Y;']) {
      expect(read(typed), typed).toMatchObject({ state: 'read', answers: ANSWERS, checked: true });
    }
    expect(read('b o O 0 o')).toMatchObject({ state: 'read', answers: {}, lost: [], checked: false });
  });

  it('is read without its check letter, and then says that it was not checked', () => {
    expect(read('B 1 1+2 2 2')).toMatchObject({ state: 'read', answers: ANSWERS, checked: false });
  });

  it('takes "?" for "weet ik niet" and 0 for nothing crossed', () => {
    expect(read('B 1 ? 0 1')).toMatchObject({
      answers: { gebeurtenis: ['baan-kwijt'], haast: 'onbekend', zelf_doen: 'zelf' },
      lost: [],
    });
  });

  it('fills in what it can read, and says which answers it cannot', () => {
    const lost = (text: string) => {
      const reading = read(text);
      return reading.state === 'read' ? reading.lost : reading;
    };
    expect(lost('B 1 9 2 1')).toEqual([{ place: 2, why: 'unreadable' }]);
    expect(lost('B 1 K 2 1')).toEqual([{ place: 2, why: 'unreadable' }]);
    // One answer where one is asked, nothing beside "none", no box twice, and no 0 or ? beside a box.
    expect(lost('B 1 1+3 1+2 1')).toEqual([
      { place: 2, why: 'unreadable' },
      { place: 3, why: 'unreadable' },
    ]);
    for (const twice of ['1+1', '1+0', '1+?']) expect(lost(`B 1 ${twice} 2 1`), twice).toHaveLength(1);
    // Nobody who answers this question may say that they do not know.
    expect(lost('B 1 1 2 ?')).toEqual([{ place: 4, why: 'gone' }]);
    expect(read('B 1 9 2 1')).toMatchObject({
      answers: { gebeurtenis: ['baan-kwijt'], werk: 'geen', zelf_doen: 'zelf' },
    });
  });

  it('does not keep an answer to a question that was not meant for this reader, and calls that no loss', () => {
    expect(read('B 2 0 1 1')).toMatchObject({ answers: { gebeurtenis: ['schulden'], zelf_doen: 'zelf' }, lost: [] });
  });

  it('of an older sheet gives what still exists, and says what is gone', () => {
    expect(read('A 1+2 1 2')).toMatchObject({
      answers: { gebeurtenis: ['baan-kwijt'] },
      lost: [
        { place: 1, why: 'gone' },
        { place: 2, why: 'gone' },
        { place: 3, why: 'gone' },
      ],
    });
    expect(read('A 2 0 1')).toMatchObject({ answers: { gebeurtenis: ['baan-kwijt'], zelf_doen: 'zelf' }, lost: [] });
  });

  it('that is too short, too long or of no sheet gives nothing', () => {
    expect(read('')).toEqual({ state: 'empty' });
    expect(read(' - ')).toEqual({ state: 'empty' });
    expect(read('B')).toEqual({ state: 'too-short', missing: 4 });
    expect(read('B 1 1 2')).toEqual({ state: 'too-short', missing: 1 });
    // With its check letter, a code that misses an answer is never read one place off.
    expect(read('B 1 1+2 2 Y')).toEqual({ state: 'too-short', missing: 1 });
    expect(read('B 1 1 2 1 1')).toEqual({ state: 'too-long' });
    expect(read('B'.repeat(201))).toEqual({ state: 'too-long' });
    expect(read('Z 1 1 2 1')).toEqual({ state: 'no-sheet', letter: 'Z' });
    for (const none of ['1 1 2 1', 'O', '<script>']) expect(read(none)).toEqual({ state: 'no-sheet', letter: '' });
  });

  it('with another check letter is a slip, and gives nothing', () => {
    for (const letter of LETTERS.replace('Y', '')) expect(read(`B 1 1+2 2 2 ${letter}`)).toEqual({ state: 'slip' });
  });

  it('never makes the reader throw', () => {
    const typed = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.string({ unit: fc.constantFrom(...Array.from('ABC01239?+-ol ')) }),
    );
    fc.assert(
      fc.property(typed, (text) => {
        const reading = readCode(realSheets, realQuestions, text);
        if (reading.state === 'read') expect(knownAnswers(model, reading.answers)).toEqual(reading.answers);
      }),
      { numRuns: 5000 },
    );
  });
});

describe('The code of a plan', () => {
  it('is of the sheet that holds most events, then most answers', () => {
    expect(writeCode(sheets, { gebeurtenis: ['boete'] })?.letter).toBe('C');
    expect(writeCode(sheets, { gebeurtenis: ['boete', 'baan-kwijt', 'schulden'] })).toMatchObject({
      letter: 'B',
      leftOut: 1,
    });
    expect(writeCode(sheets, { gebeurtenis: 'onbekend', haast: ['niets'] })).toMatchObject({ letter: 'B', leftOut: 0 });
  });

  it('never names an older sheet', () => {
    expect(writeCode(sheets.slice(0, 1), { gebeurtenis: ['baan-kwijt'] })).toBeUndefined();
  });

  it('is not there for somebody whose event is on no sheet', () => {
    expect(writeCode(sheets, { gebeurtenis: ['ramp'] })).toBeUndefined();
    expect(writeCode(sheets, { haast: ['niets'] })).toBeUndefined();
    expect(writeCode([{ letter: 'D', current: true, questions: [] }], ANSWERS)).toBeUndefined();
  });

  it('leaves out what has no box, and half an answer too, and says how many', () => {
    expect(writeCode(sheets, { ...ANSWERS, haast: ['uit-huis', 'nieuw'], dag: '2026-12-01', werk: undefined })).toEqual(
      {
        code: `B 1 0 0 2 ${checkLetter('B1002')}`,
        letter: 'B',
        leftOut: 2,
      },
    );
  });
});

describe('Codes of the real sheets', () => {
  it('are letters and questions of a sheet, and no more', () => {
    fc.assert(
      fc.property(codes, (code) => {
        expect(code).toMatch(/^[A-Z][0-9?+]+[A-Z]$/);
        expect(code.length).toBeGreaterThan(9);
      }),
    );
  });

  it('typed give the same plan as clicks', () => {
    fc.assert(
      fc.property(clicks, ({ sheet, answers }) => {
        const written = writeCode(realSheets, answers);
        expect(written).toMatchObject({ letter: sheet.letter, leftOut: 0 });
        const reading = readCode(realSheets, realQuestions, written?.code ?? '');
        if (reading.state !== 'read') throw new Error(reading.state);
        expect(reading).toMatchObject({ lost: [], checked: true });
        expect(reading.answers).toEqual(knownAnswers(model, answers));
        expect(makePlan(model, reading.answers)).toEqual(makePlan(model, answers));
      }),
      { numRuns: 500 },
    );
  });

  it('show every single wrong character', () => {
    const typed = fc.constantFrom(...Array.from('0123456789?+ABCDEFGHJKMNPQRSTUVWXYZ-'));
    fc.assert(
      fc.property(codes, fc.nat(), typed, (code, at, wrong) => {
        const place = at % code.length;
        // A dash in the place of the check letter only leaves it out.
        fc.pre(code[place] !== wrong && !(wrong === '-' && place === code.length - 1));
        const slip = code.slice(0, place) + wrong + code.slice(place + 1);
        expect(readCode(realSheets, realQuestions, slip), `${code} as ${slip}`).not.toHaveProperty('answers');
      }),
      { numRuns: 5000 },
    );
  });

  it('show every swap of two neighbours', () => {
    fc.assert(
      fc.property(codes, fc.nat(), (code, at) => {
        const place = at % (code.length - 1);
        const [one = '', two = ''] = code.slice(place, place + 2);
        fc.pre(one !== two);
        const slip = code.slice(0, place) + two + one + code.slice(place + 2);
        expect(readCode(realSheets, realQuestions, slip), `${code} as ${slip}`).not.toHaveProperty('answers');
      }),
      { numRuns: 5000 },
    );
  });

  it('go in with 15 key presses, Enter included, when each question has one cross', () => {
    for (const sheet of realSheets) expect(1 + sheet.questions.length + 1 + 1).toBeLessThanOrEqual(15);
  });

  it('stand for every event, on one sheet that is printed', () => {
    const current = realSheets.filter(({ current: printed }) => printed);
    const events = model.questions[0]?.options.filter((option) => option !== 'onbekend') ?? [];
    expect(events.length).toBeGreaterThan(20);
    expect(current.flatMap((sheet) => sheet.questions[0]?.options ?? []).sort()).toEqual([...events].sort());
  });
});

describe('The stamp of a sheet', () => {
  const [sheet = { letter: '', questions: [] }] = sheets;

  it('changes with its letter, its questions and its answers', () => {
    const others = [
      { ...sheet, letter: 'D' },
      { ...sheet, questions: sheet.questions.slice(1) },
      { ...sheet, questions: sheet.questions.map(({ id, options }) => ({ id, options: [...options].reverse() })) },
    ];
    expect(new Set([sheet, ...others].map(stampOf)).size).toBe(4);
  });
});
