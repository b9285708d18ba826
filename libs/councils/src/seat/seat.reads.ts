import { asc, declareReads, desc, sql } from '@app/kernel';
import { Institution, Person, Viewer } from '@app/people';
import { Council } from '../council/council.entity.js';
import { Membership } from '../membership/membership.entity.js';
import { Seat } from './seat.entity.js';
import { Substitute } from './substitute.entity.js';

declareReads(Seat, (f) => ({
  council: f.toOne(() => Council, { key: 'councilId', description: 'The council.' }),
  membership: f.toOne(() => Membership, { key: 'membershipId', description: 'The membership that the seat belongs to.' }),
  institution: f.toOne(() => Institution, {
    where: (s, i) => sql`${i.id} = (select m.institution_id from memberships m where m.id = ${s.membershipId})`,
    description: 'The member that is represented.',
  }),
  person: f.toOne(() => Person, { key: 'personId', description: 'Who represents it.' }),
  isCurrent: f.sql(
    () => Boolean,
    (s) => sql`is_current(${s.validFrom}, ${s.validTo})`,
    { description: 'Whether it is held today.' },
  ),
  substitutes: f.toMany(() => Substitute, {
    where: (s, one) =>
      sql`${one.seatId} = ${s.id} and (is_current(${one.validFrom}, ${one.validTo}) or ${one.validFrom} > act_today() or ${one.validTo} = ${s.validTo})`,
    orderBy: (one) => [asc(one.position), asc(one.id)],
    description: 'Who comes when the holder cannot, whom to ask first first; of an ended seat, those whom it ended with.',
  }),
  substituteHistory: f.toMany(() => Substitute, {
    key: 'seatId',
    orderBy: (one) => [asc(one.validFrom), asc(one.position), asc(one.id)],
    description: 'Who is and who was a substitute, with the days, the first ones first.',
  }),
}));

declareReads(Substitute, (f) => ({
  person: f.toOne(() => Person, { key: 'personId', description: 'The substitute.' }),
  isCurrent: f.sql(
    () => Boolean,
    (one) => sql`is_current(${one.validFrom}, ${one.validTo})`,
    { description: 'Whether they are one today.' },
  ),
}));

declareReads(Person, (f) => ({
  seats: f.toMany(() => Seat, {
    key: 'personId',
    orderBy: (s) => [desc(sql`is_current(${s.validFrom}, ${s.validTo})`, { nullable: false }), desc(s.validFrom), asc(s.id)],
    description: 'Where the person sits, as far as the viewer may see it; current first, then ended.',
  }),
}));

declareReads(Viewer, (f) => ({
  seats: f.toMany(() => Seat, {
    where: (_viewer, s) => sql`is_current(${s.validFrom}, ${s.validTo}) and (${s.personId} = (select viewer_id()) or exists (
      select from seat_substitutes ss where ss.seat_id = ${s.id} and ss.person_id = (select viewer_id()) and is_current(ss.valid_from, ss.valid_to)))`,
    orderBy: (s) => [desc(sql`${s.personId} = (select viewer_id())`, { nullable: false }), asc(s.validFrom), asc(s.id)],
    description: 'Seats one holds today, then those one is a substitute for.',
  }),
}));
