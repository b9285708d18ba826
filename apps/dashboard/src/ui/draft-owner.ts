// Drafts belong to the person who typed them: who signs in next in the same tab does not see them.
import { createContext, useContext } from 'react';

export const DraftOwner = createContext('anyone');

export const useDraftOwner = (): string => useContext(DraftOwner);

/** At sign-out, so that nothing typed stays on a shared computer. */
export function forgetAllDrafts(): void {
  for (const key of Object.keys(sessionStorage)) if (key.startsWith('draft:')) sessionStorage.removeItem(key);
}
