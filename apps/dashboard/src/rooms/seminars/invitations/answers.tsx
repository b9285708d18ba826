import { Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Panel } from '../../../ui/panel';
import { AnswerTiles } from './answer-tiles';
import { Coverage } from './coverage';
import type { Inviting } from './invitations-query';
import { Invitees } from './invitees';

export function Answers({ seminar }: { seminar: Inviting }) {
  const { t } = useTranslation();
  return (
    <>
      <Panel title={t('seminars.answers.title')}>
        <Stack gap="lg">
          <Coverage coverage={seminar.coverage} />
          <AnswerTiles seminarId={seminar.id} counts={seminar.answerCounts} />
        </Stack>
      </Panel>
      <div id="invitees">
        <Invitees seminar={seminar} />
      </div>
    </>
  );
}
