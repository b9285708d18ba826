import { Council } from '@app/councils';
import { allow, Problem, type Act } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { canEditReminderRules } from '../rule/reminder-rule.policy.js';
import { ReminderLimit } from './reminder-limit.entity.js';
import type { UpdateReminderLimitInput } from './update-reminder-limit.input.js';

@Injectable()
export class ReminderLimitsService {
  /** Every council has one from its first day on. */
  async update(act: Act, { councilId, version, perDay }: UpdateReminderLimitInput): Promise<ReminderLimit> {
    if (!(await act.tx.existsBy(Council, { id: councilId }))) throw new Problem('NOT_FOUND', 'no-such-record', 'councilId');
    allow(canEditReminderRules(act.actor, councilId));
    const limit = await act.tx.findOneOrFail(ReminderLimit, { where: { councilId }, lock: { mode: 'pessimistic_write' } });
    if (limit.version !== version) throw new Problem('CONFLICT', 'stale-version', 'version');
    return act.tx.save(Object.assign(limit, { perDay }));
  }
}
