import type { et } from './et';

export const lv = {
  'risks.measures.title': 'Risku pasākumi',
  'risks.measures.intro': 'Ko padome risku jomā ir izdarījusi, dara un plāno.',
  'risks.measures.noneFound': 'Šajā atlasē pasākumu nav',
  'risks.measures.noneHint': 'Kad padomes sekretārs kādam riskam pievienos pasākumu, tas būs redzams šeit.',
  'risks.measures.due': 'Termiņš',
  'risks.measures.late': 'kavējas',
  'risks.measures.countIs': '{phase}, {state}: {count, number}',
  'risks.measures.byPhase': 'Pasākumi pa fāzēm',
  'risks.measures.filter': 'Pasākumu atlase',
  'risks.measures.search': 'Meklēt pasākumu',
  'risks.measures.allButDropped': 'visi, izņemot atceltos',
  'risks.measures.lateOnly': 'Tikai tie, kas kavējas',
} satisfies Record<keyof typeof et, string>;
