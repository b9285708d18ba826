import { allow, hashOf, Tokens, type Act, type Language } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { InvitationAnswer } from '../answer/invitation-answer.entity.js';
import { Invitation } from '../invitation/invitation.entity.js';
import { refuseUnknownPersons } from '../seminar/known-rows.js';
import type { SeminarDay } from '../seminar/seminar-day.entity.js';
import { hostIdsOf } from '../seminar/seminar.policy.js';
import { openDay, recordEntries } from './attendance.service.js';
import type { AddWalkInInput } from './attendance.inputs.js';
import { Attendance } from './attendance.entity.js';
import { canAddWalkIn } from './attendance.policy.js';

interface Newcomer {
  language: Language;
  sortName: string;
  institutionId: string | null;
}

@Injectable()
export class WalkInsService {
  constructor(private readonly tokens: Tokens) {}

  /**
   * One row for each seminar and person holds for them, too: who came uninvited gets an invitation that is answered already, beyond any
   * capacity, since they are in the room. Who is invited is only recorded. Answers the invitation's id.
   */
  async add(act: Act, input: AddWalkInInput): Promise<string> {
    const { seminar, day } = await openDay(act, input);
    allow(canAddWalkIn(act.actor, await hostIdsOf(act, seminar.id)));
    Attendance.refuseUnlessOpen(seminar, day, act.now);
    await refuseUnknownPersons(act, [input.personId], () => 'personId');
    const known = await act.tx.findOneBy(Invitation, { seminarId: seminar.id, personId: input.personId });
    const invitationId = known?.id ?? (await this.invite(act, day, input));
    await recordEntries(act, seminar, day, [{ invitationId, state: input.isOnline ? 'ONLINE' : 'PRESENT' }]);
    return invitationId;
  }

  private async invite(act: Act, { id: dayId, seminarId }: SeminarDay, { personId, isOnline }: AddWalkInInput): Promise<string> {
    const id = randomUUID();
    const said = { response: isOnline ? ('ONLINE' as const) : ('ACCEPTED' as const), dayIds: [dayId], source: 'SECRETARY' as const };
    const invitation = {
      ...(await newcomer(act, personId)),
      ...said,
      id,
      seminarId,
      personId,
      reasons: [{ kind: 'PERSON' as const, councilName: null, institutionName: null, role: null }],
      answeredAt: act.now,
      tokenHash: hashOf(this.tokens.of('answer', id, 1)),
    };
    // Nothing is read back: the hashes of links are nobody's to read.
    await act.tx.createQueryBuilder().insert().into(Invitation).values(invitation).updateEntity(false).execute();
    await act.tx.insert(InvitationAnswer, {
      ...said,
      seminarId,
      invitationId: id,
      number: 1,
      at: act.now,
      byPersonId: act.actor.personId ?? null,
    });
    return id;
  }
}

async function newcomer(act: Act, personId: string): Promise<Newcomer> {
  const [row] = await act.tx.query<Newcomer[]>(
    `select p.language, p.last_name || ' ' || p.first_name as "sortName",
            (select a.institution_id from affiliations a where a.person_id = p.id and is_current(a.valid_from, a.valid_to)
              order by a.valid_from, a.id limit 1) as "institutionId"
       from persons p where p.id = $1`,
    [personId],
  );
  if (!row) throw new Error(`Person ${personId} is gone`);
  return row;
}
