import { evaluate } from '../domain/conditions/evaluate.ts';
import { type Answer, type Answers, type Expression, UNKNOWN } from '../domain/conditions/expression.ts';
import { find, findAll, setShown } from './dom.ts';

/** One question on the screen: a fieldset that stands in the page. */
export class QuestionScreen {
  readonly #field: HTMLElement;
  readonly #error: HTMLElement;
  readonly #inputs: readonly HTMLInputElement[];

  constructor(root: ParentNode, id: string) {
    this.#field = find(root, `[data-question="${id}"]`);
    this.#error = find(this.#field, '[data-error]');
    this.#inputs = findAll(this.#field, 'input') as HTMLInputElement[];
  }

  /** Shows or hides the question, with the answer that was given and the wording for this household. */
  show(shown: boolean, answers: Answers, variants: readonly Expression[]): void {
    setShown(this.#field, shown);
    this.#setError(false);
    // Also where it is hidden: after "Wis alles" no tick may stay behind in the page.
    const answer = answers[this.#field.dataset['question'] ?? ''];
    for (const input of this.#inputs) {
      input.checked = typeof answer === 'string' ? answer === input.value : (answer?.includes(input.value) ?? false);
    }
    if (!shown) return;
    const chosen = variants.findIndex((variant) => evaluate(variant, answers) === true);
    for (const text of findAll(this.#field, '[data-variant]')) {
      setShown(text, text.dataset['variant'] === String(chosen));
    }
  }

  /** What is chosen, or undefined when nothing is. */
  answer(): Answer | undefined {
    const chosen = this.#inputs.filter((input) => input.checked).map((input) => input.value);
    const [first] = chosen;
    if (first === undefined || this.#inputs[0]?.type === 'radio' || first === UNKNOWN) return first;
    return chosen;
  }

  /** "Weet ik niet" and "geen van deze" exclude the other boxes. */
  changed(input: HTMLInputElement): void {
    this.#setError(false);
    if (input.type !== 'checkbox' || !input.checked) return;
    const excludes = (value: string) => value === UNKNOWN || value === 'geen-van-deze';
    for (const other of this.#inputs) {
      if (other !== input && (excludes(input.value) || excludes(other.value))) other.checked = false;
    }
  }

  /** Asks kindly to choose, and puts the reader at the first answer. */
  askToChoose(): void {
    this.#setError(true);
    this.#inputs[0]?.focus();
  }

  focus(): void {
    find(this.#field, 'h2').focus();
  }

  #setError(shown: boolean): void {
    setShown(this.#error, shown);
  }
}
