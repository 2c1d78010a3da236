import type { APIRoute } from 'astro';
import { findables } from '../../catalogue/findables.ts';
import { buildDate, getCatalogue } from '../../catalogue/index.ts';

/** What the search reads on first use: titles, summaries and search words. */
export const GET: APIRoute = () => Response.json(findables(getCatalogue(), buildDate()));
