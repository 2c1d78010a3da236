import { find, findAll, setShown } from './dom.ts';

/** Something to hand out: a button that prints it, or copies its text. Without script there is no button. */
class HandOut extends HTMLElement {
  connectedCallback(): void {
    for (const part of findAll(this, '[data-with]')) setShown(part, true);
    for (const part of findAll(this, '[data-without]')) setShown(part, false);
    this.querySelector('[data-print]')?.addEventListener('click', () => {
      print();
    });
    this.querySelector('[data-copy]')?.addEventListener('click', () => void this.#copy());
  }

  async #copy(): Promise<void> {
    const text = findAll(this, '[data-text]')
      .map((part) => part.textContent.replace(/\s+/g, ' ').trim())
      .join('\n\n');
    const copied = await navigator.clipboard.writeText(text).then(
      () => true,
      () => false,
    );
    const status = find(this, '[data-status]');
    status.textContent = status.dataset[copied ? 'copied' : 'notCopied'] ?? '';
  }
}

customElements.define('zv-uitdelen', HandOut);
