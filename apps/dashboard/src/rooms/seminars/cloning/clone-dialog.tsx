import { Text, TextInput } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../graph/generated';
import { useAct } from '../../../graph/use-act';
import { DayInput } from '../../../ui/day-input';
import { FormDialog } from '../../../ui/form-dialog';
import { useFormat } from '../../../ui/format';
import { useDraftForm } from '../../../ui/use-draft-form';
import { firstAndLast } from '../when';
import type { SeminarHead } from '../seminar/seminar-head';
import { aYearLater, titleFor } from './next-one';

const CloneSeminar = graphql(`
  mutation CloneSeminar($input: CloneSeminarInput!) {
    cloneSeminar(input: $input) {
      id
    }
  }
`);

/** Proposes the same weekday a year later and the title with its year; leads to the new draft. */
export function CloneDialog({ seminar, onClose }: { seminar: SeminarHead; onClose: () => void }) {
  const { t } = useTranslation();
  const format = useFormat();
  const navigate = useNavigate();
  const [firstDay = ''] = firstAndLast(seminar) ?? [];
  const proposed = aYearLater(firstDay);
  const form = useDraftForm<{ startsOn: string | null; title: string }>({
    draft: `seminar:${seminar.id}:clone`,
    initialValues: { startsOn: proposed, title: titleFor(seminar.title, firstDay, proposed) },
    validate: {
      startsOn: (day) => (day ? null : t('ui.required')),
      title: (title) => (title.trim() ? null : t('ui.required')),
    },
  });
  const clone = useAct(CloneSeminar, {
    form,
    success: 'seminars.clone.done',
    onDone: ({ cloneSeminar }) => void navigate({ to: '/seminars/$id', params: { id: cloneSeminar.id } }),
  });
  const { startsOn, title } = form.getValues();

  /** The title follows the day as long as nobody has written another. */
  function choose(day: string | null): void {
    if (day && startsOn && title === titleFor(seminar.title, firstDay, startsOn))
      form.setFieldValue('title', titleFor(seminar.title, firstDay, day));
    form.setFieldValue('startsOn', day);
  }

  return (
    <FormDialog
      title={t('seminars.clone.title')}
      opened
      onClose={onClose}
      form={form}
      act={clone}
      saveLabel={t('seminars.clone.submit')}
      onSubmit={form.onSubmit((values) =>
        clone.run({ input: { seminarId: seminar.id, startsOn: values.startsOn ?? '', title: values.title.trim() } }),
      )}
    >
      <Text size="sm">{t('seminars.clone.intro')}</Text>
      <DayInput
        label={t('seminars.clone.startsOn')}
        description={startsOn ? format.weekday(startsOn) : undefined}
        required
        clearable={false}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        {...form.getInputProps('startsOn')}
        onChange={choose}
      />
      <TextInput label={t('seminars.field.title')} required maxLength={200} {...form.getInputProps('title')} />
    </FormDialog>
  );
}
