import { AuditEntry } from '@app/audit';
import { asc, declareReads, desc, sql } from '@app/kernel';
import { Affiliation } from '../affiliation/affiliation.entity.js';
import { contactOf } from './contact.js';
import { Person } from './person.entity.js';
import { personIsKept } from './person.policy.js';

declareReads(Person, (f) => ({
  name: f.sql(
    () => String,
    (p) => sql`${p.firstName} || ' ' || ${p.lastName}`,
    { description: 'First and last name.' },
  ),
  email: f.sql(
    () => String,
    (p) => contactOf(p, 'email'),
    {
      nullable: true,
      description: 'Null when there is none or the viewer may not see contact data.',
    },
  ),
  phone: f.sql(
    () => String,
    (p) => contactOf(p, 'phone'),
    {
      nullable: true,
      description: 'Null when there is none or the viewer may not see contact data.',
    },
  ),
  affiliations: f.toMany(() => Affiliation, {
    key: 'personId',
    orderBy: (a) => [desc(sql`is_current(${a.validFrom}, ${a.validTo})`, { nullable: false }), desc(a.validFrom), asc(a.id)],
    description: 'Institutions the person belongs to; current first, past ones too.',
  }),
  viewerCanEdit: f.sql(() => Boolean, personIsKept, { description: 'Whether to show the viewer a button for it.' }),
}));

declareReads(AuditEntry, (f) => ({
  person: f.toOne(() => Person, {
    key: 'personId',
    nullable: true,
    description: 'Who did it, if the viewer may see them; null for the system and for who did not sign in.',
  }),
}));
