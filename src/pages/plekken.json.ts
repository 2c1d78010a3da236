import type { APIRoute } from 'astro';
import { placesForOthers } from '../catalogue/places/hsds.ts';
import { getCatalogue } from '../catalogue/index.ts';
import { buildDate } from '../catalogue/index.ts';

/** Desks written by hand, in the terms of HSDS (Open Referral), for whoever makes a list of their own. */
export const GET: APIRoute = () => Response.json(placesForOthers(getCatalogue(), buildDate()));
