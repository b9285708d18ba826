import { Council } from '@app/councils';
import { declarePlain, declareReads, sql } from '@app/kernel';
import { canEditRisks, canSetRisks } from '../risk/risk.policy.js';
import { RiskMatrix } from './risk-matrix.entity.js';
import { RiskSettings } from './risk-settings.entity.js';
import { ImpactStep, LikelihoodStep, MatrixDimension, MatrixWords } from './scale.js';

declarePlain(MatrixWords, LikelihoodStep, ImpactStep, MatrixDimension);

declareReads(RiskMatrix, () => ({}));

declareReads(RiskSettings, (f) => ({
  matrix: f.toOne(() => RiskMatrix, { key: 'matrixId', description: 'What it scores on today.' }),
  viewerCanEdit: f.computed(
    () => Boolean,
    ['councilId'],
    ({ councilId }, actor) => canSetRisks(actor, councilId),
    { description: 'Whether to show the viewer a button for it.' },
  ),
}));

declareReads(Council, (f) => ({
  riskSettings: f.toOne(() => RiskSettings, {
    nullable: true,
    where: (c, s) => sql`${s.councilId} = ${c.id}`,
    description: 'How it scores its risks; null where the viewer may not read its register.',
  }),
  // Asked with every page of a register, which is passed on as PostgreSQL wrote it where nothing is computed here.
  viewerCanEditRisks: f.sql(
    () => Boolean,
    (c, { actor }) => sql`${c.id} = any(${actor.councilsWhere(canEditRisks)})`,
    { description: 'Whether to show the viewer buttons to enter and score risks.' },
  ),
}));
