import { Autocomplete, Checkbox, Stack, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { LongText } from '../../../ui/long-text';
import { useFormat } from '../../../ui/format';
import type { DraftForm } from '../../../ui/use-draft-form';
import { AnswerChoice } from './answer-choice';
import type { Answered, AnswerValues } from './answer-values';

interface AnswerDay {
  id: string;
  date: string;
  startsAt: string;
  endsAt: string;
}

interface AnswerFieldsProps {
  form: DraftForm<AnswerValues>;
  label: string;
  wording: 'own' | 'other';
  offered: Answered[];
  days: AnswerDay[];
  /** Names of the seat's substitutes in their order. */
  substitutes?: string[];
}

/** The choice first; what belongs to it unfolds below. */
export function AnswerFields({ form, label, wording, offered, days, substitutes = [] }: AnswerFieldsProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { response } = form.getValues();
  return (
    <Stack gap="lg">
      <AnswerChoice label={label} wording={wording} offered={offered} {...form.getInputProps('response')} value={response} />
      {response === 'SUBSTITUTE' && (
        <Stack gap="sm">
          <Autocomplete
            label={t('seminars.answer.substituteName')}
            description={substitutes.length > 0 ? t('seminars.answer.substituteHint') : undefined}
            data={substitutes}
            required
            maxLength={200}
            // Once a name is missing, the word that says so is not covered by the names.
            openOnFocus={substitutes.length > 0 && !form.errors.substituteName}
            {...form.getInputProps('substituteName')}
          />
          <TextInput
            label={t('seminars.answer.substituteEmail')}
            description={t('seminars.answer.substituteEmailHint')}
            type="email"
            inputMode="email"
            maxLength={254}
            {...form.getInputProps('substituteEmail')}
          />
        </Stack>
      )}
      {days.length > 1 && response !== '' && response !== 'DECLINED' && (
        <Checkbox.Group
          label={t(`seminars.answer.days.${response === 'SUBSTITUTE' ? 'substitute' : wording}`)}
          {...form.getInputProps('days')}
        >
          <Stack gap="sm" mt="xs">
            {days.map(({ id, date, startsAt, endsAt }) => (
              <Checkbox key={id} value={id} size="md" label={`${format.weekday(date)}, ${startsAt}–${endsAt}`} />
            ))}
          </Stack>
        </Checkbox.Group>
      )}
      {response !== '' && (
        <Stack gap="sm">
          {response !== 'DECLINED' && (
            <LongText
              label={t('seminars.answer.needs')}
              description={t('seminars.answer.needsHint')}
              minRows={1}
              most={1000}
              {...form.getInputProps('needs')}
            />
          )}
          <LongText label={t('seminars.answer.comment')} minRows={1} most={2000} {...form.getInputProps('comment')} />
        </Stack>
      )}
    </Stack>
  );
}
