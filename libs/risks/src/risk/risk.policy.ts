import type { Actor } from '@app/kernel';

/** Keep the register: enter, change, score, close. */
export const canEditRisks = (actor: Actor, councilId: string): boolean => actor.isSecretaryOf(councilId);

/** Say something about a risk: everybody who takes part in its council, by a seat or by working for a member. */
export const canCommentRisk = (actor: Actor, takesPart: boolean): boolean => actor.isSignedIn && takesPart;

export const canWithdrawComment = (actor: Actor, { councilId, personId }: { councilId: string; personId: string }): boolean =>
  personId === actor.personId || actor.isSecretaryOf(councilId);

/** Who has read a restricted risk. */
export const canSeeReadings = (actor: Actor, councilId: string): boolean =>
  actor.isSecretaryOf(councilId) || actor.isChairOf(councilId) || actor.isOfficialOver(councilId);

/** Which matrix a council scores on, and how soon it looks at risks again. */
export const canSetRisks = (actor: Actor, councilId: string): boolean => actor.isSecretaryOf(councilId) || actor.isAdministrator;
