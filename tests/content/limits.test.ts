import { describe, expect, it } from 'vitest';
import { buildModel } from '../../src/catalogue/build-model.ts';
import { loadCatalogue } from '../../src/catalogue/catalogue.ts';
import { makePlan } from '../../src/domain/plan/plan.ts';
import { modelOn } from '../../src/domain/questionnaire/model.ts';
import { ACTION, change, FACTS, type Files, inFolder, QUESTIONS, SOUND } from './small-content.ts';

const LIMIT = `grens:
  name: Grens voor deze uitkering
  unit: euro
  per: maand
  yearly: true
  value: 1000
  validFrom: "2026-01-01"
  validUntil: "2026-12-31"
  source: wet-ww
  certainty: confirmed
  ask: uwv
`;

/** The small content, with a question that asks for more or less than this limit. */
const withLimit = (limit: string): Files =>
  change(
  {
    ...SOUND,
    [FACTS]: `${SOUND[FACTS] ?? ''}\n${limit}`,
    [QUESTIONS]: `${SOUND[QUESTIONS] ?? ''}
inkomen:
  topic: inkomen
  order: 30
  type: one
  text: Krijgt u minder dan {fact:grens}?
  how: Kijk op uw loonstrook.
  why: Dat telt voor uw uitkering.
  options:
    - id: ja
      text: Ja
    - id: nee
      text: Nee
`,
  },
  ACTION,
  '      text: Uw baas heeft u ontslagen.\n      source: wet-ww',
  `      text: Uw baas heeft u ontslagen.
      source: wet-ww
    - if: inkomen != "nee"
      text: Uw inkomen is laag.
      source: wet-ww`,
);

const verdictOn = (files: Files, date: string) =>
  inFolder(change(files, ACTION, 'verdict: likely', 'verdict: possible'), (root) => {
    const model = modelOn(buildModel(loadCatalogue(root), date), date);
    const answers = { gebeurtenis: ['baan-kwijt'], einde_werk: 'ontslagen', inkomen: 'nee' };
    const { entries, unlikely } = makePlan(model, answers);
    return [...entries, ...unlikely][0]?.verdict;
  });

describe('A limit in a question', () => {
  it('settles a condition while it holds and is confirmed', () => {
    expect(verdictOn(withLimit(LIMIT), '2026-11-25')).toBe('unlikely');
  });

  it('that has lapsed settles nothing: unknown, never "no"', () => {
    expect(verdictOn(withLimit(LIMIT), '2027-01-01')).toBe('possible');
  });

  it('that is not confirmed settles nothing either', () => {
    const unsure = LIMIT.replace('certainty: confirmed', 'certainty: unconfirmed');
    expect(verdictOn(withLimit(unsure), '2026-11-25')).toBe('possible');
  });
});
