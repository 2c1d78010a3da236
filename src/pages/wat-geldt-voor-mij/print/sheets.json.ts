import type { APIRoute } from 'astro';
import { buildDate, getCatalogue } from '../../../catalogue/index.ts';
import { sheetData } from '../../../catalogue/sheets.ts';

/** Every sheet that ever went out, with its words: to read a code with, or to write one. The same for everybody. */
export const GET: APIRoute = () => Response.json(sheetData(getCatalogue(), process.cwd(), buildDate()));
