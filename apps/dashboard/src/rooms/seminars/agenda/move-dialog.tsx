import { Select, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../graph/generated';
import { useAct } from '../../../graph/use-act';
import { FormDialog } from '../../../ui/form-dialog';
import { TimeInput, timeOf } from '../../../ui/time-input';
import { useDraftForm } from '../../../ui/use-draft-form';
import type { Agenda, Session } from './agenda-query';
import { endOf } from './geometry';
import { EVERYBODY, roomIdOf } from './session-values';
import { labelIn, useDayChoices, useRoomChoices } from './use-choices';

const MoveSessionByForm = graphql(`
  mutation MoveSessionByForm($input: MoveAgendaSessionInput!) {
    moveAgendaSession(input: $input) {
      id
      version
    }
  }
`);

/** Moves without dragging: day, room and start; the length stays. */
export function MoveDialog({ agenda, session, onClose }: { agenda: Agenda; session: Session; onClose: () => void }) {
  const { t } = useTranslation();
  const days = useDayChoices(agenda.days);
  const rooms = useRoomChoices(agenda.rooms);
  const form = useDraftForm({
    draft: `session:${session.id}:move`,
    inWords: { dayId: labelIn(days), roomId: labelIn(rooms) },
    initialValues: { dayId: session.day.id, roomId: session.room?.id ?? EVERYBODY, startsAt: session.startsAt },
  });
  const move = useAct(MoveSessionByForm, { form, success: 'seminars.agenda.movedDone', onDone: onClose });
  const startsAt = timeOf(form.getValues().startsAt);
  return (
    <FormDialog
      title={t('seminars.agenda.moveTitle', { title: session.title })}
      opened
      onClose={onClose}
      form={form}
      act={move}
      saveLabel={t('seminars.agenda.moveSubmit')}
      onSubmit={form.onSubmit(
        ({ dayId, roomId }) =>
          void move.run({ input: { id: session.id, version: session.version, dayId, roomId: roomIdOf(roomId), startsAt } }),
      )}
    >
      {days.length > 1 && <Select label={t('seminars.field.day')} data={days} allowDeselect={false} {...form.getInputProps('dayId')} />}
      <Select label={t('seminars.field.room')} data={rooms} allowDeselect={false} {...form.getInputProps('roomId')} />
      <TimeInput label={t('seminars.field.startsAt')} required {...form.getInputProps('startsAt')} />
      <Text size="sm" c="dimmed" role="status">
        {/^\d{2}:\d{2}$/.test(startsAt) && t('seminars.agenda.willEnd', { time: endOf(session, startsAt) })}
      </Text>
    </FormDialog>
  );
}
