import { Group, Stack, Text } from '@mantine/core';
import { IconCornerDownRight } from '@tabler/icons-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Column } from '../../../ui/data-table';
import { useFormat } from '../../../ui/format';
import { LinkAnchor } from '../../../ui/links';
import type { TreeRow } from '../../../ui/tree';
import type { RegionRow } from '../regions-page';
import { RegionSpan } from './region-span';

export function useRegionColumns(): Column<TreeRow<RegionRow>>[] {
  const { t } = useTranslation();
  const format = useFormat();
  return useMemo(
    () => [
      {
        key: 'name',
        title: t('people.region.name'),
        isMain: true,
        sortBy: ({ node }) => node.nameOn,
        cell: ({ node, depth }) => (
          <Group gap={6} wrap="nowrap" pl={depth > 1 ? (depth - 1) * 22 : 0}>
            {depth > 0 && (
              <IconCornerDownRight size={16} stroke={1.6} style={{ flexShrink: 0 }} role="img" aria-label={t('people.region.isPart')} />
            )}
            <Stack gap={0} align="flex-start">
              <LinkAnchor to="/regions/$id" params={{ id: node.id }} fw={600}>
                {node.nameOn}
              </LinkAnchor>
              {depth === 0 && node.parentOn && (
                <Text size="sm" c="dimmed" fw={400}>
                  {node.parentOn.nameOn}
                </Text>
              )}
            </Stack>
          </Group>
        ),
      },
      { key: 'code', title: t('people.region.code'), sortBy: ({ node }) => node.code, cell: ({ node }) => node.code },
      {
        key: 'kind',
        title: t('people.region.kind'),
        sortBy: ({ node }) => t(`people.regionKind.${node.kind}`),
        cell: ({ node }) => t(`people.regionKind.${node.kind}`),
      },
      {
        key: 'councils',
        title: t('people.region.councils'),
        sortBy: ({ node }) => node.councilCount,
        cell: ({ node }) => format.number(node.councilCount),
      },
      {
        key: 'institutions',
        title: t('people.region.institutions'),
        sortBy: ({ node }) => node.institutionCount,
        cell: ({ node }) => format.number(node.institutionCount),
      },
      {
        key: 'validity',
        title: t('people.region.validity'),
        sortBy: ({ node }) => node.validFrom,
        cell: ({ node }) => <RegionSpan of={node} />,
      },
    ],
    [t, format],
  );
}
