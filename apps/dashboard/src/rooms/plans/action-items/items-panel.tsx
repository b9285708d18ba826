import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../graph/generated';
import { useRead } from '../../../graph/use-read';
import { DataTable } from '../../../ui/data-table';
import { Empty } from '../../../ui/empty';
import { useHeld } from '../../../ui/held';
import { Loaded, PanelSkeleton } from '../../../ui/loaded';
import { Panel } from '../../../ui/panel';
import { useDialog, type DialogState } from '../../../ui/use-dialog-param';
import { NewItemDialog } from './forms/item-dialogs';
import type { ItemOrigin, KnownTies } from './forms/item-values';
import { useItemColumns, type ItemInList } from './list/item-columns';
import { OPEN_STATES } from './terms';

const RiskActionItems = graphql(`
  query RiskActionItems($id: ID!) {
    risk(id: $id) {
      id
      council {
        id
        viewerCanKeepActionItems
      }
      actionItems {
        ...ItemLine
        measures {
          id
          ref
          title
        }
      }
    }
  }
`);

interface ItemsPanelProps {
  items: ItemInList[];
  dialog: DialogState;
  /** Whose new items are entered here; undefined where the viewer enters none. */
  councilId: string | undefined;
  origin: ItemOrigin;
  known?: KnownTies;
  none: { title: string; hint: string };
}

/** Items of one thing, and a new one that springs from it. */
export function ItemsPanel({ items, dialog, councilId, origin, known, none }: ItemsPanelProps) {
  const { t } = useTranslation();
  const columns = useItemColumns({ withCouncil: false });
  const entersFor = useHeld(councilId, dialog);
  const open = items.filter(({ state }) => OPEN_STATES.includes(state)).length;
  return (
    <Panel
      title={t('plans.items.title')}
      description={open > 0 ? t('plans.items.openCount', { count: open }) : undefined}
      actions={
        councilId && (
          <Button variant="default" leftSection={<IconPlus size={18} />} onClick={() => dialog.open()}>
            {t('plans.items.add')}
          </Button>
        )
      }
    >
      {entersFor && <NewItemDialog councilId={entersFor} dialog={dialog} origin={origin} known={known} />}
      <DataTable
        caption={t('plans.items.title')}
        rows={items}
        rowKey={({ id }) => id}
        columns={columns}
        empty={<Empty title={none.title} hint={none.hint} />}
      />
    </Panel>
  );
}

/** Who does what by when about a risk, itself or by a measure of it. */
export function RiskItemsPanel({ risk }: { risk: { id: string; ref: string; title: string; status: string } }) {
  const { t } = useTranslation();
  const adding = useDialog('action');
  const read = useRead(RiskActionItems, { id: risk.id });
  return (
    <Loaded read={read} skeleton={<PanelSkeleton rows={3} />}>
      {({ risk: { council, actionItems } }) => (
        <ItemsPanel
          items={actionItems}
          dialog={adding}
          councilId={council.viewerCanKeepActionItems && risk.status !== 'CLOSED' ? council.id : undefined}
          origin={{ riskIds: [risk.id] }}
          known={{ risks: [{ id: risk.id, label: `${risk.ref} ${risk.title}` }] }}
          none={{ title: t('plans.items.noneHere'), hint: t('plans.items.noneHereHint') }}
        />
      )}
    </Loaded>
  );
}
