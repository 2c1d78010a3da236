import { blanksIn, referencesIn } from '../../domain/text/rich-text.ts';
import type { Guide } from '../../schemas/guide.ts';
import type { ConditionTree } from '../../schemas/condition.ts';
import { referencesInBody } from '../body-references.ts';
import { EVENT_QUESTION } from '../../domain/questionnaire/model.ts';
import { events as eventsOf } from '../events.ts';
import { type Content, withBody } from '../content.ts';
import type { ProblemList } from '../content-root.ts';
import type { Entry } from '../parse-content.ts';
import { placedTexts } from '../texts.ts';

type Kind = 'fact' | 'term' | 'action' | 'contact' | 'guide' | 'source' | 'paper' | 'received' | 'toSend';

/** Dutch name of a kind, and the folder where it stands. */
const KINDS: Readonly<Record<Kind, readonly [name: string, folder: string, key: keyof Content]>> = {
  fact: ['feit', 'facts', 'facts'],
  term: ['moeilijk woord', 'terms', 'terms'],
  action: ['actie', 'actions', 'actions'],
  contact: ['contact', 'contacts', 'contacts'],
  guide: ['gids', 'guides', 'guides'],
  source: ['bron', 'sources', 'sources'],
  paper: ['papier om mee te nemen', 'papers', 'papers'],
  received: ['brief', 'letters/received', 'received'],
  toSend: ['voorbeeldbrief', 'letters/to-send', 'toSend'],
};

