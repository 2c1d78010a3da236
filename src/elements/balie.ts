import { afterQuiet, deskKey } from '../domain/desk/quiet.ts';
import words from '../strings/helpers.nl.json';
import deskStyles from '../styles/balie.css?url';
import { fill, find, findAll, setShown } from './dom.ts';
import { make, makeButton } from './make.ts';

/** How often the desk looks whether it has become quiet. */
const LOOK_EVERY = 10_000;
/** Only what a hand does: a page also scrolls by itself. */
const SIGNS_OF_LIFE = ['pointerdown', 'keydown', 'wheel', 'touchmove', 'click', 'input'];

/**
 * The questionnaire at a desk, for one visitor after the other: larger letters, keys, what was filled in beside the
 * question, and everything wiped by a button or after a quiet time. Loaded only for "#balie"; nothing is kept.
 */
class Desk {
  readonly #root: HTMLElement;
  readonly #bar = make('section', '', 'desk-bar screen-only');
  readonly #aside = make('aside', '', 'desk-filled screen-only');
  readonly #warning = make('div', '', 'desk-warning screen-only');
  readonly #keysList = make('div', '', 'desk-keys');
  #lastSign = performance.now();
  #keys = true;
  #timer = 0;

  constructor(root: HTMLElement) {
    this.#root = root;
    const styles = make('link');
    styles.rel = 'stylesheet';
    styles.href = deskStyles;
    document.head.append(styles);
    document.documentElement.dataset['balie'] = 'groot';
    this.#buildBar();
    this.#buildWarning();
    this.#aside.setAttribute('aria-label', words.balie.filled);
    root.before(this.#bar, this.#warning);
    root.append(this.#aside);
    for (const sign of SIGNS_OF_LIFE) addEventListener(sign, this.#alive, { passive: true, capture: true });
    root.addEventListener('change', this.#showFilled);
    root.addEventListener('click', this.#showFilled);
    document.addEventListener('keydown', this.#onKey);
    this.#timer = window.setInterval(this.#look, LOOK_EVERY);
    this.#showFilled();
  }

  #buildBar(): void {
    const { bar, fresh, letters, keys, stop } = words.balie;
    this.#bar.setAttribute('aria-label', bar);
    const large = makeButton(letters, () => {
      const { dataset } = document.documentElement;
      dataset['balie'] = dataset['balie'] === 'groot' ? 'gewoon' : 'groot';
      large.setAttribute('aria-pressed', String(dataset['balie'] === 'groot'));
    });
    large.setAttribute('aria-pressed', 'true');
    const shortcuts = makeButton(keys, () => {
      this.#keys = !this.#keys;
      shortcuts.setAttribute('aria-pressed', String(this.#keys));
      setShown(this.#keysList, this.#keys);
    });
    shortcuts.dataset['keys'] = '';
    shortcuts.setAttribute('aria-pressed', 'true');
    this.#bar.append(
      makeButton(fresh, () => {
        this.#wipe();
      }),
      large,
      shortcuts,
      makeButton(stop, () => {
        this.#stop();
      }),
      this.#listKeys(),
    );
  }

  #listKeys(): HTMLElement {
    const list = make('dl');
    for (const [key = '', does = ''] of words.balie.keysList) {
      const pair = make('div');
      const name = make('dt');
      name.append(make('kbd', key));
      pair.append(name, make('dd', does));
      list.append(pair);
    }
    this.#keysList.append(make('p', words.balie.keysTitle), list);
    return this.#keysList;
  }

  #buildWarning(): void {
    this.#warning.setAttribute('role', 'alert');
    this.#warning.hidden = true;
  }

  readonly #alive = ({ type }: Event): void => {
    this.#lastSign = performance.now();
    // Not at the first touch: the page would move away under a finger that is about to press something.
    if (type === 'click' || type === 'input') this.#warning.hidden = true;
  };

  /** Asks, and wipes when nobody answers. Any touch or key puts it off, as often as somebody likes. */
  readonly #look = (): void => {
    const quiet = afterQuiet(performance.now() - this.#lastSign);
    if (quiet.state === 'wipe') {
      this.#wipe();
      this.#lastSign = performance.now();
    } else if (quiet.state === 'ask') this.#ask(quiet.minutes);
  };

  #ask(minutes: number): void {
    const text = make('p', fill(words.balie.quiet, { minutes }));
    this.#warning.replaceChildren(text, makeButton(words.balie.here, this.#alive));
    this.#warning.hidden = false;
  }

  /** What the page itself does with "Wis alles", and the place that somebody chose. */
  #wipe(): void {
    find(this.#root, '[data-wipe]').click();
    document.dispatchEvent(new CustomEvent('zv-plek', { detail: '' }));
    this.#warning.replaceChildren(make('p', words.balie.wiped));
    this.#warning.hidden = false;
    this.#showFilled();
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    const typing = event.target instanceof HTMLInputElement && event.target.type === 'text';
    if (!this.#keys || typing || event.ctrlKey || event.metaKey || event.altKey) return;
    const key = deskKey(event.key);
    if (key === undefined) return;
    if (key.act === 'answer') {
      const shown = findAll(this.#root, 'fieldset[data-question]').find((field) => field.checkVisibility());
      const inputs = shown ? findAll(shown, 'input:not([type="text"])') : [];
      inputs[key.place]?.click();
      inputs[key.place]?.focus();
    } else if (key.act === 'fresh') this.#wipe();
    else press(this.#root, { next: '[data-next]', back: '[data-back]', print: '[data-print]' }[key.act]);
  };

  /** For the one who sits beside: every question that has an answer, in the words of the page. */
  readonly #showFilled = (): void => {
    // After the page has done its own work with the same tap.
    requestAnimationFrame(() => {
      const list = make('dl');
      for (const field of findAll(this.#root, 'fieldset[data-question]')) {
        const chosen = (findAll(field, 'input') as HTMLInputElement[]).filter(({ type, checked, value }) =>
          type === 'text' ? value !== '' : checked,
        );
        if (chosen.length === 0) continue;
        const answer = (input: HTMLInputElement) =>
          input.type === 'text' ? input.value : (input.closest('label')?.textContent.trim() ?? '');
        list.append(make('dt', find(field, 'legend').textContent.trim()), make('dd', chosen.map(answer).join('; ')));
      }
      const title = make('h2', words.balie.filled);
      this.#aside.replaceChildren(title, list.childElementCount > 0 ? list : make('p', words.balie.nothing));
    });
  };

  #stop(): void {
    clearInterval(this.#timer);
    for (const sign of SIGNS_OF_LIFE) removeEventListener(sign, this.#alive, { capture: true });
    document.removeEventListener('keydown', this.#onKey);
    this.#root.removeEventListener('change', this.#showFilled);
    this.#root.removeEventListener('click', this.#showFilled);
    for (const part of [this.#bar, this.#warning, this.#aside]) part.remove();
    delete document.documentElement.dataset['balie'];
  }
}

/** Presses a button of the page, when it can be seen. */
function press(root: ParentNode, selector: string): void {
  findAll(root, selector)
    .find((one) => one.checkVisibility())
    ?.click();
}

// Loaded for "#balie" alone, which the address then forgets.
history.replaceState(history.state, '', location.pathname);
new Desk(find(document, 'zv-vragen'));
