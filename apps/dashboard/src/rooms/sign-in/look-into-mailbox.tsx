import { Anchor, Button, Group, Stack, Text } from '@mantine/core';
import { IconMailOpened } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { notifyDone } from '../../ui/notify';
import { FormRefusal } from '../../ui/form-dialog';

const WAIT_SECONDS = 30;

interface LookProps {
  email: string;
  resend: () => Promise<boolean>;
  other: () => void;
  refusal: string | undefined;
}

/** The same words for a known and an unknown address: who is in the system is nobody's business. */
export function LookIntoMailbox({ email, resend, other, refusal }: LookProps) {
  const { t } = useTranslation();
  const [wait, setWait] = useState(WAIT_SECONDS);
  const hasCatcher = useHasCatcher();
  useEffect(() => {
    if (wait === 0) return undefined;
    const timer = setTimeout(() => setWait(wait - 1), 1000);
    return () => clearTimeout(timer);
  }, [wait]);

  async function again(): Promise<void> {
    if (await resend()) {
      setWait(WAIT_SECONDS);
      notifyDone(t('signIn.sentAgain'));
    }
  }

  return (
    <Stack>
      <Group wrap="nowrap" align="flex-start">
        <IconMailOpened size={32} stroke={1.5} aria-hidden style={{ flexShrink: 0 }} />
        <Text role="status">{t('signIn.lookText', { email })}</Text>
      </Group>
      <Text size="sm" c="dimmed">
        {t('signIn.lookHint')}
      </Text>
      {hasCatcher && (
        <Text>
          {t('signIn.catcher')}{' '}
          <Anchor href="/mailbox" underline="always">
            {t('signIn.toCatcher')}
          </Anchor>
        </Text>
      )}
      <FormRefusal refusal={refusal} />
      <Group>
        <Button variant="default" disabled={wait > 0} onClick={() => void again()}>
          {wait > 0 ? t('signIn.resendIn', { seconds: wait }) : t('signIn.resend')}
        </Button>
        <Button variant="subtle" onClick={other}>
          {t('signIn.otherAddress')}
        </Button>
      </Group>
    </Stack>
  );
}

/** On a trial installation mails are caught and shown on a page of the server; a real one has no such page. */
function useHasCatcher(): boolean {
  const [has, setHas] = useState(false);
  useEffect(() => {
    const stop = new AbortController();
    fetch('/mailbox/messages', { method: 'HEAD', signal: stop.signal })
      .then((answer) => setHas(answer.ok && (answer.headers.get('content-type') ?? '').includes('json')))
      .catch(() => setHas(false));
    return () => stop.abort();
  }, []);
  return has;
}
