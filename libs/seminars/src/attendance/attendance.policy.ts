import type { Actor } from '@app/kernel';
import { canEditSeminar } from '../seminar/seminar.policy.js';

/** Say who is there: secretaries of the hosts, and on their day whoever leads it. */
export const canRecordAttendance = (actor: Actor, hostIds: readonly string[], dayLeaderId: string | null): boolean =>
  canEditSeminar(actor, hostIds) || (dayLeaderId !== null && dayLeaderId === actor.personId);

/** Add somebody who came uninvited: it makes an invitation. */
export const canAddWalkIn = canEditSeminar;
