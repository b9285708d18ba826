import { useTranslation } from 'react-i18next';
import { PageHeader } from '../../ui/page-header';

export function InstitutionsPage() {
  const { t } = useTranslation();
  return <PageHeader title={t('ui.nav.institutions')} />;
}
