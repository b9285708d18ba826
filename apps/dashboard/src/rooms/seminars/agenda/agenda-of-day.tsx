import { Button, Group, Stack, Text } from '@mantine/core';
import { IconCalendarPlus, IconPlus } from '@tabler/icons-react';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Empty } from '../../../ui/empty';
import { useFormat } from '../../../ui/format';
import { LinkButton } from '../../../ui/links';
import { Panel } from '../../../ui/panel';
import { useDialogParam } from '../../../ui/use-dialog-param';
import { DaySwitch } from '../day-switch';
import { AgendaDialogs } from './agenda-dialogs';
import { AgendaList } from './agenda-list';
import type { Agenda } from './agenda-query';
import { EmptyDay } from './empty-day';
import { gridOf, nextFree } from './geometry';
import { newSubject } from './new-subject';
import { Planner } from './planner';
import { useAgendaActs } from './use-agenda-acts';
import { usePhone } from '../../../ui/use-phone';

/** Rooms × time on a desk, a list on a phone; both use the same dialogs and acts. */
export function AgendaOfDay({ agenda }: { agenda: Agenda }) {
  const { t } = useTranslation();
  const format = useFormat();
  const dialog = useDialogParam();
  const isPhone = usePhone();
  const navigate = useNavigate({ from: '/seminars/$id/agenda' });
  const { day: number = 1 } = useSearch({ from: '/frame/seminars/$id/agenda' });
  const acts = useAgendaActs(agenda);
  const mayEdit = agenda.viewerCanEdit && ['DRAFT', 'PLANNED', 'INVITING'].includes(agenda.state);
  const day = agenda.days[number - 1] ?? agenda.days[0];

  if (!day)
    return (
      <Panel>
        <Empty
          icon={IconCalendarPlus}
          title={t('seminars.agenda.noDays')}
          hint={t('seminars.agenda.noDaysHint')}
          action={
            agenda.viewerCanEdit && (
              <LinkButton to="/seminars/$id/edit" params={{ id: agenda.id }} mt="sm">
                {t('seminars.readiness.days.missing')}
              </LinkButton>
            )
          }
        />
      </Panel>
    );

  const sessions = acts.sessions.filter((session) => session.day.id === day.id);
  const grid = gridOf(day, agenda.rooms);
  const add = () => {
    const free = nextFree(grid, sessions);
    dialog.open('session', newSubject(day.id, grid.columns[free?.column ?? 0]?.id ?? null, free?.time ?? day.startsAt));
  };
  // Who only reads has no use for a grid without anything in it.
  const isGrid = !isPhone && (mayEdit || sessions.length > 0);
  const shown = { agenda, day, sessions, busy: acts.busy, mayEdit, onMove: acts.move, onRemove: acts.remove };
  return (
    <Panel
      title={t('seminars.agenda.title', { day: format.weekday(day.date) })}
      description={[
        `${day.startsAt}–${day.endsAt}`,
        day.venueName,
        day.dayLeader && t('seminars.agenda.leader', { name: day.dayLeader.name }),
      ]
        .filter(Boolean)
        .join(' · ')}
      actions={
        mayEdit && (
          <Button leftSection={<IconPlus size={18} />} onClick={add}>
            {t('seminars.agenda.add')}
          </Button>
        )
      }
    >
      <Stack gap="md">
        {agenda.days.length > 1 && (
          <Group>
            <DaySwitch
              days={agenda.days}
              dayId={day.id}
              onSwitch={(search) => void navigate({ to: '.', search, replace: true, resetScroll: false })}
            />
          </Group>
        )}
        {mayEdit && agenda.rooms.length === 0 && (
          <Text size="sm" c="dimmed">
            {t('seminars.agenda.noRooms')}
          </Text>
        )}
        {sessions.length === 0 && <EmptyDay isGrid={isGrid} mayEdit={mayEdit} />}
        {isGrid ? <Planner {...shown} /> : <AgendaList {...shown} />}
      </Stack>
      <AgendaDialogs agenda={agenda} sessions={acts.sessions} mayEdit={mayEdit} />
    </Panel>
  );
}
