import { useTranslation } from 'react-i18next';
import type { Cadence } from '../graph/generated/graphql';
import { ToneBadge } from './tone-badge';

const TONES = { KEPT: 'good', BROKEN: 'warning', NOT_MET_YET: 'neutral' } as const;

/** Whether a council meets as often as it has agreed to; nothing where nobody knows. */
export function CadenceBadge({ cadence }: { cadence: Cadence | null | undefined }) {
  const { t } = useTranslation();
  return cadence ? <ToneBadge tone={TONES[cadence]}>{t(`ui.cadence.${cadence}`)}</ToneBadge> : null;
}
