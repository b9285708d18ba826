import { graphql } from '../../../graph/generated';
import type { DialogState } from '../../../ui/use-dialog-param';
import type { RiskData } from '../risk/risk-query';
import { ChangedMeanwhile } from './changed-meanwhile';
import { ReasonDialog } from './reason-dialog';

const CloseRisk = graphql(`
  mutation CloseRisk($input: CloseRiskInput!) {
    closeRisk(input: $input) {
      id
      version
    }
  }
`);

const ReopenRisk = graphql(`
  mutation ReopenRisk($input: ReopenRiskInput!) {
    reopenRisk(input: $input) {
      id
      version
    }
  }
`);

interface RiskDialogProps {
  risk: RiskData;
  dialog: DialogState;
}

export const CloseRiskDialog = ({ risk, dialog }: RiskDialogProps) => (
  <ReasonDialog
    dialog={dialog}
    words="risks.close"
    draft={`risk/${risk.id}/close`}
    mutation={CloseRisk}
    input={{ id: risk.id, version: risk.version }}
  >
    <ChangedMeanwhile risk={risk} />
  </ReasonDialog>
);

export const ReopenRiskDialog = ({ risk, dialog }: RiskDialogProps) => (
  <ReasonDialog
    dialog={dialog}
    words="risks.reopen"
    draft={`risk/${risk.id}/reopen`}
    mutation={ReopenRisk}
    input={{ id: risk.id, version: risk.version }}
  >
    <ChangedMeanwhile risk={risk} />
  </ReasonDialog>
);
