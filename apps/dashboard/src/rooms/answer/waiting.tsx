import { Alert, Button, Text } from '@mantine/core';
import { IconHourglass, IconVideo } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../graph/generated';
import { useAct } from '../../graph/use-act';
import type { Answered } from '../seminars/answering/answer-values';
import type { Sheet } from './answer-query';

const TakePartOnline = graphql(`
  mutation TakePartOnline($input: AnswerInvitationInput!) {
    answerInvitation(input: $input) {
      response
    }
  }
`);

/** Where one stands in the list, what happens next, and the way in that is open to everybody. */
export function Waiting({ sheet, token, onNoted }: { sheet: Sheet; token: string; onNoted: () => void }) {
  const { t } = useTranslation();
  const online = useAct(TakePartOnline, { onDone: onNoted });
  return (
    <>
      <Text fw={600}>{t('answer.waiting.position', { position: sheet.waitingPosition ?? 1 })}</Text>
      <Text>{t('answer.waiting.next')}</Text>
      {sheet.isOpen && sheet.mode === 'HYBRID' && (
        <div>
          <Text mb="xs">{t('answer.waiting.online')}</Text>
          <Button
            leftSection={<IconVideo size={18} />}
            loading={online.isRunning}
            onClick={() => void online.run({ input: { token, response: 'ONLINE', days: sheet.chosenDays } })}
          >
            {t('answer.waiting.goOnline')}
          </Button>
        </div>
      )}
    </>
  );
}

/** Before the answer: a yes goes to the list, and there is another way in. */
export function NoPlace({ sheet, response }: { sheet: Sheet; response: Answered | '' }) {
  const { t } = useTranslation();
  if (sheet.placeIsFree || (response !== 'ACCEPTED' && response !== 'SUBSTITUTE')) return null;
  return (
    <Alert color="yellow" icon={<IconHourglass />} role="status">
      {t('answer.waiting.before', { online: sheet.mode === 'HYBRID' ? 'yes' : 'no' })}
    </Alert>
  );
}
