import { column, declarePlain, declareReads, inOrderOfRecords, rowsOfRecords, sql, type Row } from '@app/kernel';
import { Institution } from '@app/people';
import { Seminar } from '@app/seminars';
import { DECISION_COLUMNS, FIGURE_COLUMNS } from './follow-through.sql.js';
import {
  FollowThrough,
  FollowThroughFigures,
  FollowThroughInstitution,
  FollowThroughPeriod,
  FollowThroughSeminar,
} from './follow-through.type.js';

declarePlain(FollowThroughFigures);

/** Each figure is a column of the row that they are of. */
const figuresOf = (row: Row<object>) => ({
  items: column(row, 'items'),
  started: column(row, 'started'),
  done: column(row, 'done'),
  notStarted: column(row, 'not_started'),
  underWay: column(row, 'under_way'),
  late: column(row, 'late'),
  toVerify: column(row, 'to_verify'),
  verified: column(row, 'verified'),
  dropped: column(row, 'dropped'),
  moved: column(row, 'moved'),
  slips: column(row, 'slips'),
  fellDue: column(row, 'fell_due'),
  doneOnTime: column(row, 'done_on_time'),
  medianDaysToDone: column(row, 'median_days_to_done'),
});

declareReads(FollowThrough, (f) => ({
  figures: f.object(() => FollowThroughFigures, undefined, figuresOf, { description: 'Of all items together.' }),
  bySeminar: f.toMany(() => FollowThroughSeminar, {
    from: (all) => rowsOfRecords(all.seminarRows, sql`source text, seminar_id uuid, ${DECISION_COLUMNS}, ${FIGURE_COLUMNS}`),
    orderBy: inOrderOfRecords,
    description: 'Latest seminars first, at most 100; then what was agreed between seminars, and what names no decision.',
  }),
  byInstitution: f.toMany(() => FollowThroughInstitution, {
    from: (all) => rowsOfRecords(all.institutionRows, sql`institution_id uuid, ${FIGURE_COLUMNS}`),
    orderBy: inOrderOfRecords,
    description: 'By whom it is up to, most that is late first, at most 100.',
  }),
  overTime: f.toMany(() => FollowThroughPeriod, {
    from: (all) => rowsOfRecords(all.periodRows, sql`first_day date, last_day date, ${FIGURE_COLUMNS}`),
    orderBy: inOrderOfRecords,
    description: 'By the day that was agreed on, earliest first.',
  }),
}));

declareReads(FollowThroughSeminar, (f) => ({
  seminar: f.toOne(() => Seminar, { key: 'seminarId', nullable: true, description: 'Null for what was agreed elsewhere.' }),
  figures: f.object(() => FollowThroughFigures, undefined, figuresOf, { description: 'Of what was agreed there.' }),
}));

declareReads(FollowThroughInstitution, (f) => ({
  institution: f.toOne(() => Institution, { key: 'institutionId', description: 'Whom the items are up to.' }),
  figures: f.object(() => FollowThroughFigures, undefined, figuresOf, { description: 'Of what is up to it.' }),
}));

declareReads(FollowThroughPeriod, (f) => ({
  figures: f.object(() => FollowThroughFigures, undefined, figuresOf, { description: 'Of what was agreed then.' }),
}));
