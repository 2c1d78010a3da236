import type { Page } from '@playwright/test';
import { PEOPLE } from './people.ts';
import { QUESTIONNAIRE } from './site.ts';
import { expect, overflow, test, unfold, violations } from './test.ts';
import {
  answer,
  answersIn,
  begin,
  choose,
  currentQuestion,
  plan,
  press,
  printedPlan,
  readPlan,
  walk,
} from './visit.ts';

test.describe('A whole journey ends in the plan of the command line', () => {
  for (const [who, given] of Object.entries(PEOPLE)) {
    test(`for ${who}`, async ({ page }) => {
      await begin(page);
      const asked = await walk(page, given);
      expect(asked.length).toBeLessThanOrEqual(16);
      const answers = await answersIn(page);
      for (const [id, answer] of Object.entries(given)) if (asked.includes(id)) expect(answers[id]).toEqual(answer);
      const printed = printedPlan(answers);
      const shown = await readPlan(page);
      expect(shown.entries).toEqual(printed.plan.map(({ action, verdict, when }) => ({ action, verdict, when })));
      expect(shown.contacts).toEqual(printed.contacts);
      for (const action of shown.unlikely) expect(printed.verdicts[action ?? '']).toBe('unlikely');
    });
  }

  test('that opens with help against the eviction, one person and three steps, for a tenant with three events', async ({
    page,
  }) => {
    await begin(page);
    await walk(page, PEOPLE['a tenant with two children, no job, an eviction letter and little Dutch'] ?? {});
    const { entries } = await readPlan(page);
    expect(entries[0]).toEqual({ action: 'spoedhulp-vragen', verdict: 'likely', when: 'vandaag' });
    await expect(plan(page).locator('[data-slot="first-contact"] [data-contact="gemeente"]')).toBeVisible();
    await expect(plan(page).locator('[data-slot="first"] [data-action]')).toHaveCount(3);
    await expect(plan(page).getByText('U moet uit huis op: donderdag 10 december 2026')).toBeVisible();
    const ids = entries.map(({ action }) => action);
    for (const wanted of [
      'ww-aanvragen',
      'huurtoeslag-aanvragen',
      'zorgtoeslag-aanvragen',
      'kindgebonden-budget-aanvragen',
      'schuldhulp-aanvragen',
      'taal-leren',
    ])
      expect(ids).toContain(wanted);
  });
});

