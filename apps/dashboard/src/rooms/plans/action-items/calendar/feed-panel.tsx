import { Button, CopyButton, Group, Stack, Text, TextInput } from '@mantine/core';
import { IconCheck, IconCopy } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../../../../graph/use-act';
import { confirm } from '../../../../ui/confirm';
import { useFormat } from '../../../../ui/format';
import { Panel } from '../../../../ui/panel';
import { RenewCalendarFeed, RevokeCalendarFeed, type Feed } from './feed-queries';

/** One feed: its address to be copied, and how to get rid of it. */
export function FeedPanel({ feed: { id, kind, path, council, lastFetchedOn } }: { feed: Feed }) {
  const { t } = useTranslation();
  const format = useFormat();
  const renew = useAct(RenewCalendarFeed, { success: 'plans.feeds.renewed' });
  const revoke = useAct(RevokeCalendarFeed, { success: 'plans.feeds.revoked' });
  const address = new URL(path, window.location.origin).href;
  const title =
    kind === 'COUNCIL' ? t('plans.feeds.ofCouncil', { council: council?.name ?? t('plans.feeds.unseen') }) : t('plans.feeds.own');
  const ask = (what: 'renew' | 'revoke', run: () => void) =>
    confirm({
      title: what === 'renew' ? t('plans.feeds.renewTitle') : t('plans.feeds.revokeTitle'),
      text: what === 'renew' ? t('plans.feeds.renewText') : t('plans.feeds.revokeText'),
      action: what === 'renew' ? t('plans.feeds.renew') : t('plans.feeds.revoke'),
      isDangerous: what === 'revoke',
      onConfirm: run,
    });
  return (
    <Panel
      title={title}
      description={lastFetchedOn ? t('plans.feeds.fetched', { day: format.day(lastFetchedOn) }) : t('plans.feeds.neverFetched')}
    >
      <Stack gap="sm">
        <TextInput label={t('plans.feeds.address')} value={address} readOnly onFocus={({ currentTarget }) => currentTarget.select()} />
        <Group gap="xs">
          <CopyButton value={address}>
            {({ copied, copy }) => (
              <Button leftSection={copied ? <IconCheck size={18} /> : <IconCopy size={18} />} onClick={copy}>
                {copied ? t('plans.feeds.copied') : t('plans.feeds.copy')}
              </Button>
            )}
          </CopyButton>
          <Button variant="default" loading={renew.isRunning} onClick={() => ask('renew', () => void renew.run({ input: { id } }))}>
            {t('plans.feeds.renew')}
          </Button>
          <Button variant="default" loading={revoke.isRunning} onClick={() => ask('revoke', () => void revoke.run({ input: { id } }))}>
            {t('plans.feeds.revoke')}
          </Button>
        </Group>
        {kind === 'COUNCIL' && !council && <Text size="sm">{t('plans.feeds.unseenHint')}</Text>}
      </Stack>
    </Panel>
  );
}
