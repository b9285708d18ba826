import { Box, Paper, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../../graph/generated';
import type { ActionItemFilter, ItemLineFragment } from '../../../../graph/generated/graphql';
import { useRead } from '../../../../graph/use-read';
import { useFormat } from '../../../../ui/format';
import { LinkAnchor } from '../../../../ui/links';
import { Loaded, PanelSkeleton } from '../../../../ui/loaded';
import { MarkBadge } from '../../../risks/mark-badge';
import { ItemStateMark } from '../item-state';
import classes from './items.module.css';

/** Each state's soonest; a thousand cards would be no board. */
const ItemsBoardDocument = graphql(`
  query ItemsBoard(
    $councilId: ID
    $planned: ActionItemFilter
    $begun: ActionItemFilter
    $waiting: ActionItemFilter
    $done: ActionItemFilter
  ) {
    PLANNED: actionItems(councilId: $councilId, filter: $planned, first: 30) {
      totalCount
      nodes {
        ...ItemLine
      }
    }
    IN_PROGRESS: actionItems(councilId: $councilId, filter: $begun, first: 30) {
      totalCount
      nodes {
        ...ItemLine
      }
    }
    WAITING: actionItems(councilId: $councilId, filter: $waiting, first: 30) {
      totalCount
      nodes {
        ...ItemLine
      }
    }
    DONE: actionItems(councilId: $councilId, filter: $done, first: 30) {
      totalCount
      nodes {
        ...ItemLine
      }
    }
  }
`);

const COLUMNS = ['PLANNED', 'IN_PROGRESS', 'WAITING', 'DONE'] as const;

export function ItemsBoard({ councilId, filter }: { councilId: string | null; filter: ActionItemFilter }) {
  const { t } = useTranslation();
  const format = useFormat();
  const of = (state: (typeof COLUMNS)[number]) => ({ ...filter, isOpen: null, states: [state] });
  const read = useRead(ItemsBoardDocument, {
    councilId,
    planned: of('PLANNED'),
    begun: of('IN_PROGRESS'),
    waiting: of('WAITING'),
    done: of('DONE'),
  });
  return (
    <Loaded read={read} skeleton={<PanelSkeleton rows={8} />}>
      {(board) => (
        <SimpleGrid cols={{ base: 1, sm: 2, lg: 4 }} spacing="md">
          {COLUMNS.map((state) => (
            <section key={state} aria-label={t(`plans.itemState.${state}`)}>
              <Title order={3} size="h5" mb="sm">
                {t('plans.items.column', { state: t(`plans.itemState.${state}`), count: board[state].totalCount })}
              </Title>
              <Stack component="ul" gap="sm" className={classes.plain}>
                {board[state].nodes.map((item) => (
                  <Card key={item.id} item={item} />
                ))}
              </Stack>
              {board[state].totalCount === 0 && (
                <Text size="sm" c="dimmed">
                  {t('plans.items.nothingHere')}
                </Text>
              )}
              {board[state].totalCount > board[state].nodes.length && (
                <Box mt="sm">
                  <LinkAnchor to="/actions" search={(old) => ({ ...old, as: 'table' as const, state })} fz="sm">
                    {t('plans.items.allOfState', { count: format.number(board[state].totalCount) })}
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
