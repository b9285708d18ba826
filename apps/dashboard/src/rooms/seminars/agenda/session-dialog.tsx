import { Select, SimpleGrid, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../graph/generated';
import { useAct } from '../../../graph/use-act';
import { FormDialog } from '../../../ui/form-dialog';
import { LongText } from '../../../ui/long-text';
import { PersonsPicker } from '../../../ui/pickers';
import { namesOf } from '../../../ui/pickers/picked';
import { TimeInput } from '../../../ui/time-input';
import { useDraftForm } from '../../../ui/use-draft-form';
import { SESSION_KINDS } from '../states';
import { FollowUpLink } from './follow-up-link';
import type { Agenda, Session } from './agenda-query';
import { roomIdOf, type SessionValues } from './session-values';
import { labelIn, useDayChoices, useRoomChoices } from './use-choices';
import { useHours } from './use-hours';
import { useWords } from '../words';

const AddSession = graphql(`
  mutation AddSession($input: AddAgendaSessionInput!) {
    addAgendaSession(input: $input) {
      id
      version
    }
  }
`);

const UpdateSession = graphql(`
  mutation UpdateSession($input: UpdateAgendaSessionInput!) {
    updateAgendaSession(input: $input) {
      id
      version
    }
  }
`);

interface SessionDialogProps {
  agenda: Agenda;
  /** Undefined: a new one. */
  session: Session | undefined;
  values: SessionValues;
  onClose: () => void;
}

export function SessionDialog({ agenda, session, values, onClose }: SessionDialogProps) {
  const { t } = useTranslation();
  const words = useWords();
  const days = useDayChoices(agenda.days);
  const rooms = useRoomChoices(agenda.rooms);
  const speakers = (session?.speakers ?? []).map(({ id, name }) => ({ id, label: name }));
  const place = [values.dayId, values.roomId, values.startsAt].join('/');
  const form = useDraftForm<SessionValues>({
    draft: session ? `session:${session.id}` : `session:${agenda.id}:${place}`,
    initialValues: values,
    inWords: {
      kind: words.sessionKind,
      dayId: labelIn(days),
      roomId: labelIn(rooms),
      speakerIds: (ids) => namesOf(ids, speakers),
    },
    validate: { title: (title) => (title.trim() ? null : t('ui.required')) },
  });
  const hours = useHours(form);
  const options = { form, onDone: onClose };
  const add = useAct(AddSession, { ...options, success: 'seminars.agenda.added' });
  const update = useAct(UpdateSession, { ...options, success: 'ui.done' });

  function save({ title, description, roomId, ...rest }: SessionValues): void {
    const shared = { ...rest, title: title.trim(), description: description.trim() || null, roomId: roomIdOf(roomId) };
    if (session) void update.run({ input: { id: session.id, version: session.version, ...shared } });
    else void add.run({ input: { seminarId: agenda.id, ...shared } });
  }

  return (
    <FormDialog
      title={t(session ? 'seminars.agenda.editTitle' : 'seminars.agenda.addTitle')}
      opened
      onClose={onClose}
      form={form}
      act={session ? update : add}
      saveLabel={session ? undefined : t('seminars.agenda.addSubmit')}
      onSubmit={form.onSubmit(save)}
    >
      <TextInput label={t('seminars.field.sessionTitle')} required maxLength={200} {...form.getInputProps('title')} />
      <SimpleGrid cols={{ base: 1, xs: 2 }} verticalSpacing="sm">
        <Select
          label={t('seminars.field.sessionKind')}
          data={SESSION_KINDS.map((kind) => ({ value: kind, label: words.sessionKind(kind) }))}
          allowDeselect={false}
          {...form.getInputProps('kind')}
        />
        <Select label={t('seminars.field.room')} data={rooms} allowDeselect={false} {...form.getInputProps('roomId')} />
      </SimpleGrid>
      {days.length > 1 && <Select label={t('seminars.field.day')} data={days} allowDeselect={false} {...form.getInputProps('dayId')} />}
      <SimpleGrid cols={2} verticalSpacing="sm">
        <TimeInput label={t('seminars.field.startsAt')} required {...form.getInputProps('startsAt')} onChange={hours.begin} />
        <TimeInput label={t('seminars.field.endsAt')} required {...form.getInputProps('endsAt')} onChange={hours.end} />
      </SimpleGrid>
      {session?.followUp && <FollowUpLink session={session} />}
      <PersonsPicker label={t('seminars.field.speakers')} known={speakers} {...form.getInputProps('speakerIds')} />
      <LongText label={t('seminars.field.description')} most={4000} {...form.getInputProps('description')} />
    </FormDialog>
  );
}
