import type { Actor } from '@app/kernel';

/** Record decisions, and say what became of them: secretary and chair. */
export const canDecide = (actor: Actor, councilId: string): boolean => actor.isSecretaryOf(councilId) || actor.isChairOf(councilId);
