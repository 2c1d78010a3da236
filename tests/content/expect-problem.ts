import { expect } from 'vitest';
import { inspectContent } from '../../src/catalogue/catalogue.ts';
import { type Files, inFolder, lineOf } from './small-content.ts';

/** What an editor must read, and where. */
interface Expected {
  readonly file: string;
  /** Text that stands on the line that must be named. Left out: the first line. */
  readonly at?: string;
  readonly wrong: string;
  readonly mend: string;
}

/** These files have this problem, with this file and line, and no other. */
export function expectProblem(files: Files, { file, at, wrong, mend }: Expected): void {
  const line = at === undefined ? 1 : lineOf(files, file, at);
  expect(inFolder(files, (root) => inspectContent(root).problems)).toEqual([{ file, line, wrong, mend }]);
}
