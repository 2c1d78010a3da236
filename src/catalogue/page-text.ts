import { markdownToBlocks, type PlainBlock } from '../domain/language/index.ts';
import { referencesIn } from '../domain/text/rich-text.ts';
import type { ConditionTree } from '../schemas/condition.ts';
import { referencesInBody } from './body-references.ts';
import type { Content } from './content.ts';
import { wordsOfPage } from './hard-words.ts';
import type { Entry } from './parse-content.ts';
import { factPhrase, showText } from './show-text.ts';

/** The text that readers see on one page, ready to be measured. */
export interface PageText {
  /** Path on the site: "/gids/schulden/". */
  readonly page: string;
  /** File that an editor mends; a folder when the page gathers many. */
  readonly file: string;
  readonly blocks: readonly PlainBlock[];
  /** Hard words and abbreviations that the page explains. */
  readonly explained: readonly string[];
}

/** Our own texts, page by page, as they read on a day (ISO). Names, addresses and lists of places are left out. */
export function pageTexts(content: Content, date: string): PageText[] {
  const paragraph = (text: string): PlainBlock => ({ kind: 'paragraph', text: showText(content, text, date) });
  const heading = (text: string): PlainBlock => ({ kind: 'heading', text });
  const bodyBlocks = (entry: Entry<unknown>): PlainBlock[] =>
    markdownToBlocks(entry.body, {
      fact: (id) => factPhrase(content, id, date),
      contact: (id) => content.contacts.get(id)?.data.name ?? id,
    }).map((block) => ({ ...block, ...(block.line === undefined ? {} : { line: block.line + entry.bodyLine - 1 }) }));

  const pageOf = (
    page: string,
    entry: Entry<object>,
    front: readonly PlainBlock[],
    explained: readonly string[] = wordsOfPage(content, entry).explained,
  ): PageText => ({
    page,
    file: entry.file,
    blocks: [...front, ...bodyBlocks(entry)],
    explained: wordsOf(content, explained),
  });

  const guides = [...content.guides.values()].map((entry) => {
    const { title, summary, steps, rights } = entry.data;
    const texts = [...summary, ...steps.map((step) => step.text), ...rights.map((right) => right.text)];
    const front = [heading(title), ...steps.map((step) => heading(step.title)), ...texts.map(paragraph)];
    return pageOf(`/gids/${entry.id}/`, entry, front);
  });
  const actions = [...content.actions.values()].map((entry) => {
    const { title, what, conditions, ways, say } = entry.data;
    const texts = [what, ...conditionTexts(conditions), ...ways.map((way) => way.text), say];
    return pageOf(`/regel-het/${entry.id}/`, entry, [heading(title), ...texts.map(paragraph)]);
  });
  const received = [...content.received.values()].map((entry) => {
    const { title, meaning, until, steps, nothing, real } = entry.data;
    const texts = [meaning, until, ...steps.map((step) => step.text), nothing, real];
    const front = [heading(title), ...steps.map((step) => heading(step.title)), ...texts.map(paragraph)];
    return pageOf(`/brieven/${entry.id}/`, entry, front);
  });
  const toSend = [...content.toSend.values()].map((entry) => {
    const { title, use, paragraphs, along, keep, prove, then } = entry.data;
    const texts = [use, ...paragraphs, ...along, keep, prove, then];
    return pageOf(`/voorbeeldbrieven/${entry.id}/`, entry, [heading(title), ...texts.map(paragraph)]);
  });
  // These pages explain the words that their writer marked, and no others.
  const pages = [...content.pages.values()].map((entry) => {
    const marked = referencesInBody(entry.body).flatMap(({ kind, id }) => (kind === 'term' ? [id] : []));
    return pageOf(`/${entry.id}/`, entry, [heading(entry.data.title)], marked);
  });
  const helpers = [...content.helpers.values()].map((entry) => {
    const marked = referencesInBody(entry.body).flatMap(({ kind, id }) => (kind === 'term' ? [id] : []));
    return pageOf(`/helpers/${entry.id}/`, entry, [heading(entry.data.title)], marked);
  });

  return [
    ...guides,
    ...actions,
    ...received,
    ...toSend,
    ...pages,
    ...helpers,
    questionsText(content, paragraph),
    contactsText(content, paragraph),
    termsText(content, paragraph),
    ...outreachTexts(content, paragraph),
  ];
}

type ToBlock = (text: string) => PlainBlock;

function questionsText(content: Content, paragraph: ToBlock): PageText {
  const texts = [...content.questions.values()].flatMap(({ data }) => [
    data.text,
    ...data.variants.flatMap((variant) => [variant.text, ...Object.values(variant.options)]),
    data.help,
    data.how,
    data.why,
    ...data.options.map((option) => option.text),
    ...data.contradictions.map((contradiction) => contradiction.text),
  ]);
  const plan = [...content.actions.values()].flatMap(({ data }) => [
    data.why,
    ...data.urgency.flatMap((rule) => rule.why ?? []),
    data.ifNothing,
  ]);
  const all = [...texts.filter((text) => text !== undefined), ...plan];
  const terms = all
    .flatMap(referencesIn)
    .filter(({ kind }) => kind === 'term')
    .map(({ id }) => id);
  return {
    page: '/wat-geldt-voor-mij/',
    file: 'content/questions',
    blocks: all.map(paragraph),
    explained: wordsOf(content, terms),
  };
}

function contactsText(content: Content, paragraph: ToBlock): PageText {
  const texts = [...content.contacts.values()].flatMap(({ data }) => [
    data.does,
    ...(data.find === undefined ? [] : [data.find]),
  ]);
  // A contact's own name stands above its text.
  const names = [...content.contacts.values()].flatMap(({ data }) => data.name.split(/[\s()]+/));
  return { page: '/bellen/', file: 'content/contacts', blocks: texts.map(paragraph), explained: names };
}

function termsText(content: Content, paragraph: ToBlock): PageText {
  const ids = [...content.terms.keys()];
  return {
    page: '/woorden/',
    file: 'content/terms',
    blocks: [...content.terms.values()].map(({ data }) => paragraph(data.plain)),
    explained: wordsOf(content, ids),
  };
}

/** What is printed or sent: each of it must read easily by itself, for it goes out alone. */
function outreachTexts(content: Content, paragraph: ToBlock): PageText[] {
  return [...content.outreach.values()].map(({ id, file, data }) => {
    const texts = 'paragraphs' in data ? data.paragraphs : [...data.lines, data.call ?? '', data.place];
    return {
      page: `/helpers/uitdelen/ (${id})`,
      file,
      blocks: [
        { kind: 'heading', text: data.title ?? data.name },
        ...texts.filter((text) => text !== '').map((text) => paragraph(text.replaceAll('{site}', 'deze site'))),
      ],
      explained: [],
    };
  });
}

function wordsOf(content: Content, ids: readonly string[]): string[] {
  return ids.flatMap((id) => {
    const term = content.terms.get(id)?.data;
    return term === undefined ? [] : [term.word, ...term.forms];
  });
}

function conditionTexts(tree: ConditionTree): string[] {
  if ('all' in tree) return tree.all.flatMap(conditionTexts);
  if ('any' in tree) return tree.any.flatMap(conditionTexts);
  if ('not' in tree) return conditionTexts(tree.not);
  return [tree.text];
}
