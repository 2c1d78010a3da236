import type { Given } from './visit.ts';

/** People whose journeys we walk. What they do not say is "weet ik niet". */
export const PEOPLE: Readonly<Record<string, Given>> = {
  'somebody who knows nothing': {},
  'somebody who lost a job and knows nothing else': { gebeurtenis: ['baan-kwijt'] },
  'somebody with debts who knows nothing else': { gebeurtenis: ['schulden'] },
  'somebody whose contract ended, with enough weeks': {
    gebeurtenis: ['baan-kwijt'],
    haast: ['geen-van-deze'],
    einde_werk: 'contract-afgelopen',
    weken_gewerkt: 'genoeg',
    ww_gevraagd: 'nog-niet',
    ziek: 'nee',
    zelf_doen: 'zelf',
  },
  'somebody dismissed on the spot': {
    gebeurtenis: ['baan-kwijt'],
    haast: ['geen-van-deze'],
    einde_werk: 'op-staande-voet',
    weken_gewerkt: 'te-weinig',
    weken_onderbroken: 'ja',
    zelf_doen: 'met-hulp',
  },
  'somebody with a paper that is not signed yet': {
    gebeurtenis: ['baan-kwijt'],
    haast: ['geen-van-deze'],
    einde_werk: 'papier-tekenen',
    getekend: 'nog-niet',
    ziek: 'ziek-met-werk',
    zelf_doen: 'overnemen',
  },
  'somebody who must leave home, with a bailiff at the door': {
    gebeurtenis: ['schulden'],
    haast: ['uit-huis', 'deurwaarder'],
    schulden_waar: ['huur'],
    zelf_doen: 'overnemen',
  },
  'somebody without a bed or food': {
    gebeurtenis: ['schulden'],
    haast: ['geen-bed', 'geen-eten'],
    zelf_doen: 'met-hulp',
  },
  'somebody with both, in no haste': {
    gebeurtenis: ['baan-kwijt', 'schulden'],
    haast: ['geen-van-deze'],
    einde_werk: 'ontslagen',
    weken_gewerkt: 'genoeg',
    ww_gevraagd: 'aangevraagd',
    moeite: ['digid'],
    zelf_doen: 'met-hulp',
  },
  'somebody with both, not safe at home': {
    gebeurtenis: ['baan-kwijt', 'schulden'],
    haast: ['niet-veilig'],
    einde_werk: 'zelf-gestopt',
  },
};