test.describe('A journey', () => {
  for (const event of ['baan-kwijt', 'schulden']) {
    test(`with ${event} asks one thing a screen, and ends in a plan that opens with one person and three steps`, async ({
      page,
    }) => {
      await begin(page);
      await expect(page.getByText(/^Vraag 1 van ongeveer \d+$/)).toBeVisible();
      await expect(page.getByRole('button', { name: 'Terug' })).toBeHidden();
      const asked = await walk(page, { gebeurtenis: [event] });
      expect(asked.slice(0, 2)).toEqual(['gebeurtenis', 'haast']);
      expect(asked.length).toBeLessThanOrEqual(12);
      expect(new Set(asked).size, 'questions asked twice').toBe(asked.length);
      await expect(plan(page).getByRole('heading', { name: 'Begin hier' })).toBeVisible();
      await expect(plan(page).locator('[data-slot="first-contact"] [data-contact]')).toHaveCount(1);
      expect(await plan(page).locator('[data-slot="first"] [data-action]').count()).toBeLessThanOrEqual(3);
      expect(
        await plan(page).locator('[data-action]:visible').count(),
        'things to do before the fold',
      ).toBeLessThanOrEqual(5);
      await expect(plan(page).getByText('De organisatie beslist.', { exact: false }).last()).toBeVisible();
    });

    test(`with ${event} passes axe in light and dark on every screen, the plan and a mistake included`, async ({
      page,
    }) => {
      test.setTimeout(120_000);
      await page.setViewportSize({ width: 320, height: 640 });
      await begin(page);
      let screens = 0;
      await walk(page, { gebeurtenis: [event] }, async (id) => {
        screens += 1;
        if (screens === 2) {
          await press(page, 'Verder');
          await expect(page.locator('[data-error]:visible')).toHaveCount(1);
        }
        if (id === 'plan') await unfold(page);
        expect.soft(await violations(page), `violations at ${id}`).toEqual([]);
        expect.soft(await overflow(page), `too wide at ${id}`).toEqual([]);
      });
      expect(screens).toBeGreaterThan(5);
    });
  }

  test('with "weet ik niet" to everything ends in a plan with a step and somebody to call', async ({ page }) => {
    await begin(page);
    const asked = await walk(page, {});
    expect(asked.length).toBeGreaterThan(1);
    await expect(plan(page).locator('[data-slot="first"] [data-action]').first()).toBeVisible();
    await expect(plan(page).locator('[data-slot="first-contact"] [data-contact] :is(a, .find)').first()).toBeVisible();
    await expect(plan(page).locator('[data-contact] a[href^="tel:"]').first()).toBeVisible();
  });

  test('stays where it is when the link past the menu is used', async ({ page }) => {
    await begin(page);
    await answer(page, { gebeurtenis: ['schulden'] });
    await answer(page, { haast: ['geen-eten'] });
    const { id } = await currentQuestion(page);
    await page.locator('a.skip').focus();
    await page.keyboard.press('Enter');
    await expect(page.locator('#inhoud')).toBeFocused();
    expect((await currentQuestion(page)).id).toBe(id);
    await expect(page.getByRole('alert').filter({ visible: true })).toHaveCount(0);
    await page.reload();
    expect((await currentQuestion(page)).id).toBe(id);
    await walk(page, {});
    await expect(plan(page).locator('[data-action="voedselbank-vragen"]')).toHaveAttribute(
      'data-verdict',
      /likely|possible/,
    );
  });

  test('sends nothing, and shows no answer in any address', async ({ page }) => {
    await begin(page);
    await page.waitForLoadState('networkidle');
    const asked: string[] = [];
    const addresses = new Set<string>();
    page.on('request', (request) => asked.push(request.url()));
    page.on('framenavigated', (frame) => addresses.add(frame.url()));
    const look = () => {
      addresses.add(page.url());
      return Promise.resolve();
    };
    await walk(page, PEOPLE['somebody with both, in no haste'] ?? {}, look);
    await press(page, 'Wis alles');
    await look();
    expect(asked).toEqual([]);
    expect([...addresses].map((address) => address.replace(/^https?:\/\/[^/]+/, ''))).toEqual([QUESTIONNAIRE]);
  });

  test('says which conditions are met, not met or not known, for every action in the plan', async ({ page }) => {
    await begin(page);
    await walk(page, PEOPLE['somebody whose contract ended, with enough weeks'] ?? {});
    await unfold(page);
    for (const action of await plan(page).locator('[data-action]').all()) {
      const reasons = action.locator('[data-reason]:visible');
      expect(await reasons.count()).toBeGreaterThan(0);
      for (const reason of await reasons.all()) await expect(reason).toHaveText(/(Klopt|Klopt niet|Weten we niet)$/);
    }
  });

  test('can go on after the plan with the questions that are left', async ({ page }) => {
    await begin(page);
    const asked = await walk(page, { gebeurtenis: ['schulden'], haast: ['geen-van-deze'] });
    const more = plan(page).getByRole('button', { name: /^Beantwoord nog \d+ vra/ });
    await expect(more).toBeVisible();
    await more.click();
    const { id } = await currentQuestion(page);
    expect(asked).not.toContain(id);
    await walk(page, {});
    expect((await readPlan(page)).entries.length).toBeGreaterThan(0);
  });
});

