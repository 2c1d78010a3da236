import { makePlan } from '../domain/plan/plan.ts';
import { EVENT_QUESTION, knownAnswers, type Model, modelOn } from '../domain/questionnaire/model.ts';
import { expectedScreens } from '../domain/questionnaire/next-question.ts';
import {
  AT_PLAN,
  freshVisit,
  placeAfter,
  readFragment,
  readVisit,
  type Visit,
  writeVisit,
} from '../domain/questionnaire/visit.ts';
import { PlanView } from './vragen-plan.ts';
import { QuestionScreen } from './vragen-screen.ts';
import { fill, find, findAll, setShown, type Words } from './dom.ts';

/**
 * <zv-vragen>: shows one question at a time and then the plan. All questions and actions stand
 * in the page; this element decides what is seen, and makes no markup. Without it, or when it
 * fails, the page stays a readable checklist. Answers live in the history state of the tab only.
 */
class Questionnaire extends HTMLElement {
  #model: Model = { questions: [], actions: [], contacts: [] };
  #words!: Words;
  #screens = new Map<string, QuestionScreen>();
  #plan!: PlanView;
  #visit: Visit = { answers: {}, at: AT_PLAN, all: false, depth: 0 };
  /** Set while we step back through the history to wipe it. */
  #wiping = false;

  connectedCallback(): void {
    const { model, words } = JSON.parse(find(this, '[data-model]').textContent) as { model: Model; words: Words };
    this.#model = modelOn(model, today());
    this.#words = words;
    for (const { id } of model.questions) this.#screens.set(id, new QuestionScreen(this, id));
    this.#plan = new PlanView(this, words);
    const begin = this.#begin();
    // From here on the page changes; whatever could fail has been tried.
    this.#listen();
    this.dataset['ready'] = '';
    setShown(find(this, '[data-store]'), false);
    setShown(find(this, '[data-without-script]'), false);
    this.#show(begin, false);
  }

  /** The visit to start with: from the fragment, from the history state, or a fresh one. */
  #begin(): Visit {
    const fragment = this.#takeFragment();
    if (fragment) return fragment;
    const state: unknown = history.state;
    const visit = readVisit(this.#model, isOurs(state) ? state : undefined);
    if (visit) return visit;
    if (isOurs(state)) this.#notice('state');
    const fresh = freshVisit(this.#model);
    history.replaceState(writeVisit(fresh), '');
    return fresh;
  }

  /** Reads a fragment once and removes it from the address. */
  #takeFragment(depth = 0): Visit | undefined {
    const { hash, pathname, search } = location;
    const isPlace = hash.length > 1 && document.getElementById(hash.slice(1)) !== null;
    const fragment = readFragment(this.#model, hash);
    if (fragment.kind === 'none' || isPlace) return undefined;
    if (fragment.kind === 'broken') this.#notice('link');
    const answers = fragment.kind === 'event' ? { [EVENT_QUESTION]: [fragment.event] } : {};
    const visit = { ...freshVisit(this.#model, answers), depth };
    history.replaceState(writeVisit(visit), '', pathname + search);
    return visit;
  }

  #notice(kind: 'link' | 'state'): void {
    setShown(find(this, `[data-notice="${kind}"]`), true);
  }

  #hideNotices(): void {
    for (const notice of findAll(this, '[data-notice]')) setShown(notice, false);
  }

  #listen(): void {
    addEventListener('popstate', (event) => {
      if (this.#wiping) this.#finishWipe();
      else this.#restore(event.state);
    });
    addEventListener('hashchange', () => {
      const visit = this.#takeFragment(this.#visit.depth);
      if (visit) this.#show(visit);
    });
    addEventListener('beforeprint', () => {
      this.#plan.openForPaper(true);
    });
    addEventListener('afterprint', () => {
      this.#plan.openForPaper(false);
    });
    this.addEventListener('change', (event) => {
      if (event.target instanceof HTMLInputElement) this.#screens.get(event.target.name)?.changed(event.target);
    });
    this.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' || !(event.target instanceof HTMLInputElement) || event.target.name === '') return;
      event.preventDefault();
      this.#next();
    });
    const on = (selector: string, act: () => void) => {
      for (const button of findAll(this, selector)) button.addEventListener('click', act);
    };
    on('[data-next]', () => {
      this.#next();
    });
    on('[data-back]', () => {
      history.back();
    });
    on('[data-wipe]', () => {
      this.#wipe();
    });
    on('[data-print]', () => {
      print();
    });
    on('[data-more]', () => {
      const visit = { ...this.#visit, all: true };
      this.#go({ ...visit, at: placeAfter(this.#model, visit) });
    });
    on('[data-change]', () => {
      this.#go({ ...this.#visit, all: false, at: this.#model.questions[0]?.id ?? AT_PLAN });
    });
  }

