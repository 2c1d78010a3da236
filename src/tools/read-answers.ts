import type { Answer, Answers } from '../domain/conditions/expression.ts';
import { isDay } from '../domain/dates/day.ts';
import { UNKNOWN } from '../domain/conditions/expression.ts';
import type { Model } from '../domain/questionnaire/model.ts';

/** Answers as typed on a command line, or one plain sentence that says what is wrong with them. */
export function readAnswers(model: Model, text: string): { answers: Answers } | { wrong: string } {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return { wrong: `Dit is geen JSON: ${text.slice(0, 60)}` };
  }
  if (typeof data !== 'object' || data === null || Array.isArray(data)) {
    return { wrong: 'Geef de antwoorden als blok, zoals {"gebeurtenis":["baan-kwijt"]}.' };
  }
  const answers: Record<string, Answer> = {};
  for (const [id, value] of Object.entries(data) as [string, unknown][]) {
    const question = model.questions.find((candidate) => candidate.id === id);
    if (question === undefined) return { wrong: `De vraag "${id}" bestaat niet.` };
    if (question.type === 'date' && typeof value === 'string' && isDay(value)) {
      answers[id] = value;
      continue;
    }
    const list = Array.isArray(value) ? (value as unknown[]) : [value];
    const wrong = list.find((option) => typeof option !== 'string' || !question.options.includes(option));
    if (wrong !== undefined) {
      return {
        wrong:
          question.type === 'date'
            ? `De vraag "${id}" wil een datum, zoals "2026-12-03", of "onbekend".`
            : `De vraag "${id}" heeft geen antwoord ${JSON.stringify(wrong)}. Kies uit: ${question.options.join(', ')}.`,
      };
    }
    if (question.type === 'one' && Array.isArray(value))
      return { wrong: `De vraag "${id}" wil één antwoord, geen lijst.` };
    if (question.type === 'many' && !Array.isArray(value) && value !== UNKNOWN) {
      return { wrong: `De vraag "${id}" wil een lijst met antwoorden, zoals ["${question.options[0] ?? ''}"].` };
    }
    answers[id] = value as Answer;
  }
  return { answers };
}
