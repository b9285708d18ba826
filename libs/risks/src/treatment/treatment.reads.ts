import { declareReads, desc, sql } from '@app/kernel';
import { Person } from '@app/people';
import { RiskMatrix } from '../matrix/risk-matrix.entity.js';
import { Risk } from '../risk/risk.entity.js';
import { RiskAcceptance } from './risk-acceptance.entity.js';
import { RiskReview } from './risk-review.entity.js';
import { canAcceptRisks, canReviewRisks } from './treatment.policy.js';

declareReads(Risk, (f) => ({
  acceptance: f.toOne(() => RiskAcceptance, {
    nullable: true,
    where: (r, a) => sql`${a.riskId} = ${r.id} and ${a.endedOn} is null`,
    description: 'The one in force.',
  }),
  acceptances: f.toMany(() => RiskAcceptance, {
    key: 'riskId',
    orderBy: (a) => [desc(a.createdAt)],
    description: 'All, latest first.',
  }),
  reviews: f.toMany(() => RiskReview, {
    key: 'riskId',
    orderBy: (review) => [desc(review.createdAt)],
    description: 'When it was looked at again, latest first.',
  }),
  viewerCanAccept: f.computed(
    () => Boolean,
    ['councilId', 'status', 'currentScore'],
    ({ councilId, status, currentScore }, actor) =>
      (status === 'OPEN' || status === 'MONITORED') && currentScore !== null && canAcceptRisks(actor, councilId),
    { description: 'Whether to show the viewer a button for it.' },
  ),
  viewerCanReview: f.computed(
    () => Boolean,
    ['councilId', 'status'],
    ({ councilId, status }, actor) => (status === 'OPEN' || status === 'MONITORED') && canReviewRisks(actor, councilId),
    { description: 'Whether to show the viewer a button for it.' },
  ),
}));

declareReads(RiskAcceptance, (f) => ({
  matrix: f.toOne(() => RiskMatrix, { key: 'matrixId', description: 'The version that the score was made on.' }),
  approver: f.toOne(() => Person, { key: 'approverId', nullable: true, description: 'Who decided, if the viewer may see them.' }),
}));

declareReads(RiskReview, (f) => ({
  person: f.toOne(() => Person, { key: 'personId', nullable: true, description: 'Who wrote it down, if the viewer may see them.' }),
}));
