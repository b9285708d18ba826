import { List, Progress, Stack, Text, ThemeIcon } from '@mantine/core';
import { IconAlertTriangle, IconCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Inviting } from './invitations-query';

/** How many seats somebody will sit on, and whether that makes a quorum, council by council. */
export function Coverage({ coverage }: { coverage: Inviting['coverage'] }) {
  const { t } = useTranslation();
  const { seats, covered, declined, open, byCouncil } = coverage;
  if (seats === 0) return null;
  const share = (count: number) => (count / seats) * 100;
  return (
    <Stack gap="xs">
      <Text fw={700} size="lg">
        {t('seminars.seatsCovered', { covered, seats })}
      </Text>
      <Progress.Root size="xl" role="img" aria-label={t('seminars.coverage.bar', { covered, declined, open })}>
        <Progress.Section value={share(covered)} color="teal.7" role={undefined} aria-hidden />
        <Progress.Section value={share(declined)} color="red.7" role={undefined} aria-hidden />
      </Progress.Root>
      <Text size="sm" c="dimmed">
        {t('seminars.coverage.bar', { covered, declined, open })}
      </Text>
      <List spacing={6} center listStyleType="none">
        {byCouncil.map(({ council, seats: all, covered: taken, quorum, quorumIsReached }) => (
          <List.Item
            key={council.id}
            icon={
              <ThemeIcon size={22} radius="xl" variant="light" color={quorumIsReached ? 'teal' : 'yellow'} aria-hidden>
                {quorumIsReached ? <IconCheck size={15} /> : <IconAlertTriangle size={15} />}
              </ThemeIcon>
            }
          >
            {council.name}: {t('seminars.seatsCovered', { covered: taken, seats: all }).toLocaleLowerCase()},{' '}
            {t(quorumIsReached ? 'seminars.coverage.quorum' : 'seminars.coverage.noQuorum', {
              quorum,
              missing: Math.max(0, quorum - taken),
            })}
          </List.Item>
        ))}
      </List>
    </Stack>
  );
}
