import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../graph/generated';
import { useRead } from '../../../graph/use-read';
import { DataTable } from '../../../ui/data-table';
import { Empty } from '../../../ui/empty';
import { Loaded, RowsSkeleton } from '../../../ui/loaded';
import { Panel } from '../../../ui/panel';
import { useDialog } from '../../../ui/use-dialog-param';
import { NewItemDialog } from './forms/item-dialogs';
import { useItemColumns } from './list/item-columns';

const RiskActionItems = graphql(`
  query RiskActionItems($id: ID!) {
    risk(id: $id) {
      id
      openActionItemCount
      council {
        id
        viewerCanKeepActionItems
      }
      actionItems {
        ...ItemLine
      }
    }
  }
`);

/** Who does what by when about a risk, itself or by a measure of it. */
export function RiskItemsPanel({ risk }: { risk: { id: string; ref: string; title: string; status: string } }) {
  const { t } = useTranslation();
  const adding = useDialog('action');
  const columns = useItemColumns({ withCouncil: false });
  const read = useRead(RiskActionItems, { id: risk.id });
  const council = read.data?.risk.council;
  const mayAdd = council?.viewerCanKeepActionItems === true && risk.status !== 'CLOSED';
  const open = read.data?.risk.openActionItemCount ?? 0;
  return (
    <Panel
      title={t('plans.items.title')}
      description={open > 0 ? t('plans.items.openCount', { count: open }) : undefined}
      actions={
        mayAdd && (
          <Button variant="default" leftSection={<IconPlus size={18} />} onClick={() => adding.open()}>
            {t('plans.items.add')}
          </Button>
        )
      }
    >
      {mayAdd && (
        <NewItemDialog
          councilId={council.id}
          dialog={adding}
          origin={{ riskIds: [risk.id] }}
          known={{ risks: [{ id: risk.id, label: `${risk.ref} ${risk.title}` }] }}
        />
      )}
      <Loaded read={read} skeleton={<RowsSkeleton rows={3} />}>
        {({ risk: { actionItems } }) => (
          <DataTable
            caption={t('plans.items.title')}
            rows={actionItems}
            rowKey={({ id }) => id}
            columns={columns}
            empty={<Empty title={t('plans.items.noneHere')} hint={t('plans.items.noneHereHint')} />}
          />
        )}
      </Loaded>
    </Panel>
  );
}
