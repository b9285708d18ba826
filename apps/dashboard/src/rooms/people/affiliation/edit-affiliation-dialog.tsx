import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../graph/generated';
import { useAct } from '../../../graph/use-act';
import { DayInput } from '../../../ui/day-input';
import { FormDialog } from '../../../ui/form-dialog';
import { plusDays, today } from '../../../ui/format';
import type { DialogState } from '../../../ui/use-dialog-param';
import { useDraftForm } from '../../../ui/use-draft-form';
import { WorkFields, type WorkValues } from './affiliation-fields';
import type { AffiliationData } from './affiliations';

const UpdateAffiliation = graphql(`
  mutation UpdateAffiliation($input: UpdateAffiliationInput!) {
    updateAffiliation(input: $input) {
      id
      version
    }
  }
`);

type Values = WorkValues & { validFrom: string | null };

export function EditAffiliationDialog({ affiliation, dialog }: { affiliation: AffiliationData; dialog: DialogState }) {
  const { t } = useTranslation();
  const form = useDraftForm<Values>({
    draft: `affiliation/${affiliation.id}`,
    initialValues: { role: affiliation.role, jobTitle: affiliation.jobTitle ?? '', validFrom: null },
  });
  const act = useAct(UpdateAffiliation, { form, success: 'ui.done', onDone: dialog.close });
  const isOtherRole = form.values.role !== affiliation.role;
  // What begins today or lies ahead never was otherwise: nothing is left behind, and no day is asked for.
  const hasBegun = affiliation.validFrom < today();

  function change({ role, jobTitle, validFrom }: Values): void {
    const title = jobTitle.trim() || null;
    void act.run({
      input: {
        id: affiliation.id,
        version: affiliation.version,
        ...(isOtherRole && { role }),
        ...(title !== affiliation.jobTitle && { jobTitle: title }),
        ...(hasBegun && validFrom && { validFrom }),
      },
    });
  }

  return (
    <FormDialog
      title={t('people.affiliation.editTitle')}
      opened={dialog.opened}
      onClose={dialog.close}
      form={form}
      act={act}
      onSubmit={form.onSubmit(change)}
    >
      <Text size="sm">
        {t('people.affiliation.editText', { person: affiliation.person.name, institution: affiliation.institution.name })}
      </Text>
      <WorkFields form={form} />
      {hasBegun && (
        <DayInput
          label={t('people.affiliation.changedFrom')}
          description={t(isOtherRole ? 'people.affiliation.changedFromRole' : 'people.affiliation.changedFromTitle')}
          minDate={plusDays(affiliation.validFrom, 1)}
          maxDate={affiliation.validTo ?? undefined}
          {...form.getInputProps('validFrom')}
        />
      )}
    </FormDialog>
  );
}
