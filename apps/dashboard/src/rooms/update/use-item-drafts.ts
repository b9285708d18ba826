import { useCallback, useEffect, useState } from 'react';
import { useDraftKey } from '../../ui/drafts';
import { EMPTY, type ItemDraft } from './item-draft';
import { ITEM_DRAFTS, keepDrafts, readDrafts, type KeptDrafts } from './kept-drafts';

export type Typing = (id: string, typed: Partial<ItemDraft> | ((draft: ItemDraft) => Partial<ItemDraft>)) => void;

interface ItemDrafts {
  /** Of this tab, by items. */
  drafts: KeptDrafts;
  draftOf: (id: string) => ItemDraft;
  /** Of the item, what is to be read where the link opens nothing any more. */
  change: (id: string, typed: Parameters<Typing>[1], item: Pick<KeptDrafts[string], 'title' | 'isLate'> | undefined) => void;
  settle: (id: string, settled: (draft: ItemDraft) => ItemDraft) => void;
  discard: (id: string) => void;
}

/** What is typed and not saved, kept in this tab on every change. */
export function useItemDrafts(token: string): ItemDrafts {
  const beginning = useDraftKey(ITEM_DRAFTS);
  const [drafts, setDrafts] = useState<KeptDrafts>(() => readDrafts(beginning));
  useEffect(() => keepDrafts(beginning, drafts), [beginning, drafts]);
  const change = useCallback<ItemDrafts['change']>(
    (id, typed, item) =>
      setDrafts((before) => {
        const draft = before[id]?.draft ?? EMPTY;
        const next = { ...draft, ...(typeof typed === 'function' ? typed(draft) : typed) };
        const { title, isLate } = item ?? before[id] ?? { title: '', isLate: false };
        return { ...before, [id]: { draft: next, token, title, isLate } };
      }),
    [token],
  );
  const settle = useCallback<ItemDrafts['settle']>((id, settled) => {
    setDrafts((before) => {
      const kept = before[id];
      return kept ? { ...before, [id]: { ...kept, draft: settled(kept.draft) } } : before;
    });
  }, []);
  const discard = useCallback((id: string) => settle(id, () => EMPTY), [settle]);
  return { drafts, draftOf: (id) => drafts[id]?.draft ?? EMPTY, change, settle, discard };
}
