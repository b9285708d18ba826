import { IconAlertTriangle } from '@tabler/icons-react';
import { useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Pages } from '../../../graph/use-pages';
import { DataTable } from '../../../ui/data-table';
import { Empty } from '../../../ui/empty';
import { useFilter } from '../../../ui/list-page';
import { Loaded, RowsSkeleton } from '../../../ui/loaded';
import { Panel } from '../../../ui/panel';
import { isFiltered, orderOf } from './register-search';
import { useRiskColumns } from './risk-columns';
import type { RegisterCouncil, RiskRow } from './use-register';

export function RiskTable({ council, pages }: { council: RegisterCouncil | undefined; pages: Pages<RiskRow, unknown> }) {
  const { t } = useTranslation();
  const search = useSearch({ from: '/frame/risks' });
  const filter = useFilter();
  const columns = useRiskColumns(search);
  const { orderBy, isReversed } = orderOf(search);
  const none = isFiltered(search)
    ? { title: t('risks.noneFound'), hint: t('risks.noneFoundHint') }
    : search.on !== undefined
      ? { title: t('risks.noneThen'), hint: t('risks.noneThenHint') }
      : { title: t('risks.none'), hint: t(council?.viewerCanEditRisks ? 'risks.noneHintEdit' : 'risks.noneHint') };
  return (
    <Panel title={t('risks.list')}>
      <Loaded read={pages} skeleton={<RowsSkeleton rows={8} />}>
        {() => (
          <DataTable
            caption={t('risks.list')}
            rows={pages.nodes}
            rowKey={({ id }) => id}
            columns={columns}
            pages={pages}
            order={{
              name: orderBy,
              isReversed,
              change: (name, reverse) => filter({ order: name === 'LEVEL' ? undefined : name, reverse: reverse || undefined }),
            }}
            empty={<Empty icon={IconAlertTriangle} {...none} />}
          />
        )}
      </Loaded>
    </Panel>
  );
}
