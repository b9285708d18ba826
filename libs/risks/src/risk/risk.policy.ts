import type { Actor } from '@app/kernel';

/** Keep the register: enter, change, score, close. */
export const canEditRisks = (actor: Actor, councilId: string): boolean => actor.isSecretaryOf(councilId);

/** Which matrix a council scores on, and how soon it looks at risks again. */
export const canSetRisks = (actor: Actor, councilId: string): boolean => actor.isSecretaryOf(councilId) || actor.isAdministrator;