/** Every id that the content names must exist. */
export function checkReferences(content: Content, problems: ProblemList): void {
  const exists = (kind: Kind, id: string) => (content[KINDS[kind][2]] as ReadonlyMap<string, unknown>).has(id);
  const need = (entry: Entry<unknown>, line: number, kind: Kind, id: string) => {
    if (exists(kind, id)) return;
    const [name, folder] = KINDS[kind];
    problems.add(
      entry.file,
      line,
      `bij "${entry.id}": het ${name} "${id}" bestaat niet.`
        .replace('het actie', 'de actie')
        .replace('het gids', 'de gids')
        .replace('het bron', 'de bron')
        .replace('het brief', 'de brief')
        .replace('het voorbeeldbrief', 'de voorbeeldbrief'),
      `kijk of de naam goed is geschreven. Of maak "${id}" aan in content/${folder}.`,
    );
  };
  const needAt = (entry: Entry<unknown>, path: readonly PropertyKey[], kind: Kind, ids: readonly string[]) => {
    for (const id of ids) need(entry, entry.lineOf(path), kind, id);
  };

  const known = eventsOf(content).map(({ id }) => id);
  const needEvent = (entry: Entry<unknown>, line: number, event: string) => {
    if (known.includes(event)) return;
    problems.add(
      entry.file,
      line,
      `de gebeurtenis "${event}" bestaat niet.`,
      `kies uit de antwoorden op de vraag "${EVENT_QUESTION}" in content/questions, of zet hem daarbij.`,
    );
  };

  for (const { entry, path, text } of placedTexts(content)) {
    for (const { kind, id } of referencesIn(text)) need(entry, entry.lineOf(path), kind, id);
  }
  for (const entry of withBody(content)) {
    for (const { kind, id, line } of referencesInBody(entry.body)) need(entry, entry.bodyLine + line, kind, id);
  }
  const needSteps = (entry: Entry<unknown>, steps: Guide['steps']) => {
    steps.forEach((step, index) => {
      needAt(entry, ['steps', index, 'action'], 'action', step.action === undefined ? [] : [step.action]);
      needAt(entry, ['steps', index, 'contact'], 'contact', step.contact === undefined ? [] : [step.contact]);
    });
  };
  for (const entry of content.guides.values()) {
    if (entry.data.event !== false) needEvent(entry, 1, entry.id);
    const { steps, rights, contacts, letters, terms, sources } = entry.data;
    needSteps(entry, steps);
    rights.forEach((right, index) => {
      needAt(entry, ['rights', index, 'action'], 'action', [right.action]);
    });
    needAt(entry, ['contacts'], 'contact', contacts);
    needAt(entry, ['letters'], 'received', letters);
    needAt(entry, ['terms'], 'term', terms);
    needAt(entry, ['sources'], 'source', sources);
  }
  for (const entry of content.actions.values()) {
    const { events, bring, contacts, sources, conditions, deadline } = entry.data;
    for (const event of events === 'alle' ? [] : events) needEvent(entry, entry.lineOf(['events']), event);
    needAt(entry, ['deadline', 'fact'], 'fact', deadline?.fact === undefined ? [] : [deadline.fact]);
    if (deadline !== undefined && content.questions.get(deadline.question)?.data.type !== 'date') {
      problems.add(
        entry.file,
        entry.lineOf(['deadline', 'question']),
        `"${deadline.question}" is geen vraag naar een datum.`,
        'kies een vraag met "type: date" uit content/questions.',
      );
    }
    needAt(entry, ['bring'], 'paper', bring);
    needAt(entry, ['contacts'], 'contact', contacts);
    needAt(entry, ['sources'], 'source', sources);
    for (const { path, source } of sourcesOf(conditions, ['conditions'])) needAt(entry, path, 'source', [source]);
  }
  for (const entry of content.received.values()) {
    const { steps, answers, contacts, sources } = entry.data;
    needSteps(entry, steps);
    needAt(entry, ['answers'], 'toSend', answers);
    needAt(entry, ['contacts'], 'contact', contacts);
    needAt(entry, ['sources'], 'source', sources);
  }
  for (const entry of content.toSend.values()) {
    const { actions, contacts, sources, blanks, paragraphs, subject } = entry.data;
    needAt(entry, ['actions'], 'action', actions);
    needAt(entry, ['contacts'], 'contact', contacts);
    needAt(entry, ['sources'], 'source', sources);
    const used = [subject, ...paragraphs].flatMap(blanksIn);
    for (const id of used.filter((blank) => !Object.hasOwn(blanks, blank)))
      problems.add(
        entry.file,
        entry.lineOf(['paragraphs']),
        `de invulplek "${id}" bestaat niet.`,
        'zet hem bij "blanks".',
      );
    for (const id of Object.keys(blanks).filter((blank) => !used.includes(blank)))
      problems.add(
        entry.file,
        entry.lineOf(['blanks', id]),
        `de invulplek "${id}" staat niet in de brief.`,
        'haal hem weg.',
      );
  }
  for (const id of content.site.firstGuides)
    if (!exists('guide', id))
      problems.add(
        'content/site.yaml',
        1,
        `de gids "${id}" bestaat niet.`,
        'kies bij firstGuides een gids uit content/guides.',
      );
  for (const entry of content.helpers.values()) needAt(entry, ['sources'], 'source', entry.data.sources);
  for (const entry of content.outreach.values()) {
    if ('paragraphs' in entry.data) continue;
    if (entry.data.form === 'flyer') needAt(entry, ['guide'], 'guide', [entry.data.guide]);
    needAt(entry, ['contact'], 'contact', entry.data.contact === undefined ? [] : [entry.data.contact]);
  }
  for (const entry of content.places.values()) needAt(entry, ['source'], 'source', [entry.data.source]);
  for (const entry of content.facts.values()) {
    needAt(entry, ['source'], 'source', [entry.data.source]);
    needAt(entry, ['next', 'source'], 'source', entry.data.next ? [entry.data.next.source] : []);
    needAt(entry, ['ask'], 'contact', [entry.data.ask]);
  }
  for (const entry of content.contacts.values()) needAt(entry, ['source'], 'source', [entry.data.source]);
  for (const entry of content.terms.values()) needAt(entry, ['source'], 'source', [entry.data.source]);
}

function sourcesOf(tree: ConditionTree, path: readonly PropertyKey[]): { path: PropertyKey[]; source: string }[] {
  if ('all' in tree) return tree.all.flatMap((part, index) => sourcesOf(part, [...path, 'all', index]));
  if ('any' in tree) return tree.any.flatMap((part, index) => sourcesOf(part, [...path, 'any', index]));
  if ('not' in tree) return sourcesOf(tree.not, [...path, 'not']);
  return [{ path: [...path, 'source'], source: tree.source }];
}
