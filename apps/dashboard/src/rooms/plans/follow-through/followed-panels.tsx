import { Box, Skeleton, Stack } from '@mantine/core';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { FoldedPanel } from '../../../ui/folded-panel';
import { useFormat } from '../../../ui/format';
import { LinkAnchor, type Destination } from '../../../ui/links';
import { PageContents, type ContentsLine } from '../../../ui/page-contents';
import { NO_SEMINAR } from '../decisions/decisions-search';
import type { ItemsSearch } from '../action-items/list/items-search';
import { FiguresTable } from './figures-table';
import { FlowPicture } from './flow/flow-picture';
import type { Followed } from './follow-query';
import { FollowTiles } from './follow-tiles';
import { nameOfPeriod, useSources } from './use-sources';

const TimeChart = lazy(() => import('./time-chart'));

interface FollowedProps {
  followed: Followed;
  /** Whose: a council, or a seminar of all councils that the reader sees. */
  of: Pick<ItemsSearch, 'council' | 'seminar'>;
  /** The page around. */
  here: Destination;
  /** What the page holds besides, below. */
  more?: ContentsLine[];
}

/** The same numbers as figures, as a picture, and as tables whose numbers lead to their items. */
export function FollowedPanels({ followed, of, here, more = [] }: FollowedProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { bySeminar, byInstitution, overTime, from, to, figures } = followed;
  const sources = useSources(followed);
  const days = { ...(from && { from }), ...(to && { to }) };
  const base: ItemsSearch = { ...of, ...days };
  const label = t('plans.follow.picture', { count: figures.items, done: figures.done, late: figures.late, dropped: figures.dropped });
  const periods = overTime.filter((period) => period.figures.items > 0);
  const counted = (count: number) => t('plans.follow.rows', { count });
  const contents: (ContentsLine | false)[] = [
    { id: 'flow', title: t('plans.follow.flow'), count: bySeminar.length },
    { id: 'by-institution', title: t('plans.follow.byInstitution'), count: byInstitution.length },
    overTime.length > 1 && { id: 'over-time', title: t('plans.follow.overTime'), count: periods.length },
    ...more,
  ];
  return (
    <Stack gap="lg">
      <PageContents here={here} lines={contents.filter((line) => line !== false)} />
      <FollowTiles followed={followed} of={base} />
      <FoldedPanel
        id="flow"
        startsOpen
        title={t('plans.follow.flow')}
        description={t('plans.follow.flowHint')}
        summary={counted(bySeminar.length)}
      >
        <Stack gap="lg">
          <FlowPicture sources={sources} label={label} />
          <FiguresTable
            caption={t('plans.follow.bySeminar')}
            first={t('plans.follow.where')}
            withDecisions
            rows={bySeminar.map(({ source, seminar, figures: row, ...counts }) => ({
              key: seminar?.id ?? source,
              name: seminar ? (
                <LinkAnchor to="/seminars/$id/outcome" params={{ id: seminar.id }}>
                  {seminar.title}
                </LinkAnchor>
              ) : (
                t(`plans.itemSource.${source}`)
              ),
              hint: seminar?.days[0] && format.shortDay(seminar.days[0].date),
              figures: row,
              of: { ...base, ...(seminar ? { seminar: seminar.id } : { source }) },
              decisions: {
                counts,
                of: { council: of.council, seminar: of.seminar ?? seminar?.id ?? NO_SEMINAR, ...days },
              },
            }))}
          />
        </Stack>
      </FoldedPanel>
      <FoldedPanel
        id="by-institution"
        title={t('plans.follow.byInstitution')}
        description={t('plans.follow.byInstitutionHint')}
        summary={counted(byInstitution.length)}
      >
        <FiguresTable
          caption={t('plans.follow.byInstitution')}
          first={t('plans.items.owner')}
          withMoves
          rows={byInstitution.map(({ institution, figures: row }) => ({
            key: institution.id,
            name: institution.name,
            figures: row,
            of: { ...base, by: institution.id },
          }))}
        />
      </FoldedPanel>
      {overTime.length > 1 && (
        <FoldedPanel
          id="over-time"
          title={t('plans.follow.overTime')}
          description={t('plans.follow.overTimeHint')}
          summary={counted(periods.length)}
        >
          <Stack gap="lg">
            <Box role="img" aria-label={t('plans.follow.timePicture')}>
              <Suspense fallback={<Skeleton h={240} />}>
                <TimeChart periods={overTime} />
              </Suspense>
            </Box>
            <FiguresTable
              caption={t('plans.follow.overTime')}
              first={t('plans.follow.when')}
              withMoves
              rows={periods.map((period) => ({
                key: period.firstDay,
                name: nameOfPeriod(t, period),
                figures: period.figures,
                of: {
                  ...base,
                  from: from && from > period.firstDay ? from : period.firstDay,
                  to: to && to < period.lastDay ? to : period.lastDay,
                },
              }))}
            />
          </Stack>
        </FoldedPanel>
      )}
    </Stack>
  );
}
