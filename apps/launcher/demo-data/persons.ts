import type { CouncilKey } from './councils.js';
import type { InstitutionKey } from './institutions.js';
import { south } from './persons-south.js';
import { virumaa } from './persons-viru.js';

export type SeatRole = 'CHAIR' | 'VICE_CHAIR' | 'SECRETARY' | 'MEMBER' | 'OBSERVER';

export interface DemoPerson {
  name: string;
  at: InstitutionKey;
  job: string;
  /** STAFF unless said otherwise; an OFFICIAL reads all councils in the regions of the institution. */
  role?: 'LEAD' | 'OFFICIAL';
  /** Estonian unless said otherwise. */
  language?: 'ru' | 'en';
  /** Made of name and institution unless said otherwise. */
  email?: string;
  admin?: true;
  /** First and last day in the institution and in its seats, and why they ended; those of the institution unless said otherwise. */
  from?: string;
  to?: string;
  why?: string;
  /** Councils in which they hold the institution's seat: as a member unless a role follows. */
  sits?: readonly (CouncilKey | `${CouncilKey} ${SeatRole}`)[];
  /** Councils in which they stand in for whoever holds the institution's seat, in the order of this table. */
  standsIn?: readonly CouncilKey[];
}

/** Nobody here exists. Names are keys: whoever is named elsewhere in the demo data is found by them. */
export const persons: readonly DemoPerson[] = [
  ...virumaa,
  ...south,

  // From outside the councils
  {
    name: 'Helen Kõrvesalu',
    at: 'siseministeerium',
    job: 'nõunik',
    role: 'OFFICIAL',
    email: 'ametnik.ministeerium@example.org',
    from: '2018-01-01',
    sits: ['ida-viru OBSERVER', 'valga OBSERVER'],
  },
  { name: 'Tanel Võrgumäe', at: 'smit', job: 'platvormi haldur', email: 'haldur@example.org', admin: true },
  { name: 'Taavi Mustassaar', at: 'sisekaitseakadeemia', job: 'kriisireguleerimise õppejõud', role: 'LEAD' },
  { name: 'Emma Lindholm', at: 'sisekaitseakadeemia', job: 'külalislektor', language: 'en' },
];
