import { declareReads, sql } from '@app/kernel';
import { Institution } from '../institution/institution.entity.js';
import { Person } from '../person/person.entity.js';
import { Affiliation } from './affiliation.entity.js';
import { affiliationIsKept } from './affiliation.policy.js';

declareReads(Affiliation, (f) => ({
  person: f.toOne(() => Person, { key: 'personId', description: 'Who belongs to it.' }),
  institution: f.toOne(() => Institution, { key: 'institutionId', description: 'What they belong to.' }),
  isCurrent: f.sql(
    () => Boolean,
    (a) => sql`is_current(${a.validFrom}, ${a.validTo})`,
    { description: 'Whether it holds today.' },
  ),
  viewerCanEdit: f.sql(() => Boolean, affiliationIsKept, { description: 'Whether to show the viewer buttons for it.' }),
}));
