import { Stack } from '@mantine/core';
import { useParams } from '@tanstack/react-router';
import { useRead } from '../../../graph/use-read';
import { Loaded } from '../../../ui/loaded';
import { TopicsPanel } from '../topics/topics-panel';
import { AgendaOfDay } from './agenda-of-day';
import { SeminarAgenda } from './agenda-query';

export function AgendaTab() {
  const { id } = useParams({ from: '/frame/seminars/$id/agenda' });
  const read = useRead(SeminarAgenda, { id });
  return (
    <Loaded read={read}>
      {({ seminar }) => (
        <Stack gap="lg">
          <AgendaOfDay agenda={seminar} />
          <TopicsPanel agenda={seminar} />
        </Stack>
      )}
    </Loaded>
  );
}