  #restore(state: unknown): void {
    if (!isOurs(state)) {
      // A jump within the page made this entry of the history; the visit goes on there, one deeper.
      this.#visit = { ...this.#visit, depth: this.#visit.depth + 1 };
      history.replaceState(writeVisit(this.#visit), '');
      return;
    }
    const visit = readVisit(this.#model, state);
    if (visit === undefined) this.#notice('state');
    const kept = visit ? { ...visit, answers: { ...visit.answers, ...this.#visit.answers } } : freshVisit(this.#model);
    history.replaceState(writeVisit(kept), '');
    this.#show(kept);
  }

  #next(): void {
    const screen = this.#screens.get(this.#visit.at);
    const answer = screen?.answer();
    if (screen === undefined) return;
    if (answer === undefined) {
      screen.askToChoose();
      return;
    }
    const answers = knownAnswers(this.#model, { ...this.#visit.answers, [this.#visit.at]: answer });
    const here = { ...this.#visit, answers };
    // Keep the answer with this screen, so that "Terug" finds it.
    history.replaceState(writeVisit(here), '');
    this.#go({ ...here, at: placeAfter(this.#model, here) });
  }

  #go(visit: Visit): void {
    const deeper = { ...visit, depth: this.#visit.depth + 1 };
    this.#hideNotices();
    history.pushState(writeVisit(deeper), '');
    this.#show(deeper);
  }

  /** Clears the screen, and steps back to the start of the visit, so that no entry of the history keeps an answer. */
  #wipe(): void {
    // A browser drops the oldest entries of a long history, and a copied tab may start without any.
    const steps = Math.min(this.#visit.depth, history.length - 1);
    this.#clear();
    if (steps === 0) {
      this.#finishWipe();
      return;
    }
    this.#wiping = true;
    history.go(-steps);
  }

  #finishWipe(): void {
    this.#wiping = false;
    this.#clear();
    // A new entry drops the old ones that lay ahead.
    history.pushState(writeVisit(this.#visit), '');
  }

  #clear(): void {
    const fresh = freshVisit(this.#model);
    history.replaceState(writeVisit(fresh), '');
    this.#hideNotices();
    for (const box of findAll(this, '[data-plan] input')) (box as HTMLInputElement).checked = false;
    this.#show(fresh);
  }

  #show(visit: Visit, moveFocus = true): void {
    this.#visit = visit;
    const atPlan = visit.at === AT_PLAN;
    setShown(find(this, '[data-questions]'), !atPlan);
    setShown(find(this, '[data-intro]'), visit.depth === 0 && !atPlan);
    setShown(find(this, '[data-plan]'), atPlan);
    for (const [id, screen] of this.#screens) screen.show(id === visit.at, visit.answers, this.#variants(id));
    if (atPlan) this.#plan.show(makePlan(this.#model, visit.answers), visit.answers);
    else this.#showProgress(visit);
    if (!moveFocus) return;
    scrollTo(0, 0);
    if (atPlan) find(this, '#plan-titel').focus();
    else this.#screens.get(visit.at)?.focus();
  }

  #variants(id: string) {
    return this.#model.questions.find((question) => question.id === id)?.variants ?? [];
  }

  #showProgress(visit: Visit): void {
    setShown(find(this, '[data-progress]'), true);
    setShown(find(this, '[data-controls]'), true);
    setShown(find(this, '[data-back]'), visit.depth > 0);
    const before = this.#model.questions.slice(
      0,
      this.#model.questions.findIndex((question) => question.id === visit.at),
    );
    const number = before.filter((question) => visit.answers[question.id] !== undefined).length + 1;
    const total = Math.max(number, expectedScreens(this.#model, visit.answers));
    find(this, '[data-count]').textContent = fill(this.#words.count, { number, total });
    const bar = find(this, 'progress') as HTMLProgressElement;
    bar.max = total;
    bar.value = number;
  }
}

function isOurs(state: unknown): boolean {
  return state !== null && state !== undefined;
}

/** Today in the Netherlands (ISO). */
function today(): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }).format(new Date());
}

customElements.define('zv-vragen', Questionnaire);
