import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../graph/generated';
import { useAct } from '../../../graph/use-act';
import { FormDialog } from '../../../ui/form-dialog';
import { useDraftForm } from '../../../ui/use-draft-form';
import { RiskFields } from './risk-fields';
import { newRisk, riskFieldsOf, riskRules } from './risk-values';

const CreateRisk = graphql(`
  mutation CreateRisk($input: CreateRiskInput!) {
    createRisk(input: $input) {
      id
    }
  }
`);

export function NewRiskDialog({ councilId, opened, onClose }: { councilId: string; opened: boolean; onClose: () => void }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const form = useDraftForm({ draft: `risk/new/${councilId}`, initialValues: newRisk(), validate: riskRules(t) });
  const act = useAct(CreateRisk, {
    form,
    success: 'risks.created',
    onDone: ({ createRisk }) => void navigate({ to: '/risks/$id', params: { id: createRisk.id } }),
  });
  return (
    <FormDialog
      title={t('risks.new')}
      size="xl"
      opened={opened}
      onClose={onClose}
      form={form}
      act={act}
      saveLabel={t('risks.create')}
      onSubmit={form.onSubmit((values) => void act.run({ input: { ...riskFieldsOf(values), councilId } }))}
    >
      <RiskFields form={form} councilId={councilId} />
    </FormDialog>
  );
}
