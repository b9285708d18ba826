import { Stack, Text } from '@mantine/core';
import { useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../graph/generated';
import { useRead } from '../../../graph/use-read';
import { useFilter } from '../../../ui/list-page';
import { Loaded, RowsSkeleton } from '../../../ui/loaded';
import { Panel } from '../../../ui/panel';
import { HeatMapTable } from './heat-map-table';

const RegisterHeatMap = graphql(`
  query RegisterHeatMap($councilId: ID!, $asOf: Date) {
    heatMap(councilId: $councilId, asOf: $asOf) {
      ...HeatMapCells
      notScored
      onOtherMatrices
    }
  }
`);

export function HeatMapPanel({ councilId }: { councilId: string }) {
  const { t } = useTranslation();
  const { on, likelihood, impact } = useSearch({ from: '/frame/risks' });
  const filter = useFilter();
  const read = useRead(RegisterHeatMap, { councilId, asOf: on ?? null });
  return (
    <Panel title={t('risks.map.title')} description={t('risks.map.hint')}>
      <Loaded read={read} skeleton={<RowsSkeleton rows={6} />}>
        {({ heatMap }) => (
          <Stack gap="sm">
            <HeatMapTable
              map={heatMap}
              chosen={{ likelihood, impact }}
              onChoose={(cell) => filter({ likelihood: cell?.likelihood, impact: cell?.impact })}
            />
            {heatMap.notScored > 0 && <Text size="sm">{t('risks.map.notScored', { count: heatMap.notScored })}</Text>}
            {heatMap.onOtherMatrices > 0 && <Text size="sm">{t('risks.map.onOtherMatrices', { count: heatMap.onOtherMatrices })}</Text>}
          </Stack>
        )}
      </Loaded>
    </Panel>
  );
}
