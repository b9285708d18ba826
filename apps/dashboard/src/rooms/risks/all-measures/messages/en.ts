import type { et } from './et';

export const en = {
  'risks.measures.title': 'Measures about risks',
  'risks.measures.intro': 'What the council has done, does and plans about its risks.',
  'risks.measures.noneFound': 'No measure matches',
  'risks.measures.noneHint': 'When the secretary of the council adds a measure to a risk, it stands here.',
  'risks.measures.due': 'Due',
  'risks.measures.late': 'late',
  'risks.measures.countIs': '{phase}, {state}: {count, number}',
  'risks.measures.byPhase': 'Measures by phase',
  'risks.measures.filter': 'Choice of measures',
  'risks.measures.search': 'Find a measure',
  'risks.measures.allButDropped': 'all but dropped ones',
  'risks.measures.lateOnly': 'Only late ones',
} satisfies Record<keyof typeof et, string>;
