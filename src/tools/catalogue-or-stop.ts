import { type Catalogue, getCatalogue } from '../catalogue/index.ts';
import { ContentError } from '../catalogue/problem.ts';

/** The catalogue for a command; when the content has faults, prints them and stops with exit code 1. */
export function catalogueOrStop(): Catalogue {
  try {
    return getCatalogue();
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exit(1);
  }
}
