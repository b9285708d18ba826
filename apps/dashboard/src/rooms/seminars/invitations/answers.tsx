import { Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Anchored } from '../../../ui/anchored';
import { Panel } from '../../../ui/panel';
import { Quotas } from '../hosting/quotas';
import { AnswerTiles } from './answer-tiles';
import { Coverage } from './coverage';
import type { Inviting } from './invitations-query';
import { Invitees } from './invitees';
import { Places } from './waiting';

export function Answers({ seminar }: { seminar: Inviting }) {
  const { t } = useTranslation();
  return (
    <>
      <Panel title={t('seminars.answers.title')}>
        <Stack gap="lg">
          <Anchored id="seats">
            <Coverage coverage={seminar.coverage} />
          </Anchored>
          <Quotas
            quotas={seminar.quotas.map(({ invited, coming, ...host }) => ({
              ...host,
              counts: [
                { of: 'invited', count: invited },
                { of: 'coming', count: coming },
              ],
            }))}
          />
          <Places seminar={seminar} />
          <AnswerTiles seminar={seminar} />
        </Stack>
      </Panel>
      <Anchored id="invitees">
        <Invitees seminar={seminar} />
      </Anchored>
    </>
  );
}
