import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  countSyllables,
  difficultWords,
  explainedAbbreviations,
  findPassive,
  fleschDouma,
  judge,
  linkLabelProblems,
  looseNumbers,
  markdownToBlocks,
  measure,
  measureSite,
  splitSentences,
  termsUsed,
  thresholds,
  tokenise,
  type Fault,
  type MeasureOptions,
  type Measures,
  type PlainBlock,
} from '../../src/domain/language/index.ts';

const paragraph = (text: string): PlainBlock => ({ kind: 'paragraph', text });
const score = (text: string, options?: MeasureOptions): Measures => measure([paragraph(text)], options);
const faults = (text: string, options?: MeasureOptions): Fault[] =>
  score(text, options).atFault.flatMap((sentence) => [...sentence.faults]);
const difficult = (text: string, options?: MeasureOptions): string[] =>
  faults(text, options).flatMap((fault) => (fault.kind === 'difficult-word' ? [fault.word] : []));
const abbreviations = (text: string, options?: MeasureOptions): string[] =>
  faults(text, options).flatMap((fault) => (fault.kind === 'abbreviation' ? [fault.found] : []));

describe('syllables', () => {
  /** Counted by hand, aloud. */
  const byHand: Readonly<Record<number, string>> = {
    1: "u huis nieuw eeuw kwijt ziek bel thuis ruim geld zorg zo'n vrouw mooi saai één 's",
    2: "over idee duo DUO zeeën bijna moeilijk premie geïnd uitstel baby's auto's foto's WW ID schulden betaald niveau cliënt wijkteam online website intake tv iDEAL bijeen",
    3: "gemeente museum DigiD UWV radio theorie industrie wijkagent uitkering vacuüm ideaal geopend UWV's pgb Wmo ID-kaart computer reünie budgetcoach huurtoeslag pensioen",
    4: "beëindigen informatie overeenkomst AOW'er situatie januari februari MijnOverheid individu ministerie verzekering zorgtoeslagen religieus serieuze financieel carrière",
    5: 'coöperatie verzekeringen geautoriseerd WW-uitkering eenoudergezin individueel functioneren arbeidsongeschikt kinderopvangplek religieuze',
    6: 'participatiewet overlijdensakte kinderopvangtoeslag burgerservicenummer werkloosheidsuitkering',
    7: 'mijnpensioenoverzicht',
    9: 'arbeidsongeschiktheidsuitkering',
  };
  const cases = Object.entries(byHand).flatMap(([count, words]) =>
    words.split(' ').map((word): [string, number] => [word, Number(count)]),
  );

  it('are checked on at least 60 words', () => {
    expect(cases.length).toBeGreaterThanOrEqual(60);
  });
  it.each(cases)('%s has %i', (word, count) => {
    expect(countSyllables(word)).toBe(count);
  });
  it('add up over the parts of a word with a hyphen', () => {
    const word = fc.constantFrom(...cases.map(([text]) => text).filter((text) => !text.startsWith("'")));
    fc.assert(fc.property(word, word, (a, b) => countSyllables(`${a}-${b}`) === countSyllables(a) + countSyllables(b)));
  });
  it('are never fewer than one for letters, and never throw', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => countSyllables(text) >= (/[a-z]/i.test(text) ? 1 : 0)),
    );
  });
});

