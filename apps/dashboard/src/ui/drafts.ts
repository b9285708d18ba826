// What was typed and not saved yet, in this tab. Drafts belong to the person who typed them: who signs in next in the same tab does not
// see them.
import i18n from 'i18next';
import { createContext, useContext } from 'react';
import { notifyRefused } from './notify';
import { tabStore } from './storage';

const PREFIX = 'draft:';

export const DraftOwner = createContext('anyone');

/** Where the draft of a thing is kept. */
export const useDraftKey = (draft: string): string => `${PREFIX}${useContext(DraftOwner)}:${draft}`;

/** What is kept there, as far as it is readable: a draft of another version of the form is of no use, and the next change overwrites it. */
export function readDraft(key: string): Record<string, unknown> {
  try {
    const kept: unknown = JSON.parse(tabStore.read(key) ?? '{}');
    return typeof kept === 'object' && kept !== null ? { ...kept } : {};
  } catch {
    return {};
  }
}

let isTold = false;

/** Typing goes on where the browser keeps nothing; it is said once, so that nobody relies on it. */
export function keepDraft(key: string, values: Record<string, unknown>): void {
  if (Object.keys(values).length === 0) return dropDraft(key);
  if (tabStore.write(key, JSON.stringify(values))) return;
  // What was kept before would come back in the place of what is typed now.
  dropDraft(key);
  if (isTold) return;
  isTold = true;
  notifyRefused(i18n.t('ui.draft.notKeptText'), i18n.t('ui.draft.notKept'));
}

export const dropDraft = (key: string): void => tabStore.drop(key);

/** What follows a beginning of keys, of every draft that is kept under it. */
export const draftsUnder = (beginning: string): string[] =>
  tabStore.keys().flatMap((key) => (key.startsWith(beginning) ? key.slice(beginning.length) : []));

/** At sign-out, so that nothing typed stays on a shared computer. */
export function forgetAllDrafts(): void {
  for (const key of tabStore.keys()) if (key.startsWith(PREFIX)) tabStore.drop(key);
}

/** Of nobody in particular, and gone with the drafts at sign-out. */
export const sharedDraftKey = (name: string): string => PREFIX + name;
