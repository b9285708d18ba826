import { asc, declareReads, desc, sql, type Row, type Sql } from '@app/kernel';
import { Int } from '@nestjs/graphql';
import { Institution } from '../institution/institution.entity.js';
import { alphabetical } from '../names.js';
import { OnDayArgs } from './regions.args.js';
import { RegionName } from './region-name.entity.js';
import { canKeepRegions } from './region.policy.js';
import { Region } from './region.entity.js';

type Asked = { args: OnDayArgs };

/** The day asked for, or today. */
const dayOf = ({ args }: Asked): Sql => sql`coalesce(${args.on ?? null}::date, act_today())`;

/** The day asked for, or today; of a region that has ended its last day. */
const dayIn = (r: Row<Region>, { args }: Asked): Sql => sql`coalesce(${args.on ?? null}::date, least(act_today(), ${r.validTo}))`;

/** Whether a link of a council or an institution counts: it is to the region, to one in it, or to one that it lies in, on the day. */
export const worksIn = (r: Row<Region>, link: Sql, asked: Asked = { args: {} }): Sql =>
  sql`${link}.region_id in (select regions_overlapping(${r.id})) and is_valid_on(${link}.valid_from, ${link}.valid_to, ${dayIn(r, asked)})`;

/** What a former name says for that day, else what the region says now. */
const onDay = (r: Row<Region>, column: 'name' | 'parent_id', day: Sql): Sql => {
  const named = sql`from region_names n where n.region_id = ${r.id} and is_valid_on(n.valid_from, n.valid_to, ${day})`;
  return column === 'name'
    ? sql`coalesce((select n.name ${named}), ${r.name})`
    : sql`coalesce((select n.parent_id ${named}), ${r.parentId})`;
};

const fromServing = (r: Row<Region>, asked?: Asked): Sql => sql`from institution_regions ir where ${worksIn(r, sql`ir`, asked)}`;

declareReads(Region, (f) => ({
  parent: f.toOne(() => Region, { key: 'parentId', nullable: true, description: 'The region this one lies in; null for a country.' }),
  nameOn: f.sql(
    () => String,
    (r, asked) => onDay(r, 'name', dayOf(asked)),
    { args: OnDayArgs, description: 'Its name on a day.' },
  ),
  parentOn: f.toOne(() => Region, {
    args: OnDayArgs,
    nullable: true,
    where: (r, p, asked) => sql`${p.id} = ${onDay(r, 'parent_id', dayOf(asked))}`,
    description: 'The region it lay in on a day.',
  }),
  children: f.toMany(() => Region, {
    key: 'parentId',
    orderBy: (r) => [
      desc(sql`is_valid_on(${r.validFrom}, ${r.validTo}, act_today())`, { nullable: false }),
      alphabetical(r.name),
      asc(r.id),
    ],
    description: 'The regions in it by name; those that exist, then those that have ended.',
  }),
  formerNames: f.toMany(() => RegionName, {
    key: 'regionId',
    orderBy: (n) => [desc(n.validTo)],
    description: 'What it was called and where it lay before, the latest first.',
  }),
  mergedInto: f.toOne(() => Region, { key: 'mergedIntoId', nullable: true, description: 'The region it became part of.' }),
  mergedFrom: f.toMany(() => Region, {
    key: 'mergedIntoId',
    orderBy: (r) => [desc(r.validTo), alphabetical(r.name), asc(r.id)],
    description: 'Regions that became part of it, the latest first.',
  }),
  isCurrent: f.sql(
    () => Boolean,
    (r) => sql`is_valid_on(${r.validFrom}, ${r.validTo}, act_today())`,
    { description: 'Whether it exists today.' },
  ),
  institutions: f.connection(() => Institution, {
    where: (r, i) => sql`${i.id} in (select ir.institution_id ${fromServing(r)})`,
    orderBy: (i) => [alphabetical(i.name)],
    description: 'Institutions that serve it, a region in it or one that it lies in, by name; of one that has ended those of its last day.',
  }),
  institutionCount: f.sql(
    () => Int,
    (r, asked) => sql`select count(distinct ir.institution_id)::int ${fromServing(r, asked)}`,
    { args: OnDayArgs, description: 'How many institutions serve it, a region in it or one that it lies in.' },
  ),
  viewerCanEdit: f.computed(
    () => Boolean,
    [],
    (_region, actor) => canKeepRegions(actor),
    { description: 'Whether to show the viewer buttons for it.' },
  ),
}));

declareReads(RegionName, (f) => ({
  parent: f.toOne(() => Region, { key: 'parentId', nullable: true, description: 'The region it lay in.' }),
}));
