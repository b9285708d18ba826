import { Text } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { FollowFiguresFragment } from '../../../graph/generated/graphql';
import { DataTable, type Column } from '../../../ui/data-table';
import { useFormat } from '../../../ui/format';
import { LinkAnchor } from '../../../ui/links';
import { usePhone } from '../../../ui/use-phone';
import type { ItemsSearch } from '../action-items/list/items-search';
import { DecisionsCell, type DecisionCounts, type DecisionsOf } from './decisions-link';
import { itemsOf, type Figure } from './follow-search';
import classes from './follow.module.css';

/** Rows that a long table begins with; on a phone each of them is a card. */
const AT_FIRST = { desk: 8, phone: 2 };

export interface FiguresRow {
  key: string;
  name: ReactNode;
  hint?: string | undefined;
  figures: FollowFiguresFragment;
  /** Where its items are. */
  of: ItemsSearch;
  decisions?: { counts: DecisionCounts; of: DecisionsOf };
}

interface FiguresTableProps {
  caption: string;
  /** What the rows are. */
  first: string;
  rows: FiguresRow[];
  withDecisions?: boolean;
  /** How often last days were moved and kept. */
  withMoves?: boolean;
}

const FIGURES: Figure[] = ['items', 'started', 'late', 'done', 'verified', 'dropped'];
/** Said below a figure: which of them are in between. */
const OF_THEM: Partial<Record<Figure, 'notStarted' | 'underWay' | 'toVerify'>> = {
  items: 'notStarted',
  started: 'underWay',
  done: 'toVerify',
};

/** Figures of several rows; each number leads to the items that it counts. */
export function FiguresTable({ caption, first, rows, withDecisions = false, withMoves = false }: FiguresTableProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const figures = [...FIGURES, ...(withMoves ? (['moved'] as const) : [])].map((figure): Column<FiguresRow> => ({
    key: figure,
    title: t(`plans.follow.figure.${figure}`),
    isNamed: true,
    sortBy: (row) => row.figures[figure],
    cell: (row) => <FigureCell figure={figure} row={row} />,
  }));
  const decisions: Column<FiguresRow> = {
    key: 'decisions',
    title: t('plans.follow.figure.decisions'),
    isNamed: true,
    sortBy: (row) => row.decisions?.counts.decisions,
    cell: ({ decisions }) => decisions && <DecisionsCell {...decisions} />,
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
      width: '26%',
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
  const atFirst = usePhone() ? AT_FIRST.phone : AT_FIRST.desk;
  const [isAsked, setAsked] = useState(false);
  const isWhole = isAsked || rows.length <= atFirst + 2;
  return (
    <DataTable
      caption={caption}
      rows={isWhole ? rows : rows.slice(0, atFirst)}
      rowKey={({ key }) => key}
      columns={columns}
      pages={{ hasMore: !isWhole, isLoadingMore: false, more: () => setAsked(true), all: rows.length }}
      minWidth={760}
      empty={null}
    />
  );
}

function FigureCell({ figure, row: { figures, of } }: { figure: Figure; row: FiguresRow }) {
  const { t } = useTranslation();
  const part = OF_THEM[figure];
  return (
    <>
      <FigureLink figure={figure} count={figures[figure]} of={of} />
      {part && figures[part] > 0 && (
        <div>
          <LinkAnchor to="/actions" search={itemsOf(part, of)} fz="sm" className={classes.number}>
            {t(`plans.follow.ofThem.${part}`, { count: figures[part] })}
          </LinkAnchor>
        </div>
      )}
    </>
  );
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
