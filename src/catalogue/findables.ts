import { distinctWords, type Findable } from '../domain/search/search.ts';
import strings from '../strings/nl.json' with { type: 'json' };
import questionWords from '../strings/vragen.nl.json' with { type: 'json' };
import type { Content } from './content.ts';
import { guidesInOrder } from './events.ts';
import { capital, showText } from './show-text.ts';

/** Everything that the search can find, on a day (ISO). */
export function findables(content: Content, date: string): Findable[] {
  const show = (text: string) => showText(content, text, date);
  return [
    ...guidesInOrder(content).map(({ id, data, event }): Findable => ({
      path: `/gids/${id}/`,
      title: data.title,
      kind: 'gids',
      summary: data.description,
      words: distinctWords([event, ...data.searchWords], data.title),
    })),
    ...[...content.actions.values()].map(({ id, data }): Findable => ({
      path: `/regel-het/${id}/`,
      title: data.title,
      kind: 'actie',
      summary: data.description,
      words: distinctWords([data.name, ...data.searchWords], data.title),
    })),
    ...[...content.received.values()].map(({ id, data }): Findable => ({
      path: `/brieven/${id}/`,
      title: data.title,
      kind: 'brief',
      summary: data.description,
      words: distinctWords([data.name, ...data.top, ...data.searchWords], data.title),
    })),
    ...[...content.toSend.values()].map(({ id, data }): Findable => ({
      path: `/voorbeeldbrieven/${id}/`,
      title: data.title,
      kind: 'voorbeeldbrief',
      summary: data.description,
      words: distinctWords([data.name, ...data.searchWords], data.title),
    })),
    ...[...content.contacts.values()].map(({ id, data }): Findable => ({
      path: `/bellen/#${id}`,
      title: capital(data.name),
      kind: 'contact',
      summary: show(data.does),
      words: distinctWords(data.searchWords, data.name),
    })),
    ...[...content.terms.values()].map(({ id, data }): Findable => ({
      path: `/woorden/#${id}`,
      title: capital(data.word),
      kind: 'woord',
      summary: show(data.plain),
      words: distinctWords(data.forms, data.word),
    })),
    ...[...content.helpers.values()].map(({ id, data }): Findable => ({
      path: `/helpers/${id}/`,
      title: data.title,
      kind: 'pagina',
      summary: data.description,
      words: '',
    })),
    ...[...content.pages.values()].map(({ id, data }): Findable => ({
      path: `/${id}/`,
      title: data.title,
      kind: 'pagina',
      summary: data.description,
      words: '',
    })),
    {
      path: '/wat-geldt-voor-mij/',
      title: questionWords.title,
      kind: 'pagina',
      summary: questionWords.description,
      words: '',
    },
    {
      path: '/bellen/',
      title: strings.callPage.title,
      kind: 'pagina',
      summary: strings.callPage.description,
      words: '',
    },
    {
      path: '/woorden/',
      title: strings.wordsPage.title,
      kind: 'pagina',
      summary: strings.wordsPage.description,
      words: '',
    },
    {
      path: '/bronnen/',
      title: strings.sourcesPage.title,
      kind: 'pagina',
      summary: strings.sourcesPage.description,
      words: '',
    },
  ];
}
