import { Box, Button, Grid, Group, Skeleton, Stack, Text, Title } from '@mantine/core';
import { IconRuler2 } from '@tabler/icons-react';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import type { IndicatorPartsFragment } from '../../../../graph/generated/graphql';
import { DataTable } from '../../../../ui/data-table';
import { Facts } from '../../../../ui/facts';
import { useFormat } from '../../../../ui/format';
import { ToneBadge } from '../../../../ui/tone-badge';
import { useDialog } from '../../../../ui/use-dialog-param';
import { PartMenu, type PartPlace } from '../parts/part-menu';

const TrackChart = lazy(() => import('./track-chart'));

type Measured = IndicatorPartsFragment['measurements'][number];

/** Where an indicator stands, as numbers, as a picture over time and as a table that says the same. */
export function IndicatorCard({ indicator, place }: { indicator: IndicatorPartsFragment; place: PartPlace | undefined }) {
  const { t } = useTranslation();
  const format = useFormat();
  const measuring = useDialog('measure');
  const { id, name, unit, latest, isOnTrack } = indicator;
  const valued = (value: number) => `${format.number(value)} ${unit}`;
  const onDay = (value: number, day: string) => t('plans.indicator.onDay', { value: valued(value), day: format.shortDay(day) });
  return (
    <Box component="article" aria-labelledby={`indicator-${id}`} py="sm">
      <Group justify="space-between" align="flex-start" wrap="nowrap" gap="xs">
        <Group gap="xs">
          <Title order={4} fz="sm" id={`indicator-${id}`}>
            {name}
          </Title>
          <TrackBadge isOnTrack={isOnTrack} />
        </Group>
        <Group gap={4} wrap="nowrap">
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
          {place && <PartMenu kind="indicator" id={id} version={indicator.version} text={name} place={place} />}
        </Group>
      </Group>
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
                { label: t('plans.indicator.expectedToday'), value: valued(indicator.expectedToday) },
                {
                  label: t('plans.indicator.progress'),
                  value: typeof indicator.progressPercent === 'number' && format.percent(indicator.progressPercent / 100),
                },
                { label: t('plans.indicator.baseline'), value: onDay(indicator.baseline, indicator.baselineOn) },
                { label: t('plans.indicator.target'), value: onDay(indicator.target, indicator.targetOn) },
              ]}
            />
            {indicator.measurements.length > 0 && <Measurements indicator={indicator} />}
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
    </Box>
  );
}

function TrackBadge({ isOnTrack }: Pick<IndicatorPartsFragment, 'isOnTrack'>) {
  const { t } = useTranslation();
  if (isOnTrack === null || isOnTrack === undefined) return <ToneBadge>{t('plans.indicator.unmeasured')}</ToneBadge>;
  return (
    <ToneBadge tone={isOnTrack ? 'good' : 'warning'}>{t(isOnTrack ? 'plans.indicator.onTrack' : 'plans.indicator.offTrack')}</ToneBadge>
  );
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
