import { type Answers, isKnown } from '../conditions/expression.ts';
import { type ActionModel, EVENT_QUESTION, type Model } from './model.ts';

/** Events that the reader picked; empty when that is not known. */
export function chosenEvents(answers: Answers): readonly string[] {
  const answer = answers[EVENT_QUESTION];
  if (!isKnown(answer)) return [];
  return typeof answer === 'string' ? [answer] : answer;
}

/** Actions in play for the chosen events; all of them while no event is known. */
export function actionsInPlay(model: Model, answers: Answers): readonly ActionModel[] {
  const events = chosenEvents(answers);
  if (events.length === 0) return model.actions;
  return model.actions.filter(
    (action) => action.events === null || action.events.some((event) => events.includes(event)),
  );
}
