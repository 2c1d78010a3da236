/**
 * `npm run bench:questions`: walks the questionnaire for every event, every pair of events and some threes,
 * and says how many questions people get and what they get for it. There are too many paths to walk
 * them all, so answers are drawn at random, always the same ones. Tells, and never judges.
 */
import { buildDate, buildModel, getCatalogue } from '../../src/catalogue/index.ts';
import { type Answer, type Answers, UNKNOWN } from '../../src/domain/conditions/expression.ts';
import { questionsIn, reduce } from '../../src/domain/conditions/reduce.ts';
import { verdictOf } from '../../src/domain/conditions/verdict.ts';
import { makePlan } from '../../src/domain/plan/plan.ts';
import { presentPlan } from '../../src/domain/plan/present.ts';
import { actionsInPlay } from '../../src/domain/questionnaire/in-play.ts';
import { EVENT_QUESTION, modelOn, type QuestionModel } from '../../src/domain/questionnaire/model.ts';
import { nextQuestion } from '../../src/domain/questionnaire/next-question.ts';

const PATHS = Number(process.env['PATHS'] ?? 100_000);
const MEDIAN_SCREENS = 8;
const MOST_SCREENS = [0, 12, 14, 16] as const;

const date = buildDate();
const model = modelOn(buildModel(getCatalogue(), date), date);
const events = (model.questions[0]?.options ?? []).filter((option) => option !== UNKNOWN);

/** Numbers that look random and are the same each time (mulberry32). */
let seed = 20261125;
function random(): number {
  seed = (seed + 0x6d2b79f5) | 0;
  let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
}
const pick = <T>(list: readonly T[]): T => {
  const chosen = list[Math.floor(random() * list.length)];
  if (chosen === undefined) throw new Error('Nothing to pick from.');
  return chosen;
};

function anyAnswer({ type, options, none }: QuestionModel): Answer {
  if (type === 'date') return random() < 0.3 ? UNKNOWN : '2026-12-03';
  if (type === 'one') return pick(options);
  const single = pick(options);
  if (single === UNKNOWN) return UNKNOWN;
  if (single === none) return [single];
  const others = options.filter((option) => option !== UNKNOWN && option !== none && random() < 0.25);
  return [...new Set([single, ...others])];
}

interface Path {
  readonly events: readonly string[];
  readonly answers: Answers;
  readonly screens: number;
  readonly steps: number;
  readonly before: number;
  readonly contacts: number;
  readonly uncovered: number;
  readonly inPlay: number;
  readonly unknown: number;
  readonly open: number;
}

const asked = new Set<string>();
const matters = new Set<string>();

function walk(chosen: readonly string[]): Path {
  let answers: Answers = {};
  let screens = 0;
  for (let next = nextQuestion(model, answers); next !== undefined; next = nextQuestion(model, answers)) {
    const answer = next.id === EVENT_QUESTION ? [...chosen] : anyAnswer(next);
    answers = { ...answers, [next.id]: answer };
    screens += 1;
    asked.add(next.id);
  }
  const plan = makePlan(model, answers);
  const verdicts = actionsInPlay(model, answers).map(({ condition }) => verdictOf(condition, answers));
  const best = plan.entries.map(({ action }) => model.actions.find(({ id }) => id === action)?.contacts[0]);
  return {
    events: chosen,
    answers,
    screens,
    steps: plan.entries.length,
    before: presentPlan(plan).beforeFold.length,
    contacts: plan.contacts.length,
    uncovered: new Set(best).size,
    inPlay: verdicts.length,
    unknown: verdicts.filter((verdict) => verdict === 'possible').length,
    open: actionsInPlay(model, answers).filter(({ condition }) => questionsIn(reduce(condition, answers)).size > 0)
      .length,
  };
}

/** Answers every question that can be asked, also after the plan, and sees which of them matter. */
function walkOn(chosen: readonly string[]): void {
  let answers: Answers = {};
  for (
    let next = nextQuestion(model, answers, { all: true });
    next !== undefined;
    next = nextQuestion(model, answers, { all: true })
  ) {
    answers = { ...answers, [next.id]: next.id === EVENT_QUESTION ? [...chosen] : anyAnswer(next) };
  }
  weigh(answers);
}

