import type { APIRoute } from 'astro';
import { listFacts } from '../catalogue/fact-list.ts';
import { buildDate, getCatalogue } from '../catalogue/index.ts';

/** All facts as data, with how they stand on the day of the build. */
export const GET: APIRoute = () => {
  const date = buildDate();
  return new Response(JSON.stringify({ date, facts: listFacts(getCatalogue(), date) }, null, 1), {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
};
