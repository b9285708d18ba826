import { Table, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../graph/generated';
import type { HeatMapCellsFragment, MovesFragment } from '../../../graph/generated/graphql';
import { useFormat } from '../../../ui/format';
import { LinkAnchor } from '../../../ui/links';

export const Moves = graphql(`
  fragment Moves on HeatMap {
    moves {
      fromLikelihood
      fromImpact
      toLikelihood
      toImpact
      count
    }
  }
`);

interface HeatMapMovesProps {
  map: HeatMapCellsFragment & MovesFragment & { onOtherMatrices: number };
  since: string;
}

/** What the arrows and numbers of the map say, as a table. */
export function HeatMapMoves({ map: { cells, moves, onOtherMatrices }, since }: HeatMapMovesProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const caption = t('risks.moves.caption', { day: format.day(since) });
  const place = (likelihood: number | null | undefined, impact: number | null | undefined, nowhere: string): string => {
    const cell = cells.find((one) => one.likelihood === likelihood && one.impact === impact);
    if (!cell) return nowhere;
    return t('risks.moves.cell', { ...cell, level: t(`risks.riskLevel.${cell.level}`) });
  };
  const apart = onOtherMatrices > 0 && t('risks.moves.onOtherMatrices');
  if (moves.length === 0)
    return (
      <Text size="sm">
        {[t(apart ? 'risks.moves.noneOnMap' : 'risks.moves.none', { day: format.day(since) }), apart].filter(Boolean).join(' ')}
      </Text>
    );
  return (
    <>
      <Table captionSide="top" fz="sm" verticalSpacing={4}>
        <Table.Caption ta="start">{caption}</Table.Caption>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{t('risks.moves.from')}</Table.Th>
            <Table.Th scope="col">{t('risks.moves.to')}</Table.Th>
            <Table.Th scope="col">{t('risks.moves.count')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {moves.map(({ fromLikelihood, fromImpact, toLikelihood, toImpact, count }) => (
            <Table.Tr key={[fromLikelihood, fromImpact, toLikelihood, toImpact].join()}>
              <Table.Td>{place(fromLikelihood, fromImpact, t('risks.moves.came'))}</Table.Td>
              <Table.Td>
                {typeof toLikelihood === 'number' && typeof toImpact === 'number' ? (
                  <LinkAnchor
                    fz="sm"
                    to="/risks"
                    search={(old: object) => ({ ...old, likelihood: toLikelihood, impact: toImpact })}
                    resetScroll={false}
                  >
                    {place(toLikelihood, toImpact, t('risks.moves.left'))}
                  </LinkAnchor>
                ) : (
                  t('risks.moves.left')
                )}
              </Table.Td>
              <Table.Td>{format.number(count)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      {apart && <Text size="sm">{apart}</Text>}
    </>
  );
}
