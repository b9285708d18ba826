import { useTranslation } from 'react-i18next';
import type { OverviewRiskRowFragment, RiskLevel } from '../../graph/generated/graphql';
import { NotedLevel } from '../risks/level-badge';

type Scored = Pick<OverviewRiskRowFragment, 'mostScore' | 'isOnOtherMatrix'> & { current?: { level: RiskLevel; score: number } | null };

/** Where a risk stands on its own matrix: registers of several councils stand in one list, and points of two matrices do not compare. */
export function OwnLevel({ risk: { current, mostScore, isOnOtherMatrix } }: { risk: Scored }) {
  const { t } = useTranslation();
  return <NotedLevel position={current} most={mostScore} note={isOnOtherMatrix && t('risks.onOtherMatrix')} />;
}
