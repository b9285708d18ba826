import { Button, Group, Stack, Switch, Text, TextInput } from '@mantine/core';
import { IconChecks, IconSearch, IconUserPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AttendanceState } from '../../../graph/generated/graphql';
import { confirm } from '../../../ui/confirm';
import { Empty } from '../../../ui/empty';
import { Panel } from '../../../ui/panel';
import { useDialog } from '../../../ui/use-dialog-param';
import type { Attended, AttendedDay, Attendee } from './attendance-query';
import classes from './attendance.module.css';
import { AttendeeRow } from './attendee-row';
import { expected } from './expected';
import { SubstituteDialog } from './substitute-dialog';
import { useRecording } from './use-recording';
import { WalkInDialogs } from './walk-in-dialogs';

/** Letters as they are typed in a hurry: without case, dots and accents. */
const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLocaleLowerCase();

/** At the door, with a phone in the hand: find the name, tap once. */
export function Door({ seminar, day }: { seminar: Attended; day: AttendedDay }) {
  const { t } = useTranslation();
  const [search, setSearch] = useState('');
  const [onlyOpen, setOnlyOpen] = useState(false);
  const walkIn = useDialog('walk-in');
  const substitute = useDialog('substitute');
  const { presenceOf, record, isRunning } = useRecording(seminar.id, day);
  const wanted = plain(search.trim());
  const shown = day.attendees.filter(
    (one) =>
      plain(`${one.person.name} ${one.institutionName ?? ''} ${one.substituteName ?? ''}`).includes(wanted) &&
      !(onlyOpen && presenceOf(one)),
  );
  const likely = day.attendees.flatMap((one) => {
    const presence = presenceOf(one) ? undefined : expected(one, day.id, seminar.mode);
    return presence ? [{ invitationId: one.id, ...presence }] : [];
  });
  const open = day.attendees.filter((one) => !presenceOf(one)).length;

  function say(attendee: Attendee, state: AttendanceState): void {
    const presence = presenceOf(attendee);
    if (state !== 'SUBSTITUTE') void record([{ invitationId: attendee.id, state }]);
    else if (attendee.substituteName && presence?.state !== 'SUBSTITUTE')
      void record([{ invitationId: attendee.id, state, substituteName: attendee.substituteName }]);
    else substitute.open(attendee.id);
  }

  return (
    <Panel
      title={t('seminars.attendance.door')}
      description={t('seminars.attendance.open', { count: open })}
      actions={
        <>
          {likely.length > 0 && (
            <Button
              variant="default"
              leftSection={<IconChecks size={18} />}
              loading={isRunning}
              onClick={() =>
                confirm({
                  title: t('seminars.attendance.asAnsweredAsk'),
                  text: t('seminars.attendance.asAnsweredText', { count: likely.length }),
                  action: t('seminars.attendance.asAnswered'),
                  onConfirm: () => void record(likely),
                })
              }
            >
              {t('seminars.attendance.asAnswered')}
            </Button>
          )}
          {day.viewerCanAddWalkIn && (
            <Button variant="default" leftSection={<IconUserPlus size={18} />} onClick={() => walkIn.open()}>
              {t('seminars.attendance.walkIn')}
            </Button>
          )}
        </>
      }
    >
      <Stack gap="sm">
        <Group gap="sm" role="search" aria-label={t('seminars.attendance.door')}>
          <TextInput
            type="search"
            size="md"
            aria-label={t('seminars.invite.search')}
            placeholder={t('seminars.invite.search')}
            leftSection={<IconSearch size={18} aria-hidden />}
            value={search}
            onChange={(event) => setSearch(event.currentTarget.value)}
            w={{ base: '100%', sm: 320 }}
          />
          <Switch
            label={t('seminars.attendance.onlyOpen')}
            checked={onlyOpen}
            onChange={(event) => setOnlyOpen(event.currentTarget.checked)}
          />
        </Group>
        {shown.length === 0 ? (
          <Empty title={t(day.attendees.length === 0 ? 'seminars.attendance.nobody' : 'ui.nothingFound')} />
        ) : (
          <ul className={classes.list}>
            {shown.map((one) => (
              <AttendeeRow
                key={one.id}
                attendee={one}
                dayId={day.id}
                mode={seminar.mode}
                presence={presenceOf(one)}
                onSay={(state) => say(one, state)}
              />
            ))}
          </ul>
        )}
        <Text size="sm" c="dimmed">
          {t('seminars.attendance.hint')}
        </Text>
      </Stack>
      <SubstituteDialog dialog={substitute} attendee={day.attendees.find(({ id }) => id === substitute.subject)} onName={record} />
      {day.viewerCanAddWalkIn && <WalkInDialogs seminar={seminar} dayId={day.id} dialog={walkIn} />}
    </Panel>
  );
}
