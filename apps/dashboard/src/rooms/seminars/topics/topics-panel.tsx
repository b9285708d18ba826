import { Button, Stack, Title } from '@mantine/core';
import { IconBulb, IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useRead } from '../../../graph/use-read';
import { useViewer } from '../../../graph/viewer';
import { Empty } from '../../../ui/empty';
import { today, useFormat } from '../../../ui/format';
import { Panel } from '../../../ui/panel';
import { useDialogParam } from '../../../ui/use-dialog-param';
import type { Agenda } from '../agenda/agenda-query';
import { TopicCard } from './topic-card';
import { TopicDialogs } from './topic-dialogs';
import { SeminarTopics, type Topic, type WithTopics } from './topics-query';
import classes from './topics.module.css';

/** What members propose: the organisers decide here, the proposer reads here what became of it. */
export function TopicsPanel({ agenda }: { agenda: Agenda }) {
  const { data } = useRead(SeminarTopics, { id: agenda.id });
  return data ? <Topics agenda={agenda} seminar={data.seminar} /> : null;
}

function Topics({ agenda, seminar }: { agenda: Agenda; seminar: WithTopics }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { person } = useViewer();
  const dialog = useDialogParam();
  const { topics, backlog, viewerCanEdit, viewerCanProposeTopic: mayPropose, topicCallUntil } = seminar;
  const proposed = viewerCanEdit ? topics.filter(({ state }) => state === 'PROPOSED') : [];
  const waiting = viewerCanEdit ? backlog : [];
  const own = topics.filter(
    (topic) => topic.proposedBy?.id === person.id && !proposed.includes(topic) && !waiting.some(({ id }) => id === topic.id),
  );
  const isEmpty = proposed.length + waiting.length + own.length === 0;
  const call =
    topicCallUntil && t(topicCallUntil < today() ? 'seminars.topics.ended' : 'seminars.topics.until', { day: format.day(topicCallUntil) });
  if (isEmpty && !mayPropose && !viewerCanEdit) return null;
  return (
    <Panel
      title={t('seminars.topics.title')}
      description={topicCallUntil && [call, format.distance(topicCallUntil)].filter(Boolean).join(' · ')}
      actions={
        mayPropose && (
          <Button variant="default" leftSection={<IconPlus size={18} />} onClick={() => dialog.open('propose')}>
            {t('seminars.topics.propose')}
          </Button>
        )
      }
    >
      {isEmpty ? (
        <Empty
          icon={IconBulb}
          title={t('seminars.topics.empty')}
          hint={t(mayPropose ? 'seminars.topics.emptyHint' : 'seminars.topics.emptyHintClosed')}
        />
      ) : (
        <Stack gap="lg">
          <TopicList title={t('seminars.topics.proposed')} topics={proposed} mayDecide />
          <TopicList title={t('seminars.topics.backlog')} topics={waiting} mayDecide />
          <TopicList title={t('seminars.topics.own')} topics={own} mayDecide={false} />
        </Stack>
      )}
      <TopicDialogs agenda={agenda} decidable={[...proposed, ...waiting]} mayPropose={mayPropose} />
    </Panel>
  );
}

function TopicList({ title, topics, mayDecide }: { title: string; topics: Topic[]; mayDecide: boolean }) {
  if (topics.length === 0) return null;
  return (
    <Stack gap="sm">
      <Title order={3}>{title}</Title>
      <ul className={classes.list}>
        {topics.map((topic) => (
          <TopicCard key={topic.id} topic={topic} mayDecide={mayDecide} />
        ))}
      </ul>
    </Stack>
  );
}
