import { asc, declareReads, sql, type Row, type Sql } from '@app/kernel';
import { alphabetical, OnDayArgs, Region, worksIn } from '@app/people';
import { Int } from '@nestjs/graphql';
import { Council } from './council.entity.js';

// By the row-level security of the links: only councils that the asker may read.
const fromWorking = (r: Row<Region>, asked?: { args: OnDayArgs }): Sql => sql`from council_regions cr where ${worksIn(r, sql`cr`, asked)}`;

declareReads(Region, (f) => ({
  councils: f.toMany(() => Council, {
    where: (r, c) => sql`${c.id} in (select cr.council_id ${fromWorking(r)})`,
    orderBy: (c) => [alphabetical(c.name), asc(c.id)],
    description:
      'Councils that work for it, a region in it or one that it lies in, as far as the viewer may see them; of one that has ended those of its last day.',
  }),
  councilCount: f.sql(
    () => Int,
    (r, asked) => sql`select count(distinct cr.council_id)::int ${fromWorking(r, asked)}`,
    {
      args: OnDayArgs,
      description: 'How many councils work for it, a region in it or one that it lies in, as far as the viewer may see them.',
    },
  ),
}));
