// Rows that tell of risks are relations, though one row brings them all, as records: the read model so knows which of them an answer tells,
// and has the reading of restricted ones put on record.
import { column, declareNoted, declarePlain, declareReads, inOrderOfRecords, rowsOfRecords, sql, type Sql } from '@app/kernel';
import { keepReadings, RiskPosition } from '@app/risks';
import { RISK_COLUMNS, RISK_NAMES } from './register.sql.js';
import { LevelCounts, OverviewCouncil, OverviewInstitution, OverviewRisk, OverviewRisks } from './overview.types.js';

/** The one risk of an array of one; no row where that is null. */
export const riskOf = (records: Sql): Sql => sql`(select * from unnest(${records}) as t(${RISK_COLUMNS}))`;
/** The risk among the columns of a row that tells more. */
export const riskIn = (row: object): Sql =>
  sql`(select ${RISK_NAMES.map((name) => column(row, name)).reduce((all, one) => sql`${all}, ${one}`)})`;
/** How many there are, and the first rows. */
export const counted = (count: Sql, rows: Sql): Sql => sql`(select ${count} as "count", ${rows} as rows)`;

/** A council as columns name it. */
export const councilOf = (row: object) => ({
  id: column(row, 'council_id'),
  name: column(row, 'council_name'),
  shortName: column(row, 'council_short_name'),
  slug: column(row, 'council_slug'),
});

declarePlain(LevelCounts, OverviewCouncil, OverviewInstitution);

declareReads(OverviewRisk, (f) => ({
  council: f.object(() => OverviewCouncil, undefined, councilOf, { description: 'Whose register it stands in.' }),
  owner: f.object(
    () => OverviewInstitution,
    (r) => sql`${column(r, 'owner_id')} is not null`,
    (r) => ({ id: column(r, 'owner_id'), name: column(r, 'owner_name') }),
    { description: 'Who answers for it; null where nobody does.' },
  ),
  current: f.object(
    () => RiskPosition,
    (r) => sql`${column(r, 'score')} is not null`,
    (r) => ({ likelihood: column(r, 'likelihood'), impact: column(r, 'impact'), score: column(r, 'score'), level: column(r, 'level') }),
    { description: 'With what is in place; null until scored.' },
  ),
}));
declareNoted(OverviewRisk, {
  idOf: (r) => sql`case when ${r.isRestricted} then ${r.id} end`,
  tells: (field) => field !== 'id',
  keep: keepReadings,
});

declareReads(OverviewRisks, (f) => ({
  rows: f.toMany(() => OverviewRisk, {
    from: (all) => rowsOfRecords(all.rows, RISK_COLUMNS),
    orderBy: inOrderOfRecords,
    description: 'At most 20.',
  }),
}));
