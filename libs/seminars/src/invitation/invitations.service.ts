import { allow, hashOf, Problem, reach, Tokens, type Act } from '@app/kernel';
import { planDeliveries, planDelivery } from '@app/mail';
import { Person } from '@app/people';
import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { refuseUnknownInstitutions, refuseUnknownPersons } from '../seminar/known-rows.js';
import { Seminar } from '../seminar/seminar.entity.js';
import { canInvite, hostIdsOf } from '../seminar/seminar.policy.js';
import { audienceOf, type AudienceMember } from './audience.js';
import { Invitation } from './invitation.entity.js';
import type { ChooseAudienceInput, RenewInvitationLinkInput, SendInvitationsInput } from './invitation.inputs.js';
import { INVITATION_MAIL } from '../mail/mail-kinds.js';

type Invited = AudienceMember & { invitationId: string };

@Injectable()
export class InvitationsService {
  constructor(private readonly tokens: Tokens) {}

  async chooseAudience(act: Act, { seminarId, version, institutionIds, personIds }: ChooseAudienceInput): Promise<Seminar> {
    const seminar = await this.organised(act, seminarId, version);
    seminar.refuseWhenClosed('seminarId');
    await refuseUnknownInstitutions(act, institutionIds, (i) => `institutionIds.${i}`);
    await refuseUnknownPersons(act, personIds, (i) => `personIds.${i}`);
    await keep(act, 'audience_institutions', 'institution_id', seminarId, institutionIds);
    await keep(act, 'audience_persons', 'person_id', seminarId, personIds);
    seminar.version += 1;
    return act.tx.save(seminar);
  }

  /**
   * Invites whoever of the audience is not invited yet, and mails them; all of it in a handful of statements, however many they are.
   * Somebody who was invited before they had an address is mailed once they have one. Who was mailed is not mailed again.
   */
  async send(act: Act, { seminarId, version }: SendInvitationsInput): Promise<Seminar> {
    const seminar = await this.organised(act, seminarId, version);
    seminar.invite(act.now, act.today);
    const audience = await audienceOf(act, seminarId);
    if (audience.length === 0) throw new Problem('CONFLICT', 'nobody-to-invite', 'seminarId');
    const added: Invited[] = audience.filter((one) => one.invitationId === null).map((one) => ({ ...one, invitationId: randomUUID() }));
    const mailed = [...added, ...audience.filter((one): one is Invited => one.invitationId !== null && !one.hasDelivery)];
    const reachable = mailed.filter((one) => one.address !== null);
    if (added.length + reachable.length === 0) throw new Problem('CONFLICT', 'everybody-is-invited', 'seminarId');
    await this.invite(act, seminarId, added);
    await planDeliveries(
      act,
      reachable.map(({ invitationId, personId, name, address, language }) => ({
        key: `${INVITATION_MAIL}.${invitationId}`,
        kind: INVITATION_MAIL,
        councilId: seminar.councilId,
        seminarId,
        subjectId: invitationId,
        personId,
        personName: name,
        address: address ?? '',
        language,
      })),
    );
    seminar.version += 1;
    return act.tx.save(seminar);
  }

  /**
   * For a link that went astray. What waits to be sent, or to be sent once more, would hold the new link as well, and is dropped: one mail
   * brings it. Whoever cannot find a mail whose link is good gets that again (`repeatInvitation`).
   */
  async renewLink(act: Act, { invitationId, version }: RenewInvitationLinkInput): Promise<Invitation> {
    const invitation = await reach(act, Invitation, { invitationId }, version);
    const { seminarId } = invitation;
    allow(canInvite(act.actor, await hostIdsOf(act, seminarId)));
    const seminar = await reach(act, Seminar, { invitationId: seminarId });
    const closed = seminar.answersClosedBecause(act.now);
    if (closed) throw new Problem('CONFLICT', closed, 'invitationId');
    const [{ address } = { address: null }] = await act.tx.query<{ address: string | null }[]>('select invited_address($1) as address', [
      invitationId,
    ]);
    if (address === null) throw new Problem('CONFLICT', 'recipient-has-no-address', 'invitationId');
    await this.renew(act, invitation, seminar, address);
    return invitation;
  }

