import { type Answers, UNKNOWN } from '../domain/conditions/expression.ts';
import { type Lost, readCode, type Reading } from '../domain/sheets/read-code.ts';
import type { ReadableSheet, SheetData } from '../domain/sheets/sheet.ts';
import { writePlanFragment } from '../domain/share/fragment.ts';
import { layoutOf } from '../domain/share/layout.ts';
import { pack } from '../domain/share/pack.ts';
import { fill, find, setShown } from './dom.ts';
import { sheetData } from './sheet-data.ts';

interface Words {
  readonly found: string;
  readonly blank: string;
  readonly unknown: string;
  readonly place: string;
  readonly state: Readonly<Record<string, string>>;
  readonly unreadable: string;
  readonly gone: string;
}

/**
 * <zv-code>: reads the code of a sheet of paper, shows its answers in words, and gives a link that opens the plan. The
 * sheets come in one file that is the same for everybody; what is typed stays in the page, and goes when it closes.
 */
class CodeBox extends HTMLElement {
  #words!: Words;

  connectedCallback(): void {
    this.#words = JSON.parse(this.dataset['words'] ?? '{}') as Words;
    setShown(find(this, '[data-field]'), true);
    setShown(find(this, '[data-without]'), false);
    find(this, '[data-fill]').addEventListener('click', () => void this.#fill());
    this.#input.addEventListener('keydown', (event) => {
      if (event.key === 'Enter') void this.#fill();
    });
    // Firefox fills fields in again on a reload, and a page kept by the back button still holds them.
    this.#wipe();
    addEventListener('pagehide', () => {
      this.#wipe();
    });
  }

  get #input(): HTMLInputElement {
    return find(this, 'input') as HTMLInputElement;
  }

  #wipe(): void {
    this.#input.value = '';
    this.#say('');
    this.#clear();
  }

  /** No answer of a moment ago stays beside another code. */
  #clear(): void {
    this.#input.removeAttribute('aria-invalid');
    setShown(find(this, '[data-result]'), false);
    find(this, '[data-answers]').replaceChildren();
    find(this, '[data-to-plan]').removeAttribute('href');
  }

  async #fill(): Promise<void> {
    const text = this.#input.value;
    const data = await sheetData(this.dataset['sheets'] ?? '');
    this.#clear();
    if (data === undefined) {
      this.#say(this.#words.state['failed'] ?? '');
      return;
    }
    const reading = readCode(data.sheets, data.questions, text);
    this.#say(this.#inWords(reading));
    if (reading.state === 'read') this.#show(data, reading);
    else {
      this.#input.setAttribute('aria-invalid', 'true');
      this.#input.focus();
    }
  }

  #say(sentence: string): void {
    find(this, '[data-status]').textContent = sentence;
  }

  #inWords(reading: Reading): string {
    const { state, unreadable, gone } = this.#words;
    switch (reading.state) {
      case 'read':
        return [
          state[reading.checked ? 'checked' : 'read'],
          placesOf(reading.lost, 'unreadable', unreadable),
          placesOf(reading.lost, 'gone', gone),
        ].join(' ');
      case 'no-sheet':
        return fill(state[reading.letter === '' ? 'no-letter' : 'no-sheet'] ?? '', { letter: reading.letter });
      case 'too-short':
        return fill(state[reading.missing === 1 ? 'too-short-one' : 'too-short'] ?? '', { missing: reading.missing });
      default:
        return state[reading.state] ?? '';
    }
  }

  #show(data: SheetData, { letter, answers }: Extract<Reading, { state: 'read' }>): void {
    const sheet = data.sheets.find((candidate) => candidate.letter === letter);
    if (sheet === undefined) return;
    const title = find(this, '[data-found]');
    title.textContent = fill(this.#words.found, { letter, title: sheet.title });
    find(this, '[data-answers]').append(...this.#rows(data, sheet, answers));
    const packed = pack(layoutOf(data.questions), answers);
    const link = find(this, '[data-to-plan]') as HTMLAnchorElement;
    link.href = `/wat-geldt-voor-mij/#${writePlanFragment({ version: data.version, packed })}`;
    setShown(find(this, '[data-result]'), true);
    title.focus();
  }

  /** Each question of the sheet with what was given, as a list to hold beside the paper. */
  #rows({ texts }: SheetData, sheet: ReadableSheet, answers: Answers): HTMLElement[] {
    return sheet.questions.flatMap(({ id }, index) => {
      const words = texts[id];
      const given = [answers[id] ?? []].flat();
      const question = document.createElement('dt');
      const place = fill(this.#words.place, { place: index + 1 });
      question.textContent = words === undefined ? place : `${place}. ${sheet.texts[id] ?? words.text}`;
      const answer = document.createElement('dd');
      answer.textContent =
        given
          .map((option) => (option === UNKNOWN ? this.#words.unknown : (words?.options[option] ?? option)))
          .join(' + ') || this.#words.blank;
      return [question, answer];
    });
  }
}

function placesOf(lost: readonly Lost[], kind: Lost['why'], sentence: string): string {
  const places = lost.filter(({ why }) => why === kind).map(({ place }) => String(place));
  return places.length === 0 ? '' : fill(sentence, { places: places.join(', ') });
}

customElements.define('zv-code', CodeBox);
