import { Group, Progress, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../ui/format';
import lines from '../../../ui/lines.module.css';
import { LinkAnchor, type Destination } from '../../../ui/links';
import { ToneBadge } from '../../../ui/tone-badge';
import { SeminarStateBadge } from '../../seminars/state-badges';
import type { Overview } from '../overview-query';
import { Section } from '../section';
import classes from '../overview.module.css';

type Coming = Overview['seminars']['rows'][number];

export function ComingSeminars({ overview: { seminars } }: { overview: Overview }) {
  const { t } = useTranslation();
  return (
    <Section
      id="seminars"
      title={t('overview.seminars.title')}
      count={seminars.count}
      shown={seminars.rows.length}
      all={{ to: '/seminars' }}
      none={t('overview.seminars.none')}
    >
      <ul className={lines.list}>
        {seminars.rows.map((seminar) => (
          <li key={seminar.id} className={lines.line}>
            <Seminar seminar={seminar} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Seminar({ seminar }: { seminar: Coming }) {
  const format = useFormat();
  const { t } = useTranslation();
  return (
    <Stack gap={8}>
      <Stack gap={4}>
        <LinkAnchor to="/seminars/$id" params={{ id: seminar.id }} fw={600}>
          {seminar.title}
        </LinkAnchor>
        <Group gap="xs">
          <SeminarStateBadge state={seminar.state} />
          <Text size="sm" c="dimmed">
            {format.days(seminar.startsOn, seminar.endsOn)} · {seminar.councils.map(({ shortName }) => shortName).join(' · ')}
          </Text>
        </Group>
      </Stack>
      <dl className={classes.meters}>
        <Meter
          label={t('overview.seminars.invited')}
          done={seminar.answered}
          all={seminar.invited}
          none={t('overview.seminars.nobodyInvited')}
          rows={{ to: '/seminars/$id/invitations', params: { id: seminar.id }, hash: 'invitees' }}
        />
        <Meter
          label={t('overview.seminars.seats')}
          done={seminar.covered}
          all={seminar.seats}
          none={t('overview.seminars.noSeats')}
          rows={{ to: '/seminars/$id/invitations', params: { id: seminar.id }, hash: 'seats' }}
        >
          {t(seminar.quorumIsReached ? 'overview.seminars.quorum' : 'overview.seminars.noQuorum', { quorum: seminar.quorum })}
        </Meter>
        <Meter
          label={t('overview.seminars.tasks')}
          done={seminar.tasksDone}
          all={seminar.tasks}
          none={t('overview.seminars.noTasks')}
          rows={{ to: '/seminars/$id', params: { id: seminar.id }, hash: 'checklist' }}
        >
          {seminar.tasksOverdue > 0 && (
            <LinkAnchor to="/seminars/$id" params={{ id: seminar.id }} hash="checklist">
              <ToneBadge tone="bad">{t('overview.seminars.tasksOverdue', { count: seminar.tasksOverdue })}</ToneBadge>
            </LinkAnchor>
          )}
        </Meter>
      </dl>
    </Stack>
  );
}

interface MeterProps {
  label: string;
  done: number;
  all: number;
  /** Said where there is nothing to measure. */
  none: string;
  /** Where they are named. */
  rows: Destination;
  children?: React.ReactNode;
}

/** How much of it is done: in figures, and as a bar that says the same. */
function Meter({ label, done, all, none, rows, children }: MeterProps) {
  const { t } = useTranslation();
  return (
    <div className={classes.meter}>
      <Text component="dt" size="sm" c="dimmed">
        {label}
      </Text>
      <dd>
        {all === 0 ? (
          <Text size="sm">{none}</Text>
        ) : (
          <>
            <Group gap="xs">
              <LinkAnchor {...rows} fz="sm" fw={600}>
                {t('overview.seminars.of', { done, all })}
              </LinkAnchor>
              <Text size="sm" component="div" c="dimmed">
                {children}
              </Text>
            </Group>
            <Progress value={(done / all) * 100} size={6} mt={4} aria-hidden />
          </>
        )}
      </dd>
    </div>
  );
}
