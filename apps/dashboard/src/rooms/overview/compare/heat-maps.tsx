import { MultiSelect, SimpleGrid, Stack, Title } from '@mantine/core';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../graph/generated';
import type { EventType } from '../../../graph/generated/graphql';
import { useRead } from '../../../graph/use-read';
import { LinkAnchor } from '../../../ui/links';
import { useFilter } from '../../../ui/list-page';
import { Loaded, RowsSkeleton } from '../../../ui/loaded';
import { Panel } from '../../../ui/panel';
import { HeatMapTable } from '../../risks/register/heat-map-table';
import type { ComparedCouncil } from '../compare-page';

const ComparedHeatMaps = graphql(`
  query ComparedHeatMaps($councilIds: [ID!], $eventType: EventType) {
    councilComparison(councilIds: $councilIds, eventType: $eventType) {
      councils {
        council {
          id
          name
          slug
        }
        heatMap {
          ...HeatMapCells
          notScored
          onOtherMatrices
        }
      }
    }
  }
`);

/** How many maps fit beside each other and can still be read. */
const MOST = 4;

/** Each council on its own matrix: what differs is said by the maps themselves. A cell leads to its risks in the register. */
export function HeatMaps({ councils, eventType }: { councils: ComparedCouncil[]; eventType: EventType | undefined }) {
  const { t } = useTranslation();
  const { maps } = useSearch({ from: '/frame/overview/compare' });
  const filter = useFilter();
  const chosen =
    maps === undefined
      ? councils.filter(({ open }) => open > 0).slice(0, 2)
      : councils.filter(({ council }) => maps.split(',').includes(council.slug));
  return (
    <Panel title={t('overview.maps.title')} description={t('overview.maps.what')}>
      <Stack gap="lg">
        <MultiSelect
          label={t('overview.maps.choose', { most: MOST })}
          data={councils.map(({ council }) => ({ value: council.slug, label: council.name }))}
          value={chosen.map(({ council }) => council.slug)}
          onChange={(slugs) => filter({ maps: slugs.length > 0 ? slugs.join(',') : 'none' })}
          maxValues={MOST}
          searchable
          hidePickedOptions
        />
        {chosen.length > 0 && <Maps councilIds={chosen.map(({ council }) => council.id)} eventType={eventType} />}
      </Stack>
    </Panel>
  );
}

function Maps({ councilIds, eventType }: { councilIds: string[]; eventType: EventType | undefined }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const read = useRead(ComparedHeatMaps, { councilIds, eventType: eventType ?? null });
  return (
    <Loaded read={read} skeleton={<RowsSkeleton rows={6} />}>
      {({ councilComparison }) => (
        <SimpleGrid cols={{ base: 1, lg: 2 }} spacing="xl" verticalSpacing="xl">
          {councilComparison.councils.map(({ council, heatMap }) => (
            <Stack key={council.id} gap="sm" component="section" aria-label={council.name}>
              <Title order={3}>{council.name}</Title>
              {heatMap && (
                <>
                  <HeatMapTable
                    map={heatMap}
                    chosen={{}}
                    onChoose={(cell) => void navigate({ to: '/risks', search: { council: council.slug, event: eventType, ...cell } })}
                  />
                  {heatMap.notScored > 0 && (
                    <LinkAnchor to="/risks" search={{ council: council.slug, event: eventType, scored: 'no' }} fz="sm">
                      {t('risks.map.notScored', { count: heatMap.notScored })}
                    </LinkAnchor>
                  )}
                  {heatMap.onOtherMatrices > 0 && (
                    <LinkAnchor to="/risks" search={{ council: council.slug, event: eventType, matrix: 'other' }} fz="sm">
                      {t('risks.map.onOtherMatrices', { count: heatMap.onOtherMatrices })}
                    </LinkAnchor>
                  )}
                </>
              )}
            </Stack>
          ))}
        </SimpleGrid>
      )}
    </Loaded>
  );
}
