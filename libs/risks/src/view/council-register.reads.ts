import { Council } from '@app/councils';
import { declareReads, desc, sql } from '@app/kernel';
import { alphabetical, Viewer } from '@app/people';
import { CouncilHeatMapArgs } from '../heat-map/heat-map.args.js';
import { heatMapRows } from '../heat-map/heat-map-rows.js';
import { HeatMap } from '../heat-map/heat-map.type.js';
import { refuseDays } from '../risk/as-of.js';
import { registerOf } from '../risk/register-of.js';
import { ordered } from '../risk/risk-filter.js';
import { Risk } from '../risk/risk.entity.js';
import { CouncilRisksArgs } from '../risk/risks.args.js';

// Who comes with a council's slug gets council, register and map with one question instead of one after the other.
declareReads(Council, (f) => ({
  risks: f.connection(() => Risk, {
    args: CouncilRisksArgs,
    from: (c, { args, today }) => {
      refuseDays(today, args);
      return registerOf(c.id, args).from ?? sql`risks`;
    },
    where: (c, r, { args }) => registerOf(c.id, args).where(r),
    orderBy: (r, { args: { orderBy, isReversed } }) => ordered(r, orderBy ?? 'LEVEL', isReversed ?? false),
    description: 'Its register, as `risks` answers it.',
  }),
  heatMap: f.toOne(() => HeatMap, {
    nullable: true,
    args: CouncilHeatMapArgs,
    from: (c, { args, today }) => {
      refuseDays(today, args);
      const { kind, asOf: day, since, filter } = args;
      return heatMapRows({ councilId: c.id, kind: kind ?? 'CURRENT', day, since, filter });
    },
    description: 'Its register on its matrix; null where the viewer may not read it.',
  }),
}));

declareReads(Viewer, (f) => ({
  firstRegister: f.toOne(() => Council, {
    nullable: true,
    where: (_viewer, c) =>
      sql`${c.id} = any(array(select readable_councils())) and (${c.closedOn} is null or ${c.closedOn} >= act_today())`,
    orderBy: (c) => [
      desc(
        sql`exists (select from seats s where s.council_id = ${c.id} and s.person_id = viewer_id() and is_current(s.valid_from, s.valid_to))`,
      ),
      // A council that others are part of seldom keeps risks of its own.
      desc(sql`${c.kind} in ('SAFETY', 'HEALTH')`),
      alphabetical(c.name),
    ],
    description: 'Whose register to show who has chosen none: their own council, else the first that they may read.',
  }),
}));
