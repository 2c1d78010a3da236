/** Tells past participles from the nouns, adjectives and verb forms that look like them. */
import type { Token } from './text.ts';

const wordSet = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** After these a noun or adjective follows. Words that are pronouns too ("het", "dit", "ons") are left out. */
const DETERMINERS = new Set([
  'een',
  'de',
  'uw',
  'mijn',
  'jouw',
  'onze',
  'geen',
  'elk',
  'elke',
  'ieder',
  'iedere',
  'te',
]);
const SEPARABLE =
  '(?:aan|achter|af|bij|bijeen|binnen|bloot|deel|dicht|door|goed|in|klaar|kwijt|los|mede|mee|na|neer|om|onder|op|open|over|plaats|rond|samen|stil|stop|stuk|tegen|tegemoet|terug|thuis|toe|uit|vast|vol|voor|vooruit|voort|vrij|weg)';
const STEM = '[a-z]*[aeiouy][a-z]*';
const GE = new RegExp(`^${SEPARABLE}?ge(?:${STEM}[dt]|${STEM}en|[a-z]+aan|[a-z]+ien)$`);
/** Here a "-t" counts only after a voiceless sound or a vowel: "betaalt" is no participle, "betaald" and "bereikt" are. */
const OTHER_PREFIX = new RegExp(
  `^(?:aan|in|mede|op|over|terug|uit|voor)?(?:be|ver|ont|her|er|mis)${STEM}(?:d|(?<=[kfspxaeiou]|ch)t)$`,
);
const INSEPARABLE =
  /^(?:onder|over|door|om|vol|voor|weer|aan)(?:teken|zoch|leg|breek|broken|werk|gedragen|tref|koch|trok|win|tuig|handel|steun|vraag|schat|spoel|zie|daa|vaar|spel|leg|rij|zet)[a-z]*(?:d|t)$/;

/** Strong participles without "ge"; their infinitives are spelled otherwise, or are rare beside "worden". */
const STRONG = wordSet(`
  aanbevolen aanbesteed aanvaard bedrogen begonnen begrepen bekeken benomen beschreven besloten besproken
  bestolen betrokken bevolen bewezen bedreven herzien herschreven ingetrokken misbruikt onderbroken ondernomen
  onderschreven onderzocht ontbonden ontheven ontnomen ontslagen ontvangen ontworpen overwogen overgenomen
  toebedeeld verboden verbroken verdreven vergeleken vergeten vergeven verholpen verkort verkregen verlaten
  vernomen verschoven verstoten vervangen verwezen verworpen verzonden verzwegen voldaan voorgeschreven
  voorzien doorverwezen toegewezen aangenomen verbonden verkozen verdrongen
`);
/** Nouns, adjectives, infinitives and finite verbs that look like a participle. */
const NOT_PARTICIPLE = wordSet(`
  beeld bejaard bekend beleid benauwd bereid bericht beroemd besluit bestaat bestand bevriend bewind bewust
  bezeten bezit eerst erfrecht gebaren gebed gebeuren gebeurt gebied gebieden gebit gebod geboren gebouwen
  gebreken gebruiken gedachten gedicht gedraagt geduld geeft geen gegevens gehakt gehandicapt gehecht geheimen
  geheugen gehoorzaamt gehoorzamen geld geldboeten geldproblemen geldzorgen geliefd geliefden gelijken geloofd
  gelooft geloven geluid geluiden gemeenten geneest geniet genieten genoegen gerecht gerechten gerust
  gescheiden geschikt gespannen gesprekken getrouwd gevallen gevangenen gevecht gevoelens gevolgen geweest
  gewend gewicht gewond gewoonten geworden gezicht gezichten gezinnen gezinsleden gezond herfst ontbijt
  overgewicht veracht verbaasd verband verdriet vergeet verkouden verleden verliefd verloofd vermoeid
  verplicht verslaafd verstand vertrekt verward verweduwd verzet
`);

/**
 * Whether a word is a past participle used as a verb.
 * @param token the word
 * @param before the word before it: after "een" or "de" a noun or adjective follows
 */
export function isParticiple(token: Token, before: Token | undefined): boolean {
  if (token.kind !== 'word' || /^\p{Lu}/u.test(token.text)) return false;
  if (before !== undefined && DETERMINERS.has(before.text.toLowerCase())) return false;
  const word = token.text.normalize('NFD').replace(/\p{M}/gu, '');
  if (NOT_PARTICIPLE.has(word) || word.endsWith('dt') || word.endsWith('heid')) return false;
  return STRONG.has(word) || GE.test(word) || OTHER_PREFIX.test(word) || INSEPARABLE.test(word);
}