describe('sentences', () => {
  it.each<[string, string[]]>([
    ['U bent uw baan kwijt. Bel het UWV!', ['U bent uw baan kwijt.', 'Bel het UWV!']],
    ['Bel om 9.00 uur. Dan is het rustig.', ['Bel om 9.00 uur.', 'Dan is het rustig.']],
    ['U krijgt € 1.419,46. Dat is per maand.', ['U krijgt € 1.419,46.', 'Dat is per maand.']],
    ['Kijk op uwv.nl. Daar staat het.', ['Kijk op uwv.nl.', 'Daar staat het.']],
    ['Vraag hulp, bijv. de gemeente of dhr. De Vries.', ['Vraag hulp, bijv. de gemeente of dhr. De Vries.']],
    ['Zie art. 3 van de wet.', ['Zie art. 3 van de wet.']],
    ['Neem uw pas, loonstrook enz. Ga dan naar de balie.', ['Neem uw pas, loonstrook enz.', 'Ga dan naar de balie.']],
    ['Bel J. Jansen van de gemeente.', ['Bel J. Jansen van de gemeente.']],
    ['1. Bel de gemeente.', ['1. Bel de gemeente.']],
    ['Zeg: "Ik wil hulp." Schrijf op wat u hoort.', ['Zeg: "Ik wil hulp."', 'Schrijf op wat u hoort.']],
    ['“Wat nu?” vraagt u misschien.', ['“Wat nu?” vraagt u misschien.']],
    ["Dit mag altijd. 's Avonds ook.", ['Dit mag altijd.', "'s Avonds ook."]],
    ['Dit was op 1 mei 2026. Daarna niet meer.', ['Dit was op 1 mei 2026.', 'Daarna niet meer.']],
    ['', []],
  ])('%j', (text, sentences) => {
    expect(splitSentences(text)).toEqual(sentences);
  });

  it('lose no letters', () => {
    const bare = (text: string): string => text.replace(/\s/g, '');
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('Bel', 'nu.', 'bijv.', '9.00', 'uur.', '"Ja!"', 'U', '€ 5', 'uwv.nl')),
        (words) => {
          expect(bare(splitSentences(words.join(' ')).join(''))).toBe(bare(words.join('')));
        },
      ),
    );
  });

  it('count a phone number, an amount, a time, and an address as one word each', () => {
    const words = (text: string): string[] => tokenise(text).map((token) => token.text);
    expect(words('Bel 088 898 20 20 of 0800-8115.')).toEqual(['Bel', '088 898 20 20', 'of', '0800-8115']);
    expect(words('U krijgt € 1.419,46 om 9.00 uur.')).toEqual(['U', 'krijgt', '€ 1.419,46', 'om', '9.00', 'uur']);
    expect(words('Kijk op www.uwv.nl/ww, of mail naar hulp@stad.nl.')).toEqual([
      'Kijk',
      'op',
      'www.uwv.nl/ww',
      'of',
      'mail',
      'naar',
      'hulp@stad.nl',
    ]);
    expect(words("De AOW'er en/of zijn ID-kaart, d.m.v. 'dit'.")).toEqual([
      'De',
      "AOW'er",
      'en',
      'of',
      'zijn',
      'ID-kaart',
      'd.m.v.',
      'dit',
    ]);
  });
});

