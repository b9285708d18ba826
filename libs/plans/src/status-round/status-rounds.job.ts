import { HandlesJob, type JobHandler } from '@app/jobs';
import { defineRecurringJob, type Act } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { tellRounds } from './asked-people.js';
import { BEGIN_BEFORE_SEMINARS, BEGIN_QUARTERLY, END_PAST, REMIND, REPLACE_QUARTERLY, WHO_IS_ASKED } from './rounds-by-themselves.js';

/** Comes back by itself; ends, begins and reminds in what is due, however long ago the last run was. */
export const keepStatusRounds = defineRecurringJob('plans.status-rounds');

/**
 * All councils together, in a few statements and one transaction with the mails: a round begins once, as one is open at a time and each
 * seminar and quarter has its own; a reminder leaves its day. So two runs at once, or one after an outage, ask everybody once.
 */
@Injectable()
@HandlesJob(keepStatusRounds)
export class KeepStatusRounds implements JobHandler<Record<string, never>> {
  async run(act: Act): Promise<void> {
    await act.tx.query(END_PAST);
    // First, as they take the place of quarterly ones.
    await act.tx.query(REPLACE_QUARTERLY);
    const begun = [...(await this.ids(act, BEGIN_BEFORE_SEMINARS)), ...(await this.ids(act, BEGIN_QUARTERLY))];
    await act.tx.query(WHO_IS_ASKED, [begun]);
    await tellRounds(act, [...begun, ...(await this.ids(act, REMIND))]);
  }

  private async ids(act: Act, statement: string): Promise<string[]> {
    // TypeORM answers [rows, count] to an update, and rows to an insert.
    const answer = await act.tx.query<{ id: string }[] | [{ id: string }[], number]>(statement);
    const rows = Array.isArray(answer[0]) ? answer[0] : (answer as { id: string }[]);
    return rows.map(({ id }) => id);
  }
}
