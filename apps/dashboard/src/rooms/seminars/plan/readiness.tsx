import { List, Text, ThemeIcon } from '@mantine/core';
import { IconCheck, IconCircleDashed } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { LinkAnchor } from '../../../ui/links';
import { Panel } from '../../../ui/panel';
import classes from './plan.module.css';
import { whatIsMissing } from './what-is-missing';

/** What to settle before inviting: what is missing leads to the place where it is mended. */
export function Readiness({ seminar }: { seminar: Parameters<typeof whatIsMissing>[0] & { id: string } }) {
  const { t } = useTranslation();
  const points = whatIsMissing(seminar);
  const missing = points.filter(({ isReady }) => !isReady).length;
  return (
    <Panel title={t('seminars.readiness.title')} description={t('seminars.readiness.summary', { missing })}>
      <List center listStyleType="none" className={classes.points}>
        {points.map(({ point, isReady, isPast, at }) => (
          <List.Item
            key={point}
            icon={
              <ThemeIcon size={24} radius="xl" variant="light" color={isReady ? 'teal' : 'yellow'} aria-hidden>
                {isReady ? <IconCheck size={16} /> : <IconCircleDashed size={16} />}
              </ThemeIcon>
            }
          >
            {isReady ? (
              <Text c="dimmed">{t(`seminars.readiness.${point}.ready`)}</Text>
            ) : (
              <LinkAnchor to={at === 'edit' ? '/seminars/$id/edit' : '/seminars/$id/agenda'} params={{ id: seminar.id }}>
                {t(isPast ? 'seminars.readiness.answerBy.past' : `seminars.readiness.${point}.missing`)}
              </LinkAnchor>
            )}
          </List.Item>
        ))}
      </List>
    </Panel>
  );
}
