// The items that a link opens, as they are known by now: those that are open, and those that were open while the page was, or of which
// something was typed and not saved.
import { useCallback, useEffect, useState } from 'react';
import { ask } from '../../graph/client';
import type { UpdateItemFragment } from '../../graph/generated/graphql';
import { useRead, type Read } from '../../graph/use-read';
import type { KeptDrafts } from './kept-drafts';
import { OwnItems, type UpdateSheetData } from './update-query';

type Seen = Readonly<Record<string, UpdateItemFragment>>;

interface LinkItems {
  read: Read<{ ownItems: UpdateSheetData }>;
  seen: Seen;
  see: (items: readonly UpdateItemFragment[]) => void;
  items: UpdateItemFragment[];
  /** Ids of those that were the institution's, and are no longer. */
  gone: readonly string[];
}

const MOST = 100;

export const isOpen = ({ state }: UpdateItemFragment): boolean => state === 'PLANNED' || state === 'IN_PROGRESS' || state === 'WAITING';

export function useLinkItems(token: string, drafts: KeptDrafts): LinkItems {
  const [alsoIds] = useState(() => Object.keys(drafts).slice(0, MOST));
  const read = useRead(OwnItems, { token, alsoIds });
  const [seen, setSeen] = useState<Seen>({});
  const [gone, setGone] = useState<readonly string[]>([]);
  const see = useCallback<LinkItems['see']>(
    (items) => setSeen((before) => ({ ...before, ...Object.fromEntries(items.map((item) => [item.id, item])) })),
    [],
  );
  const sheet = read.data?.ownItems;
  useEffect(() => {
    if (sheet) see([...sheet.others, ...sheet.items]);
  }, [sheet, see]);

  // What was open and is listed no more: what has become of it is asked for, so that nobody types what nobody can record.
  const listed = sheet && [...sheet.others, ...sheet.items].map(({ id }) => id);
  const missing = Object.values(seen).filter((item) => listed && isOpen(item) && !listed.includes(item.id));
  const missingIds = missing.map(({ id }) => id).join(' ');
  useEffect(() => {
    if (missingIds === '') return;
    const alsoIds = missingIds.split(' ').slice(0, MOST);
    void ask(OwnItems, { token, alsoIds }).then((answer) => {
      if (!answer) return;
      const found = [...answer.ownItems.others, ...answer.ownItems.items];
      see(found.filter(({ id }) => alsoIds.includes(id)));
      setGone(alsoIds.filter((id) => !found.some((item) => item.id === id)));
    });
  }, [token, missingIds, see]);

  return { read, seen, see, items: Object.values(seen), gone };
}
