import { Group, Select, Stack } from '@mantine/core';
import { useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../graph/generated';
import type { CouncilComparisonQuery } from '../../graph/generated/graphql';
import { useRead } from '../../graph/use-read';
import { DataTable } from '../../ui/data-table';
import { useFilter } from '../../ui/list-page';
import { Loaded, PanelSkeleton } from '../../ui/loaded';
import { PageHeader } from '../../ui/page-header';
import { Panel } from '../../ui/panel';
import { EVENT_TYPES, oneOf } from '../risks/terms';
import { ComparedTable } from './compare/compared-table';
import { FIGURES } from './compare/figures';
import { HeatMaps } from './compare/heat-maps';
import { PublicEditions } from './compare/public-editions';
import { TileMap } from './compare/tile-map';
import { useOverviewRiskColumns } from './risk-columns';
import { Section } from './section';
import classes from './overview.module.css';

const CouncilComparison = graphql(`
  query CouncilComparison($eventType: EventType) {
    councilComparison(eventType: $eventType) {
      since
      councilCount
      risks {
        count
        rows {
          ...OverviewRiskRow
        }
      }
      publicEditions {
        slug
        name
        counties {
          code
          name
        }
        riskCount
        levels {
          ...OverviewLevels
        }
      }
      councils {
        council {
          id
          name
          slug
        }
        counties {
          code
          name
        }
        levels {
          ...OverviewLevels
        }
        hasRegister
        open
        overdue
        worse
        onOtherMatrices
        highest {
          id
          title
          trend
          isRestricted
          mostScore
          isOnOtherMatrix
          current {
            score
            level
          }
        }
      }
    }
  }
`);

export type ComparedCouncil = CouncilComparisonQuery['councilComparison']['councils'][number];

export type PublicFigures = CouncilComparisonQuery['councilComparison']['publicEditions'][number];

export function ComparePage() {
  const { t } = useTranslation();
  const search = useSearch({ from: '/frame/overview/compare' });
  const filter = useFilter();
  const eventType = oneOf(EVENT_TYPES, search.event);
  const figure = FIGURES.find((one) => one === search.figure) ?? 'high';
  const read = useRead(CouncilComparison, { eventType: eventType ?? null });
  const columns = useOverviewRiskColumns(true);
  return (
    <>
      <PageHeader
        title={t('overview.compare.title')}
        description={t('overview.compare.intro')}
        crumbs={[{ label: t('overview.title'), link: { to: '/overview' } }]}
      />
      <Stack gap="lg">
        <Group role="search" aria-label={t('overview.compare.choice')}>
          <Select
            label={t('risks.field.eventType')}
            placeholder={t('overview.compare.everyEvent')}
            clearable
            clearButtonProps={{ 'aria-label': t('ui.clear') }}
            data={EVENT_TYPES.map((value) => ({ value, label: t(`risks.eventType.${value}`) }))}
            value={eventType ?? null}
            onChange={(event) => filter({ event: event ?? undefined })}
            w={{ base: '100%', xs: 260 }}
          />
          <Select
            label={t('overview.compare.figure')}
            allowDeselect={false}
            data={FIGURES.map((value) => ({ value, label: t(`overview.figure.${value}`) }))}
            value={figure}
            onChange={(value) => filter({ figure: value === 'high' ? undefined : (value ?? undefined) })}
            w={{ base: '100%', xs: 260 }}
          />
        </Group>
        <Loaded read={read} skeleton={<PanelSkeleton rows={8} />}>
          {({ councilComparison: { councils, councilCount, risks, since, publicEditions } }) => (
            <Stack gap="lg">
              <div className={classes.beside}>
                <Panel title={t('overview.map.title')} description={t(`overview.figure.${figure}`)}>
                  <TileMap councils={councils} publicEditions={publicEditions} figure={figure} event={eventType} since={since} />
                </Panel>
                <Section
                  id="risks"
                  title={t('overview.compare.risks')}
                  count={risks.count}
                  shown={risks.rows.length}
                  all={{ to: '/overview/risks', search: { event: eventType } }}
                  none={t('overview.compare.noRisks')}
                >
                  <DataTable
                    caption={t('overview.compare.risks')}
                    rows={risks.rows}
                    rowKey={({ id }) => id}
                    columns={columns}
                    empty={null}
                  />
                </Section>
              </div>
              <Section
                id="table"
                title={t('overview.compare.table')}
                description={t('overview.compare.honest')}
                count={councilCount}
                shown={councils.length}
                all={{ to: '/councils' }}
                none={t('overview.councils.none')}
              >
                <ComparedTable councils={councils} since={since} event={eventType} />
              </Section>
              {publicEditions.length > 0 && <PublicEditions editions={publicEditions} />}
              {councils.length > 0 && <HeatMaps councils={councils} eventType={eventType} />}
            </Stack>
          )}
        </Loaded>
      </Stack>
    </>
  );
}
