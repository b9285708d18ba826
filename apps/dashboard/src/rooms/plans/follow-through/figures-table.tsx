import { Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { FollowFiguresFragment } from '../../../graph/generated/graphql';
import { DataTable, type Column } from '../../../ui/data-table';
import { useFormat } from '../../../ui/format';
import { LinkAnchor } from '../../../ui/links';
import type { ItemsSearch } from '../action-items/list/items-search';
import { itemsOf, type Figure } from './follow-search';
import classes from './follow.module.css';

export interface FiguresRow {
  key: string;
  name: ReactNode;
  hint?: string | undefined;
  figures: FollowFiguresFragment;
  /** Where its items are. */
  of: ItemsSearch;
  decisions?: { count: number; seminar: string | undefined; council: string | undefined };
}

interface FiguresTableProps {
  caption: string;
  /** What the rows are. */
  first: string;
  rows: FiguresRow[];
  withDecisions?: boolean;
  /** How often last days were moved and kept, in place of what has not begun and is under way. */
  withMoves?: boolean;
}

const FATES: Figure[] = ['items', 'started', 'notStarted', 'underWay', 'late', 'done', 'verified', 'dropped'];
const MOVES: Figure[] = ['items', 'started', 'late', 'done', 'verified', 'dropped', 'moved'];

/** Figures of several rows; each number leads to the items that it counts. */
export function FiguresTable({ caption, first, rows, withDecisions = false, withMoves = false }: FiguresTableProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const figures = (withMoves ? MOVES : FATES).map((figure): Column<FiguresRow> => ({
    key: figure,
    title: t(`plans.follow.figure.${figure}`),
    isNamed: true,
    sortBy: (row) => row.figures[figure],
    cell: (row) => (
      <>
        <FigureLink figure={figure} count={row.figures[figure]} of={row.of} />
        {figure === 'done' && row.figures.toVerify > 0 && (
          <Text component="div" size="sm" c="dimmed">
            <LinkAnchor to="/actions" search={itemsOf('toVerify', row.of)} fz="sm">
              {t('plans.follow.ofThemToVerify', { count: row.figures.toVerify })}
            </LinkAnchor>
          </Text>
        )}
      </>
    ),
  }));
  const decisions: Column<FiguresRow> = {
    key: 'decisions',
    title: t('plans.follow.figure.decisions'),
    isNamed: true,
    sortBy: (row) => row.decisions?.count,
    cell: (row) =>
      row.decisions?.seminar && row.decisions.count > 0 && row.decisions.council ? (
        <LinkAnchor
          to="/decisions"
          search={{ council: row.decisions.council, seminar: row.decisions.seminar }}
          className={classes.number}
          underline="always"
        >
          {format.number(row.decisions.count)}
        </LinkAnchor>
      ) : (
        format.number(row.decisions?.count ?? 0)
      ),
  };
  const share: Column<FiguresRow> = {
    key: 'onTime',
    title: t('plans.follow.figure.onTime'),
    isNamed: true,
    sortBy: (row) => (row.figures.fellDue > 0 ? row.figures.doneOnTime / row.figures.fellDue : null),
    cell: ({ figures: { doneOnTime, fellDue } }) => (fellDue > 0 ? format.percent(doneOnTime / fellDue) : '–'),
  };
  const median: Column<FiguresRow> = {
    key: 'median',
    title: t('plans.follow.figure.median'),
    isNamed: true,
    sortBy: (row) => row.figures.medianDaysToDone,
    cell: (row) => (typeof row.figures.medianDaysToDone === 'number' ? format.number(row.figures.medianDaysToDone) : '–'),
  };
  const columns: Column<FiguresRow>[] = [
    {
      key: 'name',
      title: first,
      isMain: true,
      width: '24%',
      cell: ({ name, hint }) => (
        <>
          {name}
          {hint && (
            <Text size="sm" c="dimmed">
              {hint}
            </Text>
          )}
        </>
      ),
    },
    ...(withDecisions ? [decisions] : []),
    ...figures,
    ...(withMoves ? [share] : []),
    median,
  ];
  return <DataTable caption={caption} rows={rows} rowKey={({ key }) => key} columns={columns} minWidth={860} empty={null} />;
}

export function FigureLink({ figure, count, of }: { figure: Figure; count: number; of: ItemsSearch }) {
  const format = useFormat();
  if (count === 0) return <>0</>;
  return (
    <LinkAnchor to="/actions" search={itemsOf(figure, of)} className={classes.number} underline="always">
      {format.number(count)}
    </LinkAnchor>
  );
}
