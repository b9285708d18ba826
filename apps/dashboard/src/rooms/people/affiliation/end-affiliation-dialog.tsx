import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../graph/generated';
import { useAct } from '../../../graph/use-act';
import { DayInput } from '../../../ui/day-input';
import { FormDialog } from '../../../ui/form-dialog';
import { today } from '../../../ui/format';
import type { DialogState } from '../../../ui/use-dialog-param';
import { useDraftForm } from '../../../ui/use-draft-form';
import type { AffiliationData } from './affiliations';

const EndAffiliation = graphql(`
  mutation EndAffiliation($input: EndAffiliationInput!) {
    endAffiliation(input: $input) {
      id
      version
    }
  }
`);

export function EndAffiliationDialog({ affiliation, dialog }: { affiliation: AffiliationData; dialog: DialogState }) {
  const { t } = useTranslation();
  const form = useDraftForm<{ validTo: string | null }>({
    draft: `affiliation/${affiliation.id}/end`,
    initialValues: { validTo: today() },
    validate: { validTo: (value) => (value ? null : t('ui.required')) },
  });
  const act = useAct(EndAffiliation, { form, success: 'people.affiliation.ended', onDone: dialog.close });
  return (
    <FormDialog
      title={t('people.affiliation.endTitle')}
      opened={dialog.opened}
      onClose={dialog.close}
      form={form}
      act={act}
      saveLabel={t('people.affiliation.endVerb')}
      onSubmit={form.onSubmit(({ validTo }) => void act.run({ input: { id: affiliation.id, version: affiliation.version, validTo } }))}
    >
      <Text size="sm">
        {t('people.affiliation.endText', { person: affiliation.person.name, institution: affiliation.institution.name })}
      </Text>
      <DayInput label={t('people.affiliation.lastDay')} required minDate={affiliation.validFrom} {...form.getInputProps('validTo')} />
    </FormDialog>
  );
}
