import { splitPlek, withPlek } from '../domain/places/carry-plek.ts';

/**
 * Loaded on every page: a place that somebody chose stands in the memory of the page, on its outermost element, and goes
 * into the link that they follow; nowhere else. The parts that choose a place say so with an event, so that this stays
 * one small file.
 */
const memory = document.documentElement.dataset;

document.addEventListener('zv-plek', (event) => {
  memory['plek'] = (event as CustomEvent<string>).detail;
});

/** A link to another page of this site takes the place along at the moment that somebody follows it. */
function carryOn({ target }: Event): void {
  const link = target instanceof Element ? target.closest('a[href^="/"]') : null;
  if (link === null) return;
  const [path = '', hash] = (link.getAttribute('href') ?? '').split('#');
  link.setAttribute('href', path + withPlek(hash === undefined ? '' : `#${hash}`, memory['plek'] ?? ''));
}

// Also for who opens it in another tab: with the middle button, or by the menu of a long press.
for (const kind of ['click', 'auxclick', 'contextmenu']) document.addEventListener(kind, carryOn, true);

const { plek, rest } = splitPlek(location.hash);
if (plek !== '') {
  history.replaceState(history.state, '', location.pathname + location.search + rest);
  memory['plek'] = plek;
}

/**
 * <zv-buurt>: a link to the page that finds a desk nearby. With script it asks for a place where the reader is, and
 * names the nearest desks of the contacts on this page. What does so is loaded only after a tap, or when a place was
 * chosen before.
 */
class Nearby extends HTMLElement {
  connectedCallback(): void {
    const [link] = this.getElementsByTagName('a');
    if (link === undefined) return;
    const open = async () => {
      (await import('./buurt-plek.ts')).openNearby(this);
    };
    if (memory['plek']) void open().catch(() => undefined);
    link.addEventListener('click', (event) => {
      event.preventDefault();
      open().catch(() => {
        location.assign(link.href);
      });
    });
  }
}

customElements.define('zv-buurt', Nearby);
