/**
 * Finds the passive voice: a form of "worden" with a past participle in the same clause. Made to stay silent when in
 * doubt: "u wordt ziek", "u wordt 18" and "er wordt een bericht" are not passive.
 */
import { tokenise, type Token } from './text.ts';

const WORDEN = new Set(['word', 'wordt', 'worden', 'werd', 'werden', 'geworden']);

/** Words that open a new clause. */
const OPENERS = new Set([
  'als',
  'dat',
  'die',
  'omdat',
  'want',
  'maar',
  'dus',
  'terwijl',
  'voordat',
  'nadat',
  'zodat',
  'zodra',
  'totdat',
  'hoewel',
  'tenzij',
  'indien',
  'wanneer',
  'waar',
  'wat',
  'wie',
  'hoe',
  'zoals',
  'doordat',
  'toen',
  'sinds',
  'waarom',
  'waarin',
  'waarmee',
]);
/** After "en" or "of", these show that a new clause with its own subject or verb has begun. */
const OWN_CLAUSE = new Set([
  'u',
  'ik',
  'hij',
  'ze',
  'we',
  'wij',
  'zij',
  'je',
  'jij',
  'er',
  'heb',
  'hebt',
  'heeft',
  'hebben',
  'had',
  'hadden',
  'ben',
  'bent',
  'is',
  'zijn',
  'was',
  'waren',
  'kunt',
  'kan',
  'moet',
  'mag',
  'wilt',
  'wil',
  'krijgt',
  'krijg',
  'gaat',
  'ga',
]);
/** After these a noun or adjective follows. Words that are pronouns too ("het", "dit", "ons") are left out. */
const DETERMINERS = new Set(['een', 'de', 'uw', 'mijn', 'jouw', 'onze', 'geen', 'elk', 'elke', 'ieder', 'iedere', 'te']);
/** Verbs that may stand between a participle and "worden": "betaald moet worden". */
const BETWEEN = new Set([
  'te',
  'moet',
  'moeten',
  'moest',
  'kan',
  'kunt',
  'kunnen',
  'kon',
  'zal',
  'zult',
  'zullen',
  'zou',
  'zouden',
  'mag',
  'mogen',
  'hoeft',
  'hoeven',
  'gaat',
  'gaan',
  'wil',
  'wilt',
  'willen',
  'is',
  'zijn',
]);

const SEPARABLE =
  '(?:aan|achter|af|bij|bijeen|binnen|bloot|deel|dicht|door|goed|in|klaar|kwijt|los|mede|mee|na|neer|om|onder|op|open|over|plaats|rond|samen|stil|stop|stuk|tegen|tegemoet|terug|thuis|toe|uit|vast|vol|voor|vooruit|voort|vrij|weg)';
const STEM = '[a-z]*[aeiouy][a-z]*';
const GE = new RegExp(`^${SEPARABLE}?ge(?:${STEM}[dt]|${STEM}en|[a-z]+aan|[a-z]+ien)$`);
/** Here a "-t" counts only after a voiceless sound or a vowel: "betaalt" is no participle, "betaald" and "bereikt" are. */
const OTHER_PREFIX = new RegExp(`^(?:aan|in|mede|op|over|terug|uit|voor)?(?:be|ver|ont|her|er|mis)${STEM}(?:d|(?<=[kfspxaeiou]|ch)t)$`);
const INSEPARABLE =
  /^(?:onder|over|door|om|vol|voor|weer|aan)(?:teken|zoch|leg|breek|broken|werk|gedragen|tref|koch|trok|win|tuig|handel|steun|vraag|schat|spoel|zie|daa|vaar|spel|leg|rij|zet)[a-z]*(?:d|t)$/;

