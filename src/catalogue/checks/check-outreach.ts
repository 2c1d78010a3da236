import { referencesIn } from '../../domain/text/rich-text.ts';
import type { Content } from '../content.ts';
import type { ProblemList } from '../content-root.ts';
import { textsIn } from '../texts.ts';

/** What is handed out cannot be taken back: every number on it is sure. */
export function checkOutreach(content: Content, problems: ProblemList): void {
  for (const entry of content.outreach.values()) {
    const { data } = entry;
    const named = textsIn(entry, data, []).flatMap(({ path, text }) =>
      referencesIn(text).flatMap(({ kind, id }) => (kind === 'contact' ? [{ path, id }] : [])),
    );
    if ('contact' in data && data.contact !== undefined) named.push({ path: ['contact'], id: data.contact });
    for (const { path, id } of named) {
      const contact = content.contacts.get(id)?.data;
      // A contact that does not exist is a problem of its own.
      if (contact === undefined || contact.phone?.certainty === 'confirmed') continue;
      problems.add(
        entry.file,
        entry.lineOf(path),
        `bij "${entry.id}": "${id}" heeft geen nummer dat zeker is.`,
        'kies een contact met een zeker nummer. Of haal het contact weg, en noem bij "place" een plek dichtbij.',
      );
    }
  }
}
