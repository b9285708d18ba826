import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../ui/format';
import classes from './answer.module.css';
import type { Sheet } from './answer-query';

/** A day with its hours; its programme is folded away until somebody wants it. */
export function DayOutline({ day, sessions }: { day: Sheet['days'][number]; sessions: Sheet['sessions'] }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <div>
      <Text fw={700} size="lg">
        {format.weekday(day.date)}
      </Text>
      <Text>
        {day.startsAt}–{day.endsAt}
        {day.dayLeader && ` · ${t('answer.leader', { name: day.dayLeader.name })}`}
      </Text>
      {sessions.length > 0 && (
        <details className={classes.programme}>
          <summary>{t('answer.programme', { count: sessions.length })}</summary>
          <ol>
            {sessions.map((session, at) => (
              <li key={at}>
                <span className={classes.times}>
                  {session.startsAt}–{session.endsAt}
                </span>
                <span>
                  <span className={session.kind === 'BREAK' ? undefined : classes.session}>{session.title}</span>
                  <Text size="sm" c="dimmed">
                    {[
                      session.followUp && session.followUp.items > 0 && t('plans.followUp.items', { ...session.followUp }),
                      session.roomName,
                      ...session.speakers,
                    ]
                      .filter(Boolean)
                      .join(' · ')}
                  </Text>
                </span>
              </li>
            ))}
          </ol>
        </details>
      )}
    </div>
  );
}
