import { EVENT_QUESTION } from '../domain/questionnaire/model.ts';
import type { Content } from './content.ts';

/** Events in a life, as the first question offers them, in their order. */
export function events(
  content: Pick<Content, 'questions'>,
): readonly { id: string; text: string; group?: string | undefined }[] {
  return content.questions.get(EVENT_QUESTION)?.data.options ?? [];
}

/** Guides in the order of their events; then those that belong to none. */
export function guidesInOrder(content: Content) {
  const ofEvents = events(content).flatMap(({ id, text, group }) => {
    const guide = content.guides.get(id);
    return guide === undefined ? [] : [{ ...guide, event: text, group }];
  });
  const others = [...content.guides.values()].filter(({ data }) => data.event === false);
  return [...ofEvents, ...others.map((guide) => ({ ...guide, event: guide.data.name, group: undefined }))];
}
