import { Group, Progress, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ToneBadge } from '../../../ui/tone-badge';
import { STANDINGS, TONES } from './round-words';

interface StandingBarProps {
  counts: { asked: number; reported: number; partly: number; notReported: number };
}

const COLORS = { NOT_REPORTED: 'red.7', PARTLY: 'yellow.6', REPORTED: 'teal.7' } as const;

/** How many institutions have reported, in part, and not: a bar for the eye, and the same in words. */
export function StandingBar({ counts }: StandingBarProps) {
  const { t } = useTranslation();
  const of = { NOT_REPORTED: counts.notReported, PARTLY: counts.partly, REPORTED: counts.reported };
  const shown = [...STANDINGS].reverse();
  return (
    <Stack gap="xs">
      <Progress.Root size={16} radius="sm" aria-hidden>
        {shown.map((one) => (
          <Progress.Section key={one} value={counts.asked > 0 ? (of[one] / counts.asked) * 100 : 0} color={COLORS[one]} />
        ))}
      </Progress.Root>
      <Group gap="xs">
        {shown.map((one) => (
          <ToneBadge key={one} tone={TONES[one]}>
            {t(`plans.rounds.counted.${one}`, { count: of[one] })}
          </ToneBadge>
        ))}
      </Group>
    </Stack>
  );
}
