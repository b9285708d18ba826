import { Accordion, Box, Skeleton, Stack } from '@mantine/core';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import type { PlanPageQuery } from '../../../../graph/generated/graphql';
import { DataTable } from '../../../../ui/data-table';
import { FoldedPanel } from '../../../../ui/folded-panel';
import { useFormat } from '../../../../ui/format';

const BurnUpChart = lazy(() => import('./burn-up-chart'));

export type BurnUpPoint = PlanPageQuery['actionPlan']['burnUp'][number];

const lastOf = (points: BurnUpPoint[]) => points.filter(({ items }) => typeof items === 'number').at(-1);

/** Whether there is anything to draw: the plan holds items, or did once. */
export const hasBurnUp = (points: BurnUpPoint[]): boolean =>
  lastOf(points) !== undefined && points.some(({ items, planned }) => !!items || planned !== 0);

/** How the actions of a plan came and were done, as a picture with its table. Nothing while the plan never held any. */
export function BurnUp({ points }: { points: BurnUpPoint[] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const last = lastOf(points);
  if (!last || !hasBurnUp(points)) return null;
  const figure = (value: number | null | undefined) => (typeof value === 'number' ? format.number(value) : '–');
  return (
    <FoldedPanel id="burn-up" title={t('plans.follow.burnUp')} description={t('plans.follow.burnUpHint')}>
      <Stack gap="md">
        <Box
          role="img"
          aria-label={t('plans.follow.burnUpPicture', { items: last.items ?? 0, done: last.done ?? 0, verified: last.verified ?? 0 })}
        >
          <Suspense fallback={<Skeleton h={240} />}>
            <BurnUpChart points={points} />
          </Suspense>
        </Box>
        <Accordion variant="contained">
          <Accordion.Item value="table">
            <Accordion.Control>{t('plans.follow.burnUpTable')}</Accordion.Control>
            <Accordion.Panel>
              <DataTable<BurnUpPoint>
                caption={t('plans.follow.burnUp')}
                hasNoControls
                minWidth={420}
                rows={points}
                rowKey={({ on }) => on}
                columns={[
                  { key: 'on', title: t('plans.follow.burnUpDay'), isMain: true, cell: ({ on }) => format.shortDay(on) },
                  { key: 'items', title: t('plans.follow.burnUpItems'), cell: ({ items }) => figure(items) },
                  { key: 'done', title: t('plans.follow.burnUpDone'), cell: ({ done }) => figure(done) },
                  { key: 'verified', title: t('plans.follow.burnUpVerified'), cell: ({ verified }) => figure(verified) },
                  { key: 'planned', title: t('plans.follow.burnUpPlanned'), cell: ({ planned }) => figure(planned) },
                ]}
                empty={null}
              />
            </Accordion.Panel>
          </Accordion.Item>
        </Accordion>
      </Stack>
    </FoldedPanel>
  );
}
