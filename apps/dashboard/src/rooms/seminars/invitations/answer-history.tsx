import { Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../ui/format';
import { ResponseBadge } from '../state-badges';
import { daysInWords } from './days-in-words';
import type { Inviting } from './invitations-query';
import classes from './invitations.module.css';
import type { Invitee } from './invitees-query';

export function AnswerHistory({ answers, days }: { answers: Invitee['answers']; days: Inviting['days'] }) {
  const { t } = useTranslation();
  const format = useFormat();
  /** Who was signed in where somebody else's link was used. */
  const besideOf = ({ isBesideOther, signedIn }: Invitee['answers'][number]): string => {
    if (!isBesideOther) return '';
    return `, ${signedIn ? t('seminars.invitees.besideLink', { name: signedIn.name }) : t('seminars.invitees.besideLinkUnseen')}`;
  };
  return (
    <ol className={classes.history}>
      {answers.map((answer) => (
        <li key={answer.id}>
          <Group gap="xs">
            <ResponseBadge response={answer.response} />
            <Text size="sm">{format.instant(answer.at)}</Text>
            <Text size="sm" c="dimmed">
              {answer.recordedBy
                ? t('seminars.invitees.recordedBy', { name: answer.recordedBy.name })
                : t(`seminars.answerSource.${answer.source}`)}
              {besideOf(answer)}
            </Text>
          </Group>
          <Text size="sm">
            {[answer.substituteName, daysInWords(answer, days, format), answer.needs, answer.comment].filter(Boolean).join(' · ')}
          </Text>
        </li>
      ))}
    </ol>
  );
}
