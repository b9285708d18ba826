import { SimpleGrid } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../ui/format';
import { LinkAnchor } from '../../../ui/links';
import { StatTile } from '../../../ui/stat-tile';
import type { ItemsSearch } from '../action-items/list/items-search';
import type { Followed } from './follow-query';
import { DecisionsLink } from './decisions-link';
import { itemsOf, type Figure } from './follow-search';
import classes from './follow.module.css';

/** The state in figures, each with what it means; each leads to its items. */
export function FollowTiles({ followed: { decisions, figures }, of }: { followed: Followed; of: ItemsSearch }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { items, started, done, verified, late, fellDue, doneOnTime, medianDaysToDone, moved, slips, dropped, toVerify } = figures;
  const to = (figure: Figure, value: string) =>
    figures[figure] === 0 ? (
      value
    ) : (
      <LinkAnchor to="/actions" search={itemsOf(figure, of)} className={classes.figure}>
        {value}
      </LinkAnchor>
    );
  return (
    <SimpleGrid cols={{ base: 2, md: 4 }} spacing="md">
      <StatTile
        label={t('plans.follow.figure.items')}
        value={to('items', format.number(items))}
        hint={
          <>
            {t('plans.follow.tile.items')} <DecisionsLink of={of}>{decisions}</DecisionsLink>
          </>
        }
      />
      <StatTile
        label={t('plans.follow.figure.started')}
        value={to('started', format.number(started))}
        hint={t('plans.follow.tile.share', { share: format.percent(started / items) })}
        share={started / items}
      />
      <StatTile
        label={t('plans.follow.figure.done')}
        value={to('done', format.number(done))}
        hint={t('plans.follow.tile.done', { verified, toVerify })}
        share={done / items}
      />
      <StatTile
        label={t('plans.follow.figure.late')}
        value={to('late', format.number(late))}
        hint={t('plans.follow.tile.late')}
        tone={late > 0 ? 'warning' : 'calm'}
      />
      <StatTile
        label={t('plans.follow.figure.onTime')}
        value={fellDue > 0 ? to('doneOnTime', format.percent(doneOnTime / fellDue)) : '–'}
        hint={t('plans.follow.tile.onTime', { done: doneOnTime, all: fellDue })}
      />
      <StatTile
        label={t('plans.follow.figure.median')}
        value={typeof medianDaysToDone === 'number' ? format.number(medianDaysToDone) : '–'}
        hint={t('plans.follow.tile.median')}
      />
      <StatTile
        label={t('plans.follow.figure.moved')}
        value={to('moved', format.number(moved))}
        hint={t('plans.follow.tile.moved', { count: slips })}
      />
      <StatTile
        label={t('plans.follow.figure.dropped')}
        value={to('dropped', format.number(dropped))}
        hint={t('plans.follow.tile.dropped')}
      />
    </SimpleGrid>
  );
}
