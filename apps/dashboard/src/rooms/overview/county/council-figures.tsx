import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { RiskLevel } from '../../../graph/generated/graphql';
import { DataTable, type Column } from '../../../ui/data-table';
import { useFormat } from '../../../ui/format';
import { LinkAnchor } from '../../../ui/links';
import { LEVELS } from '../../risks/terms';
import type { Overview } from '../overview-query';
import { Section } from '../section';
import classes from '../overview.module.css';

type Row = Overview['councils']['rows'][number];

export const COUNT_OF = { VERY_HIGH: 'veryHigh', HIGH: 'high', MEDIUM: 'medium', LOW: 'low' } as const satisfies Record<RiskLevel, string>;

/** Each register by level, now and then; each figure leads to its rows in the register. */
export function CouncilFigures({ overview: { councils, since } }: { overview: Overview }) {
  const { t } = useTranslation();
  const format = useFormat();
  const columns = useMemo(
    (): Column<Row>[] => [
      {
        key: 'council',
        title: t('risks.field.council'),
        isMain: true,
        cell: ({ council }) => (
          <LinkAnchor to="/risks" search={{ council: council.slug }} fw={600}>
            {council.name}
          </LinkAnchor>
        ),
        sortBy: ({ council }) => council.name,
      },
      ...LEVELS.map((level): Column<Row> => {
        const key = COUNT_OF[level];
        return {
          key: level,
          title: t(`risks.riskLevel.${level}`),
          cell: ({ council, levels, levelsThen }) => (
            <div className={classes.pair}>
              <LinkAnchor to="/risks" search={{ council: council.slug, level }} fw={600}>
                {format.number(levels[key])}
              </LinkAnchor>
              {levels[key] !== levelsThen[key] && (
                <LinkAnchor
                  to="/risks"
                  search={{ council: council.slug, level, on: since }}
                  fz="sm"
                  style={{ color: 'var(--mantine-color-dimmed)' }}
                >
                  {t('overview.councils.then', { count: levelsThen[key] })}
                </LinkAnchor>
              )}
            </div>
          ),
          sortBy: ({ levels }) => levels[key],
        };
      }),
      {
        key: 'notScored',
        title: t('risks.notScored'),
        cell: ({ council, levels }) => (
          <LinkAnchor to="/risks" search={{ council: council.slug, scored: 'no' }}>
            {format.number(levels.notScored)}
          </LinkAnchor>
        ),
        sortBy: ({ levels }) => levels.notScored,
      },
      {
        key: 'worse',
        title: t('overview.worse.title'),
        cell: ({ council, worse }) => (
          <LinkAnchor to="/risks" search={{ council: council.slug, since, worse: 'yes' }}>
            {format.number(worse)}
          </LinkAnchor>
        ),
        sortBy: ({ worse }) => worse,
      },
      {
        key: 'overdue',
        title: t('overview.figure.overdue'),
        cell: ({ council, overdue }) => (
          <LinkAnchor to="/risks" search={{ council: council.slug, due: 'overdue', order: 'REVIEW_DUE' }}>
            {format.number(overdue)}
          </LinkAnchor>
        ),
        sortBy: ({ overdue }) => overdue,
      },
    ],
    [t, format, since],
  );
  return (
    <Section
      id="councils"
      title={t('overview.councils.title')}
      description={t('overview.councils.what', { day: format.day(since) })}
      count={councils.count}
      shown={councils.rows.length}
      all={{ to: '/councils' }}
      none={t('overview.councils.none')}
    >
      <DataTable
        caption={t('overview.councils.title')}
        rows={councils.rows}
        rowKey={({ council }) => council.id}
        columns={columns}
        empty={null}
      />
    </Section>
  );
}
