import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { IconUsersPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../graph/generated';
import { useAct } from '../../../graph/use-act';
import { confirm } from '../../../ui/confirm';
import { useDialogParam } from '../../../ui/use-dialog-param';
import type { SeminarHead } from '../seminar/seminar-head';
import { DeclineHostingDialog } from './decline-hosting-dialog';

const AcceptHosting = graphql(`
  mutation AcceptHosting($input: AcceptHostingInput!) {
    acceptHosting(input: $input) {
      id
      state
    }
  }
`);

type Host = SeminarHead['hosts'][number];

/** For who decides for a council that is asked to host together: the question, above everything else of the seminar. */
export function HostingQuestions({ seminar }: { seminar: SeminarHead }) {
  const dialog = useDialogParam();
  const asked = seminar.hosts.filter(({ viewerCanAnswer }) => viewerCanAnswer);
  const declining = asked.find(({ id }) => dialog.isOpen('decline-hosting') && id === dialog.subject);
  return (
    <>
      {asked.map((host) => (
        <Question key={host.id} host={host} lead={seminar.hosts.find(({ isLead }) => isLead)?.name ?? ''} />
      ))}
      {declining && <DeclineHostingDialog hostId={declining.id} council={declining.name} onClose={dialog.close} />}
    </>
  );
}

function Question({ host, lead }: { host: Host; lead: string }) {
  const { t } = useTranslation();
  const dialog = useDialogParam();
  const accept = useAct(AcceptHosting, { success: 'seminars.hosting.accepted' });
  return (
    <Alert color="sea" icon={<IconUsersPlus />} title={t('seminars.hosting.title', { lead })} mb="lg">
      <Stack gap="sm">
        <Text size="sm">{t('seminars.hosting.text', { council: host.name })}</Text>
        <Group gap="xs">
          <Button
            loading={accept.isRunning}
            onClick={() =>
              confirm({
                title: t('seminars.hosting.acceptAsk'),
                text: t('seminars.hosting.acceptText', { council: host.name }),
                action: t('seminars.hosting.accept'),
                onConfirm: () => void accept.run({ input: { id: host.id } }),
              })
            }
          >
            {t('seminars.hosting.accept')}
          </Button>
          <Button variant="default" onClick={() => dialog.open('decline-hosting', host.id)}>
            {t('seminars.hosting.decline')}
          </Button>
        </Group>
      </Stack>
    </Alert>
  );
}
