import { useState } from 'react';
import { useMutation } from 'urql';
import { graphql } from '../../../graph/generated';
import type { Running } from '../../../ui/form-dialog';
import { sendEvidence, type SentFile } from './send-evidence';

const RemoveEvidence = graphql(`
  mutation RemoveEvidence($input: RemoveEvidenceInput!) {
    removeEvidence(input: $input) {
      id
    }
  }
`);

/** The part of a form that holds the files of an update. */
interface EvidenceForm {
  getValues: () => { evidence: SentFile[] };
  setFieldValue: (field: 'evidence', files: SentFile[]) => void;
}

/** Files of an update of somebody who has signed in, kept in their form: typed words and files come back together. */
export function useOwnEvidence(itemId: string, form: EvidenceForm) {
  const [isBusy, setBusy] = useState(false);
  const [, remove] = useMutation(RemoveEvidence.toString());
  const { evidence } = form.getValues();
  return {
    acts: {
      sent: evidence,
      send: (file: File, onProgress: (share: number) => void) => sendEvidence(itemId, file, { onProgress }),
      onSent: (file: SentFile) => form.setFieldValue('evidence', [...form.getValues().evidence, file]),
      onBusy: setBusy,
      onRemove: (id: string) => {
        form.setFieldValue(
          'evidence',
          form.getValues().evidence.filter((file) => file.id !== id),
        );
        // What cannot be taken back now is thrown away by itself, for it is never told.
        void remove({ input: { id } });
      },
    },
    /** Not to be saved while a file is on its way. */
    during: (act: Running): Running => ({ isRunning: act.isRunning || isBusy, refusal: act.refusal, timesDone: act.timesDone }),
  };
}
