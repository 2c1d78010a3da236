import type { Entry } from './parse-content.ts';

/** Characters of a file above which its page needs a third side; seen by printing all of them. */
const MOST_CHARACTERS = 7000;

/** Whether a page must leave more out on paper than others, to stay on one sheet of two sides. */
export function isLongOnPaper({ data, body }: Pick<Entry<unknown>, 'data' | 'body'>): boolean {
  return JSON.stringify(data).length + body.length > MOST_CHARACTERS;
}