describe('the passive voice', () => {
  it.each([
    'Uw huur wordt betaald door de gemeente.',
    'U wordt gebeld.',
    'U wordt door de gemeente geholpen.',
    'Als uw huis verkocht wordt, belt u ons.',
    'Dit moet betaald worden.',
    'Dit moet worden betaald.',
    'Het geld werd op uw rekening gestort.',
    'Uw aanvraag wordt bekeken.',
    'De rekeningen werden niet geopend.',
    'U wordt ontslagen.',
    'Uw uitkering wordt stopgezet.',
    'De hulp wordt aangevraagd en betaald.',
    'Er wordt niets ingehouden.',
    'Uw brief wordt gelezen en beantwoord.',
    'Dat wordt door ons onderzocht.',
    'Wordt uw loon niet uitbetaald?',
    'U wordt geïnformeerd.',
    'Betaald wordt er niet.',
    'Wordt dat betaald?',
    'Uw uitkering wordt gekort.',
    'Uw geld wordt teruggestort.',
    'Uw post wordt doorgestuurd.',
    'Het besluit werd genomen.',
    'Uw stroom wordt afgesloten.',
    'Hij kan niet gedwongen worden.',
    'Dat werd niet gedaan.',
  ])('is heard in: %s', (sentence) => {
    expect(findPassive(sentence)).toBeDefined();
  });

  it.each([
    'U wordt ziek.',
    'U wordt 18.',
    'U wordt 18 jaar en gaat werken.',
    'Uw kind wordt geboren.',
    'U wordt ziek en hebt niet betaald.',
    'U wordt gezond.',
    'Het wordt een besluit van de gemeente.',
    'Als u ziek wordt, betaalt uw baas.',
    'De huur wordt hoger dan u had verwacht.',
    'Het wordt moeilijk om dat bedrag te vinden.',
    'Uw schuld wordt groter als u niets hebt betaald.',
    'Het wordt bekend in mei.',
    'De kosten worden hoger en de gemeenten helpen.',
    'U bent ziek geworden.',
    'U hebt gebeld en betaald.',
    'De gemeente belt u.',
    'Wordt het u te veel? Bel de huisarts.',
    'Er komt geen bericht, want het wordt laat.',
    'Uw leven wordt anders dan u had gehoopt.',
    'Het gebeurt dat u ziek wordt.',
    'Zo wordt u geen slachtoffer van een bedrijf.',
    'De gevolgen worden groter voor gezinnen.',
  ])('is not heard in: %s', (sentence) => {
    expect(findPassive(sentence)).toBeUndefined();
  });

  it('shows what was found', () => {
    expect(findPassive('Uw huur wordt door ons betaald.')).toBe('wordt … betaald');
  });
});

describe('difficult words', () => {
  it('are found whole, in every form', () => {
    expect(difficult('Uw termijnen zijn te laat.')).toEqual(['termijn']);
    expect(difficult('De reguliere hulp.')).toEqual(['regulier']);
    expect(difficult('De erfgenamen komen.')).toEqual(['erfgenaam']);
    expect(difficult('Vraag reïntegratie of re-integratie.')).toEqual(['re-integratie', 're-integratie']);
    expect(difficult('Uw BSN-nummer staat erop.')).toEqual(['BSN']);
  });
  it('are not found inside other words', () => {
    expect(difficult('De termijnbetaling en het conformisme van Indiener.')).toEqual([]);
  });
  it('can be several words, also with words in between', () => {
    expect(difficult('U dient dit formulier te sturen.')).toEqual(['dient te']);
    expect(difficult('U dient een klacht in.')).toEqual([]);
    expect(difficult('U betaalt een eigen bijdrage.')).toEqual(['eigen bijdrage']);
    expect(difficult('U maakt bezwaar.')).toEqual(['bezwaar maken']);
  });
  it('are counted once, by the longest match', () => {
    expect(difficult('Dat is een voorliggende voorziening.')).toEqual(['voorliggende voorziening']);
  });
  it('do not count in the name of an organisation', () => {
    expect(difficult('Bel de Dienst Toeslagen.')).toEqual([]);
    expect(difficult('Bel over uw toeslagen.')).toEqual(['toeslag']);
  });
  it('do not count once the page explains them, in any form', () => {
    expect(difficult('De termijnen zijn kort.', { explained: ['Termijn'] })).toEqual([]);
    expect(difficult('Uw termijn is kort.', { explained: ['termijnen'] })).toEqual([]);
    expect(difficult('Uw termijn is kort.', { explained: ['toeslag'] })).toEqual(['termijn']);
  });
  it('come with the word to use', () => {
    expect(faults('U belt indien u ziek bent.')).toEqual([
      { kind: 'difficult-word', found: 'indien', word: 'indien', plain: 'als' },
    ]);
  });
  it('are all found as they stand in the list, and carry no number of their own', () => {
    for (const { word, plain } of difficultWords) {
      expect(difficult(`Dit is ${word} hier.`), word).toContain(word);
      expect(plain).not.toMatch(/\d/);
    }
  });
  it('stand in the list once', () => {
    expect(new Set(difficultWords.map(({ word }) => word)).size).toBe(difficultWords.length);
  });
});

