/** How easy our text must be, and which limits a text breaks. */
import type { Measures } from './measure.ts';

/** The measures that can have a limit. */
export type MeasureName = Exclude<keyof Measures, 'atFault' | 'counts'>;

/** One limit, with its name for editors and the unit its numbers are shown in. */
export interface Threshold {
  readonly measure: MeasureName;
  readonly limit: number;
  readonly bound: 'at-least' | 'at-most';
  /** What editors call it, in Dutch. */
  readonly label: string;
  /** `share`: 0 to 1, shown as a percentage; `number`: shown as it is. */
  readonly shown: 'number' | 'share';
}

/** A limit that a text does not keep, with a message for the editor, in Dutch. */
export interface BrokenThreshold {
  readonly threshold: Threshold;
  readonly value: number;
  readonly message: string;
}

const atMost = (
  measure: MeasureName,
  limit: number,
  label: string,
  shown: Threshold['shown'] = 'number',
): Threshold => ({
  measure,
  limit,
  bound: 'at-most',
  label,
  shown,
});
const atLeast = (measure: MeasureName, limit: number, label: string): Threshold => ({
  measure,
  limit,
  bound: 'at-least',
  label,
  shown: 'number',
});

const LABELS = {
  fleschDouma: 'leesscore (Flesch-Douma)',
  wordsPerSentence: 'woorden per zin',
  longWords: 'woorden van 4 of meer lettergrepen',
  difficultWords: 'moeilijke woorden per 100 woorden',
} as const;

/** The limits of DESIGN §7, `page` for each page and `site` for all pages together. */
export const thresholds: { readonly page: readonly Threshold[]; readonly site: readonly Threshold[] } = {
  page: [
    atLeast('words', 1, 'aantal woorden'),
    atLeast('fleschDouma', 75, LABELS.fleschDouma),
    atMost('syllablesPerWord', 1.6, 'lettergrepen per woord'),
    atMost('wordsPerSentence', 10, LABELS.wordsPerSentence),
    atMost('sentenceLengthP95', 16, 'woorden in de langste zinnen (95e percentiel)'),
    atMost('longSentences', 0.08, 'zinnen van meer dan 15 woorden', 'share'),
    atMost('longWords', 0.07, LABELS.longWords, 'share'),
    atMost('passives', 0.05, 'zinnen met "worden" (passief)', 'share'),
    atMost('difficultWords', 1, LABELS.difficultWords),
    atMost('abbreviations', 1, 'afkortingen zonder uitleg per 100 woorden'),
  ],
  site: [
    atLeast('words', 1, 'aantal woorden'),
    atLeast('fleschDouma', 88, LABELS.fleschDouma),
    atMost('wordsPerSentence', 8.5, LABELS.wordsPerSentence),
    atMost('longWords', 0.04, LABELS.longWords, 'share'),
    atMost('difficultWords', 0.5, LABELS.difficultWords),
  ],
};

/**
 * Compares a text with its limits. A text without words breaks the first one, so that a gate never passes on nothing.
 * @returns the broken limits, in the order given; none when all is well
 */
export function judge(measures: Measures, limits: readonly Threshold[]): BrokenThreshold[] {
  return limits.flatMap((threshold) => {
    const value = measures[threshold.measure];
    const kept = threshold.bound === 'at-least' ? value >= threshold.limit : value <= threshold.limit;
    if (kept) return [];
    const word = threshold.bound === 'at-least' ? 'minstens' : 'hoogstens';
    return [
      {
        threshold,
        value,
        message: `${threshold.label}: ${show(value, threshold)}, dat moet ${word} ${show(threshold.limit, threshold)} zijn`,
      },
    ];
  });
}

function show(value: number, { shown }: Threshold): string {
  const rounded = Math.round((shown === 'share' ? value * 100 : value) * 100) / 100;
  return `${String(rounded).replace('.', ',')}${shown === 'share' ? '%' : ''}`;
}
