/** `npm run questions:version`: writes the question bank down as a new version, so that links of older ones stay readable. */
import { writeFileSync } from 'node:fs';
import { readFolder, ProblemList } from '../catalogue/content-root.ts';
import { parseMaps } from '../catalogue/parse-content.ts';
import { describeProblem } from '../catalogue/problem.ts';
import { currentLayout, readVersions, sameLayout, VERSIONS_FILE } from '../catalogue/question-versions.ts';
import { inOrder } from '../catalogue/catalogue.ts';
import { questionSchema } from '../schemas/question.ts';
import { snakeId } from '../schemas/shared.ts';

const root = process.cwd();
const problems = new ProblemList();
const questions = inOrder(parseMaps(readFolder(root, 'questions'), questionSchema, snakeId, problems));
if (problems.all.length > 0) {
  process.stderr.write(`${problems.all.map(describeProblem).join('\n\n')}\n`);
  process.exit(1);
}
const versions = readVersions(root);
const layout = currentLayout({ questions });
if (sameLayout(versions.at(-1), layout)) {
  process.stdout.write(`De vragen zijn niet veranderd. Het blijft versie ${String(versions.length)}.\n`);
} else {
  writeFileSync(
    VERSIONS_FILE,
    `[\n${[...versions, layout].map((version) => JSON.stringify(version)).join(',\n')}\n]\n`,
  );
  process.stdout.write(`Dit is nu versie ${String(versions.length + 1)} van de vragen.\n`);
}
