import { declareReads, desc, sql, type Row, type Sql } from '@app/kernel';
import { Person } from '@app/people';
import { Risk } from '../risk/risk.entity.js';
import { canCommentRisk, canWithdrawComment } from '../risk/risk.policy.js';
import { RiskComment } from './risk-comment.entity.js';

const takesPart = (r: Row<Risk>): Sql => sql`${r.councilId} = any(array(select own_councils()))`;

declareReads(RiskComment, (f) => ({
  text: f.sql(
    () => String,
    (c) => sql`case when ${c.withdrawnAt} is null then ${c.text} end`,
    { nullable: true, description: 'Null once it is withdrawn.' },
  ),
  person: f.toOne(() => Person, { key: 'personId', nullable: true, description: 'Who said it, if the viewer may see them.' }),
  viewerCanWithdraw: f.computed(
    () => Boolean,
    ['councilId', 'personId', 'withdrawnAt'],
    (comment, actor) => comment.withdrawnAt === null && canWithdrawComment(actor, comment),
    { description: 'Whether to show the viewer a button for it.' },
  ),
  isViewers: f.computed(
    () => Boolean,
    ['personId'],
    ({ personId }, actor) => personId === actor.personId,
    { description: 'Whether the viewer said it; others withdraw it with a reason.' },
  ),
}));

declareReads(Risk, (f) => ({
  comments: f.connection(() => RiskComment, {
    key: 'riskId',
    orderBy: (c) => [desc(c.createdAt), desc(c.id)],
    description: 'What was said about it, latest first.',
  }),
  viewerCanComment: f.computed(
    () => Boolean,
    ['status'],
    ({ status, takesPart: part }, actor) => status !== 'CLOSED' && canCommentRisk(actor, part === true),
    {
      expressions: { takesPart },
      description: 'Whether to show the viewer a field for it.',
    },
  ),
}));
