import type { Message, Outreach, Sheet } from '../schemas/outreach.ts';
import type { Content } from './content.ts';
import type { Entry } from './parse-content.ts';

type Form<T extends Outreach['form']> = Entry<Extract<Outreach, { form: T }>>;

const isFlyer = (entry: Entry<Outreach>): entry is Form<'flyer'> => entry.data.form === 'flyer';
const isMessage = (entry: Entry<Outreach>): entry is Entry<Message> => 'paragraphs' in entry.data;

/** The flyers, in the order of their file. */
export function flyersOf({ outreach }: Pick<Content, 'outreach'>): Form<'flyer'>[] {
  return [...outreach.values()].filter(isFlyer);
}

/** The texts to copy, in the order of their file. */
export function messagesOf({ outreach }: Pick<Content, 'outreach'>): Entry<Message>[] {
  return [...outreach.values()].filter(isMessage);
}

/** The sheet for everybody of a form. Throws when there is none: its page cannot be made. */
export function generalSheet({ outreach }: Pick<Content, 'outreach'>, form: 'poster' | 'deurkaart'): Sheet {
  for (const { data } of outreach.values()) if (data.form === form) return data;
  throw new Error(`content/outreach holds no ${form}.`);
}
