import type { Actor } from '@app/kernel';

/** Councils are made by administrators. */
export function canCreateCouncil(actor: Actor): boolean {
  return actor.isAdministrator;
}

export function canEditCouncil(actor: Actor, councilId: string): boolean {
  return actor.isSecretaryOf(councilId) || actor.isAdministrator;
}

/** Where a council hangs in the tree and which regions it works for decides who may read it: that is the administrator's. */
export function canPlaceCouncil(actor: Actor): boolean {
  return actor.isAdministrator;
}

export function canEditMembers(actor: Actor, councilId: string): boolean {
  return actor.isSecretaryOf(councilId) || actor.isAdministrator;
}

export function canPlanSeminars(actor: Actor, councilId: string): boolean {
  return actor.isSecretaryOf(councilId);
}
