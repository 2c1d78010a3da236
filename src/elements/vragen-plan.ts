import { type Answers } from '../domain/conditions/expression.ts';
import { openingAt, parseOpening } from '../domain/hours/opening.ts';
import type { Plan, PlanEntry } from '../domain/plan/plan.ts';
import { SELF_QUESTION } from '../domain/questionnaire/model.ts';
import { fill, find, findAll, setShown, type Words } from './dom.ts';

/** Things to do at the top, and in all before the fold. */
const FIRST = 3;
const BEFORE_FOLD = 5;
/** Sentences to say to the first contact. */
const SAY = 2;

/** The plan on the screen: moves the articles that stand in the page to their place. */
export class PlanView {
  readonly #root: HTMLElement;
  readonly #words: Words;
  readonly #actions = new Map<string, HTMLElement>();
  readonly #contacts = new Map<string, HTMLElement>();

  constructor(root: HTMLElement, words: Words) {
    this.#root = root;
    this.#words = words;
    for (const article of findAll(root, '[data-action]')) this.#actions.set(article.dataset['action'] ?? '', article);
    for (const article of findAll(root, '[data-contact]'))
      this.#contacts.set(article.dataset['contact'] ?? '', article);
  }

  /** On paper the list of the rest is open; on the screen it stays as the reader left it. */
  openForPaper(printing: boolean): void {
    const rest = find(this.#root, '[data-part="rest"]') as HTMLDetailsElement;
    if (printing) {
      rest.dataset['was'] = String(rest.open);
      rest.open = true;
    } else {
      rest.open = rest.dataset['was'] === 'true';
    }
  }

  /** Shows this plan. */
  show(plan: Plan, answers: Answers): void {
    this.#putAway();
    const { entries, unlikely } = plan;
    this.#place('first', entries.slice(0, FIRST));
    this.#place('next', entries.slice(FIRST, BEFORE_FOLD));
    this.#place('rest', entries.slice(BEFORE_FOLD));
    this.#place('unlikely', unlikely);
    setShown(find(this.#root, '[data-part="next"]'), entries.length > FIRST);
    setShown(find(this.#root, '[data-part="rest"]'), entries.length > BEFORE_FOLD);
    setShown(find(this.#root, '[data-part="unlikely"]'), unlikely.length > 0);
    find(this.#root, '[data-rest-count]').textContent = String(Math.max(0, entries.length - BEFORE_FOLD));
    find(this.#root, '[data-unlikely-count]').textContent = String(unlikely.length);
    this.#showContacts(plan);
    this.#showBring(entries.slice(0, BEFORE_FOLD));
    this.#showMore(plan.open.length);
    const self = answers[SELF_QUESTION];
    for (const text of findAll(this.#root, '[data-self]')) setShown(text, text.dataset['self'] === self);
  }

  /** Puts all articles back where no plan shows them. */
  #putAway(): void {
    find(this.#root, '[data-store]').append(...this.#actions.values());
    find(this.#root, '[data-contact-store]').append(...this.#contacts.values());
  }

  #place(slot: string, entries: readonly PlanEntry[]): void {
    const place = find(this.#root, `[data-slot="${slot}"]`);
    for (const entry of entries) {
      const article = this.#actions.get(entry.action);
      if (article === undefined) continue;
      this.#fillAction(article, entry);
      place.append(article);
    }
  }

  #fillAction(article: HTMLElement, { verdict, when, rule, reasons }: PlanEntry): void {
    article.dataset['verdict'] = verdict;
    article.dataset['when'] = when;
    find(article, '[data-when-label]').textContent = this.#words.when[when] ?? '';
    setShown(find(article, '[data-when-line]'), verdict !== 'unlikely');
    const label = find(article, '[data-verdict-label]');
    label.textContent = this.#words.verdict[verdict] ?? '';
    setShown(label, true);
    for (const why of findAll(article, '[data-why]')) setShown(why, why.dataset['why'] === String(rule));
    const fold = find(article, 'details') as HTMLDetailsElement;
    fold.open = false;
    find(fold, 'summary').textContent = this.#words.reasons;
    for (const item of findAll(fold, '[data-reason]')) {
      const reason = reasons.find(({ index }) => String(index) === item.dataset['reason']);
      setShown(item, reason !== undefined);
      item.dataset['state'] = reason?.state ?? '';
      find(item, '[data-state-label]').textContent = reason ? (this.#words.state[reason.state] ?? '') : '';
    }
  }

  #showContacts({ entries, contacts }: Plan): void {
    const [first, ...others] = contacts;
    const taken = new Set<string>();
    for (const id of contacts) {
      const article = this.#contacts.get(id);
      if (article === undefined) continue;
      find(this.#root, `[data-slot="${id === first ? 'first-contact' : 'contacts'}"]`).append(article);
      setShown(article, true);
      this.#showHandled(article, id, entries, taken);
      this.#showOpen(article);
    }
    setShown(find(this.#root, '[data-part="contacts"]'), others.length > 0);
    const says = entries
      .slice(0, BEFORE_FOLD)
      .filter((entry, place) => entry.contacts.includes(first ?? '') && (place === 0 || entry.verdict === 'likely'))
      .slice(0, SAY);
    for (const line of findAll(this.#root, '[data-say]')) setShown(line, false);
    for (const { action } of says) {
      const line = find(this.#root, `[data-say="${action}"]`);
      setShown(line, true);
      find(this.#root, '[data-slot="say"]').append(line);
    }
  }

  /** Each action is named once, at the first contact of the plan that can handle it. */
  #showHandled(article: HTMLElement, id: string, entries: readonly PlanEntry[], taken: Set<string>): void {
    const mine = entries.filter((entry) => entry.contacts.includes(id) && !taken.has(entry.action));
    for (const item of findAll(article, '[data-handles]')) {
      setShown(
        item,
        mine.some((entry) => entry.action === item.dataset['handles']),
      );
    }
    for (const fold of findAll(article, '.plan-contact-handles')) {
      setShown(fold, mine.length > 0);
      find(fold, 'summary').textContent = fill(this.#words.handles, { count: mine.length, total: entries.length });
    }
    for (const entry of mine) taken.add(entry.action);
  }

  /** "Nu open", or the day and hour at which somebody answers again, in Dutch time. */
  #showOpen(article: HTMLElement): void {
    const hours = article.dataset['hours'];
    if (hours === undefined) return;
    const { day, minute } = nowInTheNetherlands();
    const { open, next } = openingAt(parseOpening(hours), { day, minute });
    const label = find(article, '[data-open-label]');
    setShown(label, true);
    if (open || next === undefined) {
      label.textContent = this.#words.openNow;
      return;
    }
    const wait = next.day === day && next.from > minute ? 0 : (next.day - day + 7) % 7 || 7;
    const name =
      wait === 0 ? this.#words.today : wait === 1 ? this.#words.tomorrow : (this.#words.days[next.day] ?? '');
    const time = `${String(Math.floor(next.from / 60))}.${String(next.from % 60).padStart(2, '0')}`;
    label.textContent = fill(this.#words.openFrom, { day: name, time });
  }

  #showBring(entries: readonly PlanEntry[]): void {
    const needed = new Set(
      entries.flatMap(({ action }) => (this.#actions.get(action)?.dataset['bring'] ?? '').split(' ')),
    );
    const items = findAll(this.#root, '[data-paper]');
    for (const item of items) setShown(item, needed.has(item.dataset['paper'] ?? ''));
    setShown(
      find(this.#root, '[data-part="bring"]'),
      items.some((item) => !item.hidden),
    );
  }

  #showMore(count: number): void {
    setShown(find(this.#root, '[data-more-part]'), count > 0);
    const questions = count === 1 ? this.#words.moreOne : fill(this.#words.moreMany, { count });
    find(this.#root, '[data-more]').textContent = fill(this.#words.more, { count: questions });
  }
}

/** The weekday (0 is Monday) and minute of the day in the Netherlands, wherever the device is. */
function nowInTheNetherlands(): { day: number; minute: number } {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone: 'Europe/Amsterdam',
    weekday: 'short',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(new Date());
  const part = (type: string) => parts.find((item) => item.type === type)?.value ?? '';
  const day = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'].indexOf(part('weekday'));
  return { day, minute: Number(part('hour')) * 60 + Number(part('minute')) };
}
