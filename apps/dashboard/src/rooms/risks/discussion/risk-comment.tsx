import { Button, Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../graph/generated';
import type { CommentLineFragment } from '../../../graph/generated/graphql';
import { useFormat } from '../../../ui/format';

export const CommentLine = graphql(`
  fragment CommentLine on RiskComment {
    id
    text
    createdAt
    withdrawnAt
    withdrawReason
    isViewers
    viewerCanWithdraw
    person {
      id
      name
    }
  }
`);

export function RiskComment({ comment, onWithdraw }: { comment: CommentLineFragment; onWithdraw: () => void }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { text, createdAt, withdrawReason, person, viewerCanWithdraw } = comment;
  const name = person?.name ?? t('risks.comment.somebody');
  return (
    <li>
      <Group justify="space-between" align="flex-start" gap="xs" wrap="nowrap">
        <Text size="sm" fw={600}>
          {name}{' '}
          <Text component="span" size="sm" c="dimmed">
            {format.instant(createdAt)}
          </Text>
        </Text>
        {viewerCanWithdraw && (
          <Button size="compact-sm" variant="subtle" flex="none" aria-label={t('risks.withdraw.of', { name })} onClick={onWithdraw}>
            {t('risks.withdraw.do')}
          </Button>
        )}
      </Group>
      {typeof text === 'string' ? (
        <Text size="sm" style={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>
          {text}
        </Text>
      ) : (
        <Text size="sm" c="dimmed">
          {withdrawReason ? t('risks.withdraw.gone', { reason: withdrawReason }) : t('risks.withdraw.goneByAuthor')}
        </Text>
      )}
    </li>
  );
}
