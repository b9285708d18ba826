import { useTranslation } from 'react-i18next';
import { ToneBadge } from './tone-badge';

/** Whether a council meets as often as it has agreed to. */
export function CadenceBadge({ isBroken }: { isBroken: boolean }) {
  const { t } = useTranslation();
  return <ToneBadge tone={isBroken ? 'warning' : 'good'}>{t(isBroken ? 'ui.cadence.broken' : 'ui.cadence.steady')}</ToneBadge>;
}
