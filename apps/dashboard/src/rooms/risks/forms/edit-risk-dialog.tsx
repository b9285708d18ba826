import { useTranslation } from 'react-i18next';
import { graphql } from '../../../graph/generated';
import { useAct } from '../../../graph/use-act';
import { FormDialog } from '../../../ui/form-dialog';
import type { DialogState } from '../../../ui/use-dialog-param';
import { useDraftForm } from '../../../ui/use-draft-form';
import type { RiskData } from '../risk/risk-query';
import { ChangedMeanwhile } from './changed-meanwhile';
import { RiskFields } from './risk-fields';
import { riskFieldsOf, riskRules, valuesOf } from './risk-values';

const UpdateRisk = graphql(`
  mutation UpdateRisk($input: UpdateRiskInput!) {
    updateRisk(input: $input) {
      id
      version
    }
  }
`);

const choice = (thing: { id: string; name: string }) => ({ id: thing.id, label: thing.name });

export function EditRiskDialog({ risk, dialog }: { risk: RiskData; dialog: DialogState }) {
  const { t } = useTranslation();
  const form = useDraftForm({
    draft: `risk/${risk.id}`,
    initialValues: valuesOf(risk),
    validate: { ...riskRules(t), horizonMonths: (value) => (value === '' ? t('ui.required') : null) },
  });
  const act = useAct(UpdateRisk, { form, success: 'ui.done', onDone: dialog.close });
  return (
    <FormDialog
      title={t('risks.edit')}
      size="xl"
      opened={dialog.opened}
      onClose={dialog.close}
      form={form}
      act={act}
      onSubmit={form.onSubmit(() => void act.run({ input: { id: risk.id, version: risk.version, ...riskFieldsOf(form.changed()) } }))}
    >
      <ChangedMeanwhile risk={risk} />
      <RiskFields
        form={form}
        councilId={risk.council.id}
        isNew={false}
        isAccepted={risk.treatment === 'ACCEPT'}
        known={{
          owner: risk.ownerInstitution ? choice(risk.ownerInstitution) : undefined,
          person: risk.ownerPerson ? choice(risk.ownerPerson) : undefined,
          lead: risk.leadAssessorInstitution ? choice(risk.leadAssessorInstitution) : undefined,
          contributors: risk.contributors.map(choice),
          regions: risk.regions.map(choice),
        }}
      />
    </FormDialog>
  );
}
