/** Measures how hard a text is to read, by its form. A score is a signal: it cannot see whether a text is good. */
import { abbreviationsIn, explainedAbbreviations, isExplained } from './abbreviations.ts';
import { findDifficult } from './find-difficult.ts';
import { findPassive } from './passive.ts';
import { tokenSyllables } from './syllables.ts';
import { plainForm, splitSentences, tokenise, type PlainBlock } from './text.ts';

/** A sentence with more words than this is too long. */
export const LONG_SENTENCE = 15;
/** A word with at least this many syllables is long. */
export const LONG_WORD = 4;

/** Why a sentence is at fault. */
export type Fault =
  | { readonly kind: 'too-long'; readonly words: number }
  | { readonly kind: 'passive'; readonly found: string }
  | { readonly kind: 'difficult-word'; readonly found: string; readonly word: string; readonly plain: string }
  | { readonly kind: 'abbreviation'; readonly found: string };

/** A sentence to look at again. */
export interface SentenceAtFault {
  readonly sentence: string;
  /** Place of its block in the input, from 0. */
  readonly block: number;
  /** Line of its block in the source, when known. */
  readonly line?: number;
  readonly faults: readonly Fault[];
}

/** Plain counts, which add up over pages. */
export interface Counts {
  readonly words: number;
  /** Words with letters: `words` without numerals and web addresses. */
  readonly spokenWords: number;
  readonly syllables: number;
  /** Spoken words of four or more syllables. */
  readonly longWords: number;
  /** Words in each sentence, in order. */
  readonly sentenceLengths: readonly number[];
  readonly passives: number;
  readonly difficultWords: number;
  readonly abbreviations: number;
}

/** What a text scores. Shares run from 0 to 1. An empty text scores 0 on everything. */
export interface Measures {
  readonly words: number;
  readonly sentences: number;
  readonly wordsPerSentence: number;
  /** Over words with letters; numerals and web addresses stay out. */
  readonly syllablesPerWord: number;
  /** 95 of 100 sentences have at most this many words (nearest rank). */
  readonly sentenceLengthP95: number;
  /** Share of sentences of more than 15 words. */
  readonly longSentences: number;
  /** Share of words of four or more syllables. */
  readonly longWords: number;
  /** 206.835 − 0.93 × words a sentence − 77 × syllables a word. Higher is easier. Source: W.H. Douma (1960). */
  readonly fleschDouma: number;
  /** Share of sentences in the passive voice. */
  readonly passives: number;
  /** Difficult words that the page does not explain, per 100 words. */
  readonly difficultWords: number;
  /** Abbreviations that the page does not explain, per 100 words. */
  readonly abbreviations: number;
  readonly atFault: readonly SentenceAtFault[];
  readonly counts: Counts;
}

export interface MeasureOptions {
  /** Words and abbreviations that the page explains, in any form or case. They do not count as difficult. */
  readonly explained?: Iterable<string>;
}

/**
 * Measures one text. Every block ends a sentence; a sentence without a single word of letters (a phone number alone)
 * is left out.
 */
export function measure(blocks: readonly PlainBlock[], options: MeasureOptions = {}): Measures {
  const explained = new Set([...(options.explained ?? [])].map(plainForm));
  for (const name of explainedAbbreviations(blocks.map((block) => block.text))) explained.add(plainForm(name));

  const sentenceLengths: number[] = [];
  const atFault: SentenceAtFault[] = [];
  let spokenWords = 0;
  let syllables = 0;
  let longWords = 0;
  let passives = 0;
  let difficultWords = 0;
  let abbreviations = 0;

  for (const [block, { text, line }] of blocks.entries()) {
    for (const sentence of splitSentences(text)) {
      const tokens = tokenise(sentence);
      const perWord = tokens.map(tokenSyllables).filter((count) => count !== undefined);
      if (perWord.length === 0) continue;
      sentenceLengths.push(tokens.length);
      spokenWords += perWord.length;
      syllables += perWord.reduce((sum, count) => sum + count, 0);
      longWords += perWord.filter((count) => count >= LONG_WORD).length;

      const faults: Fault[] = [];
      if (tokens.length > LONG_SENTENCE) faults.push({ kind: 'too-long', words: tokens.length });
      const passive = findPassive(sentence);
      if (passive !== undefined) {
        passives += 1;
        faults.push({ kind: 'passive', found: passive });
      }
      for (const hit of findDifficult(tokens, explained)) {
        difficultWords += 1;
        faults.push({ kind: 'difficult-word', ...hit });
      }
      for (const found of tokens.flatMap(abbreviationsIn)) {
        if (isExplained(found, explained)) continue;
        abbreviations += 1;
        faults.push({ kind: 'abbreviation', found });
      }
      if (faults.length > 0) atFault.push({ sentence, block, ...(line === undefined ? {} : { line }), faults });
    }
  }

  const words = sentenceLengths.reduce((sum, length) => sum + length, 0);
  return score(
    { words, spokenWords, syllables, longWords, sentenceLengths, passives, difficultWords, abbreviations },
    atFault,
  );
}

/**
 * Adds pages up to one score for the whole site. Each word weighs the same, whatever page it stands on.
 * The sentences at fault stay with their pages.
 */
export function measureSite(pages: readonly Measures[]): Measures {
  const sum = (pick: (counts: Counts) => number): number => pages.reduce((total, page) => total + pick(page.counts), 0);
  return score(
    {
      words: sum((counts) => counts.words),
      spokenWords: sum((counts) => counts.spokenWords),
      syllables: sum((counts) => counts.syllables),
      longWords: sum((counts) => counts.longWords),
      sentenceLengths: pages.flatMap((page) => page.counts.sentenceLengths),
      passives: sum((counts) => counts.passives),
      difficultWords: sum((counts) => counts.difficultWords),
      abbreviations: sum((counts) => counts.abbreviations),
    },
    [],
  );
}

/** The Flesch reading ease for Dutch by Douma: 206.835 − 0.93 × words a sentence − 77 × syllables a word. */
export function fleschDouma(wordsPerSentence: number, syllablesPerWord: number): number {
  return 206.835 - 0.93 * wordsPerSentence - 77 * syllablesPerWord;
}

function score(counts: Counts, atFault: readonly SentenceAtFault[]): Measures {
  const sentences = counts.sentenceLengths.length;
  const perSentence = (count: number): number => (sentences === 0 ? 0 : count / sentences);
  const perSpokenWord = (count: number): number => (counts.spokenWords === 0 ? 0 : count / counts.spokenWords);
  const perHundred = (count: number): number => (counts.words === 0 ? 0 : (100 * count) / counts.words);
  const wordsPerSentence = perSentence(counts.words);
  const syllablesPerWord = perSpokenWord(counts.syllables);
  const sorted = counts.sentenceLengths.toSorted((a, b) => a - b);
  return {
    words: counts.words,
    sentences,
    wordsPerSentence,
    syllablesPerWord,
    sentenceLengthP95: sorted[Math.ceil(0.95 * sentences) - 1] ?? 0,
    longSentences: perSentence(sorted.filter((length) => length > LONG_SENTENCE).length),
    longWords: perSpokenWord(counts.longWords),
    fleschDouma: sentences === 0 ? 0 : fleschDouma(wordsPerSentence, syllablesPerWord),
    passives: perSentence(counts.passives),
    difficultWords: perHundred(counts.difficultWords),
    abbreviations: perHundred(counts.abbreviations),
    atFault,
    counts,
  };
}
