import { findPlace, type Spot } from '../domain/places/find-place.ts';
import type { FinderData } from '../domain/places/finder-data.ts';
import { nearby } from '../domain/places/nearby.ts';
import { plekFragment, spotIn } from '../domain/places/plek-fragment.ts';
import { deskCard, type DeskWords } from './desk-card.ts';
import { fill, find, findAll, setShown } from './dom.ts';
import { type FoundWords, nameOfChoice, sayFound } from './plek-answer.ts';
import { carryOn, loadPlaces, plekHere } from './plek-data.ts';

interface Words extends DeskWords, FoundWords {
  readonly found: string;
  readonly foundOne: string;
  readonly foundMany: string;
  readonly foundNone: string;
  readonly municipality: string;
  readonly inMunicipality: string;
  readonly failed: string;
}

/** More cards than fit on the screen of a phone; to draw all twelve at once makes a slow one wait. */
const FIRST_SCREEN = 3;

/**
 * <zv-plek>: desks near a postcode or a town. One file for the whole country is read, so no server learns where a
 * reader lives; nothing is sent, and nothing stands in the address. Links on the page carry the place on to the next.
 */
class PlaceFinder extends HTMLElement {
  #words!: Words;
  #turn = 0;

  connectedCallback(): void {
    this.#words = JSON.parse(this.dataset['words'] ?? '{}') as Words;
    setShown(find(this, '[data-field]'), true);
    const input = find(this, 'input') as HTMLInputElement;
    const load = () => void loadPlaces(this.dataset['index'] ?? '').catch(() => undefined);
    input.addEventListener('focus', load, { once: true });
    input.addEventListener('keydown', ({ key }) => {
      if (key === 'Enter') void this.#search();
    });
    find(this, '[data-search]').addEventListener('click', () => void this.#search());
    find(this, 'select').addEventListener('change', () => {
      if (input.value.trim() !== '') void this.#search();
    });
    find(this, '[data-print]').addEventListener('click', () => {
      print();
    });
    void this.#open(input);
  }

  /** A link that carries a place opens with it. */
  async #open(input: HTMLInputElement): Promise<void> {
    const plek = plekHere();
    if (plek === '') return;
    const data = await this.#data();
    const spot = data && spotIn(data, `#${plek}`);
    if (data === undefined || spot === undefined) return;
    input.value = spot.name;
    this.#show(data, spot);
  }

  async #data(): Promise<FinderData | undefined> {
    try {
      return await loadPlaces(this.dataset['index'] ?? '');
    } catch {
      this.#say(this.#words.failed);
      return undefined;
    }
  }

  async #search(): Promise<void> {
    const turn = (this.#turn += 1);
    this.#clear();
    const data = await this.#data();
    if (data === undefined || turn !== this.#turn) return;
    const found = findPlace(data, (find(this, 'input') as HTMLInputElement).value);
    const said = sayFound(found, this.#words);
    if (found.state === 'spot' || found.state === 'region') {
      this.#show(data, found.spot, said);
      return;
    }
    this.#say(said);
    if (found.state === 'choose') this.#choose(data, found.spots);
    if (found.state === 'empty') find(this, 'input').focus();
  }

  #clear(): void {
    this.#say('');
    setShown(find(this, '[data-choices]'), false);
    setShown(find(this, '[data-result]'), false);
  }

  #choose(data: FinderData, spots: readonly Spot[]): void {
    const template = find(this, '[data-choice]') as HTMLTemplateElement;
    const list = find(this, '[data-choices]');
    list.replaceChildren(
      ...spots.map((spot) => {
        const item = template.content.cloneNode(true) as DocumentFragment;
        const button = find(item, 'button');
        button.textContent = nameOfChoice(data, spot, this.#words);
        button.addEventListener('click', () => {
          this.#clear();
          this.#show(data, spot);
        });
        return item;
      }),
    );
    setShown(list, true);
    findAll(list, 'button')[0]?.focus();
  }

  #show(data: FinderData, spot: Spot, before = ''): void {
    const words = this.#words;
    const desks = nearby(data, spot, (find(this, 'select') as HTMLSelectElement).value);
    const [, municipality = '', slug = ''] = data.municipalities[spot.m] ?? [];
    const counted = desks.length === 0 ? words.foundNone : desks.length === 1 ? words.foundOne : words.foundMany;
    this.#say(`${before} ${fill(counted, { count: desks.length, name: spot.name })}`.trim());
    find(this, '[data-found]').textContent = fill(words.found, { name: spot.name });
    const link = find(this, '[data-municipality]') as HTMLAnchorElement;
    link.href = `/hulp-dichtbij/${slug}/`;
    link.textContent = fill(words.municipality, { name: municipality });
    const template = find(this, 'template[data-desk]') as HTMLTemplateElement;
    const cards = desks.map((near) => deskCard(template, near, words));
    const list = find(this, '[data-desks]');
    list.replaceChildren(...cards.splice(0, FIRST_SCREEN));
    // What lies below the first screen comes when that has been drawn, unless somebody asked for another place.
    const turn = (this.#turn += 1);
    requestAnimationFrame(() =>
      setTimeout(() => {
        if (turn === this.#turn) list.append(...cards);
      }),
    );
    setShown(find(this, '[data-print]'), desks.length > 0);
    setShown(find(this, '[data-result]'), true);
    carryOn(plekFragment(data, spot).slice(1));
  }

  #say(text: string): void {
    find(this, '[data-status]').textContent = text;
  }
}

customElements.define('zv-plek', PlaceFinder);