  /** In place of a link that its holder or the invited person has ended, once; nothing where nobody is to answer any more. */
  async replaceEndedLink(act: Act, invitationId: string): Promise<void> {
    const invitation = await reach(act, Invitation, { invitationId });
    const seminar = await act.tx.findOneByOrFail(Seminar, { id: invitation.seminarId });
    if (!invitation.linkRevokedAt || seminar.answersClosedBecause(act.now)) return;
    const [contact] = await act.tx.query<{ email: string | null }[]>('select email from persons where id = $1', [invitation.personId]);
    await this.renew(act, invitation, seminar, contact?.email ?? null);
  }

  private async renew(act: Act, invitation: Invitation, seminar: Seminar, address: string | null): Promise<void> {
    const { id: invitationId, personId } = invitation;
    const { name, language } = await act.tx.findOneByOrFail(Person, { id: personId });
    invitation.renewLink(language, (linkVersion) => hashOf(this.tokens.of('answer', invitationId, linkVersion)));
    await act.tx.save(invitation);
    await act.tx.query(
      `update deliveries set state = case when accepted_at is null then 'CANCELLED' else 'ACCEPTED' end, next_attempt_at = null, updated_at = act_now()
        where subject_id = $1 and kind = $2 and state in ('DRAFT', 'QUEUED', 'DELAYED')`,
      [invitationId, INVITATION_MAIL],
    );
    if (address === null) return;
    await planDelivery(act, {
      key: `${INVITATION_MAIL}.${invitationId}.${invitation.linkVersion}`,
      kind: INVITATION_MAIL,
      councilId: seminar.councilId,
      seminarId: seminar.id,
      subjectId: invitationId,
      personId,
      personName: name,
      address,
      language,
    });
  }

  private async invite(act: Act, seminarId: string, added: readonly Invited[]): Promise<void> {
    const rows = added.map(({ invitationId, personId, seatId, institutionId, reasons, language, sortName }) => ({
      id: invitationId,
      person_id: personId,
      seat_id: seatId,
      institution_id: institutionId,
      reasons,
      language,
      sort_name: sortName,
      token_hash: hashOf(this.tokens.of('answer', invitationId, 1)).toString('hex'),
    }));
    await act.tx.query(
      `insert into invitations (id, seminar_id, person_id, seat_id, institution_id, reasons, language, sort_name, token_hash)
       select id, $1, person_id, seat_id, institution_id, reasons, language, sort_name, decode(token_hash, 'hex')
         from jsonb_to_recordset($2::jsonb) as added (id uuid, person_id uuid, seat_id uuid, institution_id uuid, reasons jsonb, language text,
              sort_name text, token_hash text)`,
      [seminarId, JSON.stringify(rows)],
    );
  }

  private async organised(act: Act, seminarId: string, version: number): Promise<Seminar> {
    const seminar = await reach(act, Seminar, { seminarId }, version);
    allow(canInvite(act.actor, await hostIdsOf(act, seminarId)));
    return seminar;
  }
}

async function keep(
  act: Act,
  table: 'audience_institutions' | 'audience_persons',
  column: 'institution_id' | 'person_id',
  seminarId: string,
  ids: readonly string[],
): Promise<void> {
  await act.tx.query(`delete from ${table} where seminar_id = $1 and ${column} <> all($2::uuid[])`, [seminarId, ids]);
  await act.tx.query(
    `insert into ${table} (seminar_id, ${column}) select $1, chosen from unnest($2::uuid[]) as chosen on conflict (seminar_id, ${column}) do nothing`,
    [seminarId, ids],
  );
}
