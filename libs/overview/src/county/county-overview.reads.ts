import { column, declareNoted, declarePlain, declareReads, inOrderOfRecords, rowsOfRecords, sql } from '@app/kernel';
import { Region } from '@app/people';
import { keepReadings, RiskPosition } from '@app/risks';
import { councilOf, counted, riskOf, riskIn } from '../parts/overview.reads.js';
import { OverviewCouncil, OverviewInstitution, OverviewRisk, OverviewRisks } from '../parts/overview.types.js';
import { RISK_COLUMNS } from '../parts/register.sql.js';
import { ComingSeminar, ComingSeminars } from './coming-seminar.type.js';
import { ITEM_COLUMNS, OVERDUE_COLUMNS, THING_COLUMNS } from './county-overview.sql.js';
import {
  CouncilFigures,
  CouncilsInFigures,
  CountyOverview,
  OverdueInstitution,
  OverdueInstitutions,
  OverdueThing,
  OverviewItem,
  OverviewMeasure,
  WorsenedRisk,
  WorsenedRisks,
} from './county-overview.type.js';
import { SilentCouncil, SilentCouncils } from './silent-council.type.js';

declarePlain(CouncilFigures, CouncilsInFigures, OverviewMeasure, ComingSeminar, ComingSeminars, SilentCouncil, SilentCouncils);

declareReads(CountyOverview, (f) => ({
  region: f.toOne(() => Region, { key: 'regionId', description: 'The region that was asked for.' }),
  high: f.toOne(() => OverviewRisks, { from: (o) => counted(column(o, 'high_count'), o.high), description: 'High and very high risks.' }),
  worse: f.toOne(() => WorsenedRisks, {
    from: (o) => counted(column(o, 'worse_count'), o.worse),
    description: 'What stands higher than on that day.',
  }),
  overdue: f.toOne(() => OverdueInstitutions, {
    from: (o) =>
      sql`(select ${column(o, 'overdue_count')} as "count", ${column(o, 'overdue_institution_count')} as institution_count, ${o.overdue} as rows)`,
    description: 'What should have been done before today.',
  }),
}));

declareReads(WorsenedRisks, (f) => ({
  rows: f.toMany(() => WorsenedRisk, {
    from: (all) =>
      rowsOfRecords(all.rows, sql`${RISK_COLUMNS}, likelihood_then integer, impact_then integer, score_then integer, level_then text`),
    orderBy: inOrderOfRecords,
    description: 'At most 20.',
  }),
}));

declareReads(WorsenedRisk, (f) => ({
  risk: f.toOne(() => OverviewRisk, { from: riskIn, description: 'As it stands today.' }),
  then: f.object(
    () => RiskPosition,
    undefined,
    (w) => ({
      likelihood: column(w, 'likelihood_then'),
      impact: column(w, 'impact_then'),
      score: column(w, 'score_then'),
      level: column(w, 'level_then'),
    }),
    { description: 'Where it stood on the day that is compared with.' },
  ),
}));

declareReads(OverdueInstitutions, (f) => ({
  rows: f.toMany(() => OverdueInstitution, {
    from: (all) => rowsOfRecords(all.rows, OVERDUE_COLUMNS),
    orderBy: inOrderOfRecords,
    description: 'At most 20.',
  }),
}));

declareReads(OverdueInstitution, (f) => ({
  institution: f.object(
    () => OverviewInstitution,
    (i) => sql`${column(i, 'institution_id')} is not null`,
    (i) => ({ id: column(i, 'institution_id'), name: column(i, 'institution_name') }),
    { description: 'Who owns the risk, answers for the measure or does the action item; null where nobody does.' },
  ),
  things: f.toMany(() => OverdueThing, {
    from: (i) => rowsOfRecords(i.things, THING_COLUMNS),
    orderBy: inOrderOfRecords,
    description: 'The oldest first, at most 20.',
  }),
}));

declareReads(OverdueThing, (f) => ({
  measure: f.object(
    () => OverviewMeasure,
    (thing) => sql`${thing.kind} = 'MEASURE'`,
    (thing) => ({ id: column(thing, 'thing_id'), title: column(thing, 'title') }),
    { description: 'The measure that is late; else null.' },
  ),
  // Named apart from the risk of a WorsenedRisk, which is never null: the read model looks for forbidden nulls by name.
  about: f.toOne(() => OverviewRisk, {
    from: (thing) => riskOf(thing.about),
    nullable: true,
    description: 'The risk that it is about; of several that a measure works on, the first; null for an action item.',
  }),
  item: f.toOne(() => OverviewItem, {
    from: (thing) => sql`(select *, restricted_risk_ids is not null as is_restricted from unnest(${thing.item}) as t(${ITEM_COLUMNS}))`,
    nullable: true,
    description: 'The action item that is late; else null.',
  }),
}));
declareReads(OverviewItem, (f) => ({
  council: f.object(() => OverviewCouncil, undefined, councilOf, {
    description: 'Where it stands; of a joint one that stands elsewhere, a council of the region that agreed on it, too.',
  }),
}));

declareNoted(OverviewItem, { idOf: (item) => item.restrictedRiskIds, tells: (field) => field !== 'id', keep: keepReadings });
// What stands beside a risk or an item tells something of it, too.
declareNoted(WorsenedRisk, {
  idOf: (w) => sql`case when ${column(w, 'is_restricted')} then ${column(w, 'id')} end`,
  tells: (field) => field !== 'risk',
  keep: keepReadings,
});
declareNoted(OverdueThing, {
  idOf: (thing) => column(thing, 'restricted_risk_ids'),
  tells: (field) => field !== 'about' && field !== 'item',
  keep: keepReadings,
});