describe('abbreviations', () => {
  it('count when nobody explains them', () => {
    expect(abbreviations('Vraag WW aan bij UWV.')).toEqual(['WW', 'UWV']);
    expect(abbreviations("Uw WW-uitkering en de AOW'er.")).toEqual(['WW', 'AOW']);
    expect(abbreviations('Een pgb of de Wmo, d.m.v. hulp t/m mei.')).toEqual(['PGB', 'WMO', 'd.m.v.', 't/m']);
  });
  it('do not count when the text explains them', () => {
    expect(abbreviations('De Werkloosheidswet (WW) helpt. Vraag WW aan.')).toEqual([]);
    expect(abbreviations('WW (geld als u uw baan verliest) helpt.')).toEqual([]);
    expect(abbreviations('U krijgt een pgb. Dat is geld om zelf hulp te kiezen.')).toEqual([]);
    expect(abbreviations('CJIB betekent: het bureau dat boetes int.')).toEqual([]);
  });
  it('are not explained by a phone number behind them', () => {
    expect([...explainedAbbreviations(['Bel UWV (088 898 92 94).'])]).toEqual([]);
  });
  it('do not count when the page explains them elsewhere', () => {
    expect(abbreviations('Bel het UWV of het CJIB.', { explained: ['uwv'] })).toEqual(['CJIB']);
  });
  it('are not names, words or the allowed few', () => {
    expect(
      abbreviations('Log in met DigiD. Neem uw ID-kaart mee. Print de PDF. Dit is de heer De Vries. Kom op tijd!'),
    ).toEqual([]);
  });
});

describe('measuring', () => {
  it('knows the formula of Flesch-Douma', () => {
    expect(fleschDouma(10, 1.5)).toBeCloseTo(82.035);
  });
  it('counts a small text as by hand', () => {
    const measures = measure([
      { kind: 'heading', text: 'Wat kunt u doen?' },
      paragraph('Bel de gemeente. Uw huur wordt dan betaald.'),
      { kind: 'list-item', text: '0800 8115' },
    ]);
    // 4 + 3 + 5 words; 4 + 5 + 6 syllables; the phone number alone is no sentence.
    expect(measures).toMatchObject({
      words: 12,
      sentences: 3,
      wordsPerSentence: 4,
      sentenceLengthP95: 5,
      longSentences: 0,
      longWords: 0,
    });
    expect(measures.syllablesPerWord).toBeCloseTo(15 / 12);
    expect(measures.passives).toBeCloseTo(1 / 3);
    expect(measures.fleschDouma).toBeCloseTo(206.835 - 0.93 * 4 - 77 * 1.25);
  });
  it('keeps numerals in the length of a sentence and out of the syllables', () => {
    expect(score('U krijgt € 1.419,46 op 26 mei.')).toMatchObject({ words: 6, syllablesPerWord: 1 });
  });
  it('names the sentences at fault, with their line and why', () => {
    const long = `${'Dit is een zin '.repeat(4).trim()}.`;
    expect(measure([{ kind: 'paragraph', text: `Bel ons. ${long}`, line: 7 }]).atFault).toEqual([
      { sentence: long, block: 0, line: 7, faults: [{ kind: 'too-long', words: 16 }] },
    ]);
  });
  it('is calm about an empty text', () => {
    expect(measure([])).toMatchObject({
      words: 0,
      sentences: 0,
      fleschDouma: 0,
      sentenceLengthP95: 0,
      difficultWords: 0,
    });
  });
  it('gives the site the same score as all its text in one page', () => {
    const sentence = fc.constantFrom(
      'Bel de gemeente.',
      'Uw termijn is kort.',
      'U wordt geholpen.',
      'U krijgt een verzekering van de organisatie.',
    );
    fc.assert(
      fc.property(fc.array(fc.array(sentence, { minLength: 1 }), { minLength: 1 }), (pages) => {
        const together = score(pages.flat().join(' '));
        const added = measureSite(pages.map((page) => score(page.join(' '))));
        for (const name of [
          'words',
          'sentences',
          'fleschDouma',
          'syllablesPerWord',
          'sentenceLengthP95',
          'passives',
          'difficultWords',
          'longWords',
        ] as const) {
          expect(added[name]).toBeCloseTo(together[name]);
        }
      }),
    );
  });
  it('finds the bureaucrat harder to read than the neighbour', () => {
    const official = score(
      'Indien u van mening bent dat de beschikking onjuist is, kunt u binnen de gestelde termijn schriftelijk een gemotiveerd bezwaarschrift indienen.',
    );
    const neighbour = score('Bent u het niet eens met de brief? Schrijf dan terug. Dat mag altijd.');
    expect(neighbour.fleschDouma).toBeGreaterThan(official.fleschDouma + 50);
    expect(official.difficultWords).toBeGreaterThan(neighbour.difficultWords);
  });
});

