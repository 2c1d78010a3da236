import { describe, expect, it } from 'vitest';
import { distinctWords, type Findable, plainWord, Search, wordAndTails } from '../../src/domain/search/search.ts';

const item = (path: string, title: string, kind: Findable['kind'], words: readonly string[] = []): Findable => ({
  path,
  title,
  kind,
  summary: '',
  words: distinctWords(words, title),
});
const ITEMS: readonly Findable[] = [
  item('/gids/schulden/', 'Hebt u schulden?', 'gids', ['deurwaarder', 'geldzorgen']),
  item('/regel-het/huurtoeslag-aanvragen/', 'Vraag huurtoeslag aan', 'actie', ['huur te hoog']),
  item('/woorden/#deurwaarder', 'deurwaarder', 'woord'),
  item('/bellen/#ido', 'Het IDO', 'contact', ['bibliotheek', 'cliëntondersteuner']),
  item('/over/', 'Over deze site', 'pagina'),
];
/** Made anew in each test, so that it is known which test a fault makes fail. */
const search = () => new Search(ITEMS);
const paths = (query: string) =>
  search()
    .find(query)
    .map(({ path }) => path);

describe('Searching', () => {
  it('finds whole words, beginnings and the tail of a compound', () => {
    expect(paths('schulden')[0]).toBe('/gids/schulden/');
    expect(paths('schuld')).toContain('/gids/schulden/');
    expect(paths('toeslag')).toContain('/regel-het/huurtoeslag-aanvragen/');
  });

  it('forgives a slip of the finger, and accents', () => {
    expect(paths('deurwaader')).toContain('/woorden/#deurwaarder');
    expect(paths('clientondersteuner')).toContain('/bellen/#ido');
  });

  it('wants all words when something has them all, and else any', () => {
    expect(paths('huur hoog')).toEqual(['/regel-het/huurtoeslag-aanvragen/']);
    expect(paths('schulden bibliotheek').sort()).toEqual(['/bellen/#ido', '/gids/schulden/']);
  });

  it('gives a guide before a word when both fit as well, and what has it in its title before what has it elsewhere', () => {
    expect(paths('deurwaarder')).toEqual(['/woorden/#deurwaarder', '/gids/schulden/']);
    const twins = new Search([item('/woorden/#a', 'schuldhulp', 'woord'), item('/gids/a/', 'schuldhulp', 'gids')]);
    expect(twins.find('schuldhulp').map(({ path }) => path)).toEqual(['/gids/a/', '/woorden/#a']);
  });

  it('finds two words apart in the search words, and words of the summary', () => {
    expect(paths('te hoog')).toEqual(['/regel-het/huurtoeslag-aanvragen/']);
    const summed = new Search([{ ...item('/a/', 'Iets', 'gids'), summary: 'Over brieven van de deurwaarder.' }]);
    expect(summed.find('brieven').map(({ path }) => path)).toEqual(['/a/']);
  });

  it('keeps each search word once, without those of the title and without tails', () => {
    expect(distinctWords(['Zorgtoeslag aanvragen', 'toeslag, aanvragen', 'de Zorg'], 'Vraag de toeslag')).toBe(
      'aanvragen zorg zorgtoeslag',
    );
    expect(distinctWords(['ww', 'huurtoeslag', 'toeslag', 'café'], 'Geld')).toBe('cafe huurtoeslag ww');
    expect(distinctWords([], 'Geld')).toBe('');
  });

  it('takes no beginning of two letters, and no slip in a word of three', () => {
    expect(paths('hu')).toEqual([]);
    expect(paths('udo')).toEqual([]);
  });

  it('reads the first 200 characters, so that a long text costs no more', () => {
    expect(paths(`schulden ${' '.repeat(200)}bibliotheek`)).toEqual(['/gids/schulden/']);
  });

  it('finds nothing for nothing, and does not mind 10,000 characters', () => {
    expect(search().find('')).toEqual([]);
    expect(search().find('x'.repeat(10_000))).toEqual([]);
  });

  it('knows what stands at a path', () => {
    expect(search().at('/over/')?.title).toBe('Over deze site');
    expect(search().at('/weg/')).toBeUndefined();
  });

  it('splits a word in its tails, none shorter than five letters', () => {
    const words = wordAndTails('Huurtoeslag');
    expect(words.slice(0, 1)).toEqual(['huurtoeslag']);
    expect(words).toContain('toeslag');
    expect(Math.min(...words.map((word) => word.length))).toBe(5);
    expect(wordAndTails('ww')).toEqual(['ww']);
    expect(plainWord('Cliënt')).toBe('client');
  });
});
