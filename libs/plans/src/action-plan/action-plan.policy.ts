import type { Actor } from '@app/kernel';

/** Write a plan, take its steps, record measurements: the secretary of the council that leads. */
export const canEditPlans = (actor: Actor, councilId: string): boolean => actor.isSecretaryOf(councilId);