describe('judging', () => {
  it('is content with plain text', () => {
    expect(judge(score('Bel de gemeente. Zeg wat er is. U krijgt hulp.'), thresholds.page)).toEqual([]);
  });
  it('names each limit that is broken', () => {
    const broken = judge(score('Uw participatiewetuitkering wordt ambtshalve beëindigd.'), thresholds.page);
    expect(broken.map(({ threshold }) => threshold.measure)).toEqual([
      'fleschDouma',
      'syllablesPerWord',
      'longWords',
      'passives',
      'difficultWords',
    ]);
    expect(broken.at(-1)?.message).toBe('moeilijke woorden per 100 woorden: 20, dat moet hoogstens 1 zijn');
  });
  it('never passes on nothing', () => {
    for (const limits of [thresholds.page, thresholds.site])
      expect(judge(measure([]), limits).map(({ threshold }) => threshold.measure)).toContain('words');
  });
  it('asks more of the site than of a page', () => {
    for (const { measure: name, limit, bound } of thresholds.site) {
      const page = thresholds.page.find((threshold) => threshold.measure === name);
      expect(bound === 'at-least' ? limit >= (page?.limit ?? Infinity) : limit <= (page?.limit ?? 0), name).toBe(true);
    }
  });
});

describe('text from Markdown', () => {
  const references = { fact: (id: string) => `[${id}]`, contact: (id: string) => id.toUpperCase() };
  const texts = (markdown: string): string[] =>
    markdownToBlocks(markdown, references).map((block) => `${block.kind}: ${block.text}`);

  it('reads headings, paragraphs and lists as blocks, with their line', () => {
    expect(
      markdownToBlocks('---\ntitle: x\n---\n# Wat nu?\n\nBel ons.\nWacht niet.\n- een\n  twee\n1. drie\n'),
    ).toEqual([
      { kind: 'heading', text: 'Wat nu?', line: 4 },
      { kind: 'paragraph', text: 'Bel ons. Wacht niet.', line: 6 },
      { kind: 'list-item', text: 'een twee', line: 8 },
      { kind: 'list-item', text: 'drie', line: 10 },
    ]);
  });
  it('reads our components as the reader sees them', () => {
    expect(
      texts(
        'Vraag <Term id="ww">WW</Term> aan binnen <Fact id="ww-weken" />. Bel <Contact id="uwv"/>, of kijk bij {fact:bedrag}.',
      ),
    ).toEqual(['paragraph: Vraag WW aan binnen [ww-weken]. Bel UWV, of kijk bij [bedrag].']);
  });
  it('reads the references of YAML files, with their label or without', () => {
    expect(
      texts('Vraag {contact:uwv} naar {term:ww|uw WW} binnen {fact:ww-weken}. Lees {action:bezwaar|wat u kunt doen}.'),
    ).toEqual(['paragraph: Vraag UWV naar uw WW binnen [ww-weken]. Lees wat u kunt doen.']);
    expect(markdownToBlocks('Uw {term:ww}.', { term: () => 'uitkering' }).at(0)?.text).toBe('Uw uitkering.');
  });
  it('keeps what stands inside a component and drops the component', () => {
    expect(
      texts('import X from "./x";\n\n<Doen when="vandaag" n={3}>\n\nBel nu.\n\n</Doen>\n<Streep />\nKlaar.'),
    ).toEqual(['paragraph: Bel nu.', 'paragraph: Klaar.']);
    expect(texts('<ul><li>Een</li><li>Twee</li></ul>')).toEqual(['paragraph: Een', 'paragraph: Twee']);
  });
  it('drops links, marks, pictures, comments, expressions and code', () => {
    expect(
      texts(
        '**Let op:** lees [de *brief*](https://x.nl) `nu` ![foto](a.png){/* weg */}{1 + 1} <!-- weg -->\n\n```js\nweg\n```\n\n> Ook dit\\*.&nbsp;Ja.',
      ),
    ).toEqual(['paragraph: Let op: lees de brief nu', 'paragraph: Ook dit*. Ja.']);
  });
  it('counts lines right after a component over several lines', () => {
    expect(markdownToBlocks('<Doen\n  when="nu"\n>\n\nBel.').at(0)).toEqual({
      kind: 'paragraph',
      text: 'Bel.',
      line: 5,
    });
  });
  it('reads the cells of a table one by one', () => {
    expect(texts('| Wat | Wie |\n|---|---|\n| huur | u |')).toEqual([
      'list-item: Wat',
      'list-item: Wie',
      'list-item: huur',
      'list-item: u',
    ]);
  });
  it('tells which terms are marked', () => {
    expect(termsUsed('Een <Term id="ww">**WW**</Term> en <Term id="beslag">\nbeslag</Term>.')).toEqual([
      { id: 'ww', text: 'WW' },
      { id: 'beslag', text: 'beslag' },
    ]);
    expect(termsUsed('Een {term:digid} en {term:bezwaar|brief terug}.')).toEqual([
      { id: 'digid', text: 'digid' },
      { id: 'bezwaar', text: 'brief terug' },
    ]);
  });
  it('never throws', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom(
            '# ',
            '- ',
            '\n',
            '<Term id="a">',
            '</Term>',
            '<',
            '{',
            '}',
            '*',
            '_',
            '[a](b)',
            'x ',
            '`',
            '|',
            '---',
          ),
        ),
        (parts) => {
          markdownToBlocks(parts.join(''));
        },
      ),
    );
  });
});

