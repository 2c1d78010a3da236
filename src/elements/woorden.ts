/** Opens a hard word where it stands. Without script the link leads to the list at the end of the page. */
class Words extends HTMLElement {
  readonly #notes = new Map<HTMLAnchorElement, HTMLElement>();

  connectedCallback(): void {
    for (const link of document.querySelectorAll<HTMLAnchorElement>('a.term[href^="#"]')) {
      link.setAttribute('aria-expanded', 'false');
      link.addEventListener('click', (event) => {
        event.preventDefault();
        this.#toggle(link);
      });
    }
  }

  #toggle(link: HTMLAnchorElement): void {
    const note = this.#notes.get(link);
    if (note) note.remove();
    else this.#open(link);
    if (note) this.#notes.delete(link);
    link.setAttribute('aria-expanded', String(!note));
  }

  /** The explanation stands right after the block that holds the word, so that reading goes on from there. */
  #open(link: HTMLAnchorElement): void {
    const plain = document.getElementById(link.hash.slice(1))?.querySelector('p');
    const note = document.createElement('div');
    note.className = 'plain-word';
    note.setAttribute('role', 'note');
    note.append(...(plain?.cloneNode(true).childNodes ?? []));
    const block = link.closest('p, li, dd') ?? link;
    if (block.matches('p')) block.after(note);
    else block.append(note);
    this.#notes.set(link, note);
  }
}

customElements.define('zv-woorden', Words);
