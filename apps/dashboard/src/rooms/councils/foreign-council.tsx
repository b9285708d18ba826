import { Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Facts } from '../../ui/facts';
import { Panel } from '../../ui/panel';
import { RegionTerms } from '../people/regions/region-terms';
import type { CouncilData } from './council-page';
import { RecentSeminars } from './recent-seminars';

/** A council that the viewer knows only as a host of seminars: what is not theirs to read is not shown as none. */
export function ForeignCouncil({ council }: { council: CouncilData }) {
  const { t } = useTranslation();
  return (
    <Stack gap="lg">
      <Panel title={t('councils.overview.facts')}>
        <Stack gap="md">
          <Text>{t('councils.foreign.note')}</Text>
          <Facts
            facts={[
              { label: t('councils.form.kind'), value: t(`councils.councilKind.${council.kind}`) },
              {
                label: t('councils.form.regions'),
                value: council.regionHistory.length > 0 && <RegionTerms terms={council.regionHistory} />,
              },
            ]}
          />
        </Stack>
      </Panel>
      {council.seminars.nodes.length > 0 && <RecentSeminars council={council} title={t('councils.foreign.seminars')} />}
    </Stack>
  );
}
