import { Group, MultiSelect, NumberInput, Select, SimpleGrid } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { DraftForm } from '../../../ui/use-draft-form';
import { FIRST_TO, OPEN_ITEM_STATES, PASSED_ON, REMINDER_DELIVERIES } from '../terms';
import type { RuleValues } from './rule-values';

// Whom a rule tells, of which actions, and by which mail.

interface PartProps {
  form: DraftForm<RuleValues>;
}

export function PassingOn({ form }: PartProps) {
  const { t } = useTranslation();
  const fields = PASSED_ON[form.values.object];
  if (fields.length === 0) return null;
  return (
    <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm">
      {fields.map((field) => (
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
    </SimpleGrid>
  );
}

/** Whom it tells as long as nobody is passed on to. */
export function FirstTo({ form }: PartProps) {
  const { t } = useTranslation();
  const audiences = FIRST_TO[form.values.object];
  if (audiences.length === 0) return null;
  return (
    <Select
      label={t('councils.rules.firstTo')}
      description={t('councils.rules.firstToHint')}
      allowDeselect={false}
      data={audiences.map((value) => ({ value, label: t(`reminders.reminderAudience.${value}`) }))}
      {...form.getInputProps('firstTo')}
    />
  );
}

/** Of which actions. */
export function Conditions({ form }: PartProps) {
  const { t } = useTranslation();
  return (
    <>
      <Group grow align="flex-start" gap="sm">
        <Select
          label={t('councils.rules.minPriority')}
          allowDeselect={false}
          data={['4', '3', '2', '1'].map((value) => ({ value, label: t(`councils.rules.priorityUpTo.${value}`) }))}
          {...form.getInputProps('minPriority')}
        />
        <NumberInput
          label={t('councils.rules.belowProgress')}
          min={1}
          max={100}
          allowDecimal={false}
          {...form.getInputProps('belowProgress')}
        />
      </Group>
      <MultiSelect
        label={t('councils.rules.onlyStates')}
        description={t('councils.rules.onlyStatesHint')}
        clearable
        clearButtonProps={{ 'aria-label': t('ui.clear') }}
        hidePickedOptions
        data={OPEN_ITEM_STATES.map((value) => ({ value, label: t(`plans.itemState.${value}`) }))}
        {...form.getInputProps('onlyStates')}
      />
    </>
  );
}

export function DeliveryField({ form }: PartProps) {
  const { t } = useTranslation();
  return (
    <Select
      label={t('councils.rules.delivery')}
      description={t('councils.rules.deliveryHint')}
      allowDeselect={false}
      data={REMINDER_DELIVERIES.map((value) => ({ value, label: t(`reminders.reminderDelivery.${value}`) }))}
      {...form.getInputProps('delivery')}
    />
  );
}
