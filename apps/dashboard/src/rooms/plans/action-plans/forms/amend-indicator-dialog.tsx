import { useTranslation } from 'react-i18next';
import { graphql } from '../../../../graph/generated';
import type { IndicatorPartsFragment } from '../../../../graph/generated/graphql';
import { useAct, type ActForm } from '../../../../graph/use-act';
import { FormDialog } from '../../../../ui/form-dialog';
import { LongText } from '../../../../ui/long-text';
import type { DialogState } from '../../../../ui/use-dialog-param';
import { useDraftForm } from '../../../../ui/use-draft-form';
import type { PlanData } from '../plan-query';
import { DecisionSelect } from './decision-select';
import { IndicatorFields } from './indicator-fields';
import { changedIndicator, indicatorRules, indicatorValues } from './indicator-values';

const AmendIndicator = graphql(`
  mutation AmendIndicator($input: AmendActionPlanInput!) {
    amendActionPlan(input: $input) {
      id
      version
    }
  }
`);

interface AmendIndicatorDialogProps {
  plan: PlanData;
  indicator: IndicatorPartsFragment;
  dialog: DialogState;
}

/** An indicator of an adopted plan is put right by a decision; what was adopted stays to be read. */
export function AmendIndicatorDialog({ plan, indicator, dialog }: AmendIndicatorDialogProps) {
  const { t } = useTranslation();
  const filled = (value: string | null) => (value?.trim() ? null : t('ui.required'));
  const form = useDraftForm({
    draft: `indicator/${indicator.id}/amend`,
    initialValues: { ...indicatorValues(indicator, plan), decisionId: null as string | null, summary: '' },
    validate: { ...indicatorRules(t), decisionId: filled, summary: filled },
  });
  const act = useAct(AmendIndicator, { form: namedAlone(form), success: 'plans.amend.done', onDone: dialog.close });
  const save = ({ decisionId, summary, ...values }: ReturnType<typeof form.getValues>) => {
    const { id, version } = indicator;
    const indicators = [{ id, version, ...changedIndicator(values, form.changed()) }];
    void act.run({ input: { id: plan.id, version: plan.version, decisionId: decisionId ?? '', summary, indicators } });
  };
  return (
    <FormDialog
      title={t('plans.indicator.amend')}
      size="xl"
      opened={dialog.opened}
      onClose={dialog.close}
      form={form}
      act={act}
      onSubmit={form.onSubmit(save)}
    >
      <DecisionSelect decisions={plan.decisionsInForce} {...form.getInputProps('decisionId')} />
      <LongText label={t('plans.amend.summary')} required most={2000} {...form.getInputProps('summary')} />
      <IndicatorFields form={form} />
    </FormDialog>
  );
}

/** The form of one indicator: what is refused of the only one in the list is told at its fields. */
const namedAlone = (form: ActForm): ActForm => ({
  ...form,
  refuse: (faults) => form.refuse(faults.map((fault) => ({ ...fault, path: fault.path.replace(/^indicators\.0\./, '') }))),
});