describe('link labels', () => {
  const kinds = (markdown: string): string[] => linkLabelProblems(markdown).map((problem) => problem.kind);

  it.each([
    'klik hier',
    'Hier',
    'lees meer',
    'Lees meer.',
    'deze pagina',
    'Klik op deze link',
    'meer informatie',
    '**hier**',
    'Lees hier meer',
    'via deze link',
    'website',
    'klik hier voor meer informatie',
  ])('"%s" says nothing', (label) => {
    expect(kinds(`Kijk op [${label}](https://uwv.nl).`)).toEqual(['says-nothing']);
  });
  it.each([
    'Vraag huurtoeslag aan',
    'Lees meer over de bijstand',
    'uwv.nl',
    'Brieven die u kunt krijgen',
    'Hier vindt u het Juridisch Loket',
    'Website van het UWV',
  ])('"%s" says where it goes', (label) => {
    expect(kinds(`[${label}](https://uwv.nl/ww)`)).toEqual([]);
  });
  it('may not be empty, nor an address', () => {
    expect(
      kinds(
        '[ ](/a/) [https://uwv.nl/ww](https://uwv.nl/ww) [www.uwv.nl](https://uwv.nl) <https://svb.nl> en https://duo.nl/x.',
      ),
    ).toEqual(['empty', 'bare-address', 'bare-address', 'bare-address', 'bare-address']);
  });
  it('are looked at in tags too, and not in pictures, attributes or front matter', () => {
    expect(kinds('<a href="/x/">lees meer</a>')).toEqual(['says-nothing']);
    expect(kinds('---\nurl: https://uwv.nl/a\n---\n![hier](a.png) <Bron url="https://uwv.nl/a" />')).toEqual([]);
  });
  it('are pointed at', () => {
    const source = 'Zie [hier](/x/).';
    const [problem] = linkLabelProblems(source);
    expect(source.slice(problem?.start, problem?.end)).toBe('[hier](/x/)');
    expect(problem).toMatchObject({ label: 'hier', target: '/x/' });
  });
});

