import { declareReads, desc, sql, asc } from '@app/kernel';
import { Affiliation } from '../affiliation/affiliation.entity.js';
import { alphabetical } from '../names.js';
import { Region } from '../region/region.entity.js';
import { InstitutionRegion } from './institution-region.entity.js';
import { institutionIsKept } from './institution.policy.js';
import { Institution } from './institution.entity.js';

declareReads(Institution, (f) => ({
  parent: f.toOne(() => Institution, { key: 'parentId', nullable: true, description: 'The institution this one is a unit of.' }),
  units: f.toMany(() => Institution, {
    key: 'parentId',
    orderBy: (i) => [alphabetical(i.name), asc(i.id)],
    description: 'The institutions that are units of this one, by name; those that have ended, too.',
  }),
  regions: f.toMany(() => Region, {
    where: (i, r) => sql`exists (select from institution_regions ir
      where ir.institution_id = ${i.id} and ir.region_id = ${r.id} and is_current(ir.valid_from, ir.valid_to))`,
    orderBy: (r) => [alphabetical(r.name)],
    description: 'Regions the institution serves today.',
  }),
  regionHistory: f.toMany(() => InstitutionRegion, {
    key: 'institutionId',
    orderBy: (ir) => [desc(ir.validFrom), asc(ir.id)],
    description: 'Regions that it serves and has served, with the days, the latest first.',
  }),
  affiliations: f.toMany(() => Affiliation, {
    key: 'institutionId',
    orderBy: (a) => [
      desc(sql`is_current(${a.validFrom}, ${a.validTo})`, { nullable: false }),
      alphabetical(sql`(select p.last_name from persons p where p.id = ${a.personId})`),
      asc(a.id),
    ],
    description: 'People of the institution, as far as the viewer may see them, by last name; current first, past ones too.',
  }),
  viewerCanEdit: f.sql(() => Boolean, institutionIsKept, { description: 'Whether to show the viewer a button for it.' }),
  viewerCanEditPeople: f.sql(() => Boolean, institutionIsKept, { description: 'Whether to show the viewer buttons for its people.' }),
}));

declareReads(InstitutionRegion, (f) => ({
  region: f.toOne(() => Region, { key: 'regionId', description: 'The region.' }),
  isCurrent: f.sql(
    () => Boolean,
    (ir) => sql`is_current(${ir.validFrom}, ${ir.validTo})`,
    { description: 'Whether it is served today.' },
  ),
}));
