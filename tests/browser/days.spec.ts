import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test, violations } from './test.ts';
import { answer, begin, currentQuestion, openPlan, plan, press, printedPlan, readPlan, walk } from './visit.ts';

/** The one field for a day on the screen. */
const dayField = (page: Page) => page.getByLabel('Datum').filter({ visible: true });

const EVICTION = { gebeurtenis: ['huur-niet-betaald'], haast: ['uit-huis'] };
const DECISION = { gebeurtenis: ['niet-eens-met-een-besluit'], haast: ['geen-van-deze'], besluit_oneens: 'ja' };

test.describe('A day that stands in a letter', () => {
  test('is asked for in the words of the letter, and comes back when somebody goes back', async ({ page }) => {
    await begin(page);
    await answer(page, EVICTION);
    await answer(page, EVICTION);
    const { field, id } = await currentQuestion(page);
    expect(id).toBe('dag_uit_huis');
    await dayField(page).fill('donderdag 3 december 2026');
    await press(page, 'Verder');
    await expect(field).toBeHidden();
    await press(page, 'Terug');
    await expect(dayField(page)).toHaveValue('3-12-2026');
    await page.reload();
    await expect(dayField(page)).toHaveValue('3-12-2026');
  });

  for (const [typed, sentence] of [
    ['', /^Vul de datum in/],
    ['31 februari 2026', /^Deze dag bestaat niet/],
    ['1-1-1900', /^Deze dag is te lang geleden/],
    ['3-12-2040', /^Deze dag is nog heel ver weg/],
    ['volgende week', /^Hier lezen we geen datum in/],
    ['<script>alert(1)</script>', /^Hier lezen we geen datum in/],
  ] as const) {
    test(`that is no such day ("${typed}") gives one plain sentence, and nothing is lost`, async ({ page }) => {
      await begin(page);
      await answer(page, EVICTION);
      await answer(page, EVICTION);
      await dayField(page).fill(typed);
      await press(page, 'Verder');
      await expect(page.getByRole('alert').filter({ visible: true })).toHaveText(sentence);
      await expect(dayField(page)).toBeFocused();
      expect(await violations(page)).toEqual([]);
      await page.getByLabel('Weet ik niet').filter({ visible: true }).check();
      await expect(dayField(page)).toHaveValue('');
      await press(page, 'Verder');
      expect((await currentQuestion(page)).id).not.toBe('dag_uit_huis');
    });
  }

  test('that must have been, and is still to come, is asked again', async ({ page }) => {
    await openPlan(page, DECISION);
    await begin(page);
    await page.evaluate((answers) => {
      history.replaceState({ zv: 1, answers, at: 'datum_besluit', all: true, depth: 0 }, '');
    }, DECISION);
    await page.reload();
    await dayField(page).fill('26-11-2026');
    await press(page, 'Verder');
    await expect(page.getByRole('alert').filter({ visible: true })).toHaveText(/^Deze dag moet nog komen/);
  });
});

test.describe('The last day', () => {
  test('for bezwaar stands with that step, as the law counts it, on the screen and on the command line', async ({
    page,
  }) => {
    // Six weeks after 13 November is Christmas; then comes a weekend.
    const answers = { ...DECISION, datum_besluit: '2026-11-13' };
    await openPlan(page, answers);
    const step = plan(page).locator('[data-action="bezwaar-maken"]');
    await expect(step.getByText('Laatste dag voor bezwaar: maandag 28 december 2026')).toBeVisible();
    expect(printedPlan(answers).plan.find(({ action }) => action === 'bezwaar-maken')).toMatchObject({
      lastDay: '2026-12-28',
    });
  });

  test('goes into the calendar of the device as a file, without anything being sent', async ({ page }) => {
    await openPlan(page, { ...DECISION, datum_besluit: '2026-11-13' });
    const step = plan(page).locator('[data-action="bezwaar-maken"]');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      step.getByRole('button', { name: 'Zet in uw agenda' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('2026-12-28.ics');
    const file = readFileSync(await download.path(), 'utf8');
    expect(file).toContain('DTSTART;VALUE=DATE:20261228');
    expect(file).toContain('SUMMARY:Laatste dag voor bezwaar');
  });

  test('that has passed says what can still be done', async ({ page }) => {
    await openPlan(page, { ...DECISION, datum_besluit: '2026-09-01' });
    const step = plan(page).locator('[data-action="bezwaar-maken"]');
    await expect(step).toHaveAttribute('data-when', 'vandaag');
    await expect(step.getByText('Deze dag is voorbij', { exact: false })).toBeVisible();
    await expect(step.getByRole('button', { name: 'Zet in uw agenda' })).toBeHidden();
  });

  test('nearby brings a step forward', async ({ page }) => {
    await openPlan(page, { ...DECISION, datum_besluit: '2026-10-15' });
    await expect(plan(page).locator('[data-action="bezwaar-maken"]')).toHaveAttribute('data-when', 'vandaag');
    expect((await readPlan(page)).entries[0]?.action).toBe('bezwaar-maken');
  });
});

test.describe('A page that stays open', () => {
  test('until a limit lapses says so, and that answer no longer counts', async ({ page }) => {
    await page.clock.setFixedTime('2026-12-31T23:50:00+01:00');
    await begin(page);
    const asked = await walk(page, {
      gebeurtenis: ['geen-geld-voor-eten'],
      haast: ['geen-van-deze'],
      inkomen_maand: 'minder',
    });
    expect(asked).toContain('inkomen_maand');
    await page.clock.setFixedTime('2027-01-01T00:10:00+01:00');
    await page.getByRole('button', { name: 'Pas uw antwoorden aan' }).click();
    await expect(page.getByRole('alert').filter({ visible: true })).toHaveText(/^Het is een nieuwe dag/);
    expect(JSON.stringify(await page.evaluate(() => history.state as unknown))).toContain('geen-geld-voor-eten');
    const later = await walk(page, {});
    expect(later).not.toContain('inkomen_maand');
    expect((await readPlan(page)).entries.length).toBeGreaterThan(0);
  });
});

test.describe('Answers that do not go together', () => {
  const both = { gebeurtenis: ['alleen-met-kinderen'], haast: ['geen-van-deze'], thuis: ['partner', 'kinderen'] };

  test('get a kind question in the plan, which leads to the answer', async ({ page }) => {
    await openPlan(page, both);
    await expect(plan(page).getByRole('heading', { name: 'Kloppen deze antwoorden?' })).toBeVisible();
    await page.getByRole('button', { name: 'Kijk het na' }).filter({ visible: true }).click();
    const { field, id } = await currentQuestion(page);
    expect(id).toBe('thuis');
    await field.locator('input[value="partner"]').uncheck();
    await press(page, 'Verder');
    await walk(page, both);
    await expect(plan(page).getByRole('heading', { name: 'Kloppen deze antwoorden?' })).toBeHidden();
  });

  test('change nothing by themselves: the plan is there, and passes axe', async ({ page }) => {
    await openPlan(page, both);
    expect((await readPlan(page)).entries.length).toBeGreaterThan(0);
    expect(await violations(page)).toEqual([]);
  });
});
