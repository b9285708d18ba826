import type { CouncilKey } from './councils.js';
import type { InstitutionKey } from './institutions.js';
import { idaViru } from './risks-of-ida-viru.js';
import { laaneViru } from './risks-of-laane-viru.js';
import { valga } from './risks-of-valga.js';
import { viljandi } from './risks-of-viljandi.js';
import { kriis } from './risks-of-kriis.js';

/** Likelihood, and impact on life and health, economy, environment, essential services, society, security; 0 where nobody looked. */
type Score = readonly [
  likelihood: number,
  life: number,
  economy: number,
  environment: number,
  services: number,
  society: number,
  security: number,
];

export interface DemoRisk {
  title: string;
  class: 'RISK' | 'THREAT' | 'PROBLEM';
  event: string;
  owner?: InstitutionKey;
  lead?: InstitutionKey;
  with?: readonly InstitutionKey[];
  scenario: string;
  treatment?: 'AVOID' | 'MITIGATE' | 'TRANSFER' | 'WATCH';
  malicious?: true;
  /** Kept from most of the council from its first day, and why. */
  mark?: { basis: string; holder: string };
  inherent: Score;
  target?: Score;
  /** Current scores, one a year: three years ago, two, one, this year; null where it was not scored. */
  scores: readonly [Score | null, Score | null, Score | null, Score | null];
  closed?: string;
  draft?: true;
  /** Scored on the matrix that the council used until its first yearly scores, and not since. */
  isOnFormerMatrix?: true;
  /** The risk's own days from one review to the next. */
  reviewDays?: number;
}

/** Risks, threats and problems that the councils' seminars speak of; all of it invented. */
export const registers: Readonly<Partial<Record<CouncilKey, readonly DemoRisk[]>>> = {
  'ida-viru': idaViru,
  'laane-viru': laaneViru,
  valga: valga,
  viljandi: viljandi,
  kriis: kriis,
};
