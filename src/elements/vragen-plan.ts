import { type Answers } from '../domain/conditions/expression.ts';
import { openingAt, parseOpening } from '../domain/hours/opening.ts';
import type { Plan, PlanEntry } from '../domain/plan/plan.ts';
import { type PresentedPlan, presentPlan } from '../domain/plan/present.ts';
import { SELF_QUESTION } from '../domain/questionnaire/model.ts';
import { fill, find, findAll, setShown, type Words } from './dom.ts';

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
    const parts = presentPlan(plan);
    this.#place('first', parts.first);
    this.#place('next', parts.next);
    this.#place('rest', parts.rest);
    this.#place('unlikely', plan.unlikely);
    for (const [part, entries] of Object.entries({ next: parts.next, rest: parts.rest, unlikely: plan.unlikely })) {
      setShown(find(this.#root, `[data-part="${part}"]`), entries.length > 0);
    }
    find(this.#root, '[data-rest-count]').textContent = String(parts.rest.length);
    find(this.#root, '[data-unlikely-count]').textContent = String(plan.unlikely.length);
    this.#showContacts(plan, parts);
    this.#showPapers('have', parts.first.slice(0, 1));
    this.#showPapers('bring', parts.beforeFold);
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

  #showContacts({ entries, contacts }: Plan, { say, handled }: PresentedPlan): void {
    for (const [place, id] of contacts.entries()) {
      const article = this.#contacts.get(id);
      if (article === undefined) continue;
      find(this.#root, `[data-slot="${place === 0 ? 'first-contact' : 'contacts'}"]`).append(article);
      setShown(article, true);
      this.#showHandled(article, handled.get(id) ?? [], entries.length);
      this.#showOpen(article);
    }
    setShown(find(this.#root, '[data-part="contacts"]'), contacts.length > 1);
    for (const line of findAll(this.#root, '[data-say]')) setShown(line, false);
    for (const action of say) {
      const line = find(this.#root, `[data-say="${action}"]`);
      setShown(line, true);
      find(this.#root, '[data-slot="say"]').append(line);
    }
  }

  #showHandled(article: HTMLElement, actions: readonly string[], total: number): void {
    for (const item of findAll(article, '[data-handles]')) {
      setShown(item, actions.includes(item.dataset['handles'] ?? ''));
    }
    for (const fold of findAll(article, '.plan-contact-handles')) {
      setShown(fold, actions.length > 0);
      find(fold, 'summary').textContent = fill(this.#words.handles, { count: actions.length, total });
    }
  }

  /** "Nu open", or the day and hour at which somebody answers again, in Dutch time. */
  #showOpen(article: HTMLElement): void {
    const hours = article.dataset['hours'];
    if (hours === undefined) return;
    const { open, next, inDays } = openingAt(parseOpening(hours), nowInTheNetherlands());
    const label = find(article, '[data-open-label]');
    setShown(label, true);
    if (open || next === undefined) {
      label.textContent = this.#words.openNow;
      return;
    }
    const near = [this.#words.today, this.#words.tomorrow];
    const name = near[inDays ?? near.length] ?? this.#words.days[next.day] ?? '';
    const time = `${String(Math.floor(next.from / 60))}.${String(next.from % 60).padStart(2, '0')}`;
    label.textContent = fill(this.#words.openFrom, { day: name, time });
  }

  /** The papers for these actions, in the part of the page that lists them. */
  #showPapers(part: 'have' | 'bring', entries: readonly PlanEntry[]): void {
    const place = find(this.#root, `[data-part="${part}"]`);
    const needed = entries.flatMap(({ action }) => (this.#actions.get(action)?.dataset['bring'] ?? '').split(' '));
    const items = findAll(place, '[data-paper]');
    for (const item of items) setShown(item, needed.includes(item.dataset['paper'] ?? ''));
    setShown(
      place,
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
