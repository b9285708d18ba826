import { Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { DissentFragment } from '../../../graph/generated/graphql';
import { NotedLevel } from '../level-badge';

interface DissentsProps {
  dissents: DissentFragment[];
  /** What the result was scored on. */
  matrixId: string;
}

/** Who would have scored otherwise, how and why; nothing where nobody would. */
export function Dissents({ dissents, matrixId }: DissentsProps) {
  const { t } = useTranslation();
  if (dissents.length === 0) return null;
  return (
    <Stack component="ul" gap="xs" p={0} m={0} mt="xs" aria-label={t('risks.round.dissent')} style={{ listStyle: 'none' }}>
      {dissents.map(({ id, institution, reason, submission }) => (
        <Stack key={id} component="li" gap={2} align="flex-start">
          <Text size="sm" fw={500}>
            {t('risks.round.dissentOf', { institution: institution.name })}
          </Text>
          {submission && <NotedLevel position={submission} note={submission.matrix.id !== matrixId && t('risks.notComparable')} />}
          <Text size="sm" style={{ whiteSpace: 'pre-line' }}>
            {reason}
          </Text>
        </Stack>
      ))}
    </Stack>
  );
}
