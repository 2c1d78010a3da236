import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import pagefind from 'astro-pagefind';
import { checkContentFirst } from './src/catalogue/astro-integration.ts';

const port = Number(process.env['PORT'] ?? 4321);

export default defineConfig({
  site: process.env['SITE_URL'] ?? `http://localhost:${String(port)}`,
  trailingSlash: 'always',
  server: { port },
  build: { inlineStylesheets: 'never', format: 'directory' },
  integrations: [checkContentFirst(), mdx(), sitemap(), pagefind()],
  devToolbar: { enabled: false },
  // Pagefind runs WebAssembly on /zoeken/; nothing else may come from anywhere but here.
  security: {
    csp: {
      directives: [
        "default-src 'self'",
        "img-src 'self' data:",
        "base-uri 'none'",
        "form-action 'none'",
        "object-src 'none'",
      ],
      scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"] },
    },
  },
});
