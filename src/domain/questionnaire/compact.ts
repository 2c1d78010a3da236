import type { DayKind } from '../dates/read-day.ts';
import type { Expression } from '../conditions/expression.ts';
import { EVENT_QUESTION, HARM, type Model, type QuestionModel, WHEN } from './model.ts';

/** An expression in which numbers stand for a question and its options: `[4, 0, 2]` is question 4, option 0 or 2. */
export type CompactExpression =
  | boolean
  | null
  | number[]
  | ['&' | '|' | '!', ...CompactExpression[]]
  | ['?', number, CompactExpression, CompactExpression?];

/** What a question's fieldset does not say: by name, as most questions have none of it. */
interface CompactQuestion {
  readonly ask?: CompactExpression;
  readonly or?: readonly CompactExpression[];
  readonly not?: readonly CompactExpression[];
  readonly none?: number;
  readonly day?: DayKind;
  readonly until?: string;
}

/** Events (0: all), condition, when, harm, weight, contacts, papers, urgency, deadline: question, days, law. */
type CompactAction = readonly [
  events: 0 | readonly number[],
  condition: CompactExpression,
  when: number,
  harm: number,
  weight: number,
  contacts: readonly number[],
  bring: readonly number[],
  urgency?: readonly (readonly [CompactExpression, number])[],
  deadline?: readonly [question: number, days: number, law: 0 | 1],
];

/**
 * A model in few bytes. Names that the page already holds (questions with their options, actions,
 * contacts) are left out: a number says which one is meant, in the order of the page.
 */
export interface CompactModel {
  readonly questions: readonly CompactQuestion[];
  readonly actions: readonly CompactAction[];
  /** By contact: 1 free, 2 companion, 4 takes over, 8 by appointment, 16 walk-in. */
  readonly contacts: readonly number[];
  readonly today: string;
}

/** Names in the order of the page. */
export interface Names {
  readonly questions: readonly Pick<QuestionModel, 'id' | 'type' | 'options'>[];
  readonly actions: readonly string[];
  readonly contacts: readonly string[];
  readonly papers: readonly string[];
}

/** The names in a model, in its own order. */
export function namesIn(model: Model): Names {
  return {
    questions: model.questions.map(({ id, type, options }) => ({ id, type, options })),
    actions: model.actions.map(({ id }) => id),
    contacts: model.contacts.map(({ id }) => id),
    papers: [...new Set(model.actions.flatMap(({ bring }) => bring))],
  };
}

/** A model with numbers for names. */
export function compactModel(model: Model, names = namesIn(model)): CompactModel {
  const { questions, contacts, papers } = names;
  const placeOf = (id: string) => questions.findIndex((question) => question.id === id);
  const optionsOf = (place: number) => questions[place]?.options ?? [];
  const compact = (expression: Expression): CompactExpression => {
    if (typeof expression === 'boolean' || expression === null) return expression;
    if (expression[0] === '=') {
      const [, id, ...options] = expression;
      const place = placeOf(id);
      return [place, ...options.map((option) => optionsOf(place).indexOf(option))];
    }
    if (expression[0] === '?') {
      const [sign, reason, condition, doubt] = expression;
      return doubt === undefined
        ? [sign, reason, compact(condition)]
        : [sign, reason, compact(condition), compact(doubt)];
    }
    const [sign, ...parts] = expression;
    return [sign, ...parts.map(compact)];
  };
  const events = optionsOf(placeOf(EVENT_QUESTION));
  return {
    questions: model.questions.map(({ options, askIf, variants, contradictions, none, day, until }) => ({
      ...(askIf === undefined ? {} : { ask: compact(askIf) }),
      ...(variants === undefined ? {} : { or: variants.map(compact) }),
      ...(contradictions === undefined ? {} : { not: contradictions.map(compact) }),
      ...(none === undefined ? {} : { none: options.indexOf(none) }),
      ...(day === undefined ? {} : { day }),
      ...(until === undefined ? {} : { until }),
    })),
    actions: model.actions.map((action): CompactAction => {
      const { deadline } = action;
      const urgency = action.urgency.map((rule) => [compact(rule.if), WHEN.indexOf(rule.when)] as const);
      return [
        action.events?.map((event) => events.indexOf(event)) ?? 0,
        compact(action.condition),
        WHEN.indexOf(action.when),
        HARM.indexOf(action.harm),
        action.weight,
        action.contacts.map((id) => contacts.indexOf(id)),
        action.bring.map((id) => papers.indexOf(id)),
        ...(urgency.length > 0 || deadline ? [urgency] : []),
        ...(deadline ? [[placeOf(deadline.question), deadline.days, deadline.law ? 1 : 0] as const] : []),
      ] as unknown as CompactAction;
    }),
    contacts: model.contacts.map(
      ({ free, companion, takesOver, inPerson }) =>
        Number(free) + 2 * Number(companion) + 4 * Number(takesOver) + 8 * IN_PERSON.indexOf(inPerson),
    ),
    today: model.today,
  };
}

const IN_PERSON = ['nee', 'afspraak', 'inloop'] as const;

/** The model, with its names back. */
export function fullModel({ questions, actions, contacts, today }: CompactModel, names: Names): Model {
  const questionAt = (place: number) => names.questions[place] ?? { id: '', type: 'one' as const, options: [] };
  const optionAt = (question: number, place: number) => questionAt(question).options[place] ?? '';
  const full = (expression: CompactExpression): Expression => {
    if (typeof expression === 'boolean' || expression === null) return expression;
    const [first, ...rest] = expression;
    if (typeof first === 'number') {
      return ['=', questionAt(first).id, ...(rest as number[]).map((place) => optionAt(first, place))] as Expression;
    }
    // The number of a reason stays as it is.
    return [
      first,
      ...rest.map((part) => (typeof part === 'number' ? part : full(part as CompactExpression))),
    ] as Expression;
  };
  const eventQuestion = names.questions.findIndex(({ id }) => id === EVENT_QUESTION);
  return {
    questions: questions.map(({ ask, or, not, none, day, until }, place) => ({
      ...questionAt(place),
      ...(day === undefined ? {} : { day }),
      ...(none === undefined ? {} : { none: optionAt(place, none) }),
      ...(ask === undefined ? {} : { askIf: full(ask) }),
      ...(or === undefined ? {} : { variants: or.map(full) }),
      ...(not === undefined ? {} : { contradictions: not.map(full) }),
      ...(until === undefined ? {} : { until }),
    })),
    actions: actions.map(([events, condition, when, harm, weight, helpers, bring, urgency = [], deadline], place) => ({
      id: names.actions[place] ?? '',
      events: events === 0 ? null : events.map((event) => optionAt(eventQuestion, event)),
      condition: full(condition),
      when: WHEN[when] ?? 'later',
      urgency: urgency.map(([condition, day]) => ({ if: full(condition), when: WHEN[day] ?? 'later' })),
      ...(deadline === undefined
        ? {}
        : { deadline: { question: questionAt(deadline[0]).id, days: deadline[1], law: deadline[2] === 1 } }),
      harm: HARM[harm] ?? 'extra',
      weight,
      contacts: helpers.map((contact) => names.contacts[contact] ?? ''),
      bring: bring.map((paper) => names.papers[paper] ?? ''),
    })),
    contacts: contacts.map((bits, place) => ({
      id: names.contacts[place] ?? '',
      free: (bits & 1) > 0,
      inPerson: IN_PERSON[bits >> 3] ?? 'nee',
      companion: (bits & 2) > 0,
      takesOver: (bits & 4) > 0,
    })),
    today,
  };
}
