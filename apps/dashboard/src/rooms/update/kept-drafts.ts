// What was typed of items by a link, each kept under its item: the new link of the same person finds it there, and who comes with a link to
// other items finds nothing. Beside it, by which link it was typed, for whoever comes with that one when it opens nothing any more.
import { draftsUnder, keepDraft, readDraft } from '../../ui/drafts';
import { EMPTY, isChanged, type ItemDraft } from './item-draft';

export interface KeptDraft {
  draft: ItemDraft;
  token: string;
  title: string;
  /** Whether it was late when it was typed: the same choice has other words then. */
  isLate: boolean;
}

export type KeptDrafts = Readonly<Record<string, KeptDraft>>;

/** To be made a key by `useDraftKey`; the ids of items follow it. */
export const ITEM_DRAFTS = 'update/item/';

export function readDrafts(beginning: string): KeptDrafts {
  const kept = draftsUnder(beginning).map((id) => {
    const { draft, token, title, isLate } = readDraft(beginning + id) as Partial<KeptDraft>;
    return [id, { draft: { ...EMPTY, ...draft }, token: token ?? '', title: title ?? '', isLate: isLate ?? false }] as const;
  });
  return Object.fromEntries(kept);
}

export function keepDrafts(beginning: string, drafts: KeptDrafts): void {
  for (const [id, kept] of Object.entries(drafts)) keepDraft(beginning + id, isChanged(kept.draft) ? { ...kept } : {});
}
