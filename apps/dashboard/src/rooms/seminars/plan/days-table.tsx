import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { DataTable, type Column } from '../../../ui/data-table';
import { Empty } from '../../../ui/empty';
import { useFormat } from '../../../ui/format';
import { LinkAnchor } from '../../../ui/links';
import { Panel } from '../../../ui/panel';

interface Day {
  id: string;
  date: string;
  startsAt: string;
  endsAt: string;
  venueName?: string | null;
  venueAddress?: string | null;
  dayLeader?: { id: string; name: string } | null;
}

interface DaysTableProps {
  days: Day[];
  sessions: { id: string; day: { id: string } }[];
  seminarId: string;
}

export function DaysTable({ days, sessions, seminarId }: DaysTableProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const columns: Column<Day>[] = [
    { key: 'date', title: t('seminars.field.date'), isMain: true, cell: (day) => format.weekday(day.date) },
    { key: 'hours', title: t('seminars.field.hours'), cell: (day) => `${day.startsAt}–${day.endsAt}` },
    {
      key: 'leader',
      title: t('seminars.field.dayLeader'),
      cell: (day) =>
        day.dayLeader ? (
          <LinkAnchor to="/people/$id" params={{ id: day.dayLeader.id }}>
            {day.dayLeader.name}
          </LinkAnchor>
        ) : null,
    },
    {
      key: 'venue',
      title: t('seminars.field.venue'),
      cell: (day) =>
        (day.venueName ?? day.venueAddress) && (
          <>
            {day.venueName}
            {day.venueAddress && (
              <Text size="sm" c="dimmed">
                {day.venueAddress}
              </Text>
            )}
          </>
        ),
    },
    {
      key: 'agenda',
      title: t('seminars.tab.agenda'),
      cell: (day) => {
        const number = days.indexOf(day) + 1;
        return (
          <LinkAnchor to="/seminars/$id/agenda" params={{ id: seminarId }} search={number > 1 ? { day: number } : {}}>
            {t('seminars.plan.sessions', { count: sessions.filter((session) => session.day.id === day.id).length })}
          </LinkAnchor>
        );
      },
    },
  ];
  return (
    <Panel title={t('seminars.form.days')}>
      <DataTable
        caption={t('seminars.form.days')}
        rows={days}
        rowKey={({ id }) => id}
        columns={columns}
        empty={<Empty title={t('seminars.noDays')} />}
      />
    </Panel>
  );
}
