import { NumberInput, Select, SimpleGrid, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../graph/generated';
import type { ExpectedForm, SessionKind } from '../../../graph/generated/graphql';
import { useAct } from '../../../graph/use-act';
import { FormDialog } from '../../../ui/form-dialog';
import { LongText } from '../../../ui/long-text';
import { useDraftForm } from '../../../ui/use-draft-form';
import { EXPECTED_FORMS, TOPIC_KINDS } from '../states';
import { useWords } from '../words';

const ProposeAgendaTopic = graphql(`
  mutation ProposeAgendaTopic($input: ProposeAgendaTopicInput!) {
    proposeAgendaTopic(input: $input) {
      id
    }
  }
`);

interface TopicValues extends Record<string, unknown> {
  title: string;
  kind: SessionKind;
  minutes: number | '';
  expectedForm: ExpectedForm | null;
  description: string;
}

export function ProposeTopicDialog({ seminarId, onClose }: { seminarId: string; onClose: () => void }) {
  const { t } = useTranslation();
  const words = useWords();
  const form = useDraftForm<TopicValues>({
    draft: `seminar:${seminarId}:propose`,
    initialValues: { title: '', kind: 'DISCUSSION', minutes: 45, expectedForm: null, description: '' },
    validate: {
      title: (title) => (title.trim() ? null : t('ui.required')),
      minutes: (minutes) => (minutes === '' ? t('ui.required') : null),
    },
  });
  const propose = useAct(ProposeAgendaTopic, { form, success: 'seminars.topics.proposedDone', onDone: onClose });
  return (
    <FormDialog
      title={t('seminars.topics.proposeTitle')}
      opened
      onClose={onClose}
      form={form}
      act={propose}
      saveLabel={t('seminars.topics.proposeSubmit')}
      onSubmit={form.onSubmit(({ title, minutes, description, ...rest }) =>
        propose.run({
          input: { seminarId, title: title.trim(), minutes: Number(minutes), description: description.trim() || null, ...rest },
        }),
      )}
    >
      <TextInput label={t('seminars.field.sessionTitle')} required maxLength={200} {...form.getInputProps('title')} />
      <SimpleGrid cols={{ base: 1, xs: 2 }} verticalSpacing="sm">
        <Select
          label={t('seminars.field.sessionKind')}
          data={TOPIC_KINDS.map((kind) => ({ value: kind, label: words.sessionKind(kind) }))}
          allowDeselect={false}
          {...form.getInputProps('kind')}
        />
        <NumberInput
          label={t('seminars.topics.howLong')}
          required
          min={5}
          max={720}
          step={5}
          allowDecimal={false}
          allowNegative={false}
          {...form.getInputProps('minutes')}
        />
      </SimpleGrid>
      <Select
        label={t('seminars.topics.expectedForm')}
        data={EXPECTED_FORMS.map((value) => ({ value, label: words.expectedForm(value) }))}
        clearable
        {...form.getInputProps('expectedForm')}
      />
      <LongText
        label={t('seminars.field.description')}
        description={t('seminars.topics.descriptionHint')}
        most={4000}
        {...form.getInputProps('description')}
      />
    </FormDialog>
  );
}
