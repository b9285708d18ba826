import type { Actor } from '@app/kernel';
import { OPEN_STATES, type ActionItemState, type ExtensionState } from './action-item-enums.js';

interface Kept {
  councilId: string;
  state: ActionItemState;
}
/** `isOwn`: the viewer speaks for the institution that the item is up to. */
interface Owned extends Kept {
  isOwn: boolean;
}

const isOpen = (state: ActionItemState): boolean => OPEN_STATES.some((one) => one === state);

/** Enter, change, verify, return, drop, move its day: who keeps the plan. */
export const canKeepItems = (actor: Actor, councilId: string): boolean => actor.isSecretaryOf(councilId);

/** Say how it goes, and that it is done. */
export const canReport = (actor: Actor, { councilId, isOwn }: Pick<Owned, 'councilId' | 'isOwn'>): boolean =>
  isOwn || canKeepItems(actor, councilId);

export const mayEdit = (actor: Actor, { councilId, state }: Kept): boolean => isOpen(state) && canKeepItems(actor, councilId);
export const mayJudge = (actor: Actor, { councilId, state }: Kept): boolean => state === 'DONE' && canKeepItems(actor, councilId);
/** `isAhead`: the day that was asked for is not past, see `ItemExtension.grant`. */
export const mayGrant = (
  actor: Actor,
  { councilId, state, isAhead }: { councilId: string; state: ExtensionState; isAhead: boolean },
): boolean => state === 'ASKED' && isAhead && canKeepItems(actor, councilId);
export const mayReport = (actor: Actor, item: Owned): boolean => isOpen(item.state) && canReport(actor, item);
