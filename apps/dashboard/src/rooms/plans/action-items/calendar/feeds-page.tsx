import { Stack, Text } from '@mantine/core';
import { IconCalendarShare } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useRead } from '../../../../graph/use-read';
import { Empty } from '../../../../ui/empty';
import { Loaded } from '../../../../ui/loaded';
import { PageHeader } from '../../../../ui/page-header';
import { Panel } from '../../../../ui/panel';
import { FeedPanel } from './feed-panel';
import { CalendarFeeds } from './feed-queries';
import { NewFeed } from './new-feed';

/** Addresses from which one's calendar program fetches due dates. */
export function FeedsPage() {
  const { t } = useTranslation();
  const read = useRead(CalendarFeeds, {});
  return (
    <>
      <PageHeader
        title={t('plans.feeds.title')}
        crumbs={[{ label: t('plans.items.title'), link: { to: '/actions' } }]}
        description={t('plans.feeds.intro')}
      />
      <Loaded read={read}>
        {({ viewer }) => (
          <Stack gap="lg">
            <Panel title={t('plans.feeds.about')}>
              <Stack gap="xs">
                <Text size="sm">{t('plans.feeds.how')}</Text>
                <Text size="sm">{t('plans.feeds.whatIsIn')}</Text>
                <Text size="sm">{t('plans.feeds.secret')}</Text>
              </Stack>
            </Panel>
            {viewer?.calendarFeeds.map((feed) => (
              <FeedPanel key={feed.id} feed={feed} />
            ))}
            {viewer?.calendarFeeds.length === 0 && (
              <Panel title={t('plans.feeds.yours')}>
                <Empty icon={IconCalendarShare} title={t('plans.feeds.none')} hint={t('plans.feeds.noneHint')} />
              </Panel>
            )}
            <NewFeed present={viewer?.calendarFeeds ?? []} />
          </Stack>
        )}
      </Loaded>
    </>
  );
}
