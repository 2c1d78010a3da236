import type { Reference } from '../domain/text/rich-text.ts';

/** A reference in an MDX body, with its line in the body (from 0). */
export interface BodyReference extends Reference {
  readonly line: number;
}

const TAG = /<(Fact|Term|Contact) id="([^"]*)"/g;
const LINK = /\]\(\/(regel-het|gids)\/([^/)]*)\/?[^)]*\)/g;

/** Everything an MDX body refers to: facts, terms, contacts, and links to actions and guides. */
export function referencesInBody(body: string): (BodyReference | { kind: 'guide'; id: string; line: number })[] {
  return body.split('\n').flatMap((text, line) => [
    ...[...text.matchAll(TAG)].map(([, tag = '', id = '']) => ({
      kind: tag.toLowerCase() as 'fact' | 'term' | 'contact',
      id,
      line,
    })),
    ...[...text.matchAll(LINK)].map(([, route, id = '']) =>
      route === 'gids' ? { kind: 'guide' as const, id, line } : { kind: 'action' as const, id, line },
    ),
  ]);
}
