import { declareNoted, declarePlain, declareReads, sql } from '@app/kernel';
import { Region } from '@app/people';
import { keepReadings } from '@app/risks';
import { countedOf, ifRestricted, inOrder, riskOf, rowsOf } from '../parts/overview.reads.js';
import { OverviewRisk, OverviewRisks } from '../parts/overview.types.js';
import { ComingSeminar, ComingSeminars } from './coming-seminar.type.js';
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
  high: f.toOne(() => OverviewRisks, { from: (o) => countedOf(o.high), description: 'High and very high risks.' }),
  worse: f.toOne(() => WorsenedRisks, { from: (o) => countedOf(o.worse), description: 'What stands higher than on that day.' }),
  overdue: f.toOne(() => OverdueInstitutions, {
    from: (o) => sql`(select * from json_to_record(${o.overdue}) as t("count" integer, institution_count integer, rows json))`,
    description: 'What should have been done before today.',
  }),
}));

declareReads(WorsenedRisks, (f) => ({
  rows: f.toMany(() => WorsenedRisk, {
    from: (all) => rowsOf(all.rows, sql`risk json, "then" json`),
    orderBy: inOrder,
    description: 'At most 20.',
  }),
}));

declareReads(WorsenedRisk, (f) => ({
  risk: f.toOne(() => OverviewRisk, { from: (w) => riskOf(w.risk), description: 'As it stands today.' }),
}));

declareReads(OverdueInstitutions, (f) => ({
  rows: f.toMany(() => OverdueInstitution, {
    from: (all) => rowsOf(all.rows, sql`institution json, "count" integer, oldest_due_on date, things json`),
    orderBy: inOrder,
    description: 'At most 20.',
  }),
}));

declareReads(OverdueInstitution, (f) => ({
  things: f.toMany(() => OverdueThing, {
    from: (i) => rowsOf(i.things, sql`kind text, due_on date, measure json, item json, about json`),
    orderBy: inOrder,
    description: 'The oldest first, at most 20.',
  }),
}));

declareReads(OverdueThing, (f) => ({
  // Named apart from the risk of a WorsenedRisk, which is never null: the read model looks for forbidden nulls by name.
  about: f.toOne(() => OverviewRisk, {
    from: (thing) => riskOf(thing.about),
    nullable: true,
    description: 'The risk that it is about; of several that a measure works on, the first; null for an action item.',
  }),
  item: f.toOne(() => OverviewItem, {
    from: (thing) => sql`(select id, ref, title, council, restricted_risk_ids, restricted_risk_ids is not null as is_restricted
      from json_to_record(${thing.item}) as t(id uuid, ref text, title text, council json, restricted_risk_ids text) where ${thing.item} is not null)`,
    nullable: true,
    description: 'The action item that is late; else null.',
  }),
}));
declareReads(OverviewItem, () => ({}));

declareNoted(OverviewItem, { idOf: (item) => item.restrictedRiskIds, tells: (field) => field !== 'id', keep: keepReadings });
// What stands beside a risk or an item tells something of it, too.
declareNoted(WorsenedRisk, { idOf: (w) => ifRestricted(w.risk), tells: (field) => field !== 'risk', keep: keepReadings });
declareNoted(OverdueThing, {
  idOf: (thing) => sql`coalesce(${ifRestricted(thing.about)}, ${thing.item} ->> 'restricted_risk_ids')`,
  tells: (field) => field !== 'about' && field !== 'item',
  keep: keepReadings,
});
