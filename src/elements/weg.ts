import { find } from './dom.ts';

const PRESSES = 3;

/** Leaves the page at once, for a reader whom somebody may be watching: by the button, or by Escape three times. */
class Exit extends HTMLElement {
  connectedCallback(): void {
    const link = find(this, '[data-exit]') as HTMLAnchorElement;
    find(this, '[data-hint]').hidden = false;
    link.addEventListener('click', (event) => {
      event.preventDefault();
      leave(link.href);
    });
    let presses = 0;
    document.addEventListener('keydown', ({ key, repeat }) => {
      if (repeat) return;
      presses = key === 'Escape' ? presses + 1 : 0;
      if (presses === PRESSES) leave(link.href);
    });
  }
}

/** First nothing is left to see, then the other site takes this one's place in the history. */
function leave(address: string): void {
  document.title = '';
  document.body.replaceChildren();
  location.replace(address);
}

customElements.define('zv-weg', Exit);
