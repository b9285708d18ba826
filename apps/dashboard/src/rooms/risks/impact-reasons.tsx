import { Text } from '@mantine/core';
import type { ImpactDimension, WordsFragment } from '../../graph/generated/graphql';
import { useMatrixWords } from './matrix-words';

interface ImpactReasonsProps {
  impacts: { dimension: ImpactDimension; reason?: string | null }[];
  matrix: { dimensions: { key: ImpactDimension; label: WordsFragment }[] };
}

/** Why a dimension was judged as it was, of those that somebody gave a reason for. */
export function ImpactReasons({ impacts, matrix }: ImpactReasonsProps) {
  const words = useMatrixWords();
  return impacts
    .filter(({ reason }) => reason)
    .map(({ dimension, reason }) => {
      const label = matrix.dimensions.find(({ key }) => key === dimension)?.label;
      return (
        <Text key={dimension} size="sm" style={{ whiteSpace: 'pre-line' }}>
          {label ? words(label) : dimension}: {reason}
        </Text>
      );
    });
}
