import type { Actor } from '@app/kernel';

/** Who reads which council follows from regions: they are the administrator's. */
export function canKeepRegions(actor: Actor): boolean {
  return actor.isAdministrator;
}
