import { allow, reach, type Act, type Language } from '@app/kernel';
import { planDeliveries } from '@app/mail';
import { Injectable } from '@nestjs/common';
import { CANCELLATION_MAIL, INVITATION_MAIL } from '../mail/mail-kinds.js';
import type { CancelSeminarInput } from '../seminar/seminar-step.inputs.js';
import { Seminar } from '../seminar/seminar.entity.js';
import { canCancelSeminar, hostIdsOf } from '../seminar/seminar.policy.js';

interface Mailed {
  subjectId: string;
  personId: string;
  personName: string;
  address: string;
  language: Language;
}

@Injectable()
export class CancellationService {
  /**
   * Calls a seminar off. What waits to be sent is dropped; whoever has the invitation, or may have it, gets it taken out of the calendar.
   * The dropping locks rows that the worker is just claiming, so each mail is either dropped or counted as sent, never neither.
   */
  async cancel(act: Act, { id, version, reason }: CancelSeminarInput): Promise<Seminar> {
    const seminar = await reach(act, Seminar, id, version);
    allow(canCancelSeminar(act.actor, await hostIdsOf(act, id)));
    seminar.cancel(reason);
    seminar.version += 1;
    await act.tx.save(seminar);
    await act.tx.query('update agenda_speakers set is_binding = false where seminar_id = $1', [id]);
    await act.tx.query(
      `update deliveries set state = 'CANCELLED', next_attempt_at = null, updated_at = act_now() where seminar_id = $1 and state in ('DRAFT', 'QUEUED', 'DELAYED')`,
      [id],
    );
    if (!seminar.isOver(act.now)) await this.tell(act, seminar);
    return seminar;
  }

  private async tell(act: Act, seminar: Seminar): Promise<void> {
    // Taken before counts, also for a mail that was just going once more. After an unclear fault nobody knows whether it left; taking out
    // what is not there does no harm.
    const mailed = await act.tx.query<Mailed[]>(
      `select distinct on (subject_id) subject_id as "subjectId", person_id as "personId", person_name as "personName", address, language from deliveries
        where seminar_id = $1 and kind = $2 and (state in ('ACCEPTED', 'SENDING') or accepted_at is not null or unclear_count > 0)
        order by subject_id, created_at desc, id desc`,
      [seminar.id, INVITATION_MAIL],
    );
    await planDeliveries(
      act,
      mailed.map((one) => ({
        ...one,
        key: `${CANCELLATION_MAIL}.${one.subjectId}`,
        kind: CANCELLATION_MAIL,
        councilId: seminar.councilId,
        seminarId: seminar.id,
      })),
    );
  }
}
