import { asc, declareReads, sql } from '@app/kernel';
import { alphabetical, Region, Viewer } from '@app/people';

declareReads(Viewer, (f) => ({
  officialRegions: f.toMany(() => Region, {
    where: (_viewer, r) => sql`${r.id} in (select ir.region_id from affiliations a join institution_regions ir using (institution_id)
      where a.person_id = (select viewer_id()) and a.role = 'OFFICIAL' and is_current(a.valid_from, a.valid_to) and is_current(ir.valid_from, ir.valid_to))`,
    orderBy: (r) => [asc(sql`region_level(${r.kind})`, { nullable: false }), alphabetical(r.name), asc(r.id)],
    description: 'Regions that the viewer oversees as an official, the highest level first: whose overview is theirs.',
  }),
}));
