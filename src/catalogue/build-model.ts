import type { DeadlineRule } from '../domain/dates/deadline.ts';
import { periodOn } from '../domain/facts/period.ts';
import type { Model } from '../domain/questionnaire/model.ts';
import { referencesIn } from '../domain/text/rich-text.ts';
import type { Action } from '../schemas/action.ts';
import type { Question } from '../schemas/question.ts';
import type { Catalogue } from './catalogue.ts';
import { optionIds } from './compile-rules.ts';
import { datedFact } from './dated-fact.ts';

type Deadline = NonNullable<Action['deadline']>;

/** What the questionnaire and the plan need of the catalogue on the day of the build (ISO), small enough to send to a browser. */
export function buildModel(catalogue: Catalogue, date: string): Model {
  return {
    questions: [...catalogue.questions.values()].map(({ id, data }) => {
      const askIf = catalogue.rules.questions.get(id)?.askIf ?? true;
      const variants = catalogue.rules.questions.get(id)?.variants ?? [];
      const contradictions = catalogue.rules.questions.get(id)?.contradictions ?? [];
      const until = lastDay(data, catalogue, date);
      return {
        id,
        type: data.type,
        options: optionIds(data),
        ...(data.day === undefined ? {} : { day: data.day }),
        ...(data.none === undefined ? {} : { none: data.none }),
        ...(askIf === true ? {} : { askIf }),
        ...(variants.length === 0 ? {} : { variants }),
        ...(contradictions.length === 0 ? {} : { contradictions }),
        ...(until === undefined ? {} : { until }),
      };
    }),
    actions: [...catalogue.actions.values()].map(({ id, data }) => {
      const rules = catalogue.rules.actions.get(id);
      return {
        id,
        events: data.events === 'alle' ? null : data.events,
        condition: rules?.condition ?? null,
        when: data.when,
        urgency: data.urgency.map((rule, index) => ({ if: rules?.urgency[index] ?? null, when: rule.when })),
        ...(data.deadline === undefined ? {} : { deadline: deadlineRule(data.deadline, catalogue, date) }),
        harm: data.harm,
        weight: data.weight,
        contacts: data.contacts,
        bring: data.bring,
      };
    }),
    contacts: [...catalogue.contacts.values()].map(({ id, data }) => ({
      id,
      free: data.free,
      inPerson: data.inPerson,
      companion: data.companion,
      takesOver: data.takesOver,
    })),
    today: date,
  };
}

/** A day before any other. */
const NEVER = '0000-01-01';

const DAYS_IN: Readonly<Record<string, number>> = { dagen: 1, weken: 7 };

/** A deadline with its term in days, as it is on this day. */
function deadlineRule({ question, fact, term }: Deadline, catalogue: Catalogue, date: string): DeadlineRule {
  const entry = fact === undefined ? undefined : catalogue.facts.get(fact)?.data;
  const length = entry === undefined ? 0 : Number(periodOn(datedFact(entry), date).period.value);
  return { question, days: length * (DAYS_IN[entry?.unit ?? ''] ?? 1), law: term === 'wet' };
}

/**
 * The last day on which every amount shown in a question holds; undefined when no amount ends. A limit that is not
 * confirmed never holds: nobody may be told "no" on the strength of it.
 */
function lastDay(question: Question, catalogue: Catalogue, date: string): string | undefined {
  const texts = [
    question.text,
    ...question.variants.flatMap(({ text, options }) => [
      ...(text === undefined ? [] : [text]),
      ...Object.values(options),
    ]),
    ...question.options.map((option) => option.text),
  ];
  const ends = texts
    .flatMap(referencesIn)
    .filter((reference) => reference.kind === 'fact')
    .map(({ id }) => catalogue.facts.get(id))
    .map((fact) => {
      if (fact === undefined) return undefined;
      const { certainty, validUntil } = periodOn(datedFact(fact.data), date).period;
      return fact.data.unit === 'euro' && certainty === 'unconfirmed' ? NEVER : validUntil;
    })
    .filter((day) => day !== undefined);
  return ends.sort()[0];
}
