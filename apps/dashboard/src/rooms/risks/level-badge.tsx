import { Stack, Text } from '@mantine/core';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { RiskLevel } from '../../graph/generated/graphql';
import { ToneBadge, type Tone } from '../../ui/tone-badge';

export const LEVEL_TONES: Record<RiskLevel, Tone> = { LOW: 'good', MEDIUM: 'info', HIGH: 'warning', VERY_HIGH: 'bad' };

type Position = { level: RiskLevel; score: number } | null | undefined;
/** The highest score that its matrix can give, said where risks of several matrices stand in one list. */
type MostScore = number | null | undefined;

/** The level in words, with the score where it is known. */
export function LevelBadge({ position, most }: { position: Position; most?: MostScore }) {
  const { t } = useTranslation();
  return levelBadge(t, position, most);
}

/** For a cell of a list, with the list's own `t`: a hook of i18next in each row takes longer than to draw the badge. */
export function levelBadge(t: TFunction, position: Position, most?: MostScore) {
  if (!position) return <ToneBadge>{t('risks.notScored')}</ToneBadge>;
  const words = { level: t(`risks.riskLevel.${position.level}`), score: position.score };
  return (
    <ToneBadge tone={LEVEL_TONES[position.level]}>
      {typeof most === 'number' ? t('risks.levelAndScoreOf', { ...words, most }) : t('risks.levelAndScore', words)}
    </ToneBadge>
  );
}

type Note = string | false | null | undefined;

/** With a word below it, such as that it does not compare with what stands beside it. */
export function NotedLevel({ position, note, most }: { position: Position; note: Note; most?: MostScore }) {
  const { t } = useTranslation();
  return notedLevel(t, position, note, most);
}

/** For a cell of a list, as `levelBadge`. */
export function notedLevel(t: TFunction, position: Position, note: Note, most?: MostScore) {
  if (!note) return levelBadge(t, position, most);
  return (
    <Stack gap={4} align="flex-start">
      {levelBadge(t, position, most)}
      <Text size="sm" c="dimmed">
        {note}
      </Text>
    </Stack>
  );
}
