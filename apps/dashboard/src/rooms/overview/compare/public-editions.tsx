import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { DataTable, type Column } from '../../../ui/data-table';
import { useFormat } from '../../../ui/format';
import { LinkAnchor } from '../../../ui/links';
import { Panel } from '../../../ui/panel';
import { LEVELS } from '../../risks/terms';
import type { PublicFigures } from '../compare-page';
import { COUNT_OF } from '../county/council-figures';

/** What others made public, apart from the comparison: it is a choice of theirs, and not their register. */
export function PublicEditions({ editions }: { editions: PublicFigures[] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const columns = useMemo((): Column<PublicFigures>[] => {
    const count = (key: string, title: string, of: (edition: PublicFigures) => number): Column<PublicFigures> => ({
      key,
      title,
      cell: (edition) => (
        <LinkAnchor to="/public/risks/$slug" params={{ slug: edition.slug }}>
          {format.number(of(edition))}
        </LinkAnchor>
      ),
      sortBy: of,
    });
    return [
      {
        key: 'council',
        title: t('risks.field.council'),
        isMain: true,
        width: '36%',
        cell: ({ slug, name }) => (
          <LinkAnchor to="/public/risks/$slug" params={{ slug }} fw={600}>
            {name}
          </LinkAnchor>
        ),
        sortBy: ({ name }) => name,
      },
      count('risks', t('overview.public.risks'), ({ riskCount }) => riskCount),
      ...LEVELS.map((level) => count(level, t(`risks.riskLevel.${level}`), ({ levels }) => levels[COUNT_OF[level]])),
    ];
  }, [t, format]);
  return (
    <Panel title={t('overview.public.title')} description={t('overview.public.what')}>
      <DataTable caption={t('overview.public.title')} rows={editions} rowKey={({ slug }) => slug} columns={columns} empty={null} />
    </Panel>
  );
}
