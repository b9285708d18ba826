import { Alert, Group, Text } from '@mantine/core';
import { IconMail, IconMailCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { LinkButton } from '../../../ui/links';
import { waitingInWords } from '../invitations/waiting';
import { isOver } from '../when';
import type { SeminarHead } from './seminar-head';

/** To who is invited themselves: what they have answered, and the way to answer while answers are taken. */
export function OwnInvitation({ seminar: { viewerInvitation, state, endsAt } }: { seminar: SeminarHead }) {
  const { t } = useTranslation();
  const token = viewerInvitation?.answerPath?.split('/').at(-1);
  if (!viewerInvitation || !token || state !== 'INVITING' || isOver(endsAt)) return null;
  const { response, substituteName } = viewerInvitation;
  const hasAnswered = response !== 'NONE';
  const isSettled = hasAnswered && response !== 'WAITLISTED';
  return (
    <Alert
      color={isSettled ? 'teal' : 'yellow'}
      icon={isSettled ? <IconMailCheck /> : <IconMail />}
      title={t(hasAnswered ? 'seminars.own.answered' : 'seminars.own.invited')}
      mb="lg"
    >
      <Group justify="space-between" gap="sm">
        <Text>
          {hasAnswered
            ? [t(`seminars.answer.own.${response}`), waitingInWords(viewerInvitation, t) ?? substituteName].filter(Boolean).join(': ')
            : t('seminars.own.notYet')}
        </Text>
        <LinkButton to="/answer/$token" params={{ token }} variant={hasAnswered ? 'default' : 'filled'}>
          {t(hasAnswered ? 'seminars.own.change' : 'seminars.own.answer')}
        </LinkButton>
      </Group>
    </Alert>
  );
}
