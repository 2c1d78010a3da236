import { textFilter } from '../domain/text/text-filter.ts';

const PAUSE = 150;

/**
 * <zv-filter>: makes a list shorter while somebody types. Each [data-item] counts with its text and its data-words; a
 * [data-group] without any left hides too. Without script the field is not there, and the list is whole.
 */
class Filter extends HTMLElement {
  connectedCallback(): void {
    const field = this.querySelector<HTMLElement>('[data-field]');
    const input = field?.querySelector('input');
    if (!field || !input) return;
    field.hidden = false;
    let timer = 0;
    input.addEventListener('input', () => {
      clearTimeout(timer);
      timer = window.setTimeout(() => {
        this.#show(input.value);
      }, PAUSE);
    });
    // A browser may fill in what was typed before, for who comes back.
    this.#show(input.value);
  }

  #show(typed: string): void {
    const fits = textFilter(typed);
    let count = 0;
    for (const group of this.querySelectorAll<HTMLElement>('[data-group]')) {
      let inGroup = 0;
      for (const item of group.querySelectorAll<HTMLElement>('[data-item]')) {
        item.hidden = !fits(`${item.textContent} ${item.dataset['words'] ?? ''}`);
        if (!item.hidden) inGroup += 1;
      }
      group.hidden = inGroup === 0;
      count += inGroup;
    }
    this.#say(typed.trim() === '' ? '' : this.#found(count));
  }

  #found(number: number): string {
    const { none = '', countOne = '', count = '' } = this.dataset;
    if (number === 0) return none;
    return number === 1 ? countOne : count.replace('{count}', String(number));
  }

  #say(text: string): void {
    const status = this.querySelector('[data-status]');
    if (status) status.textContent = text;
  }
}

customElements.define('zv-filter', Filter);
