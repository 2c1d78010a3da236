/** <zv-print>: buttons that print the page, in the usual size or with large letters. Without script they are not there. */
class Print extends HTMLElement {
  connectedCallback(): void {
    for (const button of this.querySelectorAll('button')) {
      button.hidden = false;
      button.addEventListener('click', () => {
        document.documentElement.dataset['paper'] = button.dataset['print'] ?? '';
        print();
      });
    }
    addEventListener('afterprint', () => {
      delete document.documentElement.dataset['paper'];
    });
  }
}

customElements.define('zv-print', Print);
