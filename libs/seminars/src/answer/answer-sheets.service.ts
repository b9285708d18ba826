import { asc, Problem, firstLanguage, type Act, type Info } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { Invitation } from '../invitation/invitation.entity.js';
import { programmesOf } from '../seminar/programme.js';
import { SeminarDay } from '../seminar/seminar-day.entity.js';
import { Seminar } from '../seminar/seminar.entity.js';
import { placeFor } from '../waiting-list/places.js';
import { lastAnswer, substitutesAllowed } from './answers.service.js';
import type { AnswerSheet, SeminarContact } from './answer-sheet.type.js';

interface Names {
  person: string;
  institution: string | null;
  substitutes: string[];
  signedIn: string | null;
}

@Injectable()
export class AnswerSheetsService {
  /** The sheet of an invitation that this act may read. The `days` are read as the operation asked for them. */
  async sheet(act: Act, info: Info, invitationId: string): Promise<AnswerSheet> {
    const invitation = await act.tx.findOneByOrFail(Invitation, { id: invitationId });
    const { seminarId } = invitation;
    const seminar = await act.tx.findOneByOrFail(Seminar, { id: seminarId });
    const programme = (await programmesOf(act, [seminarId])).get(seminarId);
    if (!programme) throw new Problem('NOT_FOUND', 'no-such-invitation', 'token');
    const names = await namesOf(act, invitation);
    const last = await lastAnswer(act, invitationId);
    const closedBecause = seminar.answersClosedBecause(act.now);
    const days = await act.read.list(SeminarDay, info, { seminarId }, { at: ['days'], orderBy: (d) => [asc(d.date)] });
    return {
      seminarTitle: programme.title,
      seminarState: programme.state,
      kind: programme.kind,
      mode: programme.mode,
      hosts: programme.hosts,
      contact: await contactOf(act, seminarId),
      aims: seminar.aims,
      targetGroup: seminar.targetGroup,
      expectedOutcome: seminar.expectedOutcome,
      days: days as unknown as SeminarDay[],
      sessions: programme.sessions,
      onlineUrl: seminar.state === 'CANCELLED' ? null : programme.onlineUrl,
      answerBy: programme.answerBy,
      timeZone: programme.timeZone,
      personName: names.person,
      institutionName: names.institution,
      signedInName: names.signedIn,
      language: firstLanguage(invitation.language, programme.language),
      response: invitation.response,
      answeredAt: invitation.answeredAt,
      chosenDays: programme.days.map((day) => day.id).filter((id) => invitation.dayIds.includes(id)),
      substituteName: invitation.substituteName,
      substituteEmail: last?.substituteEmail ?? null,
      needs: last?.needs ?? null,
      comment: last?.comment ?? null,
      ...(await placeOf(act, invitation)),
      isOpen: closedBecause === null,
      closedBecause,
      cancelReason: seminar.cancelReason,
      substitutesAllowed: await substitutesAllowed(act, seminar, invitation),
      substitutes: names.substitutes,
    };
  }
}

async function contactOf(act: Act, seminarId: string): Promise<SeminarContact | null> {
  const [contact] = await act.tx.query<SeminarContact[]>('select name, address, phone from seminar_contact($1)', [seminarId]);
  return contact ?? null;
}

async function placeOf(act: Act, invitation: Invitation): Promise<Pick<AnswerSheet, 'waitingPosition' | 'placeIsFree'>> {
  if (invitation.waitingRank === null)
    return { waitingPosition: null, placeIsFree: invitation.hasPlace || (await placeFor(act, invitation.id)).placeIsFree };
  const [row] = await act.tx.query<{ position: number }[]>('select waiting_position($1) as position', [invitation.id]);
  return { waitingPosition: row?.position ?? null, placeIsFree: false };
}

async function namesOf(act: Act, { id, personId, institutionId, seatId }: Invitation): Promise<Names> {
  const [names] = await act.tx.query<Names[]>(
    `select p.first_name || ' ' || p.last_name as person, (select name from institutions where id = $2) as institution,
            (select coalesce(json_agg(s.first_name || ' ' || s.last_name order by ss.position), '[]')
               from seat_substitutes ss join persons s on s.id = ss.person_id
              where ss.seat_id = present_seat($3) and is_current(ss.valid_from, ss.valid_to) and ss.person_id <> $1) as substitutes,
            (select b.name from signed_in_beside_invitation($4) b) as "signedIn"
       from persons p where p.id = $1`,
    [personId, institutionId, seatId, id],
  );
  if (!names) throw new Error(`Invitation to person ${personId}, who is not there`);
  return names;
}
