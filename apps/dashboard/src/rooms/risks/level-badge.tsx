import { useTranslation } from 'react-i18next';
import type { RiskLevel } from '../../graph/generated/graphql';
import { ToneBadge, type Tone } from '../../ui/tone-badge';

export const LEVEL_TONES: Record<RiskLevel, Tone> = { LOW: 'good', MEDIUM: 'info', HIGH: 'warning', VERY_HIGH: 'bad' };

/** The level in words, with the score where it is known. */
export function LevelBadge({ position }: { position: { level: RiskLevel; score: number } | null | undefined }) {
  const { t } = useTranslation();
  if (!position) return <ToneBadge>{t('risks.notScored')}</ToneBadge>;
  return (
    <ToneBadge tone={LEVEL_TONES[position.level]}>
      {t('risks.levelAndScore', { level: t(`risks.riskLevel.${position.level}`), score: position.score })}
    </ToneBadge>
  );
}
