// Rows that tell of risks are relations, though one JSON brings them all: the read model so knows which of them an answer tells, and has
// the reading of restricted ones put on record.
import { asc, column, declareNoted, declarePlain, declareReads, sql, type Row, type Sql } from '@app/kernel';
import { keepReadings } from '@app/risks';
import { LevelCounts, OverviewCouncil, OverviewInstitution, OverviewRisk, OverviewRisks } from './overview.types.js';

/** Rows of a JSON array, in its order. */
export const rowsOf = (rows: Sql, columns: Sql): Sql =>
  sql`(select * from rows from (json_to_recordset(${rows}) as (${columns})) with ordinality as t)`;
export const inOrder = (row: Row<object>) => [asc(column(row, 'ordinality'), { nullable: false })];

const RISK_COLUMNS = sql`id uuid, ref text, title text, event_type text, council json, owner json, trend text, is_restricted boolean,
  most_score integer, is_on_other_matrix boolean, "current" json`;
export const risksOf = (risks: Sql): Sql => rowsOf(risks, RISK_COLUMNS);
/** The one risk; no row where the JSON is null. */
export const riskOf = (risk: Sql): Sql => sql`(select * from json_to_record(${risk}) as t(${RISK_COLUMNS}) where ${risk} is not null)`;
/** A count and its rows. */
export const countedOf = (counted: Sql): Sql => sql`(select * from json_to_record(${counted}) as t("count" integer, rows json))`;

/** The id of a risk that stands beside what is told of it, if a mark holds for it. */
export const ifRestricted = (risk: Sql): Sql => sql`case when (${risk} ->> 'is_restricted')::boolean then ${risk} ->> 'id' end`;

declarePlain(LevelCounts, OverviewCouncil, OverviewInstitution);

declareReads(OverviewRisk, () => ({}));
declareNoted(OverviewRisk, {
  idOf: (r) => sql`case when ${r.isRestricted} then ${r.id} end`,
  tells: (field) => field !== 'id',
  keep: keepReadings,
});

declareReads(OverviewRisks, (f) => ({
  rows: f.toMany(() => OverviewRisk, { from: (all) => risksOf(all.rows), orderBy: inOrder, description: 'At most 20.' }),
}));
