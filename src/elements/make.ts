/** A new element with this text and these classes, for what is loaded later and has no markup in the page. */
export function make<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  text = '',
  className = '',
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  element.textContent = text;
  element.className = className;
  return element;
}

/** A button of the second kind, and what it does. */
export function makeButton(text: string, act: (event: Event) => void): HTMLButtonElement {
  const button = make('button', text, 'nl-button nl-button--default');
  button.type = 'button';
  button.addEventListener('click', act);
  return button;
}
