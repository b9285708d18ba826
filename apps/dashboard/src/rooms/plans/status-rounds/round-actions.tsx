import { Button } from '@mantine/core';
import { IconMailForward } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../graph/generated';
import { useAct } from '../../../graph/use-act';
import { confirm } from '../../../ui/confirm';

const CloseStatusRound = graphql(`
  mutation CloseStatusRound($input: CloseStatusRoundInput!) {
    closeStatusRound(input: $input) {
      id
      version
    }
  }
`);

const RemindStatusRound = graphql(`
  mutation RemindStatusRound($input: RemindStatusRoundInput!) {
    remindStatusRound(input: $input) {
      id
      version
    }
  }
`);

interface Round {
  id: string;
  version: number;
}

/** One press: who has not reported gets another mail. */
export function RemindButton({ round: { id, version } }: { round: Round }) {
  const { t } = useTranslation();
  const act = useAct(RemindStatusRound, { success: 'plans.rounds.reminded' });
  return (
    <Button leftSection={<IconMailForward size={18} />} loading={act.isRunning} onClick={() => void act.run({ input: { id, version } })}>
      {t('plans.rounds.remind')}
    </Button>
  );
}

export function CloseRoundButton({ round: { id, version } }: { round: Round }) {
  const { t } = useTranslation();
  const act = useAct(CloseStatusRound, { success: 'plans.rounds.closed' });
  return (
    <Button
      variant="default"
      loading={act.isRunning}
      onClick={() =>
        confirm({
          title: t('plans.rounds.closeTitle'),
          text: t('plans.rounds.closeText'),
          action: t('plans.rounds.close'),
          onConfirm: () => void act.run({ input: { id, version } }),
        })
      }
    >
      {t('plans.rounds.close')}
    </Button>
  );
}
