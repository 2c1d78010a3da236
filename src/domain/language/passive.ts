/**
 * Finds the passive voice: a form of "worden" with a past participle in the same clause. Made to stay silent when in
 * doubt: "u wordt ziek", "u wordt 18" and "er wordt een bericht" are not passive.
 */
import { tokenise, type Token } from './text.ts';

const WORDEN = new Set(['word', 'wordt', 'worden', 'werd', 'werden', 'geworden']);

/** Words that open a new clause. */
const OPENERS = new Set([
  'als', 'dat', 'die', 'omdat', 'want', 'maar', 'dus', 'dan', 'terwijl', 'voordat', 'nadat', 'zodat', 'zodra', 'totdat', 'hoewel',
  'tenzij', 'indien', 'wanneer', 'waar', 'wat', 'wie', 'hoe', 'zoals', 'doordat', 'toen', 'sinds', 'waarom', 'waarin', 'waarmee',
]);
/** After "en" or "of", these show that a new clause with its own subject or verb has begun. */
const OWN_CLAUSE = new Set([
  'u', 'ik', 'hij', 'ze', 'we', 'wij', 'zij', 'je', 'jij', 'er', 'heb', 'hebt', 'heeft', 'hebben', 'had', 'hadden', 'ben', 'bent', 'is',
  'zijn', 'was', 'waren', 'kunt', 'kan', 'moet', 'mag', 'wilt', 'wil', 'krijgt', 'krijg', 'gaat', 'ga',
]);
const DETERMINERS = new Set(['een', 'het', 'de', 'uw', 'mijn', 'zijn', 'haar', 'hun', 'ons', 'onze', 'dit', 'dat', 'deze', 'geen', 'elk', 'ieder', 'zo', 'te']);
/** Verbs that may stand between a participle and "worden": "betaald moet worden". */
const BETWEEN = new Set(['te', 'moet', 'moeten', 'moest', 'kan', 'kunt', 'kunnen', 'kon', 'zal', 'zult', 'zullen', 'zou', 'zouden', 'mag', 'mogen', 'hoeft', 'hoeven', 'gaat', 'gaan', 'wil', 'wilt', 'willen', 'is', 'zijn']);

const SEPARABLE = '(?:aan|achter|af|bij|bijeen|binnen|bloot|deel|dicht|door|goed|in|klaar|kwijt|los|mede|mee|na|neer|om|onder|op|open|over|plaats|rond|samen|stil|stop|stuk|tegen|tegemoet|terug|thuis|toe|uit|vast|vol|voor|vooruit|voort|vrij|weg)';
/** Weak: a "-t" only after a voiceless sound or a vowel ("betaalt" is no participle, "betaald" and "gemaakt" are). */
const WEAK_END = '(?:d|(?:[kfspx]|ch|[aeiou])t)';
const HAS_VOWEL = '[a-z]*?[aeiouy]+[a-z]*?';
const GE = new RegExp(`^${SEPARABLE}?ge${HAS_VOWEL}(?:${WEAK_END}|[a-z]{1,}en|aan|ien)$`);
const OTHER_PREFIX = new RegExp(`^(?:aan|in|mede|op|over|terug|uit|voor)?(?:be|ver|ont|her|er|mis)${HAS_VOWEL}${WEAK_END}$`);
const INSEPARABLE = /^(?:onder|over|door|om|vol|voor|weer|aan)(?:teken|zoch|leg|breek|broken|werk|gedragen|tref|koch|trok|win|tuig|handel|steun|vraag|schat|spoel|zie|daa|vaar|spel|leg|rij|zet)[a-z]*(?:d|t)$/;

/** Strong participles without "ge"; their infinitives are spelled otherwise, or are rare beside "worden". */
const STRONG = new Set([
  'aanbevolen', 'aanbesteed', 'aanvaard', 'bedrogen', 'begonnen', 'begrepen', 'bekeken', 'benomen', 'beschreven', 'besloten', 'besproken', 'bestolen', 'betrokken', 'bevolen',
  'bewezen', 'bedreven', 'herzien', 'herschreven', 'ingetrokken', 'misbruikt', 'onderbroken', 'ondernomen', 'onderschreven', 'onderzocht', 'ontbonden', 'ontheven',
  'ontnomen', 'ontslagen', 'ontvangen', 'ontworpen', 'overwogen', 'overgenomen', 'toebedeeld', 'verboden', 'verbroken', 'verdreven', 'vergeleken', 'vergeten',
  'vergeven', 'verholpen', 'verkregen', 'verlaten', 'vernomen', 'verschoven', 'verstoten', 'vervangen', 'verwezen', 'verworpen', 'verzonden',
  'verzwegen', 'voldaan', 'voorgeschreven', 'voorzien', 'doorverwezen', 'toegewezen', 'aangenomen', 'verbonden', 'verkozen', 'verdrongen',
]);
/** Nouns, adjectives, infinitives and finite verbs that look like a participle. */
const NOT_PARTICIPLE = new Set([
  'bedrijfsarrest', 'beeld', 'begeleid', 'behandeltijd', 'bejaard', 'bekend', 'benauwd', 'bereid', 'bericht', 'beroemd', 'beroep', 'besluit', 'bestand', 'bestaat',
  'bevriend', 'bevindt', 'beleid', 'bewind', 'bewust', 'bezet', 'bezit', 'ereloon', 'ernst', 'gebed', 'gebied', 'gebieden', 'gebit', 'gebod', 'geboren', 'gebruiken', 'gebeuren',
  'gedachten', 'gedeelten', 'gedicht', 'geduld', 'gedrag', 'geeft', 'geen', 'gehakt', 'gehandicapt', 'geheugen', 'gehecht', 'geheel', 'geld', 'geliefd', 'geloofd', 'gelooft', 'geloven',
  'geluid', 'geluiden', 'gemeenten', 'gemotiveerd', 'genieten', 'genoegen', 'gerecht', 'gerechten', 'gerust', 'geruststellen', 'geschikt', 'gescheiden', 'gesprekken', 'getrouwd',
  'gevaarlijk', 'gevallen', 'gevecht', 'gevoelens', 'gevolgen', 'gewend', 'gewicht', 'gewond', 'gewoon', 'geworden', 'gezicht', 'gezichten', 'gezinnen', 'gezond', 'gezinsleden', 'geweest',
  'herfst', 'overheid', 'ondergrond', 'ontbijt', 'overgewicht', 'overgewichten', 'verband', 'verdriet', 'vergeet', 'verkouden', 'verleden', 'verliefd', 'verloofd', 'vermoeid',
  'verplicht', 'verslaafd', 'verstand', 'vertrekt', 'verward', 'verweduwd', 'verzet', 'verbaasd', 'veracht', 'overgewend', 'erst', 'eerst', 'eerder', 'gespannen', 'bezeten', 'gegevens', 'gehoorzamen', 'gelijken', 'gerieven', 'geslachten', 'gewoonten', 'gewesten', 'gebouwen', 'gebreken', 'gebaren', 'gezangen', 'geheimen', 'gelegenheden', 'geneesmiddelen', 'gebruiksaanwijzingen', 'gevangen', 'gevangenen', 'gehuwden', 'geliefden', 'geldzaken', 'geldzorgen', 'geldproblemen', 'gezinsbeleid', 'geldboeten',
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
    if (/[,;:()–?!]/.test(sentence.slice(end, token.start)) || OPENERS.has(token.text.toLowerCase())) result.push([]);
    result.at(-1)?.push(token);
    end = token.end;
  }
  return result;
}
