import type { Act } from '@app/kernel';

type Among = (act: Act, invitationIds: readonly string[]) => Promise<ReadonlySet<string>>;
let asking: Among | undefined;

/** A higher room knows whether an invitation's link takes a word on something besides the answer: it says here of which ones it does. */
export function askForItemsBy(among: Among): void {
  asking = among;
}

export const takingItems: Among = async (act, invitationIds) => (await asking?.(act, invitationIds)) ?? new Set();
