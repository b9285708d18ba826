import { allow, Problem, reach, type Act } from '@app/kernel';
import { canEditSeminar, hostIdsOf, Seminar, SeminarDay } from '@app/seminars';
import { Injectable } from '@nestjs/common';
import { followUpOf, placeFollowUp } from './follow-up-session.js';
import type { PutFollowUpOnAgendaInput } from './follow-up.input.js';

@Injectable()
export class FollowUpService {
  async putOnAgenda(act: Act, { seminarId }: PutFollowUpOnAgendaInput): Promise<Seminar> {
    const seminar = await reach(act, Seminar, { seminarId });
    allow(canEditSeminar(act.actor, await hostIdsOf(act, seminarId)));
    seminar.refuseWhenClosed('seminarId');
    if (await followUpOf(act, seminarId)) throw new Problem('CONFLICT', 'follow-up-is-on-agenda', 'seminarId');
    const days = await act.tx.find(SeminarDay, { where: { seminarId }, order: { date: 'ASC' } });
    if (days.length === 0) throw new Problem('CONFLICT', 'days-are-missing', 'seminarId');
    if (!(await placeFollowUp(act, seminar, days))) throw new Problem('CONFLICT', 'no-free-time', 'seminarId');
    return seminar;
  }
}
