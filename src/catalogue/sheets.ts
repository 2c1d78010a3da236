import type { CodeQuestion, Sheet, SheetData } from '../domain/sheets/sheet.ts';
import type { Catalogue } from './catalogue.ts';
import { optionIds } from './compile-rules.ts';
import { readVersions } from './question-versions.ts';
import { showText } from './show-text.ts';

/** Every sheet that ever went out, as far as its codes need it. */
export function sheetsOf({ sheets }: Pick<Catalogue, 'sheets'>): Sheet[] {
  return [...sheets.values()].map(({ data: { letter, current, questions } }) => ({
    letter,
    current,
    questions: questions.map(({ id, options }) => ({ id, options })),
  }));
}

/** All questions as they are now, as far as codes and links need them. */
export function codeQuestions({ questions, rules }: Pick<Catalogue, 'questions' | 'rules'>): CodeQuestion[] {
  return [...questions.values()].map(({ id, data }) => {
    const askIf = rules.questions.get(id)?.askIf ?? true;
    return {
      id,
      type: data.type,
      options: optionIds(data),
      ...(data.none === undefined ? {} : { none: data.none }),
      ...(askIf === true ? {} : { askIf }),
    };
  });
}

/** All that codes need, in words on a day (ISO). `root` is the folder that holds `content/`. */
export function sheetData(catalogue: Catalogue, root: string, date: string): SheetData {
  const show = (text: string) => showText(catalogue, text, date);
  const entries = [...catalogue.sheets.values()];
  const used = new Set(entries.flatMap(({ data }) => data.questions.map(({ id }) => id)));
  return {
    version: readVersions(root).length,
    sheets: sheetsOf(catalogue).map((sheet, place) => ({
      ...sheet,
      title: entries[place]?.data.title ?? '',
      texts: Object.fromEntries(
        entries[place]?.data.questions.flatMap(({ id, text }) => (text === undefined ? [] : [[id, show(text)]])) ?? [],
      ),
    })),
    questions: codeQuestions(catalogue),
    texts: Object.fromEntries(
      [...catalogue.questions.values()]
        .filter(({ id }) => used.has(id))
        .map(({ id, data }) => [
          id,
          {
            text: show(data.text),
            options: Object.fromEntries(data.options.map((option) => [option.id, show(option.text)])),
          },
        ]),
    ),
  };
}
