import { Alert, Checkbox, Text } from '@mantine/core';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../../graph/generated';
import { useAct } from '../../../../graph/use-act';
import { DayInput } from '../../../../ui/day-input';
import { FormDialog } from '../../../../ui/form-dialog';
import { plusDays, today, useFormat } from '../../../../ui/format';
import type { DialogState } from '../../../../ui/use-dialog-param';
import { useDraftForm } from '../../../../ui/use-draft-form';
import type { PlanData } from '../plan-query';
import { DecisionSelect } from './decision-select';
import { WhatIsLacking } from './what-is-lacking';

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
      {state === 'DRAFT' && <WhatIsLacking plan={plan} />}
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
  const format = useFormat();
  const { id, version, state, consultationUntil } = plan;
  // Until the end of the last day.
  const awaited = state === 'CONSULTATION' && consultationUntil && today() <= consultationUntil ? consultationUntil : null;
  const form = useDraftForm({
    draft: `plan/${id}/adopt`,
    initialValues: { decisionId: null as string | null, endsConsultation: false },
    validate: {
      decisionId: (value) => (value ? null : t('ui.required')),
      endsConsultation: (value) => (value || !awaited ? null : t('plans.adopt.confirmFirst')),
    },
  });
  // Said anew each time: a tick of days ago, brought back with what was typed, would be nobody's word.
  useEffect(() => form.setFieldValue('endsConsultation', false), []);
  const act = useAct(AdoptActionPlan, { form, success: 'plans.adopt.done', onDone: dialog.close });
  return (
    <FormDialog
      title={t('plans.adopt.title')}
      opened={dialog.opened}
      onClose={dialog.close}
      form={form}
      act={act}
      saveLabel={t('plans.adopt.do')}
      onSubmit={form.onSubmit(
        ({ decisionId, endsConsultation }) =>
          void act.run({ input: { id, version, decisionId: decisionId ?? '', ...(awaited && { endsConsultation }) } }),
      )}
    >
      <Text size="sm">{t('plans.adopt.text')}</Text>
      <WhatIsLacking plan={plan} />
      <DecisionSelect decisions={plan.decisionsInForce} {...form.getInputProps('decisionId')} />
      {awaited && (
        <Alert color="yellow" title={t('plans.adopt.awaited', { day: format.day(awaited) })}>
          <Checkbox label={t('plans.adopt.endsConsultation')} {...form.getInputProps('endsConsultation', { type: 'checkbox' })} />
        </Alert>
      )}
    </FormDialog>
  );
}
