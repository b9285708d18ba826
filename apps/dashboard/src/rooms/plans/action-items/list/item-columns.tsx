import { Group, Text } from '@mantine/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { ItemLineFragment } from '../../../../graph/generated/graphql';
import type { Column } from '../../../../ui/data-table';
import { LinkAnchor } from '../../../../ui/links';
import { MarkBadge } from '../../../risks/mark-badge';
import { DueDay, ItemStateMark } from '../item-state';

/** `measures`: what it carries out, where that is told in its line. */
export type ItemInList = ItemLineFragment & { measures?: { id: string; ref: string; title: string }[] };

/** The order of the list is the server's: it holds for all pages. */
export function useItemColumns({ withCouncil }: { withCouncil: boolean }): Column<ItemInList>[] {
  const { t } = useTranslation();
  return useMemo(
    () => [
      {
        key: 'title',
        title: t('plans.items.one'),
        serverOrder: { name: 'NUMBER' },
        isMain: true,
        width: '38%',
        cell: ({ id, ref, title, isRestricted, councilName, measures = [] }) => (
          <>
            <Group gap="xs">
              <Text size="sm" c="dimmed">
                {withCouncil ? `${ref} · ${councilName}` : ref}
              </Text>
              <MarkBadge isMarked={isRestricted} />
            </Group>
            <LinkAnchor to="/actions/$id" params={{ id }}>
              {title}
            </LinkAnchor>
            {measures.map((measure) => (
              <Text key={measure.id} size="sm" c="dimmed" fw={400}>
                {t('plans.items.carriesOut', { measure: `${measure.ref} ${measure.title}` })}
              </Text>
            ))}
          </>
        ),
      },
      {
        key: 'owner',
        title: t('plans.items.owner'),
        cell: ({ ownerInstitution, assignee }) => (
          <>
            {ownerInstitution.name}
            {assignee && (
              <Text size="sm" c="dimmed">
                {assignee.name}
              </Text>
            )}
          </>
        ),
      },
      { key: 'state', title: t('plans.items.state'), cell: (item) => <ItemStateMark item={item} /> },
      { key: 'due', title: t('plans.items.due'), serverOrder: { name: 'DUE' }, cell: (item) => <DueDay {...item} /> },
      {
        key: 'priority',
        title: t('plans.items.priority'),
        serverOrder: { name: 'PRIORITY' },
        cell: ({ priority }) => t(`plans.priority.${priority}`),
      },
    ],
    [t, withCouncil],
  );
}
