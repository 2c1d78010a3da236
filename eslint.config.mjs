import { dirname, relative, resolve, sep } from 'node:path';
import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** Files may import only what lies in these folders, and these packages. */
const stayInside = {
  meta: {
    type: 'problem',
    schema: [{ type: 'object' }],
    messages: { out: '"{{from}}" is out of bounds here: {{why}}' },
  },
  create(context) {
    const { folders, packages, why } = context.options[0];
    const check = (source) => {
      const from = source?.value;
      if (typeof from !== 'string') return;
      const path = relative(context.cwd, resolve(dirname(context.filename), from))
        .split(sep)
        .join('/');
      const allowed = from.startsWith('.')
        ? folders.some((folder) => path.startsWith(`${folder}/`))
        : packages.includes(from);
      if (!allowed) context.report({ node: source, messageId: 'out', data: { from, why } });
    };
    return {
      ImportDeclaration: ({ source }) => check(source),
      ExportNamedDeclaration: ({ source }) => check(source),
      ExportAllDeclaration: ({ source }) => check(source),
      ImportExpression: ({ source }) => check(source),
      TSImportType: ({ source, argument }) => check(source ?? argument?.literal),
    };
  },
};

/** What a browser or Node gives, and pure code must not touch. */
const OUTSIDE_WORLD =
  'document window globalThis self navigator location history localStorage sessionStorage ' +
  'indexedDB fetch XMLHttpRequest crypto performance setTimeout setInterval console process Buffer';

export default defineConfig(
  { ignores: ['dist/', '.later/', '.astro/', 'coverage/', '.stryker-tmp/', 'test-results/', 'playwright-report/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  astro.configs.recommended,
  astro.configs['jsx-a11y-strict'],
  { languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } } },
  {
    // Only `astro check` knows the types of .astro files, so these files, and what gathers them, are linted without types.
    files: ['**/*.astro', '**/*.astro/*.ts', 'src/components/content/index.ts'],
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: { parserOptions: { projectService: false } },
  },
  {
    // Plain JavaScript: configuration files.
    files: ['*.mjs'],
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: { globals: { process: 'readonly' } },
  },
  {
    // The link stands empty in a <template>; the script that copies it fills it.
    files: ['src/pages/zoeken/index.astro'],
    rules: { 'astro/jsx-a11y/anchor-has-content': 'off' },
  },
  {
    files: ['src/domain/**'],
    plugins: { 'zo-verder': { rules: { 'stay-inside': stayInside } } },
    rules: {
      'zo-verder/stay-inside': [
        'error',
        {
          folders: ['src/domain'],
          packages: ['minisearch', 'hyphen'],
          why: 'src/domain is pure and imports nothing from the rest',
        },
      ],
      'no-restricted-globals': ['error', ...OUTSIDE_WORLD.split(' ')],
      // A date and chance are inputs, so that the same answers always give the same plan.
      'no-restricted-syntax': [
        'error',
        {
          selector: 'NewExpression[callee.name="Date"][arguments.length=0]',
          message: 'Pure code takes the date as an input.',
        },
        {
          selector: 'MemberExpression[object.name="Date"][property.name="now"]',
          message: 'Pure code takes the date as an input.',
        },
        {
          selector: 'MemberExpression[object.name="Math"][property.name="random"]',
          message: 'Pure code leaves nothing to chance.',
        },
      ],
    },
  },
  {
    files: ['src/elements/**'],
    plugins: { 'zo-verder': { rules: { 'stay-inside': stayInside } } },
    rules: {
      'zo-verder/stay-inside': [
        'error',
        {
          // What is loaded only after a tap brings its own words and styles along: no page pays for them.
          folders: ['src/domain', 'src/elements', 'src/strings', 'src/styles'],
          packages: ['uqr'],
          why: 'an element runs in the browser and knows only src/domain, src/elements, src/strings and src/styles',
        },
      ],
    },
  },
);
