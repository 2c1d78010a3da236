import { plainText } from '../domain/text/rich-text.ts';
import type { Content } from './catalogue.ts';
import { factPhrase, nameAtStart } from './show-text.ts';

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
  const plain = plainText(text, (kind, id, before) => {
    switch (kind) {
      case 'fact':
        return factPhrase(content, id, date);
      case 'term':
        return content.terms.get(id)?.data.word ?? id;
      case 'action':
        return content.actions.get(id)?.data.title ?? id;
      case 'contact': {
        const { name = id, phone } = content.contacts.get(id)?.data ?? {};
        const shown = nameAtStart(name, before);
        if (phone === undefined) return shown;
        return `${shown} (${phone.number}${phone.cost === 'gratis' ? ', gratis' : ''})`;
      }
    }
  });
  return plain.replaceAll('{site}', site);
}

/** Cuts a text at what stands between square brackets. */
export function cutAtBlanks(text: string): MessagePiece[] {
  return text
    .split(/(\[[^\]]+\])/)
    .filter((piece) => piece !== '')
    .map((piece) => ({ text: piece, isBlank: piece.startsWith('[') }));
}
