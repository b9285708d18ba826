import { Council } from '@app/councils';
import { allow, hashOf, Problem, reach, type Act } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { Invitation, type AnswerTerms, type GivenAnswer } from '../invitation/invitation.entity.js';
import { SeminarDay } from '../seminar/seminar-day.entity.js';
import { Seminar } from '../seminar/seminar.entity.js';
import { canRecordAnswer, hostIdsOf } from '../seminar/seminar.policy.js';
import { fillPlaces, holdPlaces, placeFor } from '../waiting-list/places.js';
import type { AnswerSource } from './answer-enums.js';
import { InvitationAnswer } from './invitation-answer.entity.js';
import type { AnswerInvitationInput, RecordAnswerInput } from './answer.inputs.js';

@Injectable()
export class AnswersService {
  /** Shows the invitation of a link to this act, and nothing else that its holder could not see anyway. Answers its id. */
  async open(act: Act, token: string): Promise<string> {
    const [row] = await act.tx.query<{ id: string; refusal: string | null }[]>('select id, refusal from open_invitation($1)', [
      hashOf(token),
    ]);
    if (!row || row.refusal === 'no-such-invitation') throw new Problem('NOT_FOUND', 'no-such-invitation', 'token');
    if (row.refusal !== null) throw new Problem('INVALID', row.refusal, 'token');
    return row.id;
  }

  async answer(act: Act, { token, ...given }: AnswerInvitationInput): Promise<Invitation> {
    const id = await this.open(act, token);
    await holdPlaces(act, id);
    const invitation = await reach(act, Invitation, id);
    return this.keep(act, invitation, given, 'LINK');
  }

  async record(act: Act, { invitationId, version, ...given }: RecordAnswerInput): Promise<Invitation> {
    await holdPlaces(act, invitationId);
    const invitation = await reach(act, Invitation, { invitationId }, version);
    allow(canRecordAnswer(act.actor, await hostIdsOf(act, invitation.seminarId)));
    return this.keep(act, invitation, given, 'SECRETARY');
  }

  private async keep(act: Act, invitation: Invitation, given: GivenAnswer, source: AnswerSource): Promise<Invitation> {
    const seminar = await act.tx.findOneByOrFail(Seminar, { id: invitation.seminarId });
    const closed = seminar.answersClosedBecause(act.now);
    if (closed) throw new Problem('CONFLICT', closed, source === 'LINK' ? 'token' : 'invitationId');
    const byPersonId = source === 'SECRETARY' ? (act.actor.personId ?? null) : null;
    const last = await lastAnswer(act, invitation.id);
    const hadPlace = invitation.hasPlace;
    const answer = invitation.answer(given, await this.terms(act, seminar, invitation), last, { source, at: act.now, byPersonId });
    if (!answer) return invitation;
    await act.tx.save(invitation);
    await act.tx.insert(InvitationAnswer, answer);
    if (hadPlace && !invitation.hasPlace) await fillPlaces(act, seminar.id);
    return invitation;
  }

  private async terms(act: Act, seminar: Seminar, invitation: Invitation): Promise<AnswerTerms> {
    const days = await act.tx.find(SeminarDay, { where: { seminarId: seminar.id }, order: { date: 'ASC' } });
    return {
      dayIds: days.map((day) => day.id),
      takesPlaceOnline: seminar.mode !== 'IN_ROOM',
      substitutesAllowed: await substitutesAllowed(act, seminar, invitation),
      ...(await placeFor(act, invitation.id)),
    };
  }
}

/** The answer that holds; null when there is none. */
export async function lastAnswer(act: Act, invitationId: string): Promise<InvitationAnswer | null> {
  return act.tx.findOne(InvitationAnswer, { where: { invitationId }, order: { number: 'DESC' } });
}

/** The council of the seat decides, or the leading one for people without a seat. */
export async function substitutesAllowed(act: Act, seminar: Seminar, { reasons }: Invitation): Promise<boolean> {
  const councilId = reasons.find((reason) => reason.councilId)?.councilId ?? seminar.councilId;
  const council = await act.tx.findOneBy(Council, { id: councilId });
  return council?.substitutesAllowed ?? false;
}
