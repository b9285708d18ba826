import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../../graph/generated';
import { useAct } from '../../../../graph/use-act';
import { DayInput } from '../../../../ui/day-input';
import { FormDialog } from '../../../../ui/form-dialog';
import { plusDays, today } from '../../../../ui/format';
import type { DialogState } from '../../../../ui/use-dialog-param';
import { useDraftForm } from '../../../../ui/use-draft-form';
import type { PlanData } from '../plan-query';
import { DecisionSelect } from './decision-select';

const OpenConsultation = graphql(`
  mutation OpenConsultation($input: OpenConsultationInput!) {
    openConsultation(input: $input) {
      id
    }
  }
`);
const AdoptActionPlan = graphql(`
  mutation AdoptActionPlan($input: AdoptActionPlanInput!) {
    adoptActionPlan(input: $input) {
      id
    }
  }
`);

interface StepDialogProps {
  plan: PlanData;
  dialog: DialogState;
}

/** Two weeks are what bodies are usually given. */
const DAYS_TO_CONSULT = 14;

const earlier = (one: string, other: string): string => (one < other ? one : other);

export function ConsultationDialog({ plan, dialog }: StepDialogProps) {
  const { t } = useTranslation();
  const form = useDraftForm({
    draft: `plan/${plan.id}/consult`,
    initialValues: { until: plan.consultationUntil ?? earlier(plusDays(today(), DAYS_TO_CONSULT), plan.periodTo) },
    validate: { until: (value) => (value ? null : t('ui.required')) },
  });
  const act = useAct(OpenConsultation, { form, success: 'plans.consult.done', onDone: dialog.close });
  const { id, version, state } = plan;
  return (
    <FormDialog
      title={t(state === 'DRAFT' ? 'plans.consult.do' : 'plans.consult.move')}
      opened={dialog.opened}
      onClose={dialog.close}
      form={form}
      act={act}
      onSubmit={form.onSubmit(({ until }) => void act.run({ input: { id, version, until } }))}
    >
      <Text size="sm">{t('plans.consult.text')}</Text>
      <DayInput
        label={t('plans.plan.consultationUntil')}
        required
        minDate={today()}
        maxDate={plan.periodTo}
        {...form.getInputProps('until')}
      />
    </FormDialog>
  );
}

export function AdoptDialog({ plan, dialog }: StepDialogProps) {
  const { t } = useTranslation();
  const form = useDraftForm({
    draft: `plan/${plan.id}/adopt`,
    initialValues: { decisionId: null as string | null },
    validate: { decisionId: (value) => (value ? null : t('ui.required')) },
  });
  const act = useAct(AdoptActionPlan, { form, success: 'plans.adopt.done', onDone: dialog.close });
  const { id, version } = plan;
  return (
    <FormDialog
      title={t('plans.adopt.title')}
      opened={dialog.opened}
      onClose={dialog.close}
      form={form}
      act={act}
      saveLabel={t('plans.adopt.do')}
      onSubmit={form.onSubmit(({ decisionId }) => void act.run({ input: { id, version, decisionId: decisionId ?? '' } }))}
    >
      <Text size="sm">{t('plans.adopt.text')}</Text>
      <DecisionSelect decisions={plan.decisionsInForce} {...form.getInputProps('decisionId')} />
    </FormDialog>
  );
}
