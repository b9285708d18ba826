import { Select, SimpleGrid, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../graph/generated';
import { useAct } from '../../../graph/use-act';
import { FormDialog } from '../../../ui/form-dialog';
import { TimeInput } from '../../../ui/time-input';
import { useDraftForm } from '../../../ui/use-draft-form';
import type { Agenda } from '../agenda/agenda-query';
import { roomIdOf } from '../agenda/session-values';
import { useDayChoices, useRoomChoices } from '../agenda/use-choices';
import { firstFree } from './first-free';
import type { Topic } from './topics-query';

const AcceptAgendaTopic = graphql(`
  mutation AcceptAgendaTopic($input: AcceptAgendaTopicInput!) {
    acceptAgendaTopic(input: $input) {
      id
      state
    }
  }
`);

/** Day, room and hours, beginning with the first place that is free for as long; what is in the way is told in words. */
export function AcceptTopicDialog({ agenda, topic, onClose }: { agenda: Agenda; topic: Topic; onClose: () => void }) {
  const { t } = useTranslation();
  const days = useDayChoices(agenda.days);
  const rooms = useRoomChoices(agenda.rooms);
  const form = useDraftForm({ draft: `topic:${topic.id}:accept`, initialValues: firstFree(agenda, topic.minutes) });
  const accept = useAct(AcceptAgendaTopic, { form, success: 'seminars.topics.acceptedDone', onDone: onClose });
  return (
    <FormDialog
      title={t('seminars.topics.acceptTitle', { title: topic.title })}
      opened
      onClose={onClose}
      form={form}
      act={accept}
      saveLabel={t('seminars.topics.acceptSubmit')}
      onSubmit={form.onSubmit(({ roomId, ...place }) =>
        accept.run({ input: { id: topic.id, version: topic.version, seminarId: agenda.id, roomId: roomIdOf(roomId), ...place } }),
      )}
    >
      <Text size="sm">{t('seminars.topics.told')}</Text>
      {days.length > 1 && <Select label={t('seminars.field.day')} data={days} allowDeselect={false} {...form.getInputProps('dayId')} />}
      <Select label={t('seminars.field.room')} data={rooms} allowDeselect={false} {...form.getInputProps('roomId')} />
      <SimpleGrid cols={2} verticalSpacing="sm">
        <TimeInput label={t('seminars.field.startsAt')} required {...form.getInputProps('startsAt')} />
        <TimeInput label={t('seminars.field.endsAt')} required {...form.getInputProps('endsAt')} />
      </SimpleGrid>
    </FormDialog>
  );
}
