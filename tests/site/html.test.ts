import { HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { builtPages } from './built-pages.ts';

/** All rules that html-validate recommends, for parts and for whole documents. Each exception says why. */
const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended', 'html-validate:document', 'html-validate:a11y'],
  rules: {
    // Our own files come from the same server as the page itself; a hash guards against another server.
    'require-sri': ['error', { target: 'crossorigin' }],
    // A plain hyphen can be copied and dialled; style keeps a number on one line.
    'tel-non-breaking': 'off',
    // Whatever answers one question has its name: boxes, and a day beside "weet ik niet". No form is ever sent.
    'form-dup-name': 'off',
    // Counts a link inside <template> as well; axe checks the links that a reader meets.
    'wcag/h30': 'off',
    // MDX writes <br/>, which is as good as <br>.
    'void-style': 'off',
  },
});

test('the HTML of every page is valid', async () => {
  const wrong: string[] = [];
  for (const { file, html } of builtPages()) {
    const { results } = await validator.validateString(html, file);
    for (const { messages } of results) {
      wrong.push(
        ...messages.map(({ ruleId, message, selector }) => `${file}: ${message} (${ruleId}) at ${selector ?? '?'}`),
      );
    }
  }
  expect(wrong).toEqual([]);
});

test('no page holds a form: nothing a reader fills in can be sent', () => {
  const withForm = builtPages().filter(({ html }) => /<form\b|\bformaction=/i.test(html));
  expect(withForm.map(({ path }) => path)).toEqual([]);
});

test('a browser runs and loads only our own files: every page says so, and no script or style stands inside one', () => {
  const wrong = builtPages().filter(({ html, path }) => {
    const scripts = html.match(/<script\b[^>]*>/gi) ?? [];
    return (
      !html.includes(`<meta http-equiv="content-security-policy" content="default-src 'self'; `) ||
      // The full text search of Pagefind writes its own markup.
      html.includes("require-trusted-types-for 'script'") === (path === '/zoeken/') ||
      scripts.some((tag) => !/ (?:src="\/_astro\/|type="application\/(?:ld\+)?json")/.test(tag)) ||
      /<style\b|<[^>]+ (?:style|on[a-z]+)="/i.test(html)
    );
  });
  expect(wrong.map(({ path }) => path)).toEqual([]);
});
