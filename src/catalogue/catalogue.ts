import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { actionSchema } from '../schemas/action.ts';
import { contactSchema } from '../schemas/contact.ts';
import { factSchema } from '../schemas/fact.ts';
import { guideSchema } from '../schemas/guide.ts';
import { letterToSendSchema, receivedLetterSchema } from '../schemas/letter.ts';
import { helperPageSchema } from '../schemas/helper-page.ts';
import { outreachSchema } from '../schemas/outreach.ts';
import { pageSchema } from '../schemas/page.ts';
import { paperSchema } from '../schemas/paper.ts';
import { placeSchema } from '../schemas/place.ts';
import { questionSchema, type Question } from '../schemas/question.ts';
import { kebabId, snakeId } from '../schemas/shared.ts';
import { sheetSchema } from '../schemas/sheet.ts';
import { siteSchema, type Site } from '../schemas/site.ts';
import { sourceSchema } from '../schemas/source.ts';
import { termSchema } from '../schemas/term.ts';
import { checkContent } from './checks/check-content.ts';
import type { Content } from './content.ts';
import { compileRules, type CompiledRules } from './compile-rules.ts';
import { ProblemList, readFolder } from './content-root.ts';
import { type Entries, parseMaps, parseSingles } from './parse-content.ts';
import { checkVersions } from './question-versions.ts';
import { ContentError, type Problem } from './problem.ts';
import { readContentFile } from './read-file.ts';

/** Content that was found sound, with its conditions compiled. */
export interface Catalogue extends Content {
  readonly rules: CompiledRules;
}

/** Reads and checks `content/` under `root`. Never throws; `catalogue` is there only when nothing is wrong. */
export function inspectContent(root: string): { catalogue?: Catalogue; problems: readonly Problem[] } {
  const problems = new ProblemList();
  const maps = <T>(folder: string, schema: Parameters<typeof parseMaps<T>>[1]) =>
    parseMaps(readFolder(root, folder), schema, kebabId, problems);

  const site = readSite(root, problems);
  const content: Omit<Content, 'site'> = {
    guides: parseSingles(readFolder(root, 'guides'), guideSchema, problems),
    actions: parseSingles(readFolder(root, 'actions'), actionSchema, problems),
    received: parseSingles(readFolder(root, 'letters/received'), receivedLetterSchema, problems),
    toSend: parseSingles(readFolder(root, 'letters/to-send'), letterToSendSchema, problems),
    questions: inOrder(parseMaps(readFolder(root, 'questions'), questionSchema, snakeId, problems)),
    facts: maps('facts', factSchema),
    contacts: maps('contacts', contactSchema),
    terms: maps('terms', termSchema),
    sources: maps('sources', sourceSchema),
    papers: maps('papers', paperSchema),
    places: maps('places', placeSchema),
    outreach: maps('outreach', outreachSchema),
    sheets: maps('sheets', sheetSchema),
    pages: parseSingles(readFolder(root, 'pages'), pageSchema, problems),
    helpers: parseSingles(readFolder(root, 'helpers'), helperPageSchema, problems),
  };
  // What could not be read seems not to exist, so to look at references now would report the same fault many times.
  if (site === undefined || problems.all.length > 0) return { problems: problems.all };
  const whole: Content = { site, ...content };
  const rules = compileRules(whole, problems);
  checkContent(whole, rules, problems);
  checkVersions(root, whole, problems);
  if (problems.all.length > 0) return { problems: problems.all };
  return { catalogue: { ...whole, rules }, problems: [] };
}

/** Reads `content/` under `root`; throws a ContentError that names every problem. */
export function loadCatalogue(root: string): Catalogue {
  const { catalogue, problems } = inspectContent(root);
  if (catalogue === undefined) throw new ContentError(problems);
  return catalogue;
}

function readSite(root: string, problems: ProblemList): Site | undefined {
  const file = join('content', 'site.yaml');
  let text: string;
  try {
    text = readFileSync(join(root, file), 'utf8');
  } catch {
    problems.add(file, 1, 'dit bestand ontbreekt.', 'maak het aan. Wat erin staat, staat in content/README.md.');
    return undefined;
  }
  const raw = readContentFile(file, text);
  return parseSingles([raw], siteSchema, problems).get('site')?.data;
}

/** Questions in their natural order. */
export function inOrder(questions: Entries<Question>): Entries<Question> {
  const natural = [...questions.values()].sort((a, b) => a.data.order - b.data.order);
  return new Map(natural.map((entry) => [entry.id, entry]));
}
