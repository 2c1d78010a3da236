import { createHash } from 'node:crypto';
import type { Entry } from './parse-content.ts';

/** Four signs that change when the text of a page changes, so that a desk sees which of two papers is the newer. */
export function textVersion({ data, body }: Pick<Entry<unknown>, 'data' | 'body'>): string {
  const hash = createHash('sha256').update(JSON.stringify(data)).update(body);
  return hash.digest('hex').slice(0, 4).toUpperCase();
}
