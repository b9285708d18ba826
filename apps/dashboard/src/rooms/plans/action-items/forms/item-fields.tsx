import { Grid, Stack, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { DayInput } from '../../../../ui/day-input';
import { FieldGroup, MoreFields } from '../../../../ui/more-fields';
import { InstitutionPicker } from '../../../../ui/pickers';
import { useItemInputs, type ItemFieldsProps } from './item-inputs';
import { GROUPS, isFilled, ITEM_GROUPS, type MoreField } from './item-parts';

const HALF = { base: 12, sm: 6 };
const LONG: MoreField[] = ['doneCriterion', 'description'];
const spanOf = (field: MoreField) => (LONG.includes(field) ? 12 : HALF);

/** Who, what and by when come first, and what is given by the place where it is entered; all else may stay empty. */
export function ItemFields({ given = [], ...fields }: ItemFieldsProps & { given?: MoreField[] }) {
  const { form, councilId, item } = fields;
  const { t } = useTranslation();
  const inputs = useItemInputs(fields);
  const values = form.getValues();
  const institutions = item ? [{ id: item.ownerInstitution.id, label: item.ownerInstitution.name }] : [];
  const groups = GROUPS.map((group) => ({ group, parts: ITEM_GROUPS[group].filter((part) => !given.includes(part)) }));
  const inside = groups.flatMap(({ parts }): MoreField[] => parts);
  const cells = (parts: MoreField[]) =>
    parts.map((part) => (
      <Grid.Col key={part} span={spanOf(part)}>
        {inputs[part]}
      </Grid.Col>
    ));
  return (
    <Stack gap="md">
      <Grid gap="md">
        <Grid.Col span={12}>
          <TextInput label={t('plans.items.whatToDo')} required maxLength={300} {...form.getInputProps('title')} />
        </Grid.Col>
        <Grid.Col span={HALF}>
          <InstitutionPicker
            label={t('plans.items.owner')}
            required
            councilIds={[councilId, ...values.councilIds]}
            known={institutions}
            {...form.getInputProps('ownerInstitutionId')}
          />
        </Grid.Col>
        {!item && (
          <Grid.Col span={HALF}>
            <DayInput label={t('plans.items.due')} required {...form.getInputProps('dueOn')} />
          </Grid.Col>
        )}
        {cells(given)}
      </Grid>
      <MoreFields filled={inside.filter((part) => isFilled(values, part))} refused={inside.filter((part) => part in form.errors)}>
        {groups
          .filter(({ parts }) => parts.length > 0)
          .map(({ group, parts }) => (
            <FieldGroup key={group} title={t(`plans.items.group.${group}`)}>
              {cells(parts)}
            </FieldGroup>
          ))}
      </MoreFields>
    </Stack>
  );
}
