import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../graph/generated';
import { useAct } from '../../../graph/use-act';
import { confirm } from '../../../ui/confirm';

const CloseAssessmentRound = graphql(`
  mutation CloseAssessmentRound($input: CloseAssessmentRoundInput!) {
    closeAssessmentRound(input: $input) {
      id
      version
    }
  }
`);

interface Closable {
  id: string;
  title: string;
  version: number;
  viewerCanClose: boolean;
}

export function CloseRound({ round: { id, title, version, viewerCanClose } }: { round: Closable }) {
  const { t } = useTranslation();
  const act = useAct(CloseAssessmentRound, { success: 'risks.rounds.closed' });
  if (!viewerCanClose) return null;
  return (
    <Button
      variant="default"
      loading={act.isRunning}
      aria-label={t('risks.rounds.closeNamed', { title })}
      onClick={() =>
        confirm({
          title: t('risks.rounds.closeNamed', { title }),
          text: t('risks.rounds.closeText'),
          action: t('risks.rounds.close'),
          onConfirm: () => void act.run({ input: { id, version } }),
        })
      }
    >
      {t('risks.rounds.close')}
    </Button>
  );
}
