import { type Answers } from '../domain/conditions/expression.ts';
import { weekdayOf } from '../domain/dates/day.ts';
import { weekdayInWords } from '../domain/dates/wording.ts';
import { type Moment, openingAt, parseOpening } from '../domain/hours/opening.ts';
import type { Plan, PlanEntry } from '../domain/plan/plan.ts';
import { type PresentedPlan, presentPlan } from '../domain/plan/present.ts';
import { SELF_QUESTION } from '../domain/questionnaire/model.ts';
import { dutchNow, fill, find, findAll, setShown, type Words } from './dom.ts';

/** The plan on the screen: moves the articles that stand in the page to their place. */
export class PlanView {
  readonly #root: HTMLElement;
  readonly #words: Words;
  readonly #actions = new Map<string, HTMLElement>();
  readonly #contacts = new Map<string, HTMLElement>();
  /** What to say, by action: they stand in the page in the order of the actions. */
  readonly #say = new Map<string, HTMLElement>();

  #today = '';

  constructor(root: HTMLElement, words: Words) {
    this.#root = root;
    this.#words = words;
    const lines = findAll(root, '[data-say]');
    for (const [place, article] of findAll(root, '[data-action]').entries()) {
      const id = article.dataset['action'] ?? '';
      this.#actions.set(id, article);
      const line = lines[place];
      if (line) this.#say.set(id, line);
    }
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
  show(plan: Plan, answers: Answers, today: string): void {
    this.#today = today;
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
    this.#showPapers(parts);
    this.#showMore(plan.open.length);
    this.#showContradictions(plan);
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

  #fillAction(article: HTMLElement, { verdict, when, rule, reasons, lastDay }: PlanEntry): void {
    article.dataset['verdict'] = verdict;
    article.dataset['when'] = when;
    find(article, '[data-when-label]').textContent = this.#words.when[when] ?? '';
    setShown(find(article, '[data-when-line]'), verdict !== 'unlikely');
    const label = find(article, '[data-verdict-label]');
    label.textContent = this.#words.verdict[verdict] ?? '';
    setShown(label, true);
    // The calm reason comes first, then one for each rule.
    for (const [place, why] of findAll(article, '[data-why]').entries()) setShown(why, place === rule + 1);
    this.#showLastDay(article, lastDay);
    const fold = find(article, 'details') as HTMLDetailsElement;
    fold.open = false;
    find(fold, 'summary').textContent = this.#words.reasons;
    for (const [place, item] of findAll(fold, '[data-reason]').entries()) {
      const reason = reasons.find(({ index }) => index === place);
      setShown(item, reason !== undefined);
      item.dataset['state'] = reason?.state ?? '';
      find(item, '[data-state-label]').textContent = reason ? (this.#words.state[reason.state] ?? '') : '';
    }
  }

  #showLastDay(article: HTMLElement, lastDay: string | undefined): void {
    for (const line of findAll(article, '[data-deadline]')) {
      setShown(line, lastDay !== undefined);
      if (lastDay === undefined) continue;
      line.dataset['deadline'] = lastDay;
      find(line, '[data-day]').textContent = weekdayInWords(lastDay);
      const passed = lastDay < this.#today;
      setShown(find(line, '[data-passed]'), passed);
      setShown(find(line, '[data-calendar]'), !passed);
    }
  }

  /** Puts the last day of the action of this button in the device's calendar. */
  async saveDay(button: HTMLElement): Promise<void> {
    const line = button.closest<HTMLElement>('[data-deadline]');
    const article = button.closest('article');
    if (line === null || article === null) return;
    const { saveDay } = await import('./agenda.ts');
    const title = find(line, '[data-day-label]').textContent;
    saveDay({ day: line.dataset['deadline'] ?? '', title, text: find(article, 'h3').textContent });
  }

  /** Kind questions where answers do not go together. */
  #showContradictions({ contradictions }: Plan): void {
    const part = find(this.#root, '[data-part="check"]');
    setShown(part, contradictions.length > 0);
    for (const item of findAll(part, '[data-contradiction]')) {
      const shown = contradictions.some(
        ({ question, index }) => item.dataset['contradiction'] === `${question}:${String(index)}`,
      );
      setShown(item, shown);
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
    for (const line of this.#say.values()) setShown(line, false);
    for (const action of say) {
      const line = this.#say.get(action);
      if (line === undefined) continue;
      setShown(line, true);
      find(this.#root, '[data-slot="say"]').append(line);
    }
  }

  #showHandled(article: HTMLElement, actions: readonly string[], total: number): void {
    const fold = find(article, '.plan-contact-handles');
    setShown(fold, actions.length > 0);
    find(fold, 'summary').textContent = fill(this.#words.handles, { count: actions.length, total });
    const items = actions.map((id) => {
      const item = document.createElement('li');
      item.textContent = this.#actions.get(id)?.querySelector('h3')?.textContent ?? '';
      return item;
    });
    find(fold, '[data-handled]').replaceChildren(...items);
  }

  /** "Nu open", or the day and hour at which somebody answers again, in Dutch time. */
  #showOpen(article: HTMLElement): void {
    const hours = article.dataset['hours'];
    if (hours === undefined) return;
    const { open, next, inDays } = openingAt(parseOpening(hours), momentNow());
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

  /** What to have at hand for the first step, as words in a row; and one list to tick for what stands before the fold. */
  #showPapers({ have, bring }: PresentedPlan): void {
    const names: string[] = [];
    for (const item of findAll(this.#root, '[data-paper]')) {
      const paper = item.dataset['paper'] ?? '';
      setShown(item, bring.includes(paper));
      if (have.includes(paper)) names.push(item.textContent.trim());
    }
    find(this.#root, '[data-have]').textContent = names.join(' · ');
    setShown(find(this.#root, '[data-part="have"]'), names.length > 0);
    setShown(find(this.#root, '[data-part="bring"]'), bring.length > 0);
  }

  #showMore(count: number): void {
    setShown(find(this.#root, '[data-more-part]'), count > 0);
    const questions = count === 1 ? this.#words.moreOne : fill(this.#words.moreMany, { count });
    find(this.#root, '[data-more]').textContent = fill(this.#words.more, { count: questions });
  }
}

/** The weekday and the minute of the day in the Netherlands. */
function momentNow(): Moment {
  const { date, time } = dutchNow();
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  return { day: weekdayOf(date), minute: 60 * hour + minute };
}
