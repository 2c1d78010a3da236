/** Milliseconds without a sign of life after which a desk asks whether somebody is there, and after which it wipes. */
export const ASK_AFTER = 10 * 60_000;
export const WIPE_AFTER = ASK_AFTER + 2 * 60_000;

/** What a desk does after so many milliseconds of quiet. */
export type Quiet =
  { readonly state: 'wait' } | { readonly state: 'ask'; readonly minutes: number } | { readonly state: 'wipe' };

/** `quiet`: milliseconds since the last sign of life. Minutes are those left before it wipes, rounded up. */
export function afterQuiet(quiet: number): Quiet {
  if (quiet >= WIPE_AFTER) return { state: 'wipe' };
  if (quiet < ASK_AFTER) return { state: 'wait' };
  return { state: 'ask', minutes: Math.ceil((WIPE_AFTER - quiet) / 60_000) };
}

/** What a key does at a desk; undefined for any other. */
export type DeskKey =
  { readonly act: 'answer'; readonly place: number } | { readonly act: 'next' | 'back' | 'print' | 'fresh' };

const LETTERS: Readonly<Record<string, 'next' | 'back' | 'print' | 'fresh'>> = {
  v: 'next',
  t: 'back',
  p: 'print',
  n: 'fresh',
};

/** `key` is the key as a browser names it; 1 is the first answer (place 0). */
export function deskKey(key: string): DeskKey | undefined {
  if (/^[1-9]$/.test(key)) return { act: 'answer', place: Number(key) - 1 };
  const act = LETTERS[key.toLowerCase()];
  return act && { act };
}
