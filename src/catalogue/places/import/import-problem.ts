/** Something odd in a register: what is wrong and how to mend it, in plain Dutch, with the row. The last good data stay. */
export class ImportProblem extends Error {
  constructor(where: string, wrong: string, mend: string) {
    super(`${where}: ${wrong}\n  Zo lost u het op: ${mend}`);
    this.name = 'ImportProblem';
  }
}
