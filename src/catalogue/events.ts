import { EVENT_QUESTION } from '../domain/questionnaire/model.ts';
import type { Content } from './catalogue.ts';

/** Events in a life, as the first question offers them, in their order. */
export function events(content: Pick<Content, 'questions'>): readonly { id: string; text: string }[] {
  return content.questions.get(EVENT_QUESTION)?.data.options ?? [];
}

/** Guides in the order of their events. */
export function guidesInOrder(content: Content) {
  return events(content).flatMap(({ id, text }) => {
    const guide = content.guides.get(id);
    return guide === undefined ? [] : [{ ...guide, event: text }];
  });
}