/** Which of these questions would have given another plan with another answer. */
function weigh(answers: Answers): void {
  const left = model.questions.filter(({ id }) => answers[id] !== undefined && !matters.has(id));
  const sight = (given: Answers) => JSON.stringify({ ...makePlan(model, given), open: [] });
  for (const question of left) {
    const now = sight(answers);
    if (
      question.options.some((_, place) => sight({ ...answers, [question.id]: otherAnswer(question, place) }) !== now)
    ) {
      matters.add(question.id);
    }
  }
}

function otherAnswer({ type, options }: QuestionModel, place: number): Answer {
  const option = options[place] ?? UNKNOWN;
  if (type === 'date') return option === UNKNOWN ? '2026-11-20' : option;
  return type === 'many' && option !== UNKNOWN ? [option] : option;
}

const sorted = (values: readonly number[]) => [...values].sort((a, b) => a - b);
const at = (values: readonly number[], share: number) => sorted(values)[Math.ceil(values.length * share) - 1] ?? NaN;
const median = (values: readonly number[]) => at(values, 0.5);
const late = (values: readonly number[]) => at(values, 0.95);
const print = (line = '') => process.stdout.write(`${line}\n`);
const row = (name: string, values: readonly (number | string)[]) => {
  print(`${name.padEnd(34)}${values.map((value) => String(value).padStart(8)).join('')}`);
};

const pairs = events.flatMap((event, place) => events.slice(place + 1).map((other) => [event, other]));
const threes = Array.from({ length: 200 }, () => [...new Set([pick(events), pick(events), pick(events)])]).filter(
  (set) => set.length === 3,
);
const sets: readonly (readonly string[])[] = [...events.map((event) => [event]), ...pairs, ...threes];
const perSet = Math.max(2, Math.floor(PATHS / sets.length));
for (const set of sets) walkOn(set);
const paths = sets.flatMap((set) => Array.from({ length: perSet }, () => walk(set)));

print(
  `${String(paths.length)} random paths: ${String(events.length)} events, ${String(pairs.length)} pairs, ${String(threes.length)} threes, ${String(perSet)} each; ${String(model.questions.length)} questions, ${String(model.actions.length)} actions.`,
);

print('\nBy event                            median     p95     max   steps unknown  of in play');
for (const event of events) {
  const of = paths.filter((path) => path.events.length === 1 && path.events[0] === event);
  const screens = of.map((path) => path.screens);
  row(event, [
    median(screens),
    late(screens),
    Math.max(...screens),
    median(of.map((path) => path.steps)),
    median(of.map((path) => path.unknown)),
    median(of.map((path) => path.inPlay)),
  ]);
}

print('\nScreens                             median     p95     max  worst median');
for (const [count, name] of [
  [1, 'one event'],
  [2, 'two events'],
  [3, 'three events'],
] as const) {
  const of = paths.filter((path) => path.events.length === count);
  const screens = of.map((path) => path.screens);
  const groups = Map.groupBy(of, (path) => path.events.join('+'));
  const worst = Math.max(...[...groups.values()].map((group) => median(group.map((path) => path.screens))));
  const most = MOST_SCREENS[count];
  const good = Math.max(...screens) <= most && (count === 3 || worst <= MEDIAN_SCREENS);
  row(name, [median(screens), late(screens), Math.max(...screens), worst, good ? 'ok' : `OVER ${String(most)}`]);
}

print('\nWhat people get                     median     p95     max');
for (const [name, of] of [
  ['actions likely or possible', (path: Path) => path.steps],
  ['actions before the fold', (path: Path) => path.before],
  ['contacts in a plan', (path: Path) => path.contacts],
  ['the same without the set cover', (path: Path) => path.uncovered],
  ['verdicts still unknown', (path: Path) => path.unknown],
  ['of these, a question could settle', (path: Path) => path.open],
  ['unknown, in 100 of those in play', (path: Path) => Math.round((100 * path.unknown) / path.inPlay)],
] as const) {
  const values = paths.map(of);
  row(name, [median(values), late(values), Math.max(...values)]);
}
const empty = paths.filter((path) => path.steps === 0).length;
print(`\nPaths without a likely or possible action: ${String(empty)} of ${String(paths.length)}`);
const never = model.questions.filter(({ id }) => !matters.has(id)).map(({ id }) => id);
print(`Questions that never change anything: ${never.length === 0 ? 'none' : never.join(', ')}`);
const unasked = model.questions.filter(({ id }) => !asked.has(id)).map(({ id }) => id);
print(`Questions that nobody was asked: ${unasked.length === 0 ? 'none' : unasked.join(', ')}`);
