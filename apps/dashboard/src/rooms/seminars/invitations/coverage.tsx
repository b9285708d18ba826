import { Progress, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { CoverageTable } from './coverage-table';
import type { Inviting } from './invitations-query';

/** How many seats somebody will sit on: as a bar, in words, and host by host and day by day with the quorum. */
export function Coverage({ coverage }: { coverage: Inviting['coverage'] }) {
  const { t } = useTranslation();
  const { seats, covered, tentative, declined, open, byDay } = coverage;
  if (seats === 0) return null;
  const share = (count: number) => (count / seats) * 100;
  const words = t('seminars.coverage.bar', { covered, tentative, declined, silent: open - tentative });
  return (
    <Stack gap="xs">
      <Text fw={700} size="lg">
        {t('seminars.seatsCovered', { covered, seats })}
      </Text>
      <Progress.Root size="xl" role="img" aria-label={words}>
        <Progress.Section value={share(covered)} color="teal.7" role={undefined} aria-hidden />
        <Progress.Section value={share(tentative)} color="yellow.5" role={undefined} aria-hidden />
        <Progress.Section value={share(declined)} color="red.7" role={undefined} aria-hidden />
      </Progress.Root>
      <Text size="sm" c="dimmed">
        {words}
      </Text>
      <CoverageTable byDay={byDay} />
    </Stack>
  );
}
