import { Box, Button, Grid, Group, Skeleton, Stack, Text, Title } from '@mantine/core';
import { IconPencil, IconRuler2 } from '@tabler/icons-react';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import type { IndicatorPartsFragment, IndicatorTrack } from '../../../../graph/generated/graphql';
import { DataTable } from '../../../../ui/data-table';
import { Facts } from '../../../../ui/facts';
import { FoldedPart } from '../../../../ui/folded-panel';
import { useFormat } from '../../../../ui/format';
import { ToneBadge, type Tone } from '../../../../ui/tone-badge';
import { useDialog } from '../../../../ui/use-dialog-param';
import { PartMenu, type PartPlace } from '../parts/part-menu';
import { Formerly } from './formerly';

const TrackChart = lazy(() => import('./track-chart'));

type Measured = IndicatorPartsFragment['measurements'][number];

/** Where an indicator stands, as numbers, as a picture over time and as a table that says the same. */
export function IndicatorCard({ indicator, place }: { indicator: IndicatorPartsFragment; place: PartPlace | undefined }) {
  const { t } = useTranslation();
  const format = useFormat();
  const [measuring, amending] = [useDialog('measure'), useDialog('amend-indicator')];
  const { id, name, unit, latest, track, expectedThen, measuredEvery, measurementDueOn } = indicator;
  const valued = (value: number) => `${format.number(value)} ${unit}`;
  const onDay = (value: number, day: string) => t('plans.indicator.onDay', { value: valued(value), day: format.shortDay(day) });
  return (
    <Box component="article" aria-labelledby={`indicator-${id}`} py="sm">
      <Group justify="space-between" align="flex-start" gap="xs">
        {/* Buttons go below where a badge leaves them no room beside. */}
        <Group gap="xs" flex="1 1 12rem">
          <Title order={4} fz="sm" id={`indicator-${id}`}>
            {name}
          </Title>
          <TrackBadge track={track} />
        </Group>
        <Group gap={4} justify="flex-end">
          {indicator.viewerCanMeasure && (
            <Button
              size="xs"
              variant="default"
              leftSection={<IconRuler2 size={16} />}
              aria-label={t('plans.measurement.addOf', { name })}
              onClick={() => measuring.open(id)}
            >
              {t('plans.measurement.add')}
            </Button>
          )}
          {indicator.viewerCanAmend && (
            <Button
              size="xs"
              variant="subtle"
              leftSection={<IconPencil size={16} />}
              aria-label={t('plans.indicator.amendOf', { name })}
              onClick={() => amending.open(id)}
            >
              {t('plans.amend.do')}
            </Button>
          )}
          {place && <PartMenu kind="indicator" id={id} version={indicator.version} text={name} place={place} />}
        </Group>
      </Group>
      <FoldedPart
        id={`indicator-${id}`}
        label={t('ui.details')}
        name={name}
        summary={
          <Text size="sm" mt={6}>
            {t('plans.indicator.latest')}: {latest ? onDay(latest.value, latest.measuredOn) : t('plans.indicator.notMeasured')}
          </Text>
        }
      >
        <Grid gap="md" mt="xs">
          <Grid.Col span={{ base: 12, md: 6 }}>
            <Stack gap="sm">
              <Facts
                isNarrow
                facts={[
                  {
                    label: t('plans.indicator.latest'),
                    value: latest ? onDay(latest.value, latest.measuredOn) : t('plans.indicator.notMeasured'),
                  },
                  {
                    label: t('plans.indicator.expectedThen'),
                    value: typeof expectedThen === 'number' && valued(expectedThen),
                  },
                  { label: t('plans.indicator.expectedToday'), value: valued(indicator.expectedToday) },
                  {
                    label: t('plans.indicator.progress'),
                    value: typeof indicator.progressPercent === 'number' && format.percent(indicator.progressPercent / 100),
                  },
                  { label: t('plans.indicator.baseline'), value: onDay(indicator.baseline, indicator.baselineOn) },
                  { label: t('plans.indicator.target'), value: onDay(indicator.target, indicator.targetOn) },
                  {
                    label: t('plans.indicator.measuredEvery'),
                    value: typeof measuredEvery === 'number' && t('plans.indicator.months', { count: measuredEvery }),
                  },
                  { label: t('plans.indicator.measurementDue'), value: measurementDueOn && format.day(measurementDueOn) },
                ]}
              />
              <Formerly indicator={indicator} />
              {indicator.measurements.length > 0 && (
                <FoldedPart
                  id={`measurements-${id}`}
                  alsoOnDesk
                  label={t('plans.measurement.all', { count: indicator.measurements.length })}
                  name={name}
                >
                  <Measurements indicator={indicator} />
                </FoldedPart>
              )}
            </Stack>
          </Grid.Col>
          <Grid.Col span={{ base: 12, md: 6 }}>
            {latest && (
              <Box role="img" aria-label={t('plans.indicator.chart', { name })}>
                <Suspense fallback={<Skeleton h={200} />}>
                  <TrackChart indicator={indicator} />
                </Suspense>
              </Box>
            )}
          </Grid.Col>
        </Grid>
      </FoldedPart>
    </Box>
  );
}

const TONES: Record<IndicatorTrack, Tone> = { ON_TRACK: 'good', OFF_TRACK: 'warning', NOT_MEASURED: 'warning', UNMEASURED: 'neutral' };

function TrackBadge({ track }: Pick<IndicatorPartsFragment, 'track'>) {
  const { t } = useTranslation();
  return <ToneBadge tone={TONES[track]}>{t(`plans.indicatorTrack.${track}`)}</ToneBadge>;
}

/** The latest first. */
function Measurements({ indicator: { name, unit, measurements } }: { indicator: IndicatorPartsFragment }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <DataTable<Measured>
      caption={t('plans.measurement.of', { name })}
      hasNoControls
      minWidth={320}
      rows={[...measurements].reverse()}
      rowKey={({ id }) => id}
      columns={[
        { key: 'day', title: t('plans.measurement.day'), isMain: true, cell: ({ measuredOn }) => format.shortDay(measuredOn) },
        { key: 'value', title: t('plans.measurement.value'), cell: ({ value }) => `${format.number(value)} ${unit}` },
        {
          key: 'source',
          title: t('plans.measurement.source'),
          cell: ({ source, person }) => (
            <>
              {source}
              {person && (
                <Text size="sm" c="dimmed">
                  {person.name}
                </Text>
              )}
            </>
          ),
        },
      ]}
      empty={null}
    />
  );
}
