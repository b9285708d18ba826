import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dropDraft, useDraftKey } from '../../ui/drafts';
import { Unrecorded } from '../../ui/unrecorded';
import { isChanged } from './item-draft';
import { ITEM_DRAFTS, readDrafts } from './kept-drafts';
import { useDraftWords } from './use-draft-words';

/** What was typed in this tab by a link that opens nothing any more, and not saved. */
export function UnsentDrafts({ token }: { token: string }) {
  const { t } = useTranslation();
  const words = useDraftWords();
  const beginning = useDraftKey(ITEM_DRAFTS);
  const [drafts, setDrafts] = useState(() => Object.entries(readDrafts(beginning)));
  return drafts
    .filter(([, kept]) => kept.token === token && isChanged(kept.draft))
    .map(([id, { draft, title, isLate }]) => (
      <Unrecorded
        key={id}
        title={t('update.unsent', { title })}
        why={t('update.unsentWhy')}
        text={words(draft, isLate)}
        onDiscard={() => {
          dropDraft(beginning + id);
          setDrafts((all) => all.filter(([one]) => one !== id));
        }}
      />
    ));
}
