import { Box, Paper, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../../graph/generated';
import type { ActionItemFilter, ActionItemState, ItemLineFragment } from '../../../../graph/generated/graphql';
import { useRead } from '../../../../graph/use-read';
import { useFormat } from '../../../../ui/format';
import { LinkAnchor } from '../../../../ui/links';
import { Loaded, PanelSkeleton } from '../../../../ui/loaded';
import { MarkBadge } from '../../../risks/mark-badge';
import { ItemStateMark } from '../item-state';
import { columnsOf } from './board-columns';
import classes from './items.module.css';

/** Each state's soonest; a thousand cards would be no board. A state that is not shown is not asked for. */
const ItemsBoardDocument = graphql(`
  query ItemsBoard(
    $councilId: ID
    $planned: ActionItemFilter
    $withPlanned: Boolean = true
    $begun: ActionItemFilter
    $withBegun: Boolean = true
    $waiting: ActionItemFilter
    $withWaiting: Boolean = true
    $done: ActionItemFilter
    $withDone: Boolean = true
    $verified: ActionItemFilter
    $withVerified: Boolean = true
    $dropped: ActionItemFilter
    $withDropped: Boolean = true
  ) {
    PLANNED: actionItems(councilId: $councilId, filter: $planned, first: 30) @include(if: $withPlanned) {
      ...BoardColumn
    }
    IN_PROGRESS: actionItems(councilId: $councilId, filter: $begun, first: 30) @include(if: $withBegun) {
      ...BoardColumn
    }
    WAITING: actionItems(councilId: $councilId, filter: $waiting, first: 30) @include(if: $withWaiting) {
      ...BoardColumn
    }
    DONE: actionItems(councilId: $councilId, filter: $done, first: 30) @include(if: $withDone) {
      ...BoardColumn
    }
    VERIFIED: actionItems(councilId: $councilId, filter: $verified, first: 30) @include(if: $withVerified) {
      ...BoardColumn
    }
    DROPPED: actionItems(councilId: $councilId, filter: $dropped, first: 30) @include(if: $withDropped) {
      ...BoardColumn
    }
  }
  fragment BoardColumn on ActionItemConnection {
    totalCount
    nodes {
      ...ItemLine
    }
  }
`);

export function ItemsBoard({ councilId, filter }: { councilId: string | null; filter: ActionItemFilter }) {
  const { t } = useTranslation();
  const format = useFormat();
  const columns = columnsOf(filter);
  const of = (state: ActionItemState) => ({ ...filter, isOpen: null, states: [state] });
  const read = useRead(ItemsBoardDocument, {
    councilId,
    planned: of('PLANNED'),
    withPlanned: columns.includes('PLANNED'),
    begun: of('IN_PROGRESS'),
    withBegun: columns.includes('IN_PROGRESS'),
    waiting: of('WAITING'),
    withWaiting: columns.includes('WAITING'),
    done: of('DONE'),
    withDone: columns.includes('DONE'),
    verified: of('VERIFIED'),
    withVerified: columns.includes('VERIFIED'),
    dropped: of('DROPPED'),
    withDropped: columns.includes('DROPPED'),
  });
  return (
    <Loaded read={read} skeleton={<PanelSkeleton rows={8} />}>
      {(board) => (
        <SimpleGrid cols={{ base: 1, sm: 2, lg: 4 }} spacing="md">
          {columns
            .flatMap((state) => (board[state] ? [{ state, ...board[state] }] : []))
            .map(({ state, totalCount, nodes }) => (
              <section key={state} aria-label={t(`plans.itemState.${state}`)}>
                <Title order={3} size="h5" mb="sm">
                  {t('plans.items.column', { state: t(`plans.itemState.${state}`), count: totalCount })}
                </Title>
                <Stack component="ul" gap="sm" className={classes.plain}>
                  {nodes.map((item) => (
                    <Card key={item.id} item={item} />
                  ))}
                </Stack>
                {totalCount === 0 && (
                  <Text size="sm" c="dimmed">
                    {t('plans.items.nothingHere')}
                  </Text>
                )}
                {totalCount > nodes.length && (
                  <Box mt="sm">
                    <LinkAnchor to="/actions" search={(old) => ({ ...old, as: 'table' as const, state })} fz="sm">
                      {t('plans.items.allOfState', { count: format.number(totalCount) })}
                    </LinkAnchor>
                  </Box>
                )}
              </section>
            ))}
        </SimpleGrid>
      )}
    </Loaded>
  );
}

function Card({ item }: { item: ItemLineFragment }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <Paper component="li" withBorder radius="md" p="sm">
      <Stack gap={6} align="flex-start">
        <Text size="sm" c="dimmed">
          {item.ref} <MarkBadge isMarked={item.isRestricted} />
        </Text>
        <LinkAnchor to="/actions/$id" params={{ id: item.id }}>
          {item.title}
        </LinkAnchor>
        <Text size="sm">{item.ownerInstitution.name}</Text>
        <Text size="sm">{t('plans.items.dueDay', { day: format.shortDay(item.dueOn) })}</Text>
        <ItemStateMark item={item} />
      </Stack>
    </Paper>
  );
}
