import { useTranslation } from 'react-i18next';
import { DataTable } from '../../../ui/data-table';
import type { Overview } from '../overview-query';
import { useOverviewRiskColumns } from '../risk-columns';
import { Section } from '../section';

export function HighRisks({ overview: { high, region } }: { overview: Overview }) {
  const { t } = useTranslation();
  const columns = useOverviewRiskColumns();
  return (
    <Section
      id="high"
      title={t('overview.high.title')}
      count={high.count}
      shown={high.rows.length}
      all={{ to: '/overview/risks', search: { region: region.code, level: 'VERY_HIGH,HIGH' } }}
      none={t('overview.high.none')}
    >
      <DataTable caption={t('overview.high.title')} rows={high.rows} rowKey={({ id }) => id} columns={columns} empty={null} />
    </Section>
  );
}
