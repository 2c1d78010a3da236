// cspell:ignore שלום עולם םולש
import type { Page } from '@playwright/test';
import { printPage } from '../print/paper.ts';
import { expect, test, violations } from './test.ts';

const LETTER = '/voorbeeldbrieven/betalingsregeling-vragen/';

const blank = (page: Page, label: string) => page.getByLabel(label, { exact: true }).first();

test.describe('A letter to send', () => {
  test('is filled in, and the same blank is filled in everywhere', async ({ page }) => {
    await page.goto(LETTER);
    await blank(page, 'uw naam').fill('Jo Bakker');
    await expect(page.getByLabel('uw naam', { exact: true }).last()).toHaveValue('Jo Bakker');
    await blank(page, 'het bedrag').fill('120');
    const paper = await printPage(page);
    expect(paper.text).toContain('dat ik € 120 moet betalen');
    expect(paper.text.match(/Jo Bakker/g)).toHaveLength(2);
    expect(await violations(page)).toEqual([]);
  });

  test('prints alone, on one sheet, with lines where nothing was typed', async ({ page }) => {
    await page.goto(LETTER);
    const paper = await printPage(page);
    expect(paper.sheets).toHaveLength(1);
    expect(paper.text).toContain('Met vriendelijke groet,');
    expect(paper.text).toContain('uw handtekening');
    for (const ours of ['Zo Verder', 'Menu', 'Print de brief', 'Wie helpt u', 'Aan: het bedrijf'])
      expect(paper.text).not.toContain(ours);
  });

  test('prints what was typed as it was typed: a script, another alphabet, ten thousand characters', async ({
    page,
  }) => {
    await page.goto(LETTER);
    const long = 'lang '.repeat(2000).trim();
    await blank(page, 'naam van wie de brief krijgt').fill('<script>alert(1)</script> & "Zoon"');
    await blank(page, 'adres van wie de brief krijgt').fill('שלום עולם');
    await blank(page, 'waarom, in één of twee zinnen').fill(long);
    const paper = await printPage(page);
    expect(paper.text).toContain('<script>alert(1)</script> & "Zoon"');
    expect(paper.text).toMatch(/שלום|םולש/);
    expect(paper.text.match(/\blang\b/g)).toHaveLength(2000);
    expect(paper.text).toContain('Met vriendelijke groet,');
  });

  test('is copied as text, with dots where nothing was typed', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(LETTER);
    await blank(page, 'uw naam').fill('Jo Bakker');
    await blank(page, 'het bedrag').fill('120');
    await page.getByRole('button', { name: 'Kopieer de tekst' }).click();
    await expect(page.getByRole('status')).toHaveText('De tekst staat klaar om te plakken.');
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain('U schreef mij op …… dat ik € 120 moet betalen.');
    expect(copied).toMatch(/^Jo Bakker/);
    expect(copied).not.toContain('uw naam');
  });

  test('says so in plain words when copying is not allowed', async ({ page }) => {
    await page.goto(LETTER);
    await page.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error('not allowed'));
    });
    await page.getByRole('button', { name: 'Kopieer de tekst' }).click();
    await expect(page.getByRole('status')).toContainText('Kopiëren lukt hier niet.');
  });

  test('is empty after "Maak alles leeg", after a reload, and for who comes back to it', async ({ page }) => {
    await page.goto(LETTER);
    const name = blank(page, 'uw naam');
    await name.fill('Jo Bakker');
    await page.getByRole('button', { name: 'Maak alles leeg' }).click();
    await expect(name).toHaveValue('');
    await name.fill('Jo Bakker');
    await page.reload();
    await expect(name).toHaveValue('');
    await name.fill('Jo Bakker');
    await page.goto('/bellen/');
    await page.goBack();
    await expect(name).toHaveValue('');
  });
});

test.describe('A letter to send, without script', () => {
  test.use({ javaScriptEnabled: false });

  test('has lines to write on and no field or button that does nothing', async ({ page }) => {
    await page.goto(LETTER);
    await expect(page.getByText('Print deze brief, en vul de lege plekken in met een pen.')).toBeVisible();
    await expect(page.locator('main :is(input, textarea, button):visible')).toHaveCount(0);
    await expect(page.locator('.blank-line').first()).toBeVisible();
  });
});

test.describe('A letter received', () => {
  test('is found by who sent it, and by the word at its top', async ({ page }) => {
    await page.goto('/brieven/');
    await page.locator('summary', { hasText: 'Een deurwaarder' }).click();
    await page.getByRole('link', { name: 'Dagvaarding', exact: true }).first().click();
    await expect(page).toHaveURL(/\/brieven\/dagvaarding\/$/);
    for (const part of ['Tot wanneer hebt u tijd?', 'Wat doet u nu?', 'Als u niets doet', 'Is de brief echt?'])
      await expect(page.getByRole('heading', { name: part })).toBeVisible();
    await page.goto('/brieven/#bovenaan');
    await page
      .locator('[aria-labelledby="bovenaan"]')
      .getByRole('link', { name: /exploot/i })
      .first()
      .click();
    await expect(page).toHaveURL(/\/brieven\/[a-z-]+\/$/);
  });
});
