import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { actionSchema, type Action } from '../schemas/action.ts';
import { contactSchema, type Contact } from '../schemas/contact.ts';
import { factSchema, type Fact } from '../schemas/fact.ts';
import { guideSchema, type Guide } from '../schemas/guide.ts';
import { type LetterToSend, letterToSendSchema, type ReceivedLetter, receivedLetterSchema } from '../schemas/letter.ts';
import { type HelperPage, helperPageSchema } from '../schemas/helper-page.ts';
import { outreachSchema, type Outreach } from '../schemas/outreach.ts';
import { pageSchema, type Page } from '../schemas/page.ts';
import { paperSchema, type Paper } from '../schemas/paper.ts';
import { placeSchema, type Place } from '../schemas/place.ts';
import { questionSchema, type Question } from '../schemas/question.ts';
import { kebabId, snakeId } from '../schemas/shared.ts';
import { sheetSchema, type SheetContent } from '../schemas/sheet.ts';
import { siteSchema, type Site } from '../schemas/site.ts';
import { sourceSchema, type Source } from '../schemas/source.ts';
import { termSchema, type Term } from '../schemas/term.ts';
import { checkContent } from './checks/check-content.ts';
import { compileRules, type CompiledRules } from './compile-rules.ts';
import { ProblemList, readFolder } from './content-root.ts';
import { type Entries, type Entry, parseMaps, parseSingles } from './parse-content.ts';
import { checkVersions } from './question-versions.ts';
import { ContentError, type Problem } from './problem.ts';
import { readContentFile } from './read-file.ts';

/** All content as it stands in files, checked against its schemas. */
export interface Content {
  readonly site: Site;
  readonly guides: Entries<Guide>;
  readonly actions: Entries<Action>;
  readonly received: Entries<ReceivedLetter>;
  readonly toSend: Entries<LetterToSend>;
  readonly questions: Entries<Question>;
  readonly facts: Entries<Fact>;
  readonly contacts: Entries<Contact>;
  readonly terms: Entries<Term>;
  readonly sources: Entries<Source>;
  readonly papers: Entries<Paper>;
  readonly places: Entries<Place>;
  readonly outreach: Entries<Outreach>;
  readonly sheets: Entries<SheetContent>;
  readonly pages: Entries<Page>;
  readonly helpers: Entries<HelperPage>;
}

/** Everything with a text of its own below its fields. */
export function withBody(content: Content): Entry<{ title: string; description: string }>[] {
  const { guides, actions, received, toSend, pages, helpers } = content;
  return [guides, actions, received, toSend, pages, helpers].flatMap((entries) => [...entries.values()]);
}

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
