import { type Answer, type Answers, UNKNOWN } from '../conditions/expression.ts';
import { readPlanFragment } from '../share/fragment.ts';
import { EVENT_QUESTION, knownAnswers, type Model } from './model.ts';
import { nextQuestion } from './next-question.ts';

/** Where a visit stands: what the history state of the tab holds, and nothing else does. */
export interface Visit {
  readonly answers: Answers;
  /** Id of the question on the screen, or "plan". */
  readonly at: string;
  /** Ask every open question, also beyond the limit. */
  readonly all: boolean;
  /** Screens back to the start of this visit in the history of the tab. */
  readonly depth: number;
}

/** The name of the plan as a place in a visit. */
export const AT_PLAN = 'plan';

/** Version of the history state; another version starts afresh. */
const VERSION = 1;

/** A visit that has only begun. */
export function freshVisit(model: Model, answers: Answers = {}): Visit {
  return { answers, at: model.questions[0]?.id ?? AT_PLAN, all: false, depth: 0 };
}

/**
 * Where a visit goes on once the question it stands at was answered: to the next question in order
 * that was not answered yet, or to one that was answered and lies ahead (somebody went back). When
 * every open question is asked (`all`), what was answered is not shown again.
 */
export function placeAfter(model: Model, { answers, at, all }: Visit): string {
  const here = model.questions.findIndex((question) => question.id === at);
  const next = nextQuestion(model, answers, { all, after: at });
  const reviewed = model.questions.find(
    (question, index) => !all && index > here && answers[question.id] !== undefined,
  );
  return model.questions.find((question) => question === next || question === reviewed)?.id ?? AT_PLAN;
}

/** A visit as plain data for `history.state`. */
export function writeVisit(visit: Visit): unknown {
  return { zv: VERSION, ...visit };
}

/** The visit in a history state, or undefined when the state is not one of ours or no longer fits. Never throws. */
export function readVisit(model: Model, state: unknown): Visit | undefined {
  if (!isRecord(state) || state['zv'] !== VERSION || !isRecord(state['answers'])) return undefined;
  const { at, all, depth } = state;
  if (typeof at !== 'string' || typeof all !== 'boolean' || typeof depth !== 'number') return undefined;
  if (!Number.isInteger(depth) || depth < 0) return undefined;
  if (at !== AT_PLAN && !model.questions.some((question) => question.id === at)) return undefined;
  const answers: Record<string, Answer> = {};
  for (const [id, answer] of Object.entries(state['answers'])) {
    if (!isAnswer(answer)) return undefined;
    answers[id] = answer;
  }
  return { answers: knownAnswers(model, answers), at, all, depth };
}

/** What the part of an address after # asks for. */
export type Fragment =
  | { readonly kind: 'none' | 'broken' }
  | { readonly kind: 'event'; readonly event: string }
  /** Answers from another device, still packed. */
  | { readonly kind: 'plan'; readonly version: number; readonly packed: string };

/** Reads a fragment, "#" included: `#gids=schulden` chooses an event, `#plan=3.AbC…` carries answers. Never throws. */
export function readFragment(model: Model, fragment: string): Fragment {
  if (fragment === '' || fragment === '#') return { kind: 'none' };
  const plan = readPlanFragment(fragment);
  if (plan !== undefined) return { kind: 'plan', ...plan };
  const event = /^#gids=([a-z-]+)$/.exec(fragment)?.[1];
  const events = model.questions.find((question) => question.id === EVENT_QUESTION)?.options ?? [];
  if (event === undefined || event === UNKNOWN || !events.includes(event)) return { kind: 'broken' };
  return { kind: 'event', event };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isAnswer(value: unknown): value is Answer {
  return typeof value === 'string' || (Array.isArray(value) && value.every((part) => typeof part === 'string'));
}
