import { Alert, Button, Group, SegmentedControl, Stack, Text, Title } from '@mantine/core';
import { IconMailCheck, IconSend } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { reloads } from '../../../graph/reloads';
import { useAct } from '../../../graph/use-act';
import { useRead } from '../../../graph/use-read';
import { AppDialog } from '../../../ui/app-dialog';
import { LANGUAGE_NAMES } from '../../../ui/i18n';
import lines from '../../../ui/lines.module.css';
import { Loaded } from '../../../ui/loaded';
import type { DialogState } from '../../../ui/use-dialog-param';
import { MailView } from '../../seminars/mail-view';
import { DecisionStateBadge } from './decision-words';
import { OutcomePreviewDocument, SendDecisions, type OutcomePreview } from './outcome-query';

interface SendDecisionsDialogProps {
  seminarId: string;
  dialog: DialogState;
}

/** Of what, to whom, and as it will look; then it goes. */
export function SendDecisionsDialog({ seminarId, dialog }: SendDecisionsDialogProps) {
  const { t } = useTranslation();
  const read = useRead(OutcomePreviewDocument, { seminarId }, { pause: !dialog.opened });
  return (
    <AppDialog title={t('plans.outcomes.title')} opened={dialog.opened} onClose={dialog.close} size="xl">
      <Loaded read={read}>
        {({ outcomePreview }) => <Preview preview={outcomePreview} seminarId={seminarId} onClose={dialog.close} />}
      </Loaded>
    </AppDialog>
  );
}

function Preview({ preview, seminarId, onClose }: { preview: OutcomePreview; seminarId: string; onClose: () => void }) {
  const { t } = useTranslation();
  const [chosen, setChosen] = useState<string>();
  const send = useAct(SendDecisions, {
    isToldOnPage: true,
    success: 'plans.outcomes.started',
    onDone: () => {
      reloads.ring();
      onClose();
    },
  });
  const { decisions, recipients, mails } = preview;
  const reached = recipients.filter(({ hasAddress, hasUnsubscribed }) => hasAddress && !hasUnsubscribed);
  const unreached = recipients.filter((one) => !reached.includes(one));
  const mail = mails.find(({ language }) => language === chosen) ?? mails[0];
  if (reached.length === 0)
    return (
      <Stack gap="md">
        <Alert color="teal" icon={<IconMailCheck />}>
          {t('plans.outcomes.nothing')}
        </Alert>
        <Unreached recipients={unreached} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('ui.close')}
          </Button>
        </Group>
      </Stack>
    );
  return (
    <Stack gap="lg">
      <section aria-labelledby="outcome-decisions">
        <Title order={3} size="h4" id="outcome-decisions">
          {t('plans.outcomes.decisions', { count: decisions.length })}
        </Title>
        <ul className={lines.list}>
          {decisions.map(({ decisionId, ref, text, state, readers }) => (
            <li key={decisionId} className={lines.line}>
              <Group justify="space-between" align="flex-start" gap="xs">
                <div style={{ flex: '1 1 240px' }}>
                  <Text size="sm" c="dimmed">
                    {ref} · {t('plans.outcomes.readers', { count: readers })}
                  </Text>
                  <Text lineClamp={3}>{text}</Text>
                </div>
                <DecisionStateBadge state={state} />
              </Group>
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="outcome-recipients">
        <Title order={3} size="h4" id="outcome-recipients" mb={4}>
          {t('plans.outcomes.recipients', { count: reached.length })}
        </Title>
        <Text size="sm">{reached.map(({ name }) => name).join(', ')}</Text>
        <Unreached recipients={unreached} />
      </section>
      {mail && (
        <MailView mail={mail}>
          <SegmentedControl
            aria-label={t('plans.outcomes.language')}
            value={mail.language}
            onChange={setChosen}
            data={mails.map(({ language }) => ({ value: language, label: LANGUAGE_NAMES[language] }))}
          />
        </MailView>
      )}
      {send.refusal && (
        <Alert color="red" role="alert">
          {send.refusal}
        </Alert>
      )}
      <Group justify="flex-end" gap="sm">
        <Button variant="default" onClick={onClose}>
          {t('ui.cancel')}
        </Button>
        <Button leftSection={<IconSend size={18} />} loading={send.isRunning} onClick={() => void send.run({ input: { seminarId } })}>
          {t('plans.outcomes.send', { count: reached.length })}
        </Button>
      </Group>
    </Stack>
  );
}

function Unreached({ recipients }: { recipients: OutcomePreview['recipients'] }) {
  const { t } = useTranslation();
  const withoutAddress = recipients.filter(({ hasAddress }) => !hasAddress).map(({ name }) => name);
  const doWithout = recipients.filter(({ hasAddress, hasUnsubscribed }) => hasAddress && hasUnsubscribed).map(({ name }) => name);
  return (
    <>
      {withoutAddress.length > 0 && (
        <Text size="sm" c="dimmed" mt={4}>
          {t('plans.outcomes.withoutAddress', { names: withoutAddress.join(', ') })}
        </Text>
      )}
      {doWithout.length > 0 && (
        <Text size="sm" c="dimmed" mt={4}>
          {t('plans.outcomes.doWithout', { names: doWithout.join(', ') })}
        </Text>
      )}
    </>
  );
}
