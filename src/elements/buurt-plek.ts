import { findPlace, type Spot } from '../domain/places/find-place.ts';
import type { FinderData } from '../domain/places/finder-data.ts';
import { desksFor, type Near } from '../domain/places/nearby.ts';
import { plekFragment, spotIn } from '../domain/places/plek-fragment.ts';
import words from '../strings/plekken.nl.json';
import finderStyles from '../styles/finder.css?url';
import { addressOf } from '../domain/places/desk-in-words.ts';
import { phoneAddress } from '../domain/text/phone-address.ts';
import { distanceOf, openingOf } from './desk-card.ts';
import { fill } from './dom.ts';
import { make, makeButton } from './make.ts';
import { nameOfChoice, sayFound } from './plek-answer.ts';
import { carryOn, loadPlaces, plekHere } from './plek-data.ts';

const MOST = 3;
let count = 0;

/** Takes the place of the link in a <zv-buurt>: a box for a place, and then the desks nearby. */
export function openNearby(root: HTMLElement): void {
  if (root.dataset['open'] === undefined) new NearbyView(root);
}

class NearbyView {
  readonly #root: HTMLElement;
  readonly #link: Node[];
  readonly #field = make('div', '', 'finder field screen-only');
  readonly #input = make('input');
  readonly #status = make('p', '', 'finder-status screen-only');
  readonly #result = make('div', '', 'near');
  #spot: Spot | undefined;

  constructor(root: HTMLElement) {
    this.#root = root;
    this.#link = [...root.childNodes];
    root.dataset['open'] = '';
    this.#build();
    this.#watchPlan();
    void this.#begin();
  }

  #build(): void {
    const styles = make('link');
    styles.rel = 'stylesheet';
    styles.href = finderStyles;
    document.head.append(styles);
    const id = `plek-${String((count += 1))}`;
    const label = make('label', words.label);
    label.htmlFor = id;
    const hint = make('p', words.hint, 'soft');
    hint.id = `${id}-hulp`;
    Object.assign(this.#input, { id, type: 'text', autocomplete: 'off', spellcheck: false, enterKeyHint: 'search' });
    this.#input.setAttribute('aria-describedby', hint.id);
    this.#input.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter') return;
      event.preventDefault();
      void this.#search(this.#input.value);
    });
    this.#status.setAttribute('role', 'status');
    const button = makeButton(words.button, () => void this.#search(this.#input.value));
    this.#field.append(label, hint, this.#input, button);
    this.#root.replaceChildren(this.#field, this.#status, this.#result);
  }

  /** In the plan its own contacts count: another plan, other desks; nothing left of it, then nothing of the place either. */
  #watchPlan(): void {
    const plan = this.#root.closest('[data-plan]');
    if (plan === null) return;
    const slot = plan.querySelector('[data-slot="first-contact"]');
    const observer = new MutationObserver(() => void this.#again());
    if (slot !== null) observer.observe(slot, { childList: true });
    const close = (): void => {
      observer.disconnect();
      for (const wipe of wipes) wipe.removeEventListener('click', close);
      this.#close();
    };
    const wipes = document.querySelectorAll('[data-wipe]');
    for (const wipe of wipes) wipe.addEventListener('click', close);
  }

  /** As before somebody opened it: the link, and no place. */
  #close(): void {
    carryOn('');
    delete this.#root.dataset['open'];
    this.#spot = undefined;
    this.#root.replaceChildren(...this.#link);
  }

  async #again(): Promise<void> {
    if (this.#spot !== undefined) this.#show(await this.#data(), this.#spot);
  }

  async #begin(): Promise<void> {
    const plek = plekHere();
    if (plek === '') {
      this.#input.focus();
      return;
    }
    const data = await this.#data();
    const spot = data && spotIn(data, `#${plek}`);
    if (spot !== undefined) this.#show(data, spot);
  }

  async #data(): Promise<FinderData | undefined> {
    try {
      return await loadPlaces('/hulp-dichtbij/plekken.json');
    } catch {
      this.#status.textContent = words.failedHere;
      return undefined;
    }
  }

  async #search(typed: string): Promise<void> {
    const data = await this.#data();
    if (data === undefined) return;
    const found = findPlace(data, typed);
    this.#result.replaceChildren();
    if (found.state === 'spot' || found.state === 'region') {
      this.#show(data, found.spot, sayFound(found, words));
      return;
    }
    this.#status.textContent = sayFound(found, { ...words, nothing: words.nothingHere });
    if (found.state === 'choose') this.#result.append(...found.spots.map((spot) => this.#choice(data, spot)));
  }

  #choice(data: FinderData, spot: Spot): HTMLElement {
    return makeButton(nameOfChoice(data, spot, words), () => {
      this.#show(data, spot);
    });
  }

  #show(data: FinderData | undefined, spot: Spot, before = ''): void {
    if (data === undefined) return;
    this.#spot = spot;
    this.#status.textContent = before;
    const desks = desksFor(data, spot, this.#contacts()).slice(0, MOST);
    const [, municipality = '', slug = ''] = data.municipalities[spot.m] ?? [];
    const all = make('a', fill(words.municipality, { name: municipality }), 'nl-link way-link');
    all.href = `/hulp-dichtbij/${slug}/`;
    const other = makeButton(words.chosen.change, () => {
      this.#field.hidden = false;
      this.#input.focus();
    });
    const links = make('p', '', 'card-links screen-only');
    links.append(all, other);
    this.#result.replaceChildren(
      make('p', fill(desks.length === 0 ? words.chosen.none : words.chosen.near, { name: spot.name }), 'near-title'),
      ...desks.map(deskLine),
      links,
    );
    this.#field.hidden = true;
    carryOn(plekFragment(data, spot).slice(1));
  }

  /** The contacts of the page, or those of the plan as it is now. */
  #contacts(): string[] {
    const named = this.#root.dataset['for'];
    if (named !== undefined) return named.split(' ');
    const plan = this.#root.closest('[data-plan]');
    return [...(plan?.querySelectorAll<HTMLElement>('[data-contact]') ?? [])].map(
      ({ dataset }) => dataset['contact'] ?? '',
    );
  }
}

/** A desk in a few lines, on the screen and on paper. */
function deskLine(near: Near): HTMLElement {
  const { desk } = near;
  const card = make('div', '', 'near-desk');
  const name = make('p');
  name.append(make('b', desk.name));
  card.append(name, make('p', `${words.kinds[desk.kind]}. ${words.does[desk.kind]}`, 'near-does'));
  card.append(make('p', [addressOf(desk), distanceOf(near, words)].filter(Boolean).join(', ')));
  if (desk.phone !== undefined) {
    const phone = make('a', desk.phone, 'nl-link near-phone');
    phone.href = phoneAddress(desk.phone);
    card.append(phone);
  }
  card.append(make('p', openingOf(desk, words), 'soft'));
  return card;
}
