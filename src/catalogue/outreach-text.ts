import type { Content } from './content.ts';
import { showText } from './show-text.ts';

/** A piece of a text to send: words, or what the sender fills in first. */
export interface MessagePiece {
  readonly text: string;
  readonly isBlank: boolean;
}

/**
 * A text to hand out, in plain words: paper and a message hold no links, so a contact comes with its number.
 * @param site what {site} becomes
 * @param date day (ISO) of the facts
 */
export function outreachText(content: Content, text: string, site: string, date: string): string {
  const withNumber = (name: string, id: string): string => {
    const phone = content.contacts.get(id)?.data.phone;
    return phone === undefined ? name : `${name} (${phone.number}${phone.cost === 'gratis' ? ', gratis' : ''})`;
  };
  return showText(content, text, date, withNumber).replaceAll('{site}', site);
}

/** Cuts a text at what stands between square brackets. */
export function cutAtBlanks(text: string): MessagePiece[] {
  return text
    .split(/(\[[^\]]+\])/)
    .filter((piece) => piece !== '')
    .map((piece) => ({ text: piece, isBlank: piece.startsWith('[') }));
}
