import type { Page } from '@playwright/test';
import { expect, overflow, test, violations } from './test.ts';
import { currentQuestion, openPlan, plan } from './visit.ts';

const MINUTE = 60_000;

/** Opens the questionnaire as a desk does, from the page for helpers. */
async function beginAtDesk(page: Page): Promise<void> {
  await page.goto('/helpers/');
  await page.getByRole('link', { name: 'Begin aan de balie' }).click();
  await expect(page.locator('zv-vragen[data-ready]')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Nieuwe bezoeker' })).toBeVisible();
}

const filled = (page: Page) => page.getByRole('complementary', { name: 'Dit is ingevuld' });

test.describe('The questionnaire at a desk', () => {
  test('shows what was filled in beside the question, in larger letters, and its address says nothing', async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1280, height: 900 });
    await beginAtDesk(page);
    await expect(page).toHaveURL(/\/wat-geldt-voor-mij\/$/);
    const size = () => page.evaluate(() => Number.parseFloat(getComputedStyle(document.documentElement).fontSize));
    const large = await size();
    await page.getByRole('button', { name: 'Grote letters' }).click();
    expect(await size()).toBeLessThan(large);
    await page.locator('input[value="schulden"]').check();
    await expect(filled(page)).toContainText('Wat is er aan de hand?');
    const question = await page.locator('fieldset[data-question]:visible').boundingBox();
    const beside = await filled(page).boundingBox();
    expect(beside?.x ?? 0).toBeGreaterThan((question?.x ?? 0) + (question?.width ?? 0) - 1);
    expect(question?.width ?? 0).toBeGreaterThan(beside?.width ?? 0);
    expect(await violations(page)).toEqual([]);
  });

  test('fits on a small screen', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await beginAtDesk(page);
    expect(await overflow(page)).toEqual([]);
    expect(await violations(page)).toEqual([]);
  });

  test('can be worked with keys, which somebody can switch off', async ({ page }) => {
    await beginAtDesk(page);
    const first = await currentQuestion(page);
    await page.keyboard.press('2');
    await expect(first.field.locator('input').nth(1)).toBeChecked();
    await page.keyboard.press('v');
    await expect(first.field).toBeHidden();
    await page.keyboard.press('t');
    await expect(first.field).toBeVisible();
    await page.getByRole('button', { name: 'Toetsen' }).click();
    await expect(page.getByText('Deze toetsen werken nu')).toBeHidden();
    await page.keyboard.press('v');
    await expect(first.field).toBeVisible();
  });

  test('"Nieuwe bezoeker" wipes all that the last one answered', async ({ page }) => {
    await beginAtDesk(page);
    await page.locator('input[value="schulden"]').check();
    await page.getByRole('button', { name: 'Verder' }).click();
    await page.getByRole('button', { name: 'Nieuwe bezoeker' }).click();
    expect((await currentQuestion(page)).id).toBe('gebeurtenis');
    await expect(filled(page)).toContainText('Nog niets.');
    await expect(page.locator('input:checked')).toHaveCount(0);
    expect(await page.evaluate(() => JSON.stringify(history.state))).not.toContain('schulden');
  });

  test('asks after ten quiet minutes, waits for who is there, and wipes when nobody is', async ({ page }) => {
    await page.clock.install({ time: '2026-11-25T10:00:00+01:00' });
    await beginAtDesk(page);
    await page.locator('input[value="schulden"]').check();
    await page.clock.fastForward(9 * MINUTE);
    await expect(page.getByText('Bent u er nog?')).toBeHidden();
    await page.clock.fastForward(1.5 * MINUTE);
    await expect(page.getByRole('alert').filter({ hasText: 'Bent u er nog?' })).toBeVisible();
    await page.getByRole('button', { name: 'Ik ben er nog' }).click();
    await expect(page.getByText('Bent u er nog?')).toBeHidden();
    await page.clock.fastForward(9 * MINUTE);
    await expect(page.locator('input[value="schulden"]')).toBeChecked();
    await page.clock.fastForward(4 * MINUTE);
    await expect(page.getByText('Alles is gewist.')).toBeVisible();
    await expect(page.locator('input:checked')).toHaveCount(0);
  });

  test('a finger that comes down while it asks presses what somebody meant to press', async ({ page }) => {
    // All of it on one screen, so that nothing holds the page in place when the warning goes.
    await page.setViewportSize({ width: 1280, height: 3600 });
    await page.clock.install({ time: '2026-11-25T10:00:00+01:00' });
    await beginAtDesk(page);
    await page.locator('input[value="schulden"]').check();
    await page.clock.fastForward(10.5 * MINUTE);
    await expect(page.getByText('Bent u er nog?')).toBeVisible();
    const { field } = await currentQuestion(page);
    const box = await page.getByRole('button', { name: 'Verder' }).boundingBox();
    await page.mouse.click((box?.x ?? 0) + 20, (box?.y ?? 0) + 20);
    await expect(field).toBeHidden();
    await expect(page.getByText('Bent u er nog?')).toBeHidden();
  });

  test('"Gewone stand" leaves nothing of the desk behind', async ({ page }) => {
    await beginAtDesk(page);
    await page.getByRole('button', { name: 'Gewone stand' }).click();
    await expect(page.getByRole('button', { name: 'Nieuwe bezoeker' })).toHaveCount(0);
    await expect(page.locator('html')).not.toHaveAttribute('data-balie');
  });

  test('is not there for somebody at home', async ({ page }) => {
    await openPlan(page, { gebeurtenis: ['schulden'] });
    await expect(plan(page)).toBeVisible();
    await expect(page.getByRole('button', { name: 'Nieuwe bezoeker' })).toHaveCount(0);
  });
});
