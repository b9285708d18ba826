import { useTranslation } from 'react-i18next';
import type { PlanPageQuery, PlanState } from '../../../graph/generated/graphql';
import { ToneBadge, type Tone } from '../../../ui/tone-badge';

const TONES: Record<PlanState, Tone> = { DRAFT: 'neutral', CONSULTATION: 'info', ADOPTED: 'good', CLOSED: 'neutral' };

export function PlanStateBadge({ state }: { state: PlanState }) {
  const { t } = useTranslation();
  return <ToneBadge tone={TONES[state]}>{t(`plans.plan.state.${state}`)}</ToneBadge>;
}

/** How many indicators stand where; what there is none of is left out. */
export function TrackCounts({
  counts: { total, onTrack, offTrack, notMeasured, unmeasured },
}: {
  counts: PlanPageQuery['actionPlan']['indicatorCounts'];
}) {
  const { t } = useTranslation();
  if (total === 0) return <>{t('plans.indicator.noneShort')}</>;
  return (
    <span style={{ display: 'inline-flex', flexWrap: 'wrap', gap: 6 }}>
      {offTrack > 0 && <ToneBadge tone="warning">{t('plans.indicator.offTrackCount', { count: offTrack })}</ToneBadge>}
      {onTrack > 0 && <ToneBadge tone="good">{t('plans.indicator.onTrackCount', { count: onTrack })}</ToneBadge>}
      {notMeasured > 0 && <ToneBadge tone="warning">{t('plans.indicator.notMeasuredCount', { count: notMeasured })}</ToneBadge>}
      {unmeasured > 0 && <ToneBadge>{t('plans.indicator.unmeasuredCount', { count: unmeasured })}</ToneBadge>}
    </span>
  );
}
