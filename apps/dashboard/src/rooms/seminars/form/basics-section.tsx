import { Select, SimpleGrid, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { DayInput } from '../../../ui/day-input';
import { Panel } from '../../../ui/panel';
import { SEMINAR_KINDS, SEMINAR_MODES } from '../states';
import type { SeminarForm } from './use-seminar-form';
import { useWords } from '../words';

export function BasicsSection({ form }: { form: SeminarForm }) {
  const { t } = useTranslation();
  const words = useWords();
  return (
    <Panel title={t('seminars.form.basics')}>
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <TextInput
          label={t('seminars.field.title')}
          description={t('seminars.form.titleHint')}
          required
          maxLength={200}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          {...form.getInputProps('title')}
        />
        <TextInput
          label={t('seminars.field.series')}
          description={t('seminars.form.seriesHint')}
          maxLength={200}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          {...form.getInputProps('seriesName')}
        />
        <Select
          label={t('seminars.field.kind')}
          data={SEMINAR_KINDS.map((kind) => ({ value: kind, label: words.kind(kind) }))}
          allowDeselect={false}
          {...form.getInputProps('kind')}
        />
        <Select
          label={t('seminars.field.mode')}
          data={SEMINAR_MODES.map((mode) => ({ value: mode, label: words.mode(mode) }))}
          allowDeselect={false}
          {...form.getInputProps('mode')}
        />
        <DayInput
          label={t('seminars.field.answerBy')}
          description={t('seminars.form.answerByHint')}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          {...form.getInputProps('answerBy')}
        />
        <DayInput
          label={t('seminars.field.topicCallUntil')}
          description={t('seminars.form.topicCallUntilHint')}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          {...form.getInputProps('topicCallUntil')}
        />
      </SimpleGrid>
    </Panel>
  );
}
