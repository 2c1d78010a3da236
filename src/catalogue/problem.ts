/** Something wrong in the content, as an editor reads it. */
export interface Problem {
  /** Path from the top of the project: "content/facts/werk.yaml". */
  readonly file: string;
  /** Line in that file, from 1. */
  readonly line: number;
  /** What is wrong, in one plain Dutch sentence. */
  readonly wrong: string;
  /** How to mend it, in one plain Dutch sentence. */
  readonly mend: string;
}

/** One problem as a line to print. */
export function describeProblem({ file, line, wrong, mend }: Problem): string {
  return `${file}:${String(line)}\n  Fout: ${wrong}\n  Zo lost u het op: ${mend}`;
}

/** Thrown when content does not fit: the build stops and the editor reads all problems at once. */
export class ContentError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    const count = problems.length === 1 ? '1 fout' : `${String(problems.length)} fouten`;
    super(`${count} in de inhoud. De site is niet gebouwd.\n\n${problems.map(describeProblem).join('\n\n')}\n`);
    this.name = 'ContentError';
    this.problems = problems;
  }
}
