import { referencesIn } from '../domain/text/rich-text.ts';
import { referencesInBody } from './body-references.ts';
import type { Catalogue } from './catalogue.ts';
import type { Entry } from './parse-content.ts';
import { textsIn } from './texts.ts';

type Page = Entry<{ sources: string[] }>;

/** Ids of all sources that a page rests on: its own, and those of its conditions, facts and terms. */
export function sourcesOfPage(catalogue: Catalogue, entry: Page): string[] {
  const named = textReferences(entry).flatMap(({ kind, id }) => {
    if (kind === 'fact') return catalogue.facts.get(id)?.data.source ?? [];
    if (kind === 'term') return catalogue.terms.get(id)?.data.source ?? [];
    return [];
  });
  const reasons = catalogue.rules.actions.get(entry.id)?.reasons ?? [];
  return [...new Set([...entry.data.sources, ...reasons.map(({ source }) => source), ...named])];
}

function textReferences(entry: Page): { kind: string; id: string }[] {
  return [...textsIn(entry, entry.data, []).flatMap(({ text }) => referencesIn(text)), ...referencesInBody(entry.body)];
}
