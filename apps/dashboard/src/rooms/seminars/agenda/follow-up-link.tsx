import { Text } from '@mantine/core';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { LinkAnchor } from '../../../ui/links';
import { useWords } from '../words';
import type { Session } from './agenda-query';

/** The content of a follow-up session is the list of what is left over. */
export function FollowUpLink({ session }: { session: Session }) {
  const { t } = useTranslation();
  const words = useWords();
  const { id } = useParams({ from: '/frame/seminars/$id' });
  return (
    <Text size="sm">
      {words.followUp(session.followUp)}{' '}
      <LinkAnchor to="/seminars/$id/follow-up" params={{ id }} fz="sm" underline="always">
        {t('plans.followUp.openList')}
      </LinkAnchor>
    </Text>
  );
}
