import { Group, Stack } from '@mantine/core';
import { IconCalendarTime } from '@tabler/icons-react';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useRead } from '../../../graph/use-read';
import { Empty } from '../../../ui/empty';
import { today } from '../../../ui/format';
import { Loaded } from '../../../ui/loaded';
import { Panel } from '../../../ui/panel';
import { DaySwitch } from '../day-switch';
import { usePolling } from '../invitations/use-polling';
import { SeminarAttendance, type Attended } from './attendance-query';
import { AttendanceSummary } from './attendance-summary';
import { Door } from './door';

/** The day that is today, else the last that has come: that is where somebody stands at the door or looks back. */
const presentDay = (days: Attended['days']): number => Math.max(1, days.filter(({ date }) => date <= today()).length);

/** Who is there: to be said at the door, and afterwards as it was, day by day. */
export function AttendanceTab() {
  const { t } = useTranslation();
  const { id } = useParams({ from: '/frame/seminars/$id/attendance' });
  const { day: asked } = useSearch({ from: '/frame/seminars/$id/attendance' });
  const navigate = useNavigate({ from: '/seminars/$id/attendance' });
  const read = useRead(SeminarAttendance, { id });
  // Somebody else records at the other door.
  usePolling(read.data?.seminar.days.some(({ viewerCanRecordAttendance }) => viewerCanRecordAttendance) ?? false);
  return (
    <Loaded read={read}>
      {({ seminar }) => {
        const day = seminar.days[(asked ?? presentDay(seminar.days)) - 1] ?? seminar.days[0];
        if (!day || day.date > today())
          return (
            <Panel>
              <Empty icon={IconCalendarTime} title={t('seminars.attendance.notYet')} hint={t('seminars.attendance.notYetHint')} />
            </Panel>
          );
        return (
          <Stack gap="lg">
            {seminar.days.length > 1 && (
              <Group>
                <DaySwitch
                  days={seminar.days}
                  dayId={day.id}
                  onSwitch={({ day: number = 1 }) => void navigate({ to: '.', search: { day: number }, replace: true, resetScroll: false })}
                />
              </Group>
            )}
            {day.viewerCanRecordAttendance && <Door key={day.id} seminar={seminar} day={day} />}
            <AttendanceSummary day={day} />
          </Stack>
        );
      }}
    </Loaded>
  );
}
