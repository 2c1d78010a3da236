import strings from '../strings/uitdelen.nl.json' with { type: 'json' };
import type { Content } from './content.ts';
import { flyersOf } from './outreach.ts';

/** A page that is nothing but paper to hand out. */
export interface PaperPage {
  readonly path: string;
  /** Name in a list, and a few words beside it. */
  readonly name: string;
  readonly short: string;
  readonly icon: string;
}

/** Paper that is for everybody: door card, posters, slip. */
export function paperForAll(): PaperPage[] {
  const { deurkaart, poster, posterA3, slip } = strings;
  return [
    { path: '/helpers/uitdelen/deurkaart/', icon: 'door', name: deurkaart.name, short: deurkaart.short },
    { path: '/helpers/uitdelen/poster/', icon: 'photo', name: poster.name, short: poster.short },
    { path: '/helpers/uitdelen/poster-a3/', icon: 'arrows-maximize', name: posterA3.name, short: posterA3.short },
    { path: '/helpers/briefje/', icon: 'writing', name: slip.name, short: slip.short },
  ];
}

/** A flyer for each trouble, in the order of their file. */
export function flyerPages(content: Pick<Content, 'outreach' | 'guides'>): PaperPage[] {
  return flyersOf(content).map(({ id, data }) => ({
    path: `/helpers/uitdelen/flyer/${id}/`,
    icon: content.guides.get(data.guide)?.data.icon ?? 'file-text',
    name: data.name,
    short: data.title,
  }));
}
