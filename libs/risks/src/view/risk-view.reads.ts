import { Council } from '@app/councils';
import { declareReads, sql } from '@app/kernel';
import { alphabetical } from '@app/people';
import { RiskView } from './risk-view.entity.js';

declareReads(RiskView, (f) => ({
  council: f.toOne(() => Council, { key: 'councilId', nullable: true, description: 'Null: of every council.' }),
}));

declareReads(Council, (f) => ({
  riskViews: f.toMany(() => RiskView, {
    where: (c, v) => sql`${v.councilId} is null or ${v.councilId} = ${c.id}`,
    orderBy: (v) => [alphabetical(v.name)],
    description: 'Views of its register that the viewer keeps: those of this council and those of every council.',
  }),
}));