describe('loose numbers', () => {
  it.each([
    ['U krijgt € 1.419,46 per maand.', '€ 1.419,46'],
    ['U betaalt 385 euro.', '385 euro'],
    ['Dat kost tien euro.', 'tien euro'],
    ['Doe dit binnen 6 weken.', '6 weken'],
    ['Het duurt twee weken.', 'twee weken'],
    ['Wacht 3 tot 5 werkdagen.', '3 tot 5 werkdagen'],
    ['Het duurt 3 maanden.', '3 maanden'],
    ['U krijgt 70% van uw loon.', '70%'],
    ['U krijgt 70 procent.', '70 procent'],
    ['Elk 2e kwartaal, of 1 kwartaal.', '1 kwartaal'],
    ['U werkt 36 uur per week.', '36 uur'],
    ['Bel binnen 24 uur.', '24 uur'],
    ['Het duurt 6 hele dagen.', '6 hele dagen'],
    ['Dat mag anderhalve maand.', 'anderhalve maand'],
    ['In vijfentwintig dagen.', 'vijfentwintig dagen'],
    ['Reken op 1 week.', '1 week'],
    ['U wacht na 2 uur nog.', '2 uur'],
  ])('are found: %s', (text, number) => {
    const hits = looseNumbers(text);
    expect(hits.map((hit) => hit.text)).toEqual([number]);
    expect(text.slice(hits[0]?.start, hits[0]?.end)).toBe(number);
  });

  it.each([
    'Open van 9.00 uur tot 17.00 uur.',
    'Open van 9.00 tot 17.00 uur.',
    'Bel om 9 uur.',
    'Bel tussen 9 en 17 uur.',
    'Bel voor 12 uur.',
    "Om 3 uur 's middags.",
    'U bent 18 jaar.',
    'Dit geldt in 2026.',
    'Op maandag 1 december 2026.',
    'Bel 0800 8115, dag en nacht.',
    'Bel 088 898 20 20.',
    'Bel 113 dag en nacht.',
    'De lijn is 24 uur per dag open, 7 dagen per week.',
    'Wacht een week.',
    'Dit kan één keer.',
    'Vraag elke dag om hulp.',
    'Binnen <Fact id="ww-6-weken" /> belt u.',
    'Binnen {fact:bezwaar-6-weken}.',
    'Lees [de brief](/brieven/6-weken/).',
    'Vraag 3 van ongeveer 8.',
    'Kinderen met zeven broers.',
    'Dit is een kwartaal te laat.',
  ])('are allowed: %s', (text) => {
    expect(looseNumbers(text)).toEqual([]);
  });

  it('come in order, each with its kind', () => {
    expect(looseNumbers('U krijgt 70% na 2 maanden, en € 50.').map((hit) => hit.kind)).toEqual([
      'share',
      'period',
      'money',
    ]);
  });
  it('are found whatever the number', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 99999 }),
        fc.constantFrom('euro', 'dagen', 'weken', 'maanden', 'procent', 'werkdagen'),
        (number, unit) => looseNumbers(`Dit is ${String(number)} ${unit} meer.`).length === 1,
      ),
    );
  });
});
