import type { Action } from '../schemas/action.ts';
import type { Contact } from '../schemas/contact.ts';
import type { Fact } from '../schemas/fact.ts';
import type { Guide } from '../schemas/guide.ts';
import type { HelperPage } from '../schemas/helper-page.ts';
import type { LetterToSend, ReceivedLetter } from '../schemas/letter.ts';
import type { Outreach } from '../schemas/outreach.ts';
import type { Page } from '../schemas/page.ts';
import type { Paper } from '../schemas/paper.ts';
import type { Place } from '../schemas/place.ts';
import type { Question } from '../schemas/question.ts';
import type { SheetContent } from '../schemas/sheet.ts';
import type { Site } from '../schemas/site.ts';
import type { Source } from '../schemas/source.ts';
import type { Term } from '../schemas/term.ts';
import type { Entries, Entry } from './parse-content.ts';

/** All content as it stands in files, checked against its schemas. */
export interface Content {
  readonly site: Site;
  readonly guides: Entries<Guide>;
  readonly actions: Entries<Action>;
  readonly received: Entries<ReceivedLetter>;
  readonly toSend: Entries<LetterToSend>;
  readonly questions: Entries<Question>;
  readonly facts: Entries<Fact>;
  readonly contacts: Entries<Contact>;
  readonly terms: Entries<Term>;
  readonly sources: Entries<Source>;
  readonly papers: Entries<Paper>;
  readonly places: Entries<Place>;
  readonly outreach: Entries<Outreach>;
  readonly sheets: Entries<SheetContent>;
  readonly pages: Entries<Page>;
  readonly helpers: Entries<HelperPage>;
}

/** Everything with a text of its own below its fields. */
export function withBody(content: Content): Entry<{ title: string; description: string }>[] {
  const { guides, actions, received, toSend, pages, helpers } = content;
  return [guides, actions, received, toSend, pages, helpers].flatMap((entries) => [...entries.values()]);
}
