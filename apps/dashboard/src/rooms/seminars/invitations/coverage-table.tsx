import { Group, Text, ThemeIcon } from '@mantine/core';
import { IconAlertTriangle, IconCheck, IconHelp } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { DataTable, type Column } from '../../../ui/data-table';
import { useFormat } from '../../../ui/format';
import type { Inviting } from './invitations-query';

type Days = Inviting['coverage']['byDay'];
type Figures = Days[number]['byCouncil'][number];
type Host = Figures['council'];

/** A row for each host, a column for each day: seats for sure, seats if all who say maybe come, and the quorum. */
export function CoverageTable({ byDay }: { byDay: Days }) {
  const { t } = useTranslation();
  const format = useFormat();
  const hosts = byDay[0]?.byCouncil.map(({ council }) => council) ?? [];
  const columns: Column<Host>[] = [
    { key: 'host', title: t('seminars.field.council'), isMain: true, cell: ({ name }) => name },
    ...byDay.map(({ day, byCouncil }) => ({
      key: day.id,
      title: format.day(day.date),
      cell: ({ id }: Host) => {
        const figures = byCouncil.find(({ council }) => council.id === id);
        return figures && <Forecast figures={figures} />;
      },
    })),
  ];
  return <DataTable caption={t('seminars.coverage.caption')} rows={hosts} rowKey={({ id }) => id} columns={columns} empty={null} />;
}

function Forecast({ figures }: { figures: Figures }) {
  const { t } = useTranslation();
  const { seats, covered, tentative, quorum, quorumIsReached, quorumIsPossible } = figures;
  const [key, color, Picture] = quorumIsReached
    ? (['quorum', 'teal', IconCheck] as const)
    : quorumIsPossible
      ? (['maybeQuorum', 'yellow', IconHelp] as const)
      : (['noQuorum', 'yellow', IconAlertTriangle] as const);
  return (
    <Group gap="xs" wrap="nowrap" align="flex-start">
      <ThemeIcon size={22} radius="xl" variant="light" color={color} aria-hidden>
        <Picture size={15} />
      </ThemeIcon>
      <div>
        <Text size="sm" fw={600}>
          {t(tentative > 0 ? 'seminars.coverage.range' : 'seminars.coverage.seats', { covered, most: covered + tentative, seats })}
        </Text>
        <Text size="sm" c="dimmed">
          {t(`seminars.coverage.${key}`, { quorum, missing: Math.max(0, quorum - covered) })}
        </Text>
      </div>
    </Group>
  );
}
