import { execFileSync } from 'node:child_process';
import type { Locator, Page } from '@playwright/test';
import { QUESTIONNAIRE } from './site.ts';
import { expect, NOW } from './test.ts';

/** Answers by question: one, or a list. What is not named is answered with "Weet ik niet". */
export type Given = Readonly<Record<string, string | readonly string[]>>;

const MOST_SCREENS = 30;

/** Opens the questionnaire, and waits until its script has taken over. */
export async function begin(page: Page, fragment = ''): Promise<void> {
  await page.goto(`${QUESTIONNAIRE}${fragment}`);
  await expect(page.locator('zv-vragen[data-ready]')).toBeVisible();
}

/** The question on the screen: always exactly one. */
export async function currentQuestion(page: Page): Promise<{ field: Locator; id: string }> {
  const shown = page.locator('fieldset[data-question]:visible');
  await expect(shown).toHaveCount(1);
  const id = (await shown.getAttribute('data-question')) ?? '';
  return { field: page.locator(`fieldset[data-question="${id}"]`), id };
}

export function plan(page: Page): Locator {
  return page.locator('[data-plan]');
}

/** Chooses an answer to the question on the screen, without going on. */
export async function choose(field: Locator, answer: string | readonly string[]): Promise<void> {
  const day = field.locator('input[type="text"]');
  if ((await day.count()) > 0 && typeof answer === 'string' && answer !== 'onbekend') await day.fill(answer);
  else for (const value of [answer].flat()) await field.locator(`input[value="${value}"]`).check();
}

export async function press(page: Page, button: 'Verder' | 'Terug' | 'Wis alles'): Promise<void> {
  await page.getByRole('button', { name: button }).click();
}

/** Answers the question on the screen, goes on, and waits for what comes next. */
export async function answer(page: Page, given: Given): Promise<string> {
  const { field, id } = await currentQuestion(page);
  await choose(field, given[id] ?? 'onbekend');
  await press(page, 'Verder');
  await expect(field).toBeHidden();
  return id;
}

/** Answers questions until the plan is there; `look` sees every screen first. Gives the ids that were asked. */
export async function walk(page: Page, given: Given, look?: (id: string) => Promise<void>): Promise<string[]> {
  const asked: string[] = [];
  while (!(await plan(page).isVisible())) {
    expect(asked.length).toBeLessThan(MOST_SCREENS);
    await look?.((await currentQuestion(page)).id);
    asked.push(await answer(page, given));
  }
  await look?.('plan');
  return asked;
}

/** The answers that the tab holds. */
export async function answersIn(page: Page): Promise<Given> {
  return page.evaluate(() => (history.state as { answers: Record<string, string | string[]> }).answers);
}

/** Opens the plan for these answers at once, as a tab that comes back to it does. */
export async function openPlan(page: Page, answers: Given): Promise<void> {
  await begin(page);
  await page.evaluate((given) => {
    history.replaceState({ zv: 1, answers: given, at: 'plan', all: false, depth: 0 }, '');
  }, answers);
  await page.reload();
  await expect(plan(page)).toBeVisible();
}

/** What the plan on the screen says, in the order shown. */
export async function readPlan(page: Page) {
  const entries = await plan(page)
    .locator('[data-action]')
    .evaluateAll((all) =>
      all.map((element) => {
        const { action, verdict, when } = (element as HTMLElement).dataset;
        return { action, verdict, when };
      }),
    );
  const contacts = await plan(page)
    .locator('[data-contact]')
    .evaluateAll((all) => all.map((element) => (element as HTMLElement).dataset['contact']));
  return {
    entries: entries.filter(({ verdict }) => verdict !== 'unlikely'),
    unlikely: entries.filter(({ verdict }) => verdict === 'unlikely').map(({ action }) => action),
    contacts,
  };
}

/** What `npm run -s plan` prints. */
export interface PrintedPlan {
  readonly verdicts: Readonly<Record<string, string>>;
  readonly plan: readonly {
    action: string;
    verdict: string;
    when: string;
    why: string;
    lastDay?: string;
    contacts: string[];
  }[];
  readonly contacts: readonly string[];
  readonly open: readonly string[];
}

/** The plan of the command line for these answers, on the same day. */
export function printedPlan(given: Given): PrintedPlan {
  const text = execFileSync(
    process.execPath,
    ['src/tools/plan.ts', JSON.stringify(given), '--date', NOW.slice(0, 10)],
    { encoding: 'utf8' },
  );
  return JSON.parse(text) as PrintedPlan;
}
