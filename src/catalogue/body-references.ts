import type { Reference } from '../domain/text/rich-text.ts';

/** A reference in an MDX body, with its line in the body (from 0). */
export interface BodyReference extends Reference {
  readonly line: number;
}

const TAG = /<(Fact|Term|Contact) id="([^"]*)"/g;
const LINK = /\]\(\/(regel-het|gids|brieven|voorbeeldbrieven)\/([^/)]*)\/?[^)]*\)/g;

const KIND_OF_ROUTE: Readonly<Record<string, 'action' | 'guide' | 'received' | 'toSend'>> = {
  'regel-het': 'action',
  gids: 'guide',
  brieven: 'received',
  voorbeeldbrieven: 'toSend',
};

/** A link from an MDX body to another page. */
interface PageReference {
  readonly kind: 'action' | 'guide' | 'received' | 'toSend';
  readonly id: string;
  readonly line: number;
}

/** Everything an MDX body refers to: facts, terms, contacts, and links to actions, guides and letters. */
export function referencesInBody(body: string): (BodyReference | PageReference)[] {
  return body.split('\n').flatMap((text, line) => [
    ...[...text.matchAll(TAG)].map(([, tag = '', id = '']) => ({
      kind: tag.toLowerCase() as 'fact' | 'term' | 'contact',
      id,
      line,
    })),
    ...[...text.matchAll(LINK)].map(([, route = '', id = '']) => ({
      kind: KIND_OF_ROUTE[route] ?? ('action' as const),
      id,
      line,
    })),
  ]);
}
