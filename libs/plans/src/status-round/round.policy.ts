import type { Actor } from '@app/kernel';

/** Begin, remind and close: as who may mail the council's members. */
export const canRunRounds = (actor: Actor, councilId: string): boolean => actor.isSecretaryOf(councilId) || actor.isChairOf(councilId);

/** When rounds begin by themselves: as other rules of the council. */
export const canSetRounds = (actor: Actor, councilId: string): boolean => actor.isSecretaryOf(councilId) || actor.isAdministrator;
