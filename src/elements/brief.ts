import { find, findAll, setShown } from './dom.ts';

type Field = HTMLInputElement | HTMLTextAreaElement;

/**
 * A letter to fill in. Without script its blanks are lines for a pen; here they become fields. What is typed stays in
 * the page: it is not stored, not sent, and gone when the page closes.
 */
class Letter extends HTMLElement {
  connectedCallback(): void {
    for (const part of findAll(this, '[data-with]')) setShown(part, true);
    setShown(find(this, '[data-without]'), false);
    for (const field of this.#fields()) {
      setShown(field, true);
      field.closest('[data-blank]')?.classList.add('is-field');
      field.addEventListener('input', () => {
        this.#fill(field);
      });
    }
    find(this, '[data-print]').addEventListener('click', () => {
      print();
    });
    find(this, '[data-copy]').addEventListener('click', () => void this.#copy());
    find(this, '[data-wipe]').addEventListener('click', () => {
      this.#wipe();
    });
    // Firefox fills fields in again on a reload, and a page kept by the back button still holds them.
    this.#wipe();
    addEventListener('pagehide', () => {
      this.#wipe();
    });
  }

  #fields(): Field[] {
    return findAll(this, '[data-input]') as Field[];
  }

  /** Shows what was typed on paper, and wherever the same thing is asked. */
  #fill(from: Field): void {
    const id = from.closest<HTMLElement>('[data-blank]')?.dataset['blank'] ?? '';
    for (const blank of findAll(this, `[data-blank="${id}"]`)) {
      const field = find(blank, '[data-input]') as Field;
      if (field !== from) field.value = from.value;
      find(blank, '[data-line]').textContent = from.value;
      blank.classList.toggle('is-filled', from.value.trim() !== '');
    }
  }

  #wipe(): void {
    for (const field of this.#fields()) {
      field.value = '';
      this.#fill(field);
    }
    find(this, '[data-status]').textContent = '';
  }

  async #copy(): Promise<void> {
    const status = find(this, '[data-status]');
    const copied = await navigator.clipboard.writeText(this.#text()).then(
      () => true,
      () => false,
    );
    status.textContent = status.dataset[copied ? 'copied' : 'notCopied'] ?? '';
  }

  /** The letter as plain text; an empty blank is a row of dots. */
  #text(): string {
    return findAll(this, '[data-letter] > p')
      .map((paragraph) => {
        const copy = paragraph.cloneNode(true) as HTMLElement;
        for (const blank of findAll(copy, '.blank')) {
          const typed = blank.querySelector('[data-line]')?.textContent.trim() ?? '';
          blank.replaceWith(typed === '' ? '……' : typed);
        }
        for (const part of findAll(copy, '.screen-only')) part.remove();
        return copy.textContent.replace(/\s+/g, ' ').trim();
      })
      .join('\n\n');
  }
}

customElements.define('zv-brief', Letter);
