/**
 * Letters of sheets and of checks, 23 of them. I, L and O are not among them: they are read as the digits that they look
 * like. A check is a letter and an answer never is, so that a code that misses an answer is never read one place off.
 */
export const LETTERS = 'ABCDEFGHJKMNPQRSTUVWXYZ';

/** What stands in the place of an answer: its place here is its value. */
const SYMBOLS = '0123456789?+';

/** A prime, and a number whose powers pass through all of 1 to 22 before one comes back. */
const PRIME = LETTERS.length;
const ROOT = 5;

/**
 * The letter that ends a code. Every other character, and every swap of two neighbours, gives another letter: the
 * values of two symbols and the weights of two neighbours always differ, and the sum is taken modulo a prime.
 */
export function checkLetter(code: string): string {
  let weight = 1;
  let sum = 0;
  for (const character of code) {
    sum = (sum + weight * valueOf(character)) % PRIME;
    weight = (weight * ROOT) % PRIME;
  }
  return LETTERS.charAt(sum);
}

function valueOf(character: string): number {
  return Math.max(LETTERS.indexOf(character), SYMBOLS.indexOf(character), 0);
}
