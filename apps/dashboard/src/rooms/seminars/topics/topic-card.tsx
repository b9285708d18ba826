import { Button, Card, Group, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../ui/format';
import { ToneBadge } from '../../../ui/tone-badge';
import { useDialogParam } from '../../../ui/use-dialog-param';
import { topicTone } from '../states';
import { useWords } from '../words';
import type { Topic } from './topics-query';

/** A proposal with what is to be decided, or with what was. */
export function TopicCard({ topic, mayDecide }: { topic: Topic; mayDecide: boolean }) {
  const { t } = useTranslation();
  const words = useWords();
  const format = useFormat();
  const dialog = useDialogParam();
  const { id, title, kind, minutes, description, expectedForm, state, reason, proposedBy, proposedAt, session } = topic;
  return (
    <Card component="li" withBorder padding="sm">
      <Stack gap={6} h="100%">
        <Text fw={600}>{title}</Text>
        <Text size="sm" c="dimmed">
          {[
            words.sessionKind(kind),
            t('seminars.topics.minutes', { count: minutes }),
            expectedForm && words.expectedForm(expectedForm),
            mayDecide && proposedBy?.name,
            format.ago(proposedAt),
          ]
            .filter(Boolean)
            .join(' · ')}
        </Text>
        {description && (
          <Text size="sm" style={{ whiteSpace: 'pre-line' }}>
            {description}
          </Text>
        )}
        {!mayDecide && (
          <Group>
            <ToneBadge tone={topicTone[state]}>{words.topic(state)}</ToneBadge>
          </Group>
        )}
        {session && (
          <Text size="sm">
            {format.weekday(session.day.date)}, {session.startsAt}–{session.endsAt}
          </Text>
        )}
        {reason && <Text size="sm">{t('seminars.topics.because', { reason })}</Text>}
        {mayDecide && (
          <Group gap="xs" mt="auto" pt={6}>
            <Button size="xs" onClick={() => dialog.open('accept-topic', id)} aria-label={t('seminars.topics.acceptNamed', { title })}>
              {t('seminars.topics.accept')}
            </Button>
            {state === 'PROPOSED' && (
              <Button
                size="xs"
                variant="default"
                onClick={() => dialog.open('postpone-topic', id)}
                aria-label={t('seminars.topics.postponeNamed', { title })}
              >
                {t('seminars.topics.postpone')}
              </Button>
            )}
            <Button
              size="xs"
              variant="default"
              onClick={() => dialog.open('decline-topic', id)}
              aria-label={t('seminars.topics.declineNamed', { title })}
            >
              {t('seminars.topics.decline')}
            </Button>
          </Group>
        )}
      </Stack>
    </Card>
  );
}
