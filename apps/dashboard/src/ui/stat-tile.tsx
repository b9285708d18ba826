import { Paper, Progress, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './stat-tile.module.css';

interface StatTileProps {
  label: string;
  value: ReactNode;
  hint?: ReactNode;
  /** 0–1: how much of it is done; the figures beside it say the same in words. */
  share?: number;
  tone?: 'calm' | 'warning';
  /** The value is a name or a state, not a figure. */
  isInWords?: boolean;
}

/** One figure of a page, with its name and what it means. */
export function StatTile({ label, value, hint, share, tone = 'calm', isInWords = false }: StatTileProps) {
  return (
    <Paper component="dl" withBorder radius="md" p="md" m={0} className={classes.tile} data-tone={tone}>
      <Text component="dt" size="sm" c="dimmed">
        {label}
      </Text>
      <dd className={classes.body}>
        <Text component="div" className={classes.value} data-words={isInWords || undefined}>
          {value}
        </Text>
        {hint && (
          <Text component="div" size="sm" c="dimmed" mt={4}>
            {hint}
          </Text>
        )}
        {share !== undefined && <Progress value={share * 100} size={6} mt={8} aria-hidden />}
      </dd>
    </Paper>
  );
}
