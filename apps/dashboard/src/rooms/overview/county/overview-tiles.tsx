import { SimpleGrid } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../ui/format';
import { LinkAnchor } from '../../../ui/links';
import { StatTile } from '../../../ui/stat-tile';
import type { Overview } from '../overview-query';
import classes from '../overview.module.css';

/** The state of the county in five figures; each leads to its rows below. */
export function OverviewTiles({
  overview: { region, since, high, worse, overdue, seminars, silent, levels, levelsThen },
}: {
  overview: Overview;
}) {
  const { t } = useTranslation();
  const format = useFormat();
  const next = seminars.rows[0];
  return (
    <SimpleGrid cols={{ base: 2, sm: 3, xl: 5 }} spacing="md">
      <StatTile
        label={t('overview.high.title')}
        value={<To section="high">{format.number(high.count)}</To>}
        hint={
          <>
            <LinkAnchor to="/overview/risks" search={{ region: region.code, level: 'VERY_HIGH' }}>
              {t('overview.high.veryHigh', { count: levels.veryHigh })}
            </LinkAnchor>
            {'; '}
            <LinkAnchor to="/overview/risks" search={{ region: region.code, level: 'VERY_HIGH,HIGH', on: since }}>
              {t('overview.high.then', { count: levelsThen.veryHigh + levelsThen.high })}
            </LinkAnchor>
          </>
        }
        tone={levels.veryHigh > 0 ? 'warning' : 'calm'}
      />
      <StatTile
        label={t('overview.overdue.title')}
        value={
          <LinkAnchor to="/overview/risks" search={{ region: region.code, due: 'overdue', order: 'REVIEW_DUE' }} className={classes.figure}>
            {format.number(overdue.count)}
          </LinkAnchor>
        }
        hint={
          <LinkAnchor to="/overview" search={(old) => old} hash="overdue">
            {t('overview.overdue.hint', { count: overdue.institutionCount })}
          </LinkAnchor>
        }
        tone={overdue.count > 0 ? 'warning' : 'calm'}
      />
      <StatTile
        label={t('overview.worse.title')}
        value={<To section="worse">{format.number(worse.count)}</To>}
        hint={t('overview.worse.hint')}
        tone={worse.count > 0 ? 'warning' : 'calm'}
      />
      <StatTile
        label={t('overview.seminars.tile')}
        value={<To section="seminars">{next ? (format.distance(next.startsOn) ?? format.shortDay(next.startsOn)) : '–'}</To>}
        hint={
          !next ? (
            t('overview.seminars.none')
          ) : next.invited > 0 ? (
            <LinkAnchor to="/seminars/$id/invitations" params={{ id: next.id }} hash="invitees">
              {t('overview.seminars.answers', { done: next.answered, all: next.invited })}
            </LinkAnchor>
          ) : (
            t('overview.seminars.nobodyInvited')
          )
        }
        share={next && next.invited > 0 ? next.answered / next.invited : undefined}
      />
      <StatTile
        label={t('overview.silent.title')}
        value={<To section="silent">{format.number(silent.count)}</To>}
        hint={
          silent.rows[0] ? (
            <LinkAnchor to="/councils/$slug" params={{ slug: silent.rows[0].council.slug }}>
              {silent.rows[0].council.name}
            </LinkAnchor>
          ) : (
            t('overview.silent.none')
          )
        }
        tone={silent.count > 0 ? 'warning' : 'calm'}
      />
    </SimpleGrid>
  );
}

const To = ({ section, children }: { section: string; children: ReactNode }) => (
  <LinkAnchor to="/overview" search={(old) => old} hash={section} className={classes.figure}>
    {children}
  </LinkAnchor>
);
