import { asc, column, declarePlain, declareReads, sql, type Sql } from '@app/kernel';
import { Institution } from '@app/people';
import { Seminar } from '@app/seminars';
import {
  FollowThrough,
  FollowThroughFigures,
  FollowThroughInstitution,
  FollowThroughPeriod,
  FollowThroughSeminar,
} from './follow-through.type.js';

declarePlain(FollowThroughFigures);

const rowsOf = (json: Sql, columns: Sql): Sql => sql`(select * from json_to_recordset(${json}) as t(place int, ${columns}, figures json))`;
const inOrder = (row: object) => [asc(column(row, 'place'))];

declareReads(FollowThrough, (f) => ({
  bySeminar: f.toMany(() => FollowThroughSeminar, {
    from: (all) => rowsOf(all.seminarRows, sql`source text, seminar_id uuid, decisions int`),
    orderBy: inOrder,
    description: 'Latest seminars first, at most 100; then what was agreed between seminars, and what names no decision.',
  }),
  byInstitution: f.toMany(() => FollowThroughInstitution, {
    from: (all) => rowsOf(all.institutionRows, sql`institution_id uuid`),
    orderBy: inOrder,
    description: 'By whom it is up to, most that is late first, at most 100.',
  }),
  overTime: f.toMany(() => FollowThroughPeriod, {
    from: (all) => rowsOf(all.periodRows, sql`first_day date, last_day date`),
    orderBy: inOrder,
    description: 'By the day that was agreed on, earliest first.',
  }),
}));

declareReads(FollowThroughSeminar, (f) => ({
  seminar: f.toOne(() => Seminar, { key: 'seminarId', nullable: true, description: 'Null for what was agreed elsewhere.' }),
}));

declareReads(FollowThroughInstitution, (f) => ({
  institution: f.toOne(() => Institution, { key: 'institutionId', description: 'Whom the items are up to.' }),
}));

declareReads(FollowThroughPeriod, () => ({}));
