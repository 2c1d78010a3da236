import { evaluate } from '../domain/conditions/evaluate.ts';
import { type Answer, type Answers, UNKNOWN } from '../domain/conditions/expression.ts';
import type { DayFault } from '../domain/dates/read-day.ts';
import { dayInNumbers } from '../domain/dates/wording.ts';
import type { QuestionModel } from '../domain/questionnaire/model.ts';
import { find, findAll, setShown, type Words } from './dom.ts';

/** What somebody chose, or why it is no answer yet. */
export type Given = { readonly answer: Answer } | { readonly fault: DayFault };

/** One question on the screen: a fieldset that stands in the page. */
export class QuestionScreen {
  readonly #question: QuestionModel;
  readonly #field: HTMLElement;
  readonly #error: HTMLElement;
  readonly #inputs: readonly HTMLInputElement[];

  constructor(root: ParentNode, question: QuestionModel) {
    this.#question = question;
    this.#field = find(root, `[data-question="${question.id}"]`);
    this.#error = find(this.#field, '[data-error]');
    this.#inputs = findAll(this.#field, 'input') as HTMLInputElement[];
    const help = this.#field.querySelector('.question-help');
    if (help) {
      help.id = `hulp-${question.id}`;
      this.#field.setAttribute('aria-describedby', help.id);
    }
  }

  /** Shows or hides the question, with the answer that was given and the wording for this household. */
  show(shown: boolean, answers: Answers): void {
    setShown(this.#field, shown);
    setShown(this.#error, false);
    const answer = answers[this.#question.id];
    for (const input of this.#inputs) {
      if (input.type === 'text') input.value = typeof answer === 'string' ? dayInNumbers(answer) : '';
      else
        input.checked = typeof answer === 'string' ? answer === input.value : (answer?.includes(input.value) ?? false);
    }
    if (shown) this.#word(answers);
  }

  /** The wording that fits; where a variant has none of its own, the usual one stays. */
  #word(answers: Answers): void {
    const chosen = (this.#question.variants ?? []).findIndex((variant) => evaluate(variant, answers) === true);
    for (const usual of findAll(this.#field, '[data-variant="-1"]')) {
      const others = findAll(usual.parentElement ?? usual, '[data-variant]');
      const fits = others.find((text) => text.dataset['variant'] === String(chosen)) ?? usual;
      for (const text of others) setShown(text, text === fits);
    }
  }

  /** What is chosen, or what is wrong with it. How to read a day is fetched only for a question that asks for one. */
  async given(today: string): Promise<Given> {
    const chosen = this.#inputs.filter((input) => input.checked).map((input) => input.value);
    const [first] = chosen;
    if (first === UNKNOWN) return { answer: first };
    if (this.#question.day) {
      const { readDay } = await import('../domain/dates/read-day.ts');
      const read = readDay(this.#inputs[0]?.value ?? '', this.#question.day, today);
      return 'day' in read ? { answer: read.day } : read;
    }
    if (first === undefined) return { fault: 'leeg' };
    return { answer: this.#question.type === 'many' ? chosen : first };
  }

  /** "Weet ik niet" and "geen van deze" exclude the other boxes, and a day. */
  changed(input: HTMLInputElement): void {
    setShown(this.#error, false);
    if (input.type === 'radio' || !(input.checked || input.value)) return;
    const excludes = ({ value }: HTMLInputElement) => value === UNKNOWN || value === this.#question.none;
    for (const other of this.#inputs) {
      if (other === input) continue;
      if (other.type === 'text' && input.checked) other.value = '';
      else if (input.type === 'text' || (input.checked && (excludes(input) || excludes(other)))) other.checked = false;
    }
  }

  /** Asks kindly for an answer, and puts the reader at the first place to give one. */
  ask(fault: DayFault, words: Words): void {
    const day = this.#question.day;
    this.#error.textContent = day ? (words.dayFaults[`${fault}-${day}`] ?? words.dayFaults[fault] ?? '') : words.error;
    setShown(this.#error, true);
    this.#inputs[0]?.focus();
  }

  focus(): void {
    // The page is at its top already; to look for the heading there would hold up the screen.
    find(this.#field, 'h2').focus({ preventScroll: true });
  }
}
