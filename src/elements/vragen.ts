import { makePlan } from '../domain/plan/plan.ts';
import { EVENT_QUESTION, knownAnswers, type Model, modelOn } from '../domain/questionnaire/model.ts';
import { expectedScreens, questionValues } from '../domain/questionnaire/next-question.ts';
import { type CompactModel, fullModel, type Names } from '../domain/questionnaire/compact.ts';
import type { PlanFragment } from '../domain/share/fragment.ts';
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
import { dutchNow, fill, find, findAll, setShown, type Words } from './dom.ts';

/** Milliseconds in which the screen is surely painted. */
const AFTER_PAINT = 150;

/** What the page carries for this element. */
interface PageData {
  readonly model: CompactModel;
  readonly version: number;
  readonly words: Words;
}

/**
 * <zv-vragen>: shows one question at a time and then the plan. All questions and actions stand
 * in the page; this element decides what is seen, and makes no markup. Without it, or when it
 * fails, the page stays a readable checklist. Answers live in the history state of the tab only.
 */
class Questionnaire extends HTMLElement {
  /** All questions, and those whose limits hold today. */
  #whole!: Model;
  #model!: Model;
  /** Version of the questions, for links. */
  #version = 0;
  #words!: Words;
  #screens = new Map<string, QuestionScreen>();
  #plan!: PlanView;
  #visit: Visit = { answers: {}, at: AT_PLAN, all: false, depth: 0 };
  /** The question on the screen, while there is one. */
  #shown = '';
  /** Set while we step back through the history to wipe it. */
  #wiping = false;