test.describe('Going back', () => {
  const given = { gebeurtenis: ['schulden'], haast: ['deurwaarder'] };

  for (const way of ['the button', 'the browser'] as const) {
    test(`with ${way} keeps the answers`, async ({ page }) => {
      const back = () => (way === 'the button' ? press(page, 'Terug') : page.goBack());
      await begin(page);
      await answer(page, given);
      await answer(page, given);
      const { id } = await currentQuestion(page);
      await back();
      expect((await currentQuestion(page)).id).toBe('haast');
      await expect(page.locator('input[name="haast"][value="deurwaarder"]')).toBeChecked();
      await back();
      expect((await currentQuestion(page)).id).toBe('gebeurtenis');
      await expect(page.locator('input[name="gebeurtenis"][value="schulden"]')).toBeChecked();
      await press(page, 'Verder');
      await press(page, 'Verder');
      expect((await currentQuestion(page)).id).toBe(id);
    });
  }

  test('and changing an answer changes the plan, and drops answers that no longer count', async ({ page }) => {
    await begin(page);
    const first = {
      gebeurtenis: ['baan-kwijt'],
      haast: ['geen-van-deze'],
      einde_werk: 'papier-tekenen',
      getekend: 'kort-geleden',
    };
    await walk(page, first);
    await expect(plan(page).locator('[data-action="handtekening-terugdraaien"]')).toHaveAttribute(
      'data-verdict',
      'likely',
    );
    await page.getByRole('button', { name: 'Pas uw antwoorden aan' }).click();
    const asked: string[] = [];
    while (!(await plan(page).isVisible())) {
      const { field, id } = await currentQuestion(page);
      asked.push(id);
      if (id === 'einde_werk') await choose(field, 'contract-afgelopen');
      else if ((await field.locator('input:checked').count()) === 0) await choose(field, 'onbekend');
      await press(page, 'Verder');
      await expect(field).toBeHidden();
    }
    expect(asked).not.toContain('getekend');
    await expect(plan(page).locator('[data-action="handtekening-terugdraaien"][data-verdict="likely"]')).toHaveCount(0);
  });

  test('from another page comes back to the plan', async ({ page }) => {
    await begin(page);
    await walk(page, given);
    const before = await readPlan(page);
    await plan(page).locator('[data-action] h3 a').first().click();
    await expect(page).toHaveURL(/\/regel-het\//);
    await page.goBack();
    await expect(plan(page)).toBeVisible();
    expect(await readPlan(page)).toEqual(before);
  });
});

test.describe('Reloading', () => {
  test('keeps the place and the answers', async ({ page }) => {
    await begin(page);
    await answer(page, { gebeurtenis: ['schulden'] });
    await answer(page, { haast: ['geen-eten'] });
    const { id } = await currentQuestion(page);
    await page.reload();
    expect((await currentQuestion(page)).id).toBe(id);
    await press(page, 'Terug');
    await expect(page.locator('input[name="haast"][value="geen-eten"]')).toBeChecked();
  });

  test('at the plan shows the same plan', async ({ page }) => {
    await begin(page);
    await walk(page, { gebeurtenis: ['baan-kwijt'] });
    const before = await readPlan(page);
    await page.reload();
    await expect(plan(page)).toBeVisible();
    expect(await readPlan(page)).toEqual(before);
  });
});

/** More than the history of a whole journey. */
const MOST_STEPS = 14;

test.describe('"Wis alles"', () => {
  const given = { gebeurtenis: ['schulden'], haast: ['geen-eten'] };
  const ways: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
    'at a question': async (page) => {
      for (const screen of [1, 2, 3]) expect(await answer(page, given), `screen ${String(screen)}`).not.toBe('');
    },
    'at the plan': (page) => walk(page, given),
    'after a reload': async (page) => {
      for (const id of ['gebeurtenis', 'haast']) expect(await answer(page, given)).toBe(id);
      await page.reload();
    },
    'after a look at another page': async (page) => {
      await walk(page, given);
      await plan(page).locator('[data-action] h3 a').first().click();
      await expect(page).toHaveURL(/\/regel-het\//);
      await page.goBack();
      await expect(plan(page)).toBeVisible();
    },
    'after so many screens that the browser dropped the first': async (page) => {
      await page.evaluate((answers) => {
        for (let depth = 1; depth <= 60; depth += 1) {
          history.pushState({ zv: 1, answers, at: 'haast', all: false, depth }, '');
        }
      }, given);
      await page.reload();
      expect(await page.evaluate(() => history.length)).toBeLessThan(60);
      await expect(page.locator('input[value="geen-eten"]')).toBeChecked();
    },
    'after the link past the menu': async (page) => {
      for (const id of ['gebeurtenis', 'haast']) expect(await answer(page, given)).toBe(id);
      await page.locator('a.skip').focus();
      await page.keyboard.press('Enter');
      await expect(page.locator('#inhoud')).toBeFocused();
    },
    'after a link to another event': async (page) => {
      await answer(page, given);
      await page.evaluate(() => {
        location.hash = '#gids=baan-kwijt';
      });
      await expect(page.locator('input[value="baan-kwijt"]')).toBeChecked();
    },
  };
  for (const [way, go] of Object.entries(ways)) {
    test(`${way} leaves nothing behind, in the page or in the history`, async ({ page }) => {
      await begin(page);
      await go(page);
      await press(page, 'Wis alles');
      await expect(page.getByText(/^Vraag 1 van/)).toBeVisible();
      expect((await currentQuestion(page)).id).toBe('gebeurtenis');
      const holdsNothing = async () => {
        expect(JSON.stringify(await page.evaluate(() => history.state as unknown))).not.toMatch(/schulden|geen-eten/);
        await expect(page.locator('zv-vragen input:checked')).toHaveCount(0);
      };
      await holdsNothing();
      await page.reload();
      await holdsNothing();
      // Every place that the buttons of the browser can reach: first all the way back, then all the way forward.
      for (let step = 0; step < MOST_STEPS && page.url().includes(QUESTIONNAIRE); step += 1) {
        await page.goBack();
        if (page.url().includes(QUESTIONNAIRE)) await holdsNothing();
      }
      for (let step = 0; step < MOST_STEPS; step += 1) {
        await page.goForward();
        await holdsNothing();
      }
    });
  }
});

test.describe('Answers that exclude each other', () => {
  for (const alone of ['geen-van-deze', 'onbekend']) {
    test(`"${alone}" takes the other ticks away, and the other way round`, async ({ page }) => {
      await begin(page);
      await answer(page, { gebeurtenis: ['schulden'] });
      const box = (value: string) => page.locator(`input[name="haast"][value="${value}"]`);
      await box('geen-eten').check();
      await box('deurwaarder').check();
      await box(alone).check();
      await expect(page.locator('input[name="haast"]:checked')).toHaveCount(1);
      await box('geen-eten').check();
      await expect(box(alone)).not.toBeChecked();
    });
  }
});

test.describe('A link', () => {
  test('from a guide chooses the event, and is removed from the address', async ({ page }) => {
    await page.goto('/gids/schulden/');
    await page.locator('a[href="/wat-geldt-voor-mij/#gids=schulden"]').first().click();
    await expect(page.locator('input[name="gebeurtenis"][value="schulden"]')).toBeChecked();
    await expect(page).toHaveURL(new RegExp(`${QUESTIONNAIRE}$`));
    expect(await answer(page, { gebeurtenis: ['schulden'] })).toBe('gebeurtenis');
    expect((await currentQuestion(page)).id).toBe('haast');
  });

  for (const fragment of [
    '#x=%%%',
    '#gids=',
    '#gids=bestaat-niet',
    '#gids=%F0%9F',
    '#<script>',
    '#zv1.AAAA',
    `#${'a'.repeat(5000)}`,
  ]) {
    test(`that is broken (${fragment.slice(0, 20)}) says so in plain words, and starts afresh`, async ({ page }) => {
      await begin(page, fragment);
      await expect(page.getByRole('alert').filter({ visible: true })).toHaveText(/^Deze link klopt niet meer/);
      expect((await currentQuestion(page)).id).toBe('gebeurtenis');
      await expect(page.locator('zv-vragen input:checked')).toHaveCount(0);
      await expect(page).toHaveURL(new RegExp(`${QUESTIONNAIRE}$`));
    });
  }

  test('that is followed on the page itself works as well', async ({ page }) => {
    await begin(page);
    await page.evaluate(() => {
      location.hash = '#gids=baan-kwijt';
    });
    await expect(page.locator('input[name="gebeurtenis"][value="baan-kwijt"]')).toBeChecked();
    await expect(page).toHaveURL(new RegExp(`${QUESTIONNAIRE}$`));
  });
});

test.describe('Garbage in the history of the tab', () => {
  const garbage: unknown[] = [
    'x',
    7,
    [],
    {},
    { zv: 1 },
    { zv: 2, answers: {}, at: 'haast', all: false, depth: 1 },
    { zv: 1, answers: { gebeurtenis: { a: 1 } }, at: 'haast', all: false, depth: 0 },
    { zv: 1, answers: {}, at: '__proto__', all: false, depth: 0 },
    { zv: 1, answers: null, at: 'plan', all: true, depth: -1 },
  ];
  for (const state of garbage) {
    test(`(${JSON.stringify(state)}) gives a plain sentence and a fresh start`, async ({ page }) => {
      await begin(page);
      await page.evaluate((value) => {
        history.replaceState(value, '');
      }, state);
      await page.reload();
      await expect(page.getByRole('alert').filter({ visible: true })).toHaveText(
        /^We konden uw antwoorden niet goed lezen/,
      );
      expect((await currentQuestion(page)).id).toBe('gebeurtenis');
      await expect(page.locator('zv-vragen input:checked')).toHaveCount(0);
    });
  }
});

test.describe('With the keyboard alone', () => {
  for (const event of ['baan-kwijt', 'schulden']) {
    test(`a whole journey with ${event} ends in a plan`, async ({ page }) => {
      await begin(page);
      /** Tabs on until the focus is on something that fits. */
      const tabTo = async (selector: string) => {
        for (let step = 0; step < 40; step += 1) {
          await page.keyboard.press('Tab');
          if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
        }
        throw new Error(`The Tab key never reaches ${selector}`);
      };
      for (let screen = 0; screen < 20 && !(await plan(page).isVisible()); screen += 1) {
        const { field, id } = await currentQuestion(page);
        if (screen > 0) await expect(field.locator('h2')).toBeFocused();
        const type = await field.locator('input').first().getAttribute('type');
        if (type === 'text') {
          await tabTo(`input[name="${id}"]`);
          await page.keyboard.type('3-12-2026');
        } else if (type === 'checkbox') {
          await tabTo(`input[name="${id}"][value="${screen === 0 ? event : 'onbekend'}"]`);
          await page.keyboard.press('Space');
        } else {
          await tabTo(`input[name="${id}"]`);
          // From the first answer up, around to the last: "Weet ik niet".
          await page.keyboard.press('ArrowUp');
          await expect(field.locator('input:checked')).toHaveAttribute('value', /.+/);
        }
        if (screen % 2 === 0) await page.keyboard.press('Enter');
        else {
          await tabTo('[data-next]');
          await page.keyboard.press('Enter');
        }
        await expect(field).toBeHidden();
      }
      await expect(plan(page).getByRole('heading', { name: 'Uw plan' })).toBeFocused();
      await page.keyboard.press('Tab');
      expect(
        await page.evaluate(() => document.activeElement?.closest('[data-plan]') !== null),
        'the next Tab goes into the plan',
      ).toBe(true);
    });
  }
});
