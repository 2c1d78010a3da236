import { describe, it } from 'vitest';
import { expectProblem } from './expect-problem.ts';
import { ACTION, change, GUIDE, PAGE, SOUND } from './small-content.ts';

const FACT_INSTEAD =
  'zet het getal in content/facts, met bron en datum. Verwijs ernaar met {fact:naam} in YAML of <Fact id="naam" /> in een .mdx-tekst.';

describe('The headings below the fields', () => {
  it('of an action are these four, in this order', () => {
    expectProblem(change(SOUND, ACTION, '## Hoe lang duurt het?', '## Hoe lang?'), {
      file: ACTION,
      at: '\n## Hoe lang?',
      wrong: 'de koppen zijn: Hoe lang? · Hoort u niets, of krijgt u nee? · Waar mensen bang voor zijn · Als u niets doet.',
      mend: 'gebruik precies deze koppen, in deze volgorde: Hoe lang duurt het? · Hoort u niets, of krijgt u nee? · Waar mensen bang voor zijn · Als u niets doet.',
    });
  });

  it('of a guide are these two, and a text without any is told so', () => {
    const text = '## Waar mensen bang voor zijn\n\nLees eerst [zo vraagt u WW aan](/regel-het/ww-aanvragen/).\n\n## Als u niets doet\n';
    expectProblem(change(SOUND, GUIDE, text, 'Niets.\n'), {
      file: GUIDE,
      at: '\nNiets.',
      wrong: 'de koppen zijn: geen.',
      mend: 'gebruik precies deze koppen, in deze volgorde: Waar mensen bang voor zijn · Als u niets doet.',
    });
  });
});

describe('Two pages', () => {
  it('do not share a title', () => {
    expectProblem(change(SOUND, PAGE, 'title: Over deze site', 'title: bent u uw baan kwijt?'), {
      file: PAGE,
      at: 'title:',
      wrong: `"bent u uw baan kwijt?" staat ook in ${GUIDE}.`,
      mend: 'geef elke bladzijde een eigen titel en een eigen beschrijving.',
    });
  });

  it('do not share a description', () => {
    const shared = 'Bent u ontslagen? Lees wat u vandaag doet, en wie u gratis helpt.';
    expectProblem(change(SOUND, ACTION, 'Hebt u geen werk meer? Zo vraagt u een uitkering aan, stap voor stap.', shared), {
      file: ACTION,
      at: 'description:',
      wrong: `"${shared}" staat ook in ${GUIDE}.`,
      mend: 'geef elke bladzijde een eigen titel en een eigen beschrijving.',
    });
  });
});

describe('A link', () => {
  it('that says "klik hier" does not say where it goes', () => {
    expectProblem(change(SOUND, ACTION, '[uw baan kwijt]', '[klik hier]'), {
      file: ACTION,
      at: '[klik hier]',
      wrong: 'de link "klik hier" zegt niet waar hij heen gaat.',
      mend: 'schrijf in de link wat de lezer daar vindt, zoals "Vraag een WW-uitkering aan".',
    });
  });

  it('without words does not say where it goes', () => {
    expectProblem(change(SOUND, PAGE, '<SiteOwner />', '\n[](/gids/baan-kwijt/)'), {
      file: PAGE,
      at: '[](',
      wrong: 'de link "" zegt niet waar hij heen gaat.',
      mend: 'schrijf in de link wat de lezer daar vindt, zoals "Vraag een WW-uitkering aan".',
    });
  });
});

describe('A number that belongs in a fact', () => {
  it('is found in a field', () => {
    expectProblem(change(SOUND, ACTION, 'ifNothing: U krijgt minder geld.', 'ifNothing: U mist 6 weken geld.'), {
      file: ACTION,
      at: 'ifNothing:',
      wrong: 'bij "ww-aanvragen": "6 weken" staat los in de tekst.',
      mend: FACT_INSTEAD,
    });
  });

  it('is found in the sentence of a condition', () => {
    expectProblem(change(SOUND, ACTION, 'text: Uw baas heeft u ontslagen.', 'text: U verdiende minder dan € 1.200.'), {
      file: ACTION,
      at: '€ 1.200',
      wrong: 'bij "ww-aanvragen": "€ 1.200" staat los in de tekst.',
      mend: FACT_INSTEAD,
    });
  });

  it('is found in a text', () => {
    expectProblem(change(SOUND, ACTION, 'Dan krijgt u minder.', 'Dan krijgt u 70 procent.'), {
      file: ACTION,
      at: '70 procent',
      wrong: '"70 procent" staat los in de tekst.',
      mend: FACT_INSTEAD,
    });
  });

  it('is found when it is written in words', () => {
    expectProblem(change(SOUND, GUIDE, 'text: Laat eerst iemand meelezen.', 'text: U hebt twee weken de tijd.'), {
      file: GUIDE,
      at: 'twee weken',
      wrong: 'bij "baan-kwijt": "twee weken" staat los in de tekst.',
      mend: FACT_INSTEAD,
    });
  });
});