  async connectedCallback(): Promise<void> {
    // A place in the address goes out of it first; what does so is loaded for that alone.
    if (location.hash.includes('plek=')) await import('./buurt.ts');
    if (location.hash === '#balie') await import('./balie.ts');
    const { model, version, words } = JSON.parse(find(this, '[data-model]').textContent) as PageData;
    this.#whole = fullModel(model, namesIn(this));
    this.#model = modelOn(this.#whole, dutchNow().date);
    this.#version = version;
    this.#words = words;
    for (const question of this.#whole.questions) this.#screens.set(question.id, new QuestionScreen(this, question));
    this.#plan = new PlanView(this, words);
    const begin = this.#begin();
    // From here on the page changes; whatever could fail has been tried.
    this.#listen();
    for (const screen of this.#screens.values()) screen.show(false, {});
    this.dataset['ready'] = '';
    setShown(find(this, '[data-store]'), false);
    setShown(find(this, '[data-without-script]'), false);
    this.#show(begin, false);
    void import('./vragen-code.ts').then(({ watchPlan }) => watchPlan(this));
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
    const fragment = readFragment(this.#whole, hash);
    if (fragment.kind === 'none' || isPlace) return undefined;
    if (fragment.kind === 'broken') this.#notice('link');
    if (fragment.kind === 'plan') void this.#openLink(fragment);
    const answers = fragment.kind === 'event' ? { [EVENT_QUESTION]: [fragment.event] } : {};
    const visit = { ...freshVisit(this.#model, answers), depth };
    history.replaceState(writeVisit(visit), '', pathname + search);
    return visit;
  }

  /** Opens a link to a plan; what is damaged gives a plain sentence and a fresh start. */
  async #openLink(link: PlanFragment): Promise<void> {
    const { openLink } = await import('./vragen-link.ts');
    const carried = await openLink(this.#whole, this.#version, link);
    // Somebody who went on meanwhile is not pulled back.
    if (Object.keys(this.#visit.answers).length > 0) return;
    if (carried === undefined) {
      this.#notice('link');
      return;
    }
    if (carried.lost > 0) this.#notice('earlier');
    const visit = { ...this.#visit, answers: carried.answers, at: AT_PLAN };
    history.replaceState(writeVisit(visit), '');
    this.#show(visit);
  }

  #notice(kind: 'link' | 'state' | 'earlier' | 'lapsed'): void {
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
      void this.#next();
    });
    const on = (selector: string, act: (button: HTMLElement) => void) => {
      for (const button of findAll(this, selector)) {
        button.addEventListener('click', () => {
          act(button);
        });
      }
    };
    on('[data-next]', () => {
      void this.#next();
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
    on('[data-share]', () => {
      void this.#share();
    });
    on('[data-calendar]', (button) => {
      void this.#plan.saveDay(button);
    });
    // Loaded only now, so that nobody sees from outside that a plan was reached; the second tap is for what was loaded.
    const nearby = find(this, 'zv-buurt a');
    const tapAgain = async (event: Event) => {
      event.preventDefault();
      await import('./buurt.ts');
      nearby.click();
    };
    nearby.addEventListener('click', (event) => void tapAgain(event), { once: true });
    on('[data-look-at]', (button) => {
      this.#go({ ...this.#visit, at: button.dataset['lookAt'] ?? AT_PLAN });
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

  async #next(): Promise<void> {
    const screen = this.#screens.get(this.#visit.at);
    const given = await screen?.given(this.#model.today);
    if (screen === undefined || given === undefined) return;
    if ('fault' in given) {
      screen.ask(given.fault, this.#words);
      return;
    }
    const answers = knownAnswers(this.#model, { ...this.#visit.answers, [this.#visit.at]: given.answer });
    const here = { ...this.#visit, answers };
    // "Terug" finds this answer in memory (see #restore): to write it here as well makes a slow phone wait.
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
    // No tick and no day may stay behind in the page.
    for (const screen of this.#screens.values()) screen.show(false, {});
    for (const box of findAll(this, '[data-plan] input')) (box as HTMLInputElement).checked = false;
    this.#show(fresh);
  }

  /** "Zet dit op uw telefoon": only now a link with the answers exists. */
  async #share(): Promise<void> {
    const panel = find(this, '[data-share-panel]');
    const { showShare } = await import('./vragen-delen.ts');
    showShare(panel, this.#whole, this.#version, this.#visit.answers);
    setShown(panel, true);
    find(panel, 'h3').focus();
  }

  /** A page that stays open past midnight: a limit may have lapsed, and its answer then says nothing. */
  #keepUpWithTheDay(visit: Visit): Visit {
    const { date } = dutchNow();
    if (date === this.#model.today) return visit;
    this.#model = modelOn(this.#whole, date);
    const answers = knownAnswers(this.#model, visit.answers);
    if (Object.keys(answers).length < Object.keys(visit.answers).length) this.#notice('lapsed');
    return readVisit(this.#model, writeVisit({ ...visit, answers })) ?? freshVisit(this.#model, answers);
  }

  #show(asked: Visit, moveFocus = true): void {
    const visit = this.#keepUpWithTheDay(asked);
    this.#visit = visit;
    const atPlan = visit.at === AT_PLAN;
    setShown(find(this, '[data-questions]'), !atPlan);
    setShown(find(this, '[data-intro]'), visit.depth === 0 && !atPlan);
    setShown(find(this, '[data-plan]'), atPlan);
    // The panel holds a link with the answers of a moment ago.
    setShown(find(this, '[data-share-panel]'), false);
    // Only what changes is touched: with every box of the page the next question would be late.
    if (this.#shown !== visit.at) this.#screens.get(this.#shown)?.show(false, visit.answers);
    this.#screens.get(visit.at)?.show(true, visit.answers);
    this.#shown = visit.at;
    if (atPlan) this.#plan.show(makePlan(this.#model, visit.answers), visit.answers, this.#model.today);
    else this.#showProgress(visit);
    // While somebody reads, so that the next tap finds it done.
    setTimeout(() => questionValues(this.#model, visit.answers), AFTER_PAINT);
    if (!moveFocus) return;
    scrollTo(0, 0);
    if (atPlan) find(this, '#plan-titel').focus({ preventScroll: true });
    else this.#screens.get(visit.at)?.focus();
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

/** What the page already says: its questions with their answers, its actions and its contacts. */
function namesIn(root: ParentNode): Names {
  const ids = (name: string) => findAll(root, `[data-${name}]`).map((element) => element.dataset[name] ?? '');
  const questions = findAll(root, '[data-question]').map((field) => {
    const inputs = findAll(field, 'input') as HTMLInputElement[];
    return {
      id: field.dataset['question'] ?? '',
      type: typeOf(inputs[0]),
      options: inputs.filter(({ type }) => type !== 'text').map(({ value }) => value),
    };
  });
  return { questions, actions: ids('action'), contacts: ids('contact'), papers: ids('paper') };
}

function typeOf(input: HTMLInputElement | undefined): 'one' | 'many' | 'date' {
  if (input?.type === 'text') return 'date';
  return input?.type === 'radio' ? 'one' : 'many';
}

function isOurs(state: unknown): boolean {
  return state !== null && state !== undefined;
}

customElements.define('zv-vragen', Questionnaire);
