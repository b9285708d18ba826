import type { Act, Actor } from '@app/kernel';
import type { SeminarState } from './seminar-enums.js';

/** Rights follow from the seats in the host councils; what the state allows besides is the entity's rule. */
type HostIds = readonly string[];

/** Plan, change, cancel, keep the agenda: secretaries of any host. */
export const canEditSeminar = (actor: Actor, hostIds: HostIds): boolean => actor.isSecretaryOfAny(hostIds);

/** Choose whom to invite and send: secretaries and chairs of any host. */
export const canInvite = (actor: Actor, hostIds: HostIds): boolean => actor.isSecretaryOfAny(hostIds) || actor.isChairOfAny(hostIds);

export const canCancelSeminar = canEditSeminar;

/** Record what somebody answered by telephone: as inviting. */
export const canRecordAnswer = canInvite;

/** See the mails: who organises, and administrators. */
export const canSeeDeliveries = (actor: Actor, hostIds: HostIds): boolean => actor.isAdministrator || canInvite(actor, hostIds);

/** Hosts are named and left out by the leading council alone; another would lock itself out by leaving. */
export const canChangeHosts = (actor: Actor, leadCouncilId: string): boolean => actor.isSecretaryOf(leadCouncilId);

/** Say whether a council hosts a seminar that others lead: its secretary or chair, for whoever decides for it. */
export const canAnswerHosting = (actor: Actor, councilId: string): boolean => canInvite(actor, [councilId]);

/** Whether there is anything left to change; buttons ask it together with the rights. */
export const isOpenState = (state: SeminarState): boolean => state === 'DRAFT' || state === 'PLANNED' || state === 'INVITING';

/** Councils that host it; one that is only asked has no rights in it. */
export async function hostIdsOf(act: Act, seminarId: string): Promise<string[]> {
  const rows = await act.tx.query<{ council_id: string }[]>(
    'select council_id from seminar_hosts where seminar_id = $1 and accepted_at is not null',
    [seminarId],
  );
  return rows.map((row) => row.council_id);
}
