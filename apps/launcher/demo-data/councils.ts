import type { InstitutionKey } from './institutions.js';

export type CouncilKey = 'ida-viru' | 'laane-viru' | 'valga' | 'viljandi' | 'viru' | 'kriis';

interface DemoCouncil {
  name: string;
  shortName: string;
  slug: string;
  kind: 'SAFETY' | 'JOINT' | 'CRISIS_COMMISSION';
  parent?: CouncilKey;
  host: InstitutionKey;
  /** EHAK codes of counties. */
  regions: readonly string[];
  approaches: readonly ('SITUATIONAL' | 'RESOURCE_MOBILISATION' | 'COMMUNITY_EMPOWERMENT')[];
  form: 'COMMUNICATION' | 'COOPERATION' | 'COORDINATION' | 'COLLABORATION';
  meetingsPerYear: number;
  maxGapDays: number;
  foundedOn: string;
}

const IDA_VIRU = '0045';
const LAANE_VIRU = '0060';
const VALGA = '0081';
const VILJANDI = '0084';

/** Four county councils, and what Ida- and Lääne-Viru have in common. */
export const councils: Readonly<Record<CouncilKey, DemoCouncil>> = {
  viru: {
    name: 'Ida- ja Lääne-Virumaa tervise- ja turvalisuse nõukogu',
    shortName: 'Viru TTN',
    slug: 'ida-ja-laane-viru',
    kind: 'JOINT',
    host: 'ivol',
    regions: [IDA_VIRU, LAANE_VIRU],
    approaches: ['RESOURCE_MOBILISATION'],
    form: 'COMMUNICATION',
    // It has met with the yearly seminar two years ago, and not since: the broken cadence that shows the alarm.
    meetingsPerYear: 1,
    maxGapDays: 400,
    foundedOn: '2015-03-12',
  },
  kriis: {
    name: 'Ida- ja Lääne-Virumaa regionaalne kriisikomisjon',
    shortName: 'Viru kriisikomisjon',
    slug: 'viru-kriisikomisjon',
    kind: 'CRISIS_COMMISSION',
    parent: 'viru',
    host: 'paastekeskus-ida',
    regions: [IDA_VIRU, LAANE_VIRU],
    approaches: ['SITUATIONAL'],
    form: 'COORDINATION',
    meetingsPerYear: 1,
    maxGapDays: 400,
    foundedOn: '2015-03-12',
  },
  'ida-viru': {
    name: 'Ida-Virumaa turvalisuse nõukogu',
    shortName: 'Ida-Viru TN',
    slug: 'ida-viru',
    kind: 'SAFETY',
    parent: 'viru',
    host: 'ivol',
    regions: [IDA_VIRU],
    approaches: ['RESOURCE_MOBILISATION', 'COMMUNITY_EMPOWERMENT'],
    form: 'COLLABORATION',
    meetingsPerYear: 2,
    maxGapDays: 400,
    foundedOn: '2015-03-12',
  },
  'laane-viru': {
    name: 'Lääne-Virumaa turvalisuse nõukogu',
    shortName: 'Lääne-Viru TN',
    slug: 'laane-viru',
    kind: 'SAFETY',
    parent: 'viru',
    host: 'virol',
    regions: [LAANE_VIRU],
    approaches: ['SITUATIONAL', 'RESOURCE_MOBILISATION'],
    form: 'COORDINATION',
    meetingsPerYear: 2,
    maxGapDays: 400,
    foundedOn: '2015-04-09',
  },
  valga: {
    name: 'Valgamaa turvalisuse nõukogu',
    shortName: 'Valga TN',
    slug: 'valga',
    kind: 'SAFETY',
    host: 'valga-arenguagentuur',
    regions: [VALGA],
    approaches: ['COMMUNITY_EMPOWERMENT'],
    form: 'COOPERATION',
    meetingsPerYear: 2,
    maxGapDays: 400,
    foundedOn: '2015-05-20',
  },
  viljandi: {
    name: 'Viljandimaa turvalisuse nõukogu',
    shortName: 'Viljandi TN',
    slug: 'viljandi',
    kind: 'SAFETY',
    host: 'viljandi-ol',
    regions: [VILJANDI],
    approaches: ['RESOURCE_MOBILISATION'],
    form: 'COORDINATION',
    meetingsPerYear: 2,
    maxGapDays: 400,
    foundedOn: '2015-06-03',
  },
};
