import { Progress } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { MeasureState } from '../../../graph/generated/graphql';
import { DataTable, type Column } from '../../../ui/data-table';
import { useFormat } from '../../../ui/format';
import { LinkAnchor } from '../../../ui/links';
import { Panel } from '../../../ui/panel';
import type { CountedCouncil } from './measures-page';

type Counts = CountedCouncil['measureCounts'][number];

const BARS = [
  ['inPlace', 'IN_PLACE', 'teal.7'],
  ['inProgress', 'IN_PROGRESS', 'sea.6'],
  ['planned', 'PLANNED', 'gray.5'],
] as const;

/** How much is done and to be done in each phase; each number leads to its measures. Nothing where one phase is all there is. */
export function MeasureCounts({ council }: { council: CountedCouncil }) {
  const { t } = useTranslation();
  const format = useFormat();
  const counts = council.measureCounts;
  if (counts.length < 2) return null;
  const allOf = ({ planned, inProgress, inPlace }: Counts) => planned + inProgress + inPlace;
  const most = Math.max(...counts.map(allOf));
  const count = (key: 'inPlace' | 'inProgress' | 'planned' | 'late', state?: MeasureState): Column<Counts> => ({
    key,
    title: state ? t(`risks.measureState.${state}`) : t('risks.measures.late'),
    cell: (row) =>
      row[key] > 0 ? (
        <LinkAnchor
          to="/risks/measures"
          search={{ council: council.slug, phase: row.phase, ...(state ? { state } : { late: true }) }}
          resetScroll={false}
          aria-label={t('risks.measures.countIs', {
            count: row[key],
            phase: t(`risks.measurePhase.${row.phase}`),
            state: state ? t(`risks.measureState.${state}`) : t('risks.measures.late'),
          })}
        >
          {format.number(row[key])}
        </LinkAnchor>
      ) : (
        format.number(0)
      ),
  });
  const columns: Column<Counts>[] = [
    {
      key: 'phase',
      title: t('risks.measure.phase'),
      isMain: true,
      width: '40%',
      cell: (row) => (
        <>
          {t(`risks.measurePhase.${row.phase}`)}
          <Progress.Root size={10} mt={4} w={`${(100 * allOf(row)) / most}%`} aria-hidden>
            {BARS.map(([key, , color]) => (
              <Progress.Section key={key} value={(100 * row[key]) / Math.max(allOf(row), 1)} color={color} />
            ))}
          </Progress.Root>
        </>
      ),
    },
    ...BARS.map(([key, state]) => count(key, state)),
    count('late'),
    {
      key: 'cost',
      title: t('risks.measure.cost'),
      cell: ({ knownCostEuros: cost }) => cost > 0 && t('risks.measure.euros', { cost: format.number(cost) }),
    },
  ];
  return (
    <Panel title={t('risks.measures.byPhase')}>
      <DataTable caption={t('risks.measures.byPhase')} rows={counts} rowKey={({ phase }) => phase} columns={columns} empty={null} />
    </Panel>
  );
}
