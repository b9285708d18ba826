import { Council } from '@app/councils';
import { asc, declareReads, sql } from '@app/kernel';
import { MeasureCount } from './measure-count.type.js';
import { isLate, ordered, passes, placeIn } from './measure-filter.js';
import { MeasurePhase } from './measure-enums.js';
import { Measure } from './measure.entity.js';
import { CouncilMeasuresArgs } from './measures.args.js';

declareReads(MeasureCount, () => ({}));

// Who comes with a council's slug gets council, measures and their numbers with one question.
declareReads(Council, (f) => ({
  measures: f.connection(() => Measure, {
    key: 'councilId',
    args: CouncilMeasuresArgs,
    where: (_c, m, { args: { filter } }) => passes(m, filter ?? {}),
    orderBy: (m, { args: { orderBy, isReversed } }) => ordered(m, orderBy ?? 'NUMBER', isReversed ?? false),
    description: 'What it has done, does or plans about its risks, as `measures` answers it.',
  }),
  measureCounts: f.toMany(() => MeasureCount, {
    // Of the measures that the viewer may see.
    from: (c) => sql`(select m.phase,
        count(*) filter (where m.state = 'PLANNED')::integer as planned,
        count(*) filter (where m.state = 'IN_PROGRESS')::integer as in_progress,
        count(*) filter (where m.state = 'IN_PLACE')::integer as in_place,
        count(*) filter (where ${isLate({ state: sql`m.state`, dueOn: sql`m.due_on` })})::integer as late,
        coalesce(sum(m.cost_euros), 0)::integer as known_cost_euros
      from measures m where m.council_id = ${c.id} and m.state <> 'DROPPED' group by m.phase)`,
    orderBy: (count) => [asc(placeIn(Object.keys(MeasurePhase), count.phase), { nullable: false })],
    description: 'How many of them there are by phase; a phase without any is left out.',
  }),
}));
