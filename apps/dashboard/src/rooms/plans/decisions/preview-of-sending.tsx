import { Alert, Button, Group, SegmentedControl, Stack, Text, Title } from '@mantine/core';
import { IconMailCheck, IconSend } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Running } from '../../../ui/form-dialog';
import { LANGUAGE_NAMES } from '../../../ui/i18n';
import lines from '../../../ui/lines.module.css';
import { MailView } from '../../seminars/mail-view';
import { DecisionStateBadge } from './decision-words';
import type { OutcomePreview } from './outcome-query';

interface PreviewOfSendingProps {
  preview: OutcomePreview;
  send: Running;
  onSend: () => void;
  onClose: () => void;
}

/** Of what, to whom, and as it will look. */
export function PreviewOfSending({ preview, send, onSend, onClose }: PreviewOfSendingProps) {
  const { t } = useTranslation();
  const [chosen, setChosen] = useState<string>();
  const { decisions, recipients, others, mails } = preview;
  const reached = recipients.filter(({ hasAddress, hasUnsubscribed }) => hasAddress && !hasUnsubscribed);
  const count = reached.length + others;
  const unreached = recipients.filter((one) => !reached.includes(one));
  const mail = mails.find(({ language }) => language === chosen) ?? mails[0];
  if (count === 0)
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
          {decisions.map(({ decisionId, ref, text, state, readers, isCorrection }) => (
            <li key={decisionId} className={lines.line}>
              <Group justify="space-between" align="flex-start" gap="xs">
                <div style={{ flex: '1 1 240px' }}>
                  <Text size="sm" c="dimmed">
                    {[ref, readers > 0 && t('plans.outcomes.readers', { count: readers }), isCorrection && t('plans.outcomes.isCorrection')]
                      .filter(Boolean)
                      .join(' · ')}
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
          {t('plans.outcomes.recipients', { count })}
        </Title>
        <Text size="sm">{reached.map(({ name }) => name).join(', ')}</Text>
        {others > 0 && <Text size="sm">{t('plans.outcomes.others', { count: others })}</Text>}
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
        <Button leftSection={<IconSend size={18} />} loading={send.isRunning} onClick={onSend}>
          {t('plans.outcomes.send', { count })}
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
