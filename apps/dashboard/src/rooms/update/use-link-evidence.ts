import { useState } from 'react';
import { useMutation } from 'urql';
import { sendEvidence, type SentFile } from '../plans/evidence/send-evidence';
import type { ItemUpdates } from './use-item-updates';
import { RemoveEvidenceByLink } from './update-query';

/** Files of updates of whoever came by a link, kept in the drafts of their items. */
export function useLinkEvidence(token: string, type: ItemUpdates['type']) {
  const [busy, setBusy] = useState<Readonly<Record<string, boolean>>>({});
  const [, remove] = useMutation(RemoveEvidenceByLink.toString());
  return {
    evidenceOf: (itemId: string, sent: readonly SentFile[]) => ({
      sent,
      areOpened: false,
      send: (file: File, onProgress: (share: number) => void) => sendEvidence(itemId, file, { linkToken: token, onProgress }),
      onSent: (file: SentFile) => type(itemId, ({ evidence }) => ({ evidence: [...evidence, file] })),
      onBusy: (isBusy: boolean) => setBusy((before) => ({ ...before, [itemId]: isBusy })),
      onRemove: (id: string) => {
        type(itemId, ({ evidence }) => ({ evidence: evidence.filter((file) => file.id !== id) }));
        // What cannot be taken back now is thrown away by itself, for it is never told.
        void remove({ input: { token, id } });
      },
    }),
    isSending: Object.values(busy).some(Boolean),
  };
}
