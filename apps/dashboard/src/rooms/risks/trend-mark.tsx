import { Group, Text } from '@mantine/core';
import { IconArrowDownRight, IconArrowRight, IconArrowUpRight } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Trend } from '../../graph/generated/graphql';

const ARROWS = { UP: IconArrowUpRight, SAME: IconArrowRight, DOWN: IconArrowDownRight } as const;

/** Where the score went: an arrow and the word. */
export function TrendMark({ trend }: { trend: Trend | null | undefined }) {
  const { t } = useTranslation();
  if (!trend) return null;
  const Arrow = ARROWS[trend];
  return (
    <Group gap={4} wrap="nowrap">
      <Arrow size={18} stroke={1.8} aria-hidden />
      <Text component="span" size="sm">
        {t(`risks.trend.${trend}`)}
      </Text>
    </Group>
  );
}
