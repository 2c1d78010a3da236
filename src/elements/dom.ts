/** Words from the page that scripts fill in. */
export interface Words {
  readonly count: string;
  readonly error: string;
  /** What is wrong with a day, by fault, or by fault and kind of day. */
  readonly dayFaults: Readonly<Record<string, string>>;
  readonly more: string;
  readonly moreOne: string;
  readonly moreMany: string;
  readonly reasons: string;
  readonly handles: string;
  readonly openNow: string;
  readonly openFrom: string;
  readonly today: string;
  readonly tomorrow: string;
  readonly days: readonly string[];
  readonly verdict: Readonly<Record<string, string>>;
  readonly when: Readonly<Record<string, string>>;
  readonly state: Readonly<Record<string, string>>;
}

/** The one element that must be there. */
export function find(root: ParentNode, selector: string): HTMLElement {
  const element = root.querySelector<HTMLElement>(selector);
  if (element === null) throw new Error(`Missing in the page: ${selector}`);
  return element;
}

/** All elements that match. */
export function findAll(root: ParentNode, selector: string): HTMLElement[] {
  return Array.from(root.querySelectorAll<HTMLElement>(selector));
}

/** Shows or hides an element, for everybody. */
export function setShown(element: HTMLElement, shown: boolean): void {
  // Writing what is there already would still make the browser look at its styles again.
  if (element.hidden === shown) element.hidden = !shown;
}

/** Fills `{name}` in a sentence. */
export function fill(sentence: string, values: Readonly<Record<string, string | number>>): string {
  return sentence.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}

/** The day (ISO) and the time ("10:05") in the Netherlands, wherever the device is. */
export function dutchNow(): { date: string; time: string } {
  const now = new Intl.DateTimeFormat('sv-SE', {
    timeZone: 'Europe/Amsterdam',
    dateStyle: 'short',
    timeStyle: 'short',
  }).format(new Date());
  return { date: now.slice(0, 10), time: now.slice(11) };
}
