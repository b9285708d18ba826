import { asc, declareReads, desc, sql } from '@app/kernel';
import { alphabetical, Institution, Region } from '@app/people';
import { Membership } from '../membership/membership.entity.js';
import { Seat } from '../seat/seat.entity.js';
import { CouncilRegion } from './council-region.entity.js';
import { Council } from './council.entity.js';
import { canEditCouncil, canEditMembers, canPlanSeminars } from './council.policy.js';

declareReads(Council, (f) => ({
  parent: f.toOne(() => Council, { key: 'parentId', nullable: true, description: 'The council above, if the viewer may see it.' }),
  children: f.toMany(() => Council, {
    key: 'parentId',
    orderBy: (c) => [alphabetical(c.name), asc(c.id)],
    description: 'The councils below, as far as the viewer may see them.',
  }),
  regions: f.toMany(() => Region, {
    where: (c, r) => sql`exists (select from council_regions cr
      where cr.council_id = ${c.id} and cr.region_id = ${r.id} and is_current(cr.valid_from, cr.valid_to))`,
    orderBy: (r) => [alphabetical(r.name), asc(r.id)],
    description: 'Regions it works for today.',
  }),
  regionHistory: f.toMany(() => CouncilRegion, {
    key: 'councilId',
    orderBy: (cr) => [desc(cr.validFrom), asc(cr.id)],
    description: 'Regions that it works for and has worked for, with the days, the latest first.',
  }),
  hostInstitution: f.toOne(() => Institution, {
    key: 'hostInstitutionId',
    nullable: true,
    description: 'The institution that keeps its office.',
  }),
  memberships: f.toMany(() => Membership, {
    key: 'councilId',
    orderBy: (m) => [
      desc(sql`is_current(${m.validFrom}, ${m.validTo})`, { nullable: false }),
      alphabetical(sql`(select i.name from institutions i where i.id = ${m.institutionId})`),
      asc(m.validFrom),
    ],
    description: 'Its members by name; current first, then ended.',
  }),
  seats: f.toMany(() => Seat, {
    key: 'councilId',
    orderBy: (s) => [
      desc(sql`is_current(${s.validFrom}, ${s.validTo})`, { nullable: false }),
      asc(sql`array_position(array['CHAIR', 'VICE_CHAIR', 'SECRETARY', 'MEMBER', 'OBSERVER'], ${s.role})`, { nullable: false }),
      asc(s.validFrom),
      asc(s.id),
    ],
    description: 'Who sits in it, chair first; current first, then ended.',
  }),
  viewerCanRead: f.sql(
    () => Boolean,
    (c) => sql`${c.id} = any(array(select readable_councils()))`,
    {
      description:
        'Whether its members, seats and rules are there for the viewer to read; no to who knows it only as a host of a seminar: what is empty then is not known to be.',
    },
  ),
  viewerCanEdit: f.computed(
    () => Boolean,
    ['id'],
    ({ id }, actor) => canEditCouncil(actor, id),
    {
      description: 'Whether to show the viewer a button for it.',
    },
  ),
  viewerCanEditMembers: f.computed(
    () => Boolean,
    ['id'],
    ({ id }, actor) => canEditMembers(actor, id),
    {
      description: 'Whether to show the viewer buttons for members and seats.',
    },
  ),
  viewerCanPlanSeminars: f.computed(
    () => Boolean,
    ['id'],
    ({ id }, actor) => canPlanSeminars(actor, id),
    {
      description: 'Whether to show the viewer a button for new seminars.',
    },
  ),
}));

declareReads(CouncilRegion, (f) => ({
  region: f.toOne(() => Region, { key: 'regionId', description: 'The region.' }),
  isCurrent: f.sql(
    () => Boolean,
    (cr) => sql`is_current(${cr.validFrom}, ${cr.validTo})`,
    { description: 'Whether it works for the region today.' },
  ),
}));
