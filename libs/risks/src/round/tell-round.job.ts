import { HandlesJob, type JobHandler } from '@app/jobs';
import { defineJob, firstLanguage, type Act } from '@app/kernel';
import { planDeliveries } from '@app/mail';
import { Injectable } from '@nestjs/common';
import * as z from 'zod';
import { askedPersons } from './asked-persons.js';
import { AssessmentRound } from './assessment-round.entity.js';

/** Promised when a round opens. */
export const tellRound = defineJob('risks.tell-round', z.object({ roundId: z.uuid() }));
export const ROUND_MAIL = 'risks.round';

/** One mail for each person and round, however many institutions they speak for; the key of the delivery makes a second one impossible. */
@Injectable()
@HandlesJob(tellRound)
export class TellRound implements JobHandler<{ roundId: string }> {
  async run(act: Act, { roundId }: { roundId: string }): Promise<void> {
    const round = await act.tx.findOneBy(AssessmentRound, { id: roundId });
    if (!round) return;
    await planDeliveries(
      act,
      (await askedPersons(act, roundId)).map(({ personId, personName, address, language }) => ({
        key: `${ROUND_MAIL}/${roundId}/${personId}`,
        kind: ROUND_MAIL,
        councilId: round.councilId,
        subjectId: roundId,
        personId,
        personName,
        address,
        language: firstLanguage(language),
      })),
    );
  }
}
