import { Alert, Group, NumberInput, Select, Stack, Switch, Text, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../graph/generated';
import type { ReminderAnchor, ReminderObject } from '../../../graph/generated/graphql';
import { useAct } from '../../../graph/use-act';
import { FormDialog } from '../../../ui/form-dialog';
import { TimeInput } from '../../../ui/time-input';
import { useDraftForm, type DraftForm } from '../../../ui/use-draft-form';
import type { DialogState } from '../../../ui/use-dialog-param';
import { REMINDER_ANCHORS, REMINDER_OBJECTS } from '../terms';
import { useRuleInWords, type RuleData } from './rule-in-words';

const CreateReminderRule = graphql(`
  mutation CreateReminderRule($input: CreateReminderRuleInput!) {
    createReminderRule(input: $input) {
      id
    }
  }
`);

const UpdateReminderRule = graphql(`
  mutation UpdateReminderRule($input: UpdateReminderRuleInput!) {
    updateReminderRule(input: $input) {
      id
      version
    }
  }
`);

type Values = {
  name: string;
  isActive: boolean;
  object: ReminderObject;
  anchor: ReminderAnchor;
  side: 'before' | 'after';
  offsetDays: number;
  repeatEveryDays: number | '';
  maxCount: number;
  leadFrom: number | '';
  secretaryFrom: number | '';
  workingDaysOnly: boolean;
  sendFrom: string;
  sendUntil: string;
};

const valuesOf = (rule: RuleData | undefined): Values => ({
  name: rule?.name ?? '',
  isActive: rule?.isActive ?? true,
  object: rule?.object ?? 'INVITATION',
  anchor: rule?.anchor ?? 'ANSWER_BY',
  side: (rule?.offsetDays ?? -7) <= 0 ? 'before' : 'after',
  offsetDays: Math.abs(rule?.offsetDays ?? 7),
  repeatEveryDays: rule ? (rule.repeatEveryDays ?? '') : 3,
  maxCount: rule?.maxCount ?? 3,
  leadFrom: rule?.leadFrom ?? '',
  secretaryFrom: rule?.secretaryFrom ?? '',
  workingDaysOnly: rule?.workingDaysOnly ?? true,
  sendFrom: rule?.sendFrom ?? '08:00',
  sendUntil: rule?.sendUntil ?? '18:00',
});

const numberOf = (value: number | ''): number | null => (value === '' ? null : value);

const termsOf = ({ object, side, offsetDays, repeatEveryDays, maxCount, leadFrom, secretaryFrom, ...rest }: Values) => ({
  ...rest,
  offsetDays: side === 'before' ? -offsetDays : offsetDays,
  repeatEveryDays: numberOf(repeatEveryDays),
  maxCount: repeatEveryDays === '' ? 1 : maxCount,
  leadFrom: object === 'RISK_REVIEW' ? numberOf(leadFrom) : null,
  secretaryFrom: object === 'RISK_REVIEW' ? numberOf(secretaryFrom) : null,
});

interface RuleDialogProps {
  councilId: string;
  rule?: RuleData;
  dialog: DialogState;
}

export function RuleDialog({ councilId, rule, dialog }: RuleDialogProps) {
  const { t } = useTranslation();
  const form = useDraftForm<Values>({
    draft: rule ? `rule/${rule.id}` : `council/${councilId}/rule`,
    initialValues: valuesOf(rule),
    inWords: {
      side: (side) => t(`councils.rules.side.${side}`),
      object: (object) => t(`reminders.reminderObject.${object}`),
      anchor: (anchor) => t(`reminders.reminderAnchor.${anchor}`),
    },
    validate: {
      name: (value) => (value.trim() ? null : t('ui.required')),
      sendUntil: (value, { sendFrom }) => (value > sendFrom ? null : t('councils.rules.untilBeforeFrom')),
    },
  });
  const whenDone = () => {
    if (!rule) form.startOver();
    dialog.close();
  };
  const create = useAct(CreateReminderRule, { form, success: 'ui.done', onDone: whenDone });
  const update = useAct(UpdateReminderRule, { form, success: 'ui.done', onDone: whenDone });

  function save(values: Values): void {
    const terms = termsOf(values);
    if (rule) void update.run({ input: { id: rule.id, version: rule.version, ...terms } });
    else void create.run({ input: { councilId, object: values.object, ...terms } });
  }

  return (
    <FormDialog
      title={t(rule ? 'councils.rules.edit' : 'councils.rules.add')}
      opened={dialog.opened}
      onClose={dialog.close}
      form={form}
      act={rule ? update : create}
      onSubmit={form.onSubmit(save)}
    >
      <RuleFields form={form} isNew={!rule} />
    </FormDialog>
  );
}

function RuleFields({ form, isNew }: { form: DraftForm<Values>; isNew: boolean }) {
  const { t } = useTranslation();
  const inWords = useRuleInWords();
  const { values } = form;
  const sides = (['before', 'after'] as const).map((value) => ({ value, label: t(`councils.rules.side.${value}`) }));
  return (
    <Stack gap="md">
      <TextInput label={t('councils.rules.name')} required maxLength={200} {...form.getInputProps('name')} />
      {isNew && (
        <Select
          label={t('councils.rules.object')}
          allowDeselect={false}
          data={REMINDER_OBJECTS.map((value) => ({ value, label: t(`reminders.reminderObject.${value}`) }))}
          {...form.getInputProps('object')}
          onChange={(value) => {
            const object = REMINDER_OBJECTS.find((one) => one === value) ?? 'INVITATION';
            form.setFieldValue('object', object);
            form.setFieldValue('anchor', object === 'RISK_REVIEW' ? 'REVIEW_DUE' : 'ANSWER_BY');
          }}
        />
      )}
      <Group grow align="flex-start" gap="sm">
        <NumberInput label={t('councils.rules.days')} min={0} max={365} allowDecimal={false} {...form.getInputProps('offsetDays')} />
        <Select label={t('councils.rules.sideLabel')} allowDeselect={false} data={sides} {...form.getInputProps('side')} />
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
      {values.object === 'RISK_REVIEW' && (
        <Group grow align="flex-start" gap="sm">
          {(['leadFrom', 'secretaryFrom'] as const).map((field) => (
            <NumberInput
              key={field}
              label={t(`councils.rules.${field}`)}
              description={t(`councils.rules.${field}Hint`)}
              min={1}
              max={20}
              allowDecimal={false}
              {...form.getInputProps(field)}
            />
          ))}
        </Group>
      )}
      <Group grow align="flex-start" gap="sm">
        <TimeInput label={t('councils.rules.sendFrom')} required {...form.getInputProps('sendFrom')} />
        <TimeInput label={t('councils.rules.sendUntil')} required {...form.getInputProps('sendUntil')} />
      </Group>
      <Switch
        label={t('councils.rules.workingDaysOnly')}
        description={t('councils.rules.workingDaysHint')}
        {...form.getInputProps('workingDaysOnly', { type: 'checkbox' })}
      />
      <Switch label={t('councils.rules.isActive')} {...form.getInputProps('isActive', { type: 'checkbox' })} />
      <Alert color="sea" role="status" title={t('councils.rules.inWords')}>
        <Text size="sm">{inWords(termsOf(values))}</Text>
      </Alert>
    </Stack>
  );
}
