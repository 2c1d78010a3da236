import { type Answer, type Answers, isKnown, UNKNOWN } from '../conditions/expression.ts';
import { addDays, daysBetween, isDay } from '../dates/day.ts';
import type { Layout, LayoutQuestion } from './layout.ts';

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const BASE = BigInt(ALPHABET.length);
/** Characters of the check at the end: one damaged link in 16 million passes for a whole one. */
const CHECK = 4;
/** No full set of answers is longer. */
const MOST_CHARACTERS = 200;
/** Days are counted from here, in 14 bits: until 2064. */
const FIRST_DAY = '2020-01-01';
const DAYS = 1 << 14;

/** A number that is built up from digits, each with a base of its own. */
class Digits {
  value: bigint;
  constructor(value = 0n) {
    this.value = value;
  }
  put(digit: number, base: number): void {
    this.value = this.value * BigInt(base) + BigInt(digit);
  }
  take(base: number): number {
    const digit = this.value % BigInt(base);
    this.value /= BigInt(base);
    return Number(digit);
  }
}

/**
 * Answers as a short text of letters, digits, "-" and "_", with a check at its end. Answers that the
 * layout does not know are left out; see `knownAnswers`.
 */
export function pack(layout: Layout, answers: Answers): string {
  const digits = new Digits();
  for (const question of [...layout].reverse()) putAnswer(digits, question, answers[question.id]);
  let text = '';
  for (let left = digits.value; left > 0n; left /= BASE) text = (ALPHABET[Number(left % BASE)] ?? '') + text;
  return text + checkOf(text);
}

/** The answers in a packed text, or undefined when it is damaged or of another layout. Never throws. */
export function unpack(layout: Layout, packed: string): Answers | undefined {
  if (packed.length > MOST_CHARACTERS || !/^[\w-]+$/.test(packed)) return undefined;
  const text = packed.slice(0, -CHECK);
  if (checkOf(text) !== packed.slice(-CHECK)) return undefined;
  const digits = new Digits();
  for (const character of text) digits.put(ALPHABET.indexOf(character), ALPHABET.length);
  const answers: Record<string, Answer> = {};
  for (const question of layout) {
    const answer = takeAnswer(digits, question);
    if (answer !== undefined) answers[question.id] = answer;
  }
  return digits.value === 0n ? answers : undefined;
}

/** What an answer is, as a first digit: absent, "weet ik niet", or given (for one answer: which). */
const ABSENT = 0;
const NOT_KNOWN = 1;
const GIVEN = 2;

function putAnswer(digits: Digits, { type, options }: LayoutQuestion, answer: Answer | undefined): void {
  const known = isKnown(answer);
  const state = answer === undefined ? ABSENT : NOT_KNOWN;
  if (type === 'one') {
    const place = known && typeof answer === 'string' ? options.indexOf(answer) : -1;
    digits.put(known ? (place < 0 ? ABSENT : GIVEN + place) : state, GIVEN + options.length);
    return;
  }
  const given = type === 'many' ? known : typeof answer === 'string' && isDay(answer);
  // The first digit is put last, so that it is taken first.
  if (given && type === 'many') {
    for (const option of options) digits.put(Number(answer?.includes(option)), 2);
  } else if (given && typeof answer === 'string') {
    digits.put(Math.max(0, daysBetween(FIRST_DAY, answer)) % DAYS, DAYS);
  }
  digits.put(given ? GIVEN : known ? ABSENT : state, GIVEN + 1);
}

function takeAnswer(digits: Digits, { type, options }: LayoutQuestion): Answer | undefined {
  const state = digits.take(type === 'one' ? GIVEN + options.length : GIVEN + 1);
  if (state === ABSENT) return undefined;
  if (state === NOT_KNOWN) return UNKNOWN;
  if (type === 'one') return options[state - GIVEN];
  if (type === 'date') return addDays(FIRST_DAY, digits.take(DAYS));
  return [...options]
    .reverse()
    .filter(() => digits.take(2) === 1)
    .reverse();
}

/** A check over a text (FNV-1a, 24 bits). */
function checkOf(text: string): string {
  let hash = 0x811c9dc5;
  for (const character of text) hash = Math.imul(hash ^ character.charCodeAt(0), 0x01000193) >>> 0;
  return Array.from({ length: CHECK }, (_, place) => ALPHABET[(hash >>> (6 * place)) & 63]).join('');
}
