import { Select, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../../graph/generated';
import { useAct } from '../../../../graph/use-act';
import { FormDialog } from '../../../../ui/form-dialog';
import { LongText } from '../../../../ui/long-text';
import type { DialogState } from '../../../../ui/use-dialog-param';
import { useDraftForm } from '../../../../ui/use-draft-form';
import type { PlanData } from '../plan-query';

const GiveOpinion = graphql(`
  mutation GiveOpinion($input: GiveOpinionInput!) {
    giveOpinion(input: $input) {
      id
    }
  }
`);

interface OpinionDialogProps {
  plan: PlanData;
  dialog: DialogState;
}

/** What one's institution thinks of the plan, in place of what it said before. */
export function OpinionDialog({ plan, dialog }: OpinionDialogProps) {
  const { t } = useTranslation();
  const { id: planId, opinions, opinionInstitutions } = plan;
  const givenBy = (institutionId: string) => opinions.find(({ institution }) => institution.id === institutionId);
  const first = opinionInstitutions[0]?.id ?? '';
  const form = useDraftForm({
    draft: `plan/${planId}/opinion`,
    initialValues: { institutionId: first, text: givenBy(first)?.text ?? '' },
    inWords: { institutionId: (one) => opinionInstitutions.find(({ id }) => id === one)?.name ?? '–' },
    validate: { text: (value) => (value.trim() ? null : t('ui.required')) },
  });
  const act = useAct(GiveOpinion, { form, success: 'plans.opinion.given', onDone: dialog.close });
  const { institutionId } = form.getValues();
  const version = givenBy(institutionId)?.version ?? null;
  const chosen = form.getInputProps('institutionId');
  return (
    <FormDialog
      title={t('plans.opinion.title')}
      size="xl"
      opened={dialog.opened}
      onClose={dialog.close}
      form={form}
      act={act}
      onSubmit={form.onSubmit(({ text }) => void act.run({ input: { planId, institutionId, text, version } }))}
    >
      <Text size="sm">{t('plans.opinion.text')}</Text>
      {opinionInstitutions.length > 1 && (
        <Select
          label={t('plans.opinion.institution')}
          required
          allowDeselect={false}
          data={opinionInstitutions.map(({ id, name }) => ({ value: id, label: name }))}
          {...chosen}
          onChange={(id: string | null) => form.setValues({ institutionId: id ?? first, text: givenBy(id ?? first)?.text ?? '' })}
        />
      )}
      <LongText label={t('plans.opinion.one')} required most={8000} minRows={6} {...form.getInputProps('text')} />
    </FormDialog>
  );
}
