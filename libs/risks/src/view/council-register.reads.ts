import { Council } from '@app/councils';
import { declareReads, sql } from '@app/kernel';
import { CouncilHeatMapArgs } from '../heat-map/heat-map.args.js';
import { heatMapRows } from '../heat-map/heat-map-rows.js';
import { HeatMap } from '../heat-map/heat-map.type.js';
import { registerOf } from '../risk/register-rows.js';
import { ordered } from '../risk/risk-filter.js';
import { Risk } from '../risk/risk.entity.js';
import { CouncilRisksArgs } from '../risk/risks.args.js';

// Who comes with a council's slug gets council, register and map with one question instead of one after the other.
declareReads(Council, (f) => ({
  risks: f.connection(() => Risk, {
    args: CouncilRisksArgs,
    from: (c, { args }) => registerOf(c.id, args).from ?? sql`risks`,
    where: (c, r, { args }) => registerOf(c.id, args).where(r),
    orderBy: (r, { args: { orderBy, isReversed } }) => ordered(r, orderBy ?? 'LEVEL', isReversed ?? false),
    description: 'Its register, as `risks` answers it.',
  }),
  heatMap: f.toOne(() => HeatMap, {
    nullable: true,
    args: CouncilHeatMapArgs,
    from: (c, { args: { kind, asOf: day, since } }) => heatMapRows({ councilId: c.id, kind: kind ?? 'CURRENT', day, since }),
    description: 'Its register on its matrix; null where the viewer may not read it.',
  }),
}));
