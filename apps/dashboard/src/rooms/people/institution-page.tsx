import { useTranslation } from 'react-i18next';
import { PageHeader } from '../../ui/page-header';

export function InstitutionPage() {
  const { t } = useTranslation();
  return <PageHeader title={t('ui.nav.institutions')} />;
}
