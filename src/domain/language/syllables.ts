/**
 * Syllables of Dutch words, counted as they are spoken, by groups of vowels. Hyphenation patterns (the package `hyphen`)
 * are no substitute: they never cut off a single letter, so "over" or "idee" would count one too few.
 */
import { SHORTENINGS, type Token } from './text.ts';

/** Vowels that sound as one. Longest first. `ÿ` stands for "ij" here; "ieu" without w falls apart in two ("se-ri-eus"). */
const NUCLEUS = /aai|ooi|oei|eeu|ieu(?=w)|eau|aa|ee|ie|oo|uu|oe|eu|ui|ou|au|ei|ai|oi|ay|ey|oy|uy|[aeiouyÿ]/g;

/** Whole words (lower case) that the rule gets wrong. */
const WHOLE: ReadonlyMap<string, number> = new Map([
  ['digid', 3],
  ['ideal', 2],
  ['cheque', 1],
  ['privacy', 3],
  ['youtube', 2],
  ['live', 1],
]);

/** Loan words inside longer words, rewritten the way they sound. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/team/g, 'tiem'],
  [/coach/g, 'koots'],
  [/(?<=on|off|hot|dead)line/g, 'lain'],
  [/dead(?=lain)/g, 'ded'],
  [/(?<=^|web|internet)site/g, 'sait'],
  [/update/g, 'updeet'],
  [/service/g, 'survis'],
  [/phone/g, 'foon'],
  [/software/g, 'softwer'],
  [/freelance/g, 'frielens'],
  [/(?<=part|full)time/g, 'taim'],
  [/facebook/g, 'feesboek'],
  [/^lease/g, 'lies'],
  [/^deal/g, 'diel'],
  [/management/g, 'mennetsment'],
  [/^case(?=m)/g, 'kees'],
  [/intake/g, 'inteek'],
  [/(?<=^[a-z]{0,5}ge)au/g, '|au'],
  [/que$/g, 'k'],
  [/qu/g, 'kw'],
  [/eum(?=s?$)/g, 'e|um'],
  [/^y(?=[aeiou])/g, 'j'],
  [/ij/g, 'ÿ'],
];

/** Capitals that are said as a word. All other capitals are spelled, one syllable a letter. */
const SAID_AS_WORD: ReadonlyMap<string, number> = new Map([
  ['DUO', 2],
  ['WIA', 2],
  ['CIZ', 1],
  ['IBAN', 2],
  ['PIN', 1],
  ['SIM', 1],
  ['BIG', 1],
  ['ASO', 2],
]);

/** Mixed-case names of laws that hold a vowel and are still spelled. */
const SPELLED = new Set(['wmo', 'anw', 'uwv', 'aow', 'ioaw', 'ioaz', 'wao', 'ido', 'hbo', 'mbo', 'vmbo', 'vwo', 'ivo']);

/**
 * Counts the syllables of one Dutch word.
 * @param word letters, possibly with apostrophes, hyphens or accents; no white space
 * @returns 1 or more; 0 only when the word holds no letter
 */
export function countSyllables(word: string): number {
  return word
    .normalize('NFC')
    .split(/[-/\s]+/)
    .reduce((sum, part) => sum + partSyllables(part), 0);
}

function partSyllables(part: string): number {
  const capitals = /^(\p{Lu}{2,})(?:['’](\p{Ll}+))?s?$/u.exec(part);
  if (capitals?.[1] !== undefined && capitals[1].length <= 6) {
    return (
      (SAID_AS_WORD.get(capitals[1]) ?? capitals[1].length) + (capitals[2] === undefined ? 0 : vowelGroups(capitals[2]))
    );
  }
  const letters = part.toLowerCase().replace(/[^\p{L}]/gu, '');
  if (letters === '') return 0;
  if (SPELLED.has(letters)) return letters.length;
  const groups = WHOLE.get(letters) ?? vowelGroups(letters);
  // No vowel at all: spelled ("pgb", "tv"), or a clipped word ("'s").
  return groups > 0 ? groups : /^['’]/.test(part) ? 1 : letters.length;
}

function vowelGroups(letters: string): number {
  let sound = letters
    .replace(/[äëïöü]/g, (vowel) => `|${vowel.normalize('NFD').charAt(0)}`)
    .replace(/[èê]/g, '|e')
    .normalize('NFD')
    .replace(/\p{M}/gu, '');
  for (const [pattern, spoken] of SOUNDS) sound = sound.replace(pattern, spoken);
  return sound.match(NUCLEUS)?.length ?? 0;
}

/**
 * Syllables of a token, or `undefined` for numerals and web addresses. Those count in the length of a sentence and
 * stay out of the mean number of syllables and of the share of long words: figures are easier to read than number
 * words, and an address is copied, not read.
 */
export function tokenSyllables(token: Token): number | undefined {
  if (token.kind === 'word') return countSyllables(token.text);
  if (token.kind === 'short')
    return SHORTENINGS.get(token.text.toLowerCase()) ?? token.text.replace(/[^\p{L}]/gu, '').length;
  return undefined;
}
