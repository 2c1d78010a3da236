/** Plain language: measuring our own text against the limits of DESIGN §7, and finding what should not stand in it. */
export { ALLOWED_ABBREVIATIONS, explainedAbbreviations } from './abbreviations.ts';
export { difficultWords, properNames, type DifficultWord } from './difficult-words.ts';
export type { DifficultWordFound } from './find-difficult.ts';
export { linkLabelProblems, type LinkLabelProblem } from './links.ts';
export { looseNumbers, loosePhones, type LooseNumber } from './loose-numbers.ts';
export { markdownToBlocks, stripInline, termsUsed, type ReferenceText, type TermUse } from './markdown.ts';
export {
  fleschDouma,
  LONG_SENTENCE,
  LONG_WORD,
  measure,
  measureSite,
  type Counts,
  type Fault,
  type MeasureOptions,
  type Measures,
  type SentenceAtFault,
} from './measure.ts';
export { findPassive } from './passive.ts';
export { countSyllables } from './syllables.ts';
export { splitSentences, tokenise, type PlainBlock, type Token, type TokenKind } from './text.ts';
export { judge, thresholds, type BrokenThreshold, type MeasureName, type Threshold } from './thresholds.ts';
