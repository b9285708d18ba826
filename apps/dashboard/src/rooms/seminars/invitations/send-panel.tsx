import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { IconInfoCircle, IconMailOff, IconSend } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../graph/generated';
import { useAct } from '../../../graph/use-act';
import { confirm } from '../../../ui/confirm';
import { useFormat } from '../../../ui/format';
import { Panel } from '../../../ui/panel';
import type { Inviting } from './invitations-query';
import type { Preview } from './use-preview';

const SendInvitations = graphql(`
  mutation SendInvitations($input: SendInvitationsInput!) {
    sendInvitations(input: $input) {
      id
      state
    }
  }
`);

interface SendPanelProps {
  seminar: Inviting;
  preview: Preview;
  version: number;
  /** What is shown is what is stored: nothing is on its way. */
  isSettled: boolean;
  wasSent: boolean;
  onSent: () => void;
}

/** Numbers before the click, once more in the question, and then it goes. */
export function SendPanel({ seminar, preview, version, isSettled, wasSent, onSent }: SendPanelProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const send = useAct(SendInvitations, { success: 'seminars.send.started', onDone: onSent });
  const fresh = preview.recipients.filter(({ isNew }) => isNew).length;
  const mailed = preview.mails.filter(({ recipients }) => recipients > 0);
  const numbers = { people: mailed.reduce((sum, { recipients }) => sum + recipients, 0), languages: mailed.length };
  const until = seminar.answerBy ? t('seminars.send.answerBy', { day: format.day(seminar.answerBy) }) : t('seminars.send.noAnswerBy');
  const isDraft = seminar.state === 'DRAFT';

  if (wasSent && fresh + numbers.people === 0) return null;
  return (
    <Panel title={t(wasSent ? 'seminars.send.titleNew' : 'seminars.send.title')}>
      <Stack gap="sm" align="flex-start">
        <Text>{fresh + numbers.people === 0 ? t('seminars.send.nobody') : t('seminars.send.summary', numbers)}</Text>
        <Text size="sm" c="dimmed">
          {until}
        </Text>
        {preview.withoutAddress > 0 && (
          <Alert color="yellow" icon={<IconMailOff />} w="100%">
            {t('seminars.send.withoutAddress', { count: preview.withoutAddress })}
          </Alert>
        )}
        {isDraft && (
          <Alert color="sea" icon={<IconInfoCircle />} w="100%">
            {t('seminars.send.planFirst')}
          </Alert>
        )}
        <Group>
          <Button
            leftSection={<IconSend size={18} />}
            disabled={isDraft || numbers.people === 0}
            loading={send.isRunning || (!isSettled && !isDraft)}
            onClick={() =>
              confirm({
                title: t('seminars.send.ask'),
                text: `${t('seminars.send.askText', numbers)} ${until}`,
                action: t('seminars.send.button', numbers),
                onConfirm: () => void send.run({ input: { seminarId: seminar.id, version } }),
              })
            }
          >
            {t(wasSent ? 'seminars.send.buttonNew' : 'seminars.send.button', numbers)}
          </Button>
        </Group>
      </Stack>
    </Panel>
  );
}
