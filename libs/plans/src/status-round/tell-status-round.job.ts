import { HandlesJob, type JobHandler } from '@app/jobs';
import { defineJob, type Act } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import * as z from 'zod';
import { tellRounds } from './asked-people.js';

/** Promised when somebody begins a round, or reminds in it. */
export const tellStatusRound = defineJob('plans.tell-status-round', z.object({ roundId: z.uuid() }));

@Injectable()
@HandlesJob(tellStatusRound)
export class TellStatusRound implements JobHandler<{ roundId: string }> {
  async run(act: Act, { roundId }: { roundId: string }): Promise<void> {
    await tellRounds(act, [roundId]);
  }
}
