import { HandlesJob, type JobHandler } from '@app/jobs';
import { defineRecurringJob, type Act } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { tellRounds } from './asked-people.js';
import { BEGIN, DUE_NOW, END_PAST, REMIND, REPLACE_QUARTERLY, WHO_IS_ASKED, type DueRound } from './rounds-by-themselves.js';

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
    const due = await act.tx.query<DueRound[]>(DUE_NOW);
    const beginning = due.filter(({ roundId }) => roundId === null);
    await act.tx.query(REPLACE_QUARTERLY, [beginning.flatMap(({ why, councilId }) => (why === 'SEMINAR' ? councilId : []))]);
    const begun = await this.ids(act, BEGIN, JSON.stringify(beginning));
    await act.tx.query(WHO_IS_ASKED, [begun]);
    const reminded = await this.ids(
      act,
      REMIND,
      due.flatMap(({ roundId }) => roundId ?? []),
    );
    await tellRounds(act, [...begun, ...reminded]);
  }

  private async ids(act: Act, statement: string, given: unknown): Promise<string[]> {
    // TypeORM answers [rows, count] to an update, and rows to an insert.
    const answer = await act.tx.query<{ id: string }[] | [{ id: string }[], number]>(statement, [given]);
    const rows = Array.isArray(answer[0]) ? answer[0] : (answer as { id: string }[]);
    return rows.map(({ id }) => id);
  }
}
