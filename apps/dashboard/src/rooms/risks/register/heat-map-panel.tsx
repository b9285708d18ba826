import { Stack, Text } from '@mantine/core';
import { useSearch } from '@tanstack/react-router';
import { useDeferredValue, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../graph/generated';
import { useRead } from '../../../graph/use-read';
import { useFormat } from '../../../ui/format';
import { useFilter } from '../../../ui/list-page';
import { LinkAnchor } from '../../../ui/links';
import { Loaded, RowsSkeleton } from '../../../ui/loaded';
import { Panel } from '../../../ui/panel';
import { HeatMapMoves } from './heat-map-moves';
import { HeatMapTable } from './heat-map-table';
import { mapFilterOf } from './register-search';
import classes from './register.module.css';

const RegisterHeatMap = graphql(`
  query RegisterHeatMap($slug: String!, $asOf: Date, $since: Date, $filter: RiskFilter) {
    council(slug: $slug) {
      id
      heatMap(asOf: $asOf, since: $since, filter: $filter) {
        ...HeatMapCells
        ...Moves
        notScored
        onOtherMatrices
      }
    }
  }
`);

export function HeatMapPanel({ slug }: { slug: string }) {
  const { t } = useTranslation();
  const format = useFormat();
  const search = useSearch({ from: '/frame/risks' });
  const { on, since, likelihood, impact } = search;
  const filtered = mapFilterOf(search);
  const filter = useFilter();
  const answered = useRead(RegisterHeatMap, { slug, asOf: on ?? null, since: since ?? null, filter: filtered });
  // The list comes first: drawing the map makes way for it.
  const read = useDeferredValue(answered);
  const hint = since ? t('risks.map.hintSince', { day: format.day(since) }) : t('risks.map.hint');
  const steps = read.data?.council.heatMap?.matrix;
  // A cell that this matrix does not have: the list below would be empty, and nothing on the map would say why.
  const isOutside = steps !== undefined && ((likelihood ?? 1) > steps.likelihoods.length || (impact ?? 1) > steps.impacts.length);
  useEffect(() => {
    if (isOutside) filter({ likelihood: undefined, impact: undefined });
  }, [isOutside]);
  return (
    <Panel
      className={classes.map}
      title={t('risks.map.title')}
      description={[hint, filtered && t('risks.map.filtered')].filter(Boolean).join(' ')}
    >
      <Loaded read={read} skeleton={<RowsSkeleton rows={6} />}>
        {({ council: { heatMap } }) =>
          heatMap && (
            <Stack gap="sm">
              <HeatMapTable
                map={heatMap}
                moves={heatMap.moves}
                chosen={{ likelihood, impact }}
                onChoose={(cell) => filter({ likelihood: cell?.likelihood, impact: cell?.impact })}
              />
              {heatMap.notScored > 0 && (
                <Text size="sm">
                  <LinkAnchor to="/risks" search={(old: object) => ({ ...old, scored: 'no', likelihood: undefined, impact: undefined })}>
                    {t('risks.map.notScored', { count: heatMap.notScored })}
                  </LinkAnchor>
                </Text>
              )}
              {heatMap.onOtherMatrices > 0 && (
                <Text size="sm">
                  <LinkAnchor to="/risks" search={(old: object) => ({ ...old, matrix: 'other', likelihood: undefined, impact: undefined })}>
                    {t('risks.map.onOtherMatrices', { count: heatMap.onOtherMatrices })}
                  </LinkAnchor>{' '}
                  {t('risks.map.mixed')}
                </Text>
              )}
              {since && <HeatMapMoves map={heatMap} since={since} />}
            </Stack>
          )
        }
      </Loaded>
    </Panel>
  );
}