/** Strong participles without "ge"; their infinitives are spelled otherwise, or are rare beside "worden". */
const STRONG = new Set([
  'aanbevolen',
  'aanbesteed',
  'aanvaard',
  'bedrogen',
  'begonnen',
  'begrepen',
  'bekeken',
  'benomen',
  'beschreven',
  'besloten',
  'besproken',
  'bestolen',
  'betrokken',
  'bevolen',
  'bewezen',
  'bedreven',
  'herzien',
  'herschreven',
  'ingetrokken',
  'misbruikt',
  'onderbroken',
  'ondernomen',
  'onderschreven',
  'onderzocht',
  'ontbonden',
  'ontheven',
  'ontnomen',
  'ontslagen',
  'ontvangen',
  'ontworpen',
  'overwogen',
  'overgenomen',
  'toebedeeld',
  'verboden',
  'verbroken',
  'verdreven',
  'vergeleken',
  'vergeten',
  'vergeven',
  'verholpen',
  'verkort',
  'verkregen',
  'verlaten',
  'vernomen',
  'verschoven',
  'verstoten',
  'vervangen',
  'verwezen',
  'verworpen',
  'verzonden',
  'verzwegen',
  'voldaan',
  'voorgeschreven',
  'voorzien',
  'doorverwezen',
  'toegewezen',
  'aangenomen',
  'verbonden',
  'verkozen',
  'verdrongen',
]);
/** Nouns, adjectives, infinitives and finite verbs that look like a participle. */
const NOT_PARTICIPLE = new Set([
  'beeld',
  'bejaard',
  'bekend',
  'beleid',
  'benauwd',
  'bereid',
  'bericht',
  'beroemd',
  'besluit',
  'bestaat',
  'bestand',
  'bevriend',
  'bewind',
  'bewust',
  'bezeten',
  'bezit',
  'eerst',
  'erfrecht',
  'gebaren',
  'gebed',
  'gebeuren',
  'gebeurt',
  'gebied',
  'gebieden',
  'gebit',
  'gebod',
  'geboren',
  'gebouwen',
  'gebreken',
  'gebruiken',
  'gedachten',
  'gedicht',
  'gedraagt',
  'geduld',
  'geeft',
  'geen',
  'gegevens',
  'gehakt',
  'gehandicapt',
  'gehecht',
  'geheimen',
  'geheugen',
  'gehoorzaamt',
  'gehoorzamen',
  'geld',
  'geldboeten',
  'geldproblemen',
  'geldzorgen',
  'geliefd',
  'geliefden',
  'gelijken',
  'geloofd',
  'gelooft',
  'geloven',
  'geluid',
  'geluiden',
  'gemeenten',
  'geneest',
  'geniet',
  'genieten',
  'genoegen',
  'gerecht',
  'gerechten',
  'gerust',
  'gescheiden',
  'geschikt',
  'gespannen',
  'gesprekken',
  'getrouwd',
  'gevallen',
  'gevangenen',
  'gevecht',
  'gevoelens',
  'gevolgen',
  'geweest',
  'gewend',
  'gewicht',
  'gewond',
  'gewoonten',
  'geworden',
  'gezicht',
  'gezichten',
  'gezinnen',
  'gezinsleden',
  'gezond',
  'herfst',
  'ontbijt',
  'overgewicht',
  'veracht',
  'verbaasd',
  'verband',
  'verdriet',
  'vergeet',
  'verkouden',
  'verleden',
  'verliefd',
  'verloofd',
  'vermoeid',
  'verplicht',
  'verslaafd',
  'verstand',
  'vertrekt',
  'verward',
  'verweduwd',
  'verzet',
]);

function isParticiple(token: Token, before: Token | undefined): boolean {
  if (token.kind !== 'word' || /^\p{Lu}/u.test(token.text)) return false;
  if (before !== undefined && DETERMINERS.has(before.text.toLowerCase())) return false;
  const word = token.text.normalize('NFD').replace(/\p{M}/gu, '');
  if (NOT_PARTICIPLE.has(word) || word.endsWith('dt') || word.endsWith('heid')) return false;
  return STRONG.has(word) || GE.test(word) || OTHER_PREFIX.test(word) || INSEPARABLE.test(word);
}

/**
 * Finds the first passive in a sentence.
 * @param sentence one plain sentence
 * @returns the form of "worden" and the participle ("wordt … betaald"), or `undefined`
 */
export function findPassive(sentence: string): string | undefined {
  for (const clause of clauses(sentence)) {
    for (const [index, token] of clause.entries()) {
      if (!WORDEN.has(token.text.toLowerCase())) continue;
      const left = participleBefore(clause, index);
      if (left !== undefined) return `${left.text} … ${token.text}`;
      const right = clause.slice(index + 1, clauseEnd(clause, index)).find((next, i) => isParticiple(next, clause[index + i]));
      if (right !== undefined) return `${token.text} … ${right.text}`;
    }
  }
  return undefined;
}

/** "betaald worden", "betaald moet worden", and "Betaald wordt er …" at the start of a sentence. */
function participleBefore(clause: readonly Token[], index: number): Token | undefined {
  let at = index - 1;
  while (at >= 0 && BETWEEN.has(clause[at]?.text.toLowerCase() ?? '')) at -= 1;
  const token = clause[at];
  if (token === undefined) return undefined;
  const lowered = at === 0 ? { ...token, text: token.text.toLowerCase() } : token;
  return isParticiple(lowered, clause[at - 1]) ? lowered : undefined;
}

/** Where what follows "worden" stops: at "en" or "of" with a clause of its own, at "om … te". */
function clauseEnd(clause: readonly Token[], index: number): number {
  for (let at = index + 1; at < clause.length; at += 1) {
    const word = clause[at]?.text.toLowerCase() ?? '';
    const rest = clause.slice(at + 1).map((token) => token.text.toLowerCase());
    if ((word === 'en' || word === 'of') && rest.some((next) => OWN_CLAUSE.has(next))) return at;
    if (word === 'om' && rest.includes('te')) return at;
  }
  return clause.length;
}

function clauses(sentence: string): Token[][] {
  const result: Token[][] = [[]];
  let end = 0;
  for (const token of tokenise(sentence)) {
    if (/[,;:()–?!]/.test(sentence.slice(end, token.start)) || opens(token, result.at(-1)?.at(-1))) result.push([]);
    result.at(-1)?.push(token);
    end = token.end;
  }
  return result;
}

/** "Wordt dat betaald?" opens no clause; "dan" does only after a comparison ("hoger dan"). */
function opens(token: Token, before: Token | undefined): boolean {
  const word = token.text.toLowerCase();
  const last = before?.text.toLowerCase() ?? '';
  if (word === 'dan') return last.endsWith('er') || last === 'anders';
  return OPENERS.has(word) && !WORDEN.has(last);
}
