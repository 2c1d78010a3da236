import type { APIRoute } from 'astro';
import { getPlaces } from '../../catalogue/places/index.ts';

/**
 * One file for the whole country: a file for each region would tell the host where a reader lives. A thousand sites of
 * libraries would make it too big; they stand on the pages of the municipalities.
 */
export const GET: APIRoute = () => {
  const places = getPlaces();
  const desks = places.desks.map((desk) => (desk.kind === 'bibliotheek' ? { ...desk, website: undefined } : desk));
  return Response.json({ ...places, desks });
};
