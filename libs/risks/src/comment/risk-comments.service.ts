import { allow, Problem, type Act } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { canCommentRisk, canWithdrawComment } from '../risk/risk.policy.js';
import { Risk } from '../risk/risk.entity.js';
import { RiskComment } from './risk-comment.entity.js';
import type { CommentRiskInput, WithdrawRiskCommentInput } from './risk-comment.inputs.js';

@Injectable()
export class RiskCommentsService {
  async add(act: Act, { riskId, text }: CommentRiskInput): Promise<RiskComment> {
    const risk = await act.tx.findOneBy(Risk, { id: riskId });
    if (!risk) throw new Problem('NOT_FOUND', 'no-such-record', 'riskId');
    const [row] = await act.tx.query<{ takes_part: boolean }[]>('select $1 in (select own_councils()) as takes_part', [risk.councilId]);
    allow(canCommentRisk(act.actor, row?.takes_part === true));
    risk.refuseWhenClosed('riskId');
    return act.tx.save(act.tx.create(RiskComment, { riskId, councilId: risk.councilId, text }));
  }

  async withdraw(act: Act, { id, reason = null }: WithdrawRiskCommentInput): Promise<RiskComment> {
    const comment = await act.tx.findOneBy(RiskComment, { id });
    if (!comment) throw new Problem('NOT_FOUND', 'no-such-record', 'id');
    allow(canWithdrawComment(act.actor, comment));
    comment.withdraw(act.actor.personId ?? '', reason, act.now);
    return act.tx.save(comment);
  }
}
