import type { Actor } from '@app/kernel';

/** Keep the register: enter, change, score, close. */
export const canEditRisks = (actor: Actor, councilId: string): boolean => actor.isSecretaryOf(councilId);

/** Who has read a restricted risk. */
export const canSeeReadings = (actor: Actor, councilId: string): boolean =>
  actor.isSecretaryOf(councilId) || actor.isChairOf(councilId) || actor.isOfficialOver(councilId);

/** Which matrix a council scores on, and how soon it looks at risks again. */
export const canSetRisks = (actor: Actor, councilId: string): boolean => actor.isSecretaryOf(councilId) || actor.isAdministrator;
