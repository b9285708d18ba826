import type { Actor } from '@app/kernel';

/** Members, seats, rules, matrix: the secretary and the administrator. */
export function canEditReminderRules(actor: Actor, councilId: string): boolean {
  return actor.isAdministrator || actor.isSecretaryOf(councilId);
}
