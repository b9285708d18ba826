import { useTranslation } from 'react-i18next';
import { reloads } from '../../../graph/reloads';
import { useAct } from '../../../graph/use-act';
import { useRead } from '../../../graph/use-read';
import { AppDialog } from '../../../ui/app-dialog';
import { Loaded } from '../../../ui/loaded';
import type { DialogState } from '../../../ui/use-dialog-param';
import { DecisionOutcomePreview, OutcomePreviewDocument, SendDecision, SendDecisions } from './outcome-query';
import { PreviewOfSending } from './preview-of-sending';

const sent = (dialog: DialogState) => ({
  isToldOnPage: true,
  success: 'plans.outcomes.started',
  onDone: () => {
    reloads.ring();
    dialog.close();
  },
});

/** The decisions of a seminar: of what, to whom, and as it will look; then it goes. */
export function SendDecisionsDialog({ seminarId, dialog }: { seminarId: string; dialog: DialogState }) {
  const { t } = useTranslation();
  const read = useRead(OutcomePreviewDocument, { seminarId }, { pause: !dialog.opened });
  const send = useAct(SendDecisions, sent(dialog));
  return (
    <AppDialog title={t('plans.outcomes.title')} opened={dialog.opened} onClose={dialog.close} size="xl">
      <Loaded read={read}>
        {({ outcomePreview }) => (
          <PreviewOfSending
            preview={outcomePreview}
            send={send}
            onSend={() => void send.run({ input: { seminarId } })}
            onClose={dialog.close}
          />
        )}
      </Loaded>
    </AppDialog>
  );
}

/** One decision, as it stands now. */
export function SendDecisionDialog({ id, dialog }: { id: string; dialog: DialogState }) {
  const { t } = useTranslation();
  const read = useRead(DecisionOutcomePreview, { decisionId: id }, { pause: !dialog.opened });
  const send = useAct(SendDecision, sent(dialog));
  return (
    <AppDialog title={t('plans.outcomes.titleOne')} opened={dialog.opened} onClose={dialog.close} size="xl">
      <Loaded read={read}>
        {({ decisionOutcomePreview }) => (
          <PreviewOfSending
            preview={decisionOutcomePreview}
            send={send}
            onSend={() => void send.run({ input: { id } })}
            onClose={dialog.close}
          />
        )}
      </Loaded>
    </AppDialog>
  );
}
