import { Button, Stack, Text } from '@mantine/core';
import { IconLinkOff, IconMail, IconMailOff } from '@tabler/icons-react';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { messageKeys } from '../../graph/problem';
import { reloads } from '../../graph/reloads';
import { useAct } from '../../graph/use-act';
import { useRead } from '../../graph/use-read';
import { Empty } from '../../ui/empty';
import { Loaded } from '../../ui/loaded';
import { PageHeader } from '../../ui/page-header';
import { Panel } from '../../ui/panel';
import { useLanguageOf } from '../answer/use-language-of';
import { ChooseMail, MailChoicesDocument, type Choices } from './mail-choices-query';
import { MailSwitches } from './mail-switches';

/** What the link at the end of an optional mail opens. Opening it changes nothing: mail programs and scanners open links, too. */
export function UnsubscribePage() {
  const { t } = useTranslation();
  const { token } = useParams({ from: '/plain/unsubscribe/$token' });
  const read = useRead(MailChoicesDocument, { token });
  const isReady = useLanguageOf(read.data?.mailChoices.language);
  if (read.refusal?.code === 'NOT_FOUND' || read.refusal?.code === 'INVALID')
    return (
      <>
        <PageHeader title={t('mailChoices.title')} />
        <Panel>
          <Empty icon={IconLinkOff} title={t('mailChoices.unknown')} hint={t(messageKeys(read.refusal))} />
        </Panel>
      </>
    );
  return (
    <Loaded read={isReady ? read : { ...read, data: undefined }}>
      {({ mailChoices }) => (
        <>
          <PageHeader title={t('mailChoices.title')} />
          <Stack gap="lg">
            <Asked mailChoices={mailChoices} token={token} />
            <Panel title={t('mailChoices.all')} description={t('mailChoices.allHint')}>
              <MailSwitches choices={mailChoices.choices} token={token} />
            </Panel>
          </Stack>
        </>
      )}
    </Loaded>
  );
}

/** The kind of the mail that brought them here: one button, and the way back. */
function Asked({ mailChoices: { asked, address, choices }, token }: { mailChoices: Choices; token: string }) {
  const { t } = useTranslation();
  const choose = useAct(ChooseMail, { onDone: () => reloads.ring() });
  const choice = choices.find(({ category }) => category === asked);
  if (!choice) return null;
  const { category, isOn } = choice;
  return (
    <Panel title={t(`mail.mailCategory.${category}`)}>
      <Stack gap="md" align="flex-start">
        <Text role="status">{t(isOn ? 'mailChoices.come' : 'mailChoices.left', { address: address ?? '' })}</Text>
        <Button
          size="md"
          variant={isOn ? 'filled' : 'default'}
          leftSection={isOn ? <IconMailOff size={18} /> : <IconMail size={18} />}
          loading={choose.isRunning}
          onClick={() => void choose.run({ input: { token, category, isOn: !isOn } })}
        >
          {t(isOn ? 'mailChoices.leave' : 'mailChoices.comeBack')}
        </Button>
      </Stack>
    </Panel>
  );
}
