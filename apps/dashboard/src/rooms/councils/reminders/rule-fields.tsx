import { Alert, Group, NumberInput, Select, Stack, Switch, Text, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { DayInput } from '../../../ui/day-input';
import { LongText } from '../../../ui/long-text';
import { TimeInput } from '../../../ui/time-input';
import type { DraftForm } from '../../../ui/use-draft-form';
import { REMINDER_ANCHORS, REMINDER_OBJECTS } from '../terms';
import { Conditions, DeliveryField, FirstTo, PassingOn } from './rule-audience';
import { useRuleInWords } from './rule-in-words';
import { isOfItems, nearest, termsOf, type RuleValues } from './rule-values';

const SIDES = ['before', 'after'] as const;

interface RuleFieldsProps {
  form: DraftForm<RuleValues>;
  isNew: boolean;
}

export function RuleFields({ form, isNew }: RuleFieldsProps) {
  const { t } = useTranslation();
  const inWords = useRuleInWords();
  const { values } = form;
  return (
    <Stack gap="md">
      <TextInput label={t('councils.rules.name')} required maxLength={200} {...form.getInputProps('name')} />
      {isNew && <ObjectField form={form} />}
      <DateFields form={form} />
      <FirstTo form={form} />
      <PassingOn form={form} />
      {isOfItems(values.object) && <Conditions form={form} />}
      {values.object !== 'INVITATION' && <DeliveryField form={form} />}
      <Group grow align="flex-start" gap="sm">
        <TimeInput label={t('councils.rules.sendFrom')} required {...form.getInputProps('sendFrom')} />
        <TimeInput label={t('councils.rules.sendUntil')} required {...form.getInputProps('sendUntil')} />
      </Group>
      <Switch
        label={t('councils.rules.workingDaysOnly')}
        description={t('councils.rules.workingDaysHint')}
        {...form.getInputProps('workingDaysOnly', { type: 'checkbox' })}
      />
      {(['wordsEt', 'wordsLv', 'wordsRu', 'wordsEn'] as const).map((field) => (
        <LongText
          key={field}
          label={t(`councils.rules.${field}`)}
          description={t('councils.rules.wordsHint')}
          most={1000}
          {...form.getInputProps(field)}
        />
      ))}
      <DayInput
        label={t('councils.rules.validFrom')}
        description={t('councils.rules.validFromHint')}
        required
        {...form.getInputProps('validFrom')}
      />
      <Switch label={t('councils.rules.isActive')} {...form.getInputProps('isActive', { type: 'checkbox' })} />
      <Alert color="sea" role="status" title={t('councils.rules.inWords')}>
        <Text size="sm">{inWords({ object: values.object, ...termsOf(values) })}</Text>
      </Alert>
    </Stack>
  );
}

function ObjectField({ form }: Pick<RuleFieldsProps, 'form'>) {
  const { t } = useTranslation();
  return (
    <Select
      label={t('councils.rules.object')}
      allowDeselect={false}
      data={REMINDER_OBJECTS.map((value) => ({ value, label: t(`reminders.reminderObject.${value}`) }))}
      {...form.getInputProps('object')}
      onChange={(value) => {
        const object = REMINDER_OBJECTS.find((one) => one === value) ?? 'INVITATION';
        form.setFieldValue('object', object);
        form.setFieldValue('anchor', REMINDER_ANCHORS[object][0] ?? 'ANSWER_BY');
        form.setFieldValue('firstTo', nearest(object));
        // From a last word, and from what was asked, one counts forward alone.
        if (object === 'ACTION_ITEM_SILENT' || object === 'EXTENSION_ASKED') form.setFieldValue('side', 'after');
      }}
    />
  );
}

/** First, from what, how often again. */
function DateFields({ form }: Pick<RuleFieldsProps, 'form'>) {
  const { t } = useTranslation();
  const { values } = form;
  return (
    <>
      <Group grow align="flex-start" gap="sm">
        <NumberInput
          label={t('councils.rules.days')}
          required
          min={0}
          max={365}
          allowDecimal={false}
          {...form.getInputProps('offsetDays')}
        />
        <Select
          label={t('councils.rules.sideLabel')}
          allowDeselect={false}
          data={SIDES.map((value) => ({ value, label: t(`councils.rules.side.${value}`) }))}
          {...form.getInputProps('side')}
        />
      </Group>
      <Select
        label={t('councils.rules.anchor')}
        allowDeselect={false}
        data={REMINDER_ANCHORS[values.object].map((value) => ({ value, label: t(`reminders.reminderAnchor.${value}`) }))}
        {...form.getInputProps('anchor')}
      />
      <Group grow align="flex-start" gap="sm">
        <NumberInput
          label={t('councils.rules.every')}
          description={t('councils.rules.everyHint')}
          min={1}
          max={365}
          allowDecimal={false}
          {...form.getInputProps('repeatEveryDays')}
        />
        <NumberInput
          label={t('councils.rules.atMost')}
          description={t('councils.rules.atMostHint')}
          min={1}
          max={20}
          allowDecimal={false}
          disabled={values.repeatEveryDays === ''}
          {...form.getInputProps('maxCount')}
        />
      </Group>
    </>
  );
}
