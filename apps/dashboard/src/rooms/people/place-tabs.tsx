import { useTranslation } from 'react-i18next';
import { TabLinks } from '../../ui/tab-links';

/** Institutions and the regions they serve: one place of the menu, two lists. */
export function PlaceTabs() {
  const { t } = useTranslation();
  return (
    <TabLinks
      label={t('ui.nav.institutions')}
      tabs={[
        { label: t('ui.nav.institutions'), link: { to: '/institutions' } },
        { label: t('people.regions.title'), link: { to: '/regions' } },
      ]}
    />
  );
}
