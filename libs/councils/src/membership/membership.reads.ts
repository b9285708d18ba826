import { asc, declareReads, desc, sql } from '@app/kernel';
import { Institution } from '@app/people';
import { Council } from '../council/council.entity.js';
import { Seat } from '../seat/seat.entity.js';
import { Membership } from './membership.entity.js';

declareReads(Membership, (f) => ({
  council: f.toOne(() => Council, { key: 'councilId', description: 'The council.' }),
  institution: f.toOne(() => Institution, { key: 'institutionId', description: 'The member.' }),
  isCurrent: f.sql(
    () => Boolean,
    (m) => sql`is_current(${m.validFrom}, ${m.validTo})`,
    { description: 'Whether it holds today.' },
  ),
  seats: f.toMany(() => Seat, {
    key: 'membershipId',
    orderBy: (s) => [desc(sql`is_current(${s.validFrom}, ${s.validTo})`, { nullable: false }), asc(s.validFrom), asc(s.id)],
    description: 'Who represents the member; current first, then ended.',
  }),
}));

declareReads(Institution, (f) => ({
  memberships: f.toMany(() => Membership, {
    key: 'institutionId',
    orderBy: (m) => [desc(sql`is_current(${m.validFrom}, ${m.validTo})`, { nullable: false }), desc(m.validFrom), asc(m.id)],
    description: 'In which councils it is a member, as far as the viewer may see them; current first, then ended.',
  }),
}));
