import { Council } from '@app/councils';
import { allow, Problem, sql, type Act, type Answer, type Info } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { canEditReminderRules } from '../rule/reminder-rule.policy.js';
import type { ReminderDryRunArgs } from './reminder-dry-run.args.js';
import { ReminderDryRun } from './reminder-dry-run.type.js';

@Injectable()
export class ReminderDryRunService {
  /** Who would be reminded on a day, for whoever may change the rules. Only reads. */
  async tryOut(act: Act, info: Info, { councilId, on }: ReminderDryRunArgs): Promise<Answer<ReminderDryRun>> {
    // Whoever may is answered in one statement; only who may not is worth a look at whether they know of the council at all.
    const may = canEditReminderRules(act.actor, councilId);
    if (!may && !(await act.tx.existsBy(Council, { id: councilId }))) throw new Problem('NOT_FOUND', 'no-such-record', 'councilId');
    allow(may);
    if (on < act.today) throw new Problem('INVALID', 'day-is-past', 'on');
    return act.read.one(ReminderDryRun, info, undefined, {
      from: sql`(select c.id as council_id, d.day as "on", is_working_day(d.day, council_country(c.id)) as is_working_day
                   from councils c cross join (select ${on}::date as day) as d where c.id = ${councilId})`,
    });
  }
}
