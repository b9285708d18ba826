import { useTranslation } from 'react-i18next';
import { ToneBadge } from '../../ui/tone-badge';

/** That an access mark holds today. It travels with what is marked, wherever that is named. */
export function MarkBadge({ isMarked }: { isMarked: boolean | undefined }) {
  const { t } = useTranslation();
  return isMarked ? <ToneBadge tone="warning">{t('risks.markShort')}</ToneBadge> : null;
}
