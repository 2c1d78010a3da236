import type { Content } from '../content.ts';
import type { CompiledRules } from '../compile-rules.ts';
import type { ProblemList } from '../content-root.ts';
import { checkExamples } from './check-examples.ts';
import { checkHeadings } from './check-headings.ts';
import { checkOutreach } from './check-outreach.ts';
import { checkPlaces } from './check-places.ts';
import { checkReferences } from './check-references.ts';
import { checkSheets } from './check-sheets.ts';
import { checkTexts } from './check-texts.ts';
import { checkTitles } from './check-titles.ts';

/** Everything a schema cannot see: each check adds its problems to the list. */
export function checkContent(content: Content, rules: CompiledRules, problems: ProblemList): void {
  checkReferences(content, problems);
  checkTitles(content, problems);
  checkHeadings(content, problems);
  checkTexts(content, problems);
  checkPlaces(content, problems);
  checkOutreach(content, problems);
  checkSheets(content, rules, problems);
  // Examples lean on conditions that compiled, so they come last.
  if (problems.all.length === 0) checkExamples(content, rules, problems);
}
