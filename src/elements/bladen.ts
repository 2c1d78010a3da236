import { find, findAll, setShown } from './dom.ts';

/** <zv-bladen>: buttons to print all sheets, or one of them. Without script the browser's own button prints them all. */
class Sheets extends HTMLElement {
  connectedCallback(): void {
    setShown(find(this, '[data-without]'), false);
    for (const button of findAll(this, '[data-print]')) {
      setShown(button, true);
      button.addEventListener('click', () => {
        this.#print(button.dataset['print'] ?? '');
      });
    }
    addEventListener('afterprint', () => {
      this.#only('');
    });
  }

  #print(letter: string): void {
    this.#only(letter);
    print();
  }

  /** Keeps the other sheets off the paper; none of them when no letter is given. */
  #only(letter: string): void {
    for (const sheet of findAll(this, '[data-sheet]'))
      sheet.classList.toggle('screen-only', letter !== '' && sheet.dataset['sheet'] !== letter);
  }
}

customElements.define('zv-bladen', Sheets);
