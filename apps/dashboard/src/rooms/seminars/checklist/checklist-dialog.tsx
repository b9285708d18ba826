import { NumberInput, SegmentedControl, Select, SimpleGrid, Stack, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../graph/generated';
import { useAct } from '../../../graph/use-act';
import { FormDialog } from '../../../ui/form-dialog';
import { PersonPicker } from '../../../ui/pickers';
import { namesOf } from '../../../ui/pickers/picked';
import { useDraftForm } from '../../../ui/use-draft-form';
import { labelIn } from '../agenda/use-choices';
import type { ChecklistItem, Prepared } from './checklist-query';
import { itemInput, valuesOf, type ItemValues } from './item-values';

const AddChecklistItem = graphql(`
  mutation AddChecklistItem($input: AddChecklistItemInput!) {
    addChecklistItem(input: $input) {
      id
    }
  }
`);

const UpdateChecklistItem = graphql(`
  mutation UpdateChecklistItem($input: UpdateChecklistItemInput!) {
    updateChecklistItem(input: $input) {
      id
    }
  }
`);

interface ChecklistDialogProps {
  seminar: Prepared;
  /** Undefined: a new one. */
  item: ChecklistItem | undefined;
  onClose: () => void;
}

export function ChecklistDialog({ seminar, item, onClose }: ChecklistDialogProps) {
  const { t } = useTranslation();
  const person = item?.responsiblePerson;
  const known = person ? [{ id: person.id, label: person.name }] : [];
  const hosts = seminar.hosts.map(({ id, name }) => ({ value: id, label: name }));
  const form = useDraftForm<ItemValues>({
    inWords: {
      side: (side) => t(`seminars.checklist.${side}`),
      responsiblePersonId: (id) => namesOf(id ? [id] : [], known),
      responsibleHostId: (id) => labelIn(hosts)(id ?? ''),
    },
    draft: item ? `checklist:${item.id}` : `checklist:${seminar.id}:new`,
    initialValues: valuesOf(item),
    validate: {
      text: (text) => (text.trim() ? null : t('ui.required')),
      days: (days) => (days === '' ? t('ui.required') : null),
    },
  });
  const options = { form, onDone: onClose };
  const add = useAct(AddChecklistItem, { ...options, success: 'seminars.checklist.added' });
  const update = useAct(UpdateChecklistItem, { ...options, success: 'ui.done' });
  const save = (values: ItemValues) =>
    item
      ? void update.run({ input: { id: item.id, version: item.version, ...itemInput(values) } })
      : void add.run({ input: { seminarId: seminar.id, ...itemInput(values) } });
  const { responsibleHostId, responsiblePersonId } = form.getValues();
  return (
    <FormDialog
      title={t(item ? 'seminars.checklist.editTitle' : 'seminars.checklist.addTitle')}
      opened
      onClose={onClose}
      form={form}
      act={item ? update : add}
      saveLabel={item ? undefined : t('seminars.checklist.add')}
      onSubmit={form.onSubmit(save)}
    >
      <TextInput label={t('seminars.checklist.text')} required maxLength={300} {...form.getInputProps('text')} />
      <SimpleGrid cols={{ base: 1, xs: 2 }} verticalSpacing="sm">
        <NumberInput
          label={t('seminars.checklist.days')}
          required
          min={0}
          max={form.getValues().side === 'before' ? 1000 : 365}
          allowDecimal={false}
          allowNegative={false}
          {...form.getInputProps('days')}
        />
        <Stack justify="flex-end">
          <SegmentedControl
            fullWidth
            aria-label={t('seminars.checklist.side')}
            data={(['before', 'after'] as const).map((side) => ({ value: side, label: t(`seminars.checklist.${side}`) }))}
            {...form.getInputProps('side')}
          />
        </Stack>
      </SimpleGrid>
      <SimpleGrid cols={{ base: 1, xs: 2 }} verticalSpacing="sm">
        <PersonPicker
          label={t('seminars.checklist.responsiblePerson')}
          known={known}
          disabled={responsibleHostId !== null}
          {...form.getInputProps('responsiblePersonId')}
        />
        <Select
          label={t('seminars.checklist.responsibleHost')}
          data={hosts}
          clearable
          disabled={responsiblePersonId !== null}
          {...form.getInputProps('responsibleHostId')}
        />
      </SimpleGrid>
    </FormDialog>
  );
}
