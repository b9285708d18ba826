import { Select, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../../graph/generated';
import { useAct } from '../../../../graph/use-act';
import { FormDialog } from '../../../../ui/form-dialog';
import { LongText } from '../../../../ui/long-text';
import type { DialogState } from '../../../../ui/use-dialog-param';
import { useDraftForm } from '../../../../ui/use-draft-form';
import type { PlanData } from '../plan-query';

const CloseActionPlan = graphql(`
  mutation CloseActionPlan($input: CloseActionPlanInput!) {
    closeActionPlan(input: $input) {
      id
    }
  }
`);

/** What is chosen where open items go nowhere. */
const STAY = 'stay';

/** With open items, it is asked where they go on. */
export function ClosePlanDialog({ plan, dialog }: { plan: PlanData; dialog: DialogState }) {
  const { t } = useTranslation();
  const { id, version, council, openActionItemCount: open } = plan;
  const others = (council?.actionPlans.nodes ?? []).filter(
    (one) => one.id !== id && one.state !== 'CLOSED' && one.councils.some((of) => of.isLead && of.id === council?.id),
  );
  const form = useDraftForm({
    draft: `plan/${id}/close`,
    initialValues: { closingReport: '', rollOverToPlanId: STAY },
    inWords: { rollOverToPlanId: (to) => others.find((one) => one.id === to)?.title ?? t('plans.close.stay') },
    validate: { closingReport: (value) => (value.trim() ? null : t('ui.required')) },
  });
  const act = useAct(CloseActionPlan, { form, success: 'plans.close.done', onDone: dialog.close });
  return (
    <FormDialog
      title={t('plans.close.title')}
      size="xl"
      opened={dialog.opened}
      onClose={dialog.close}
      form={form}
      act={act}
      saveLabel={t('plans.close.do')}
      onSubmit={form.onSubmit(({ closingReport, rollOverToPlanId: to }) =>
        act.run({ input: { id, version, closingReport, rollOverToPlanId: to === STAY ? null : to } }),
      )}
    >
      <Text size="sm">{t('plans.close.text')}</Text>
      <LongText label={t('plans.plan.closingReport')} required minRows={6} most={20_000} {...form.getInputProps('closingReport')} />
      {open > 0 && (
        <Select
          label={t('plans.close.openItems', { count: open })}
          description={t('plans.close.openItemsHint')}
          allowDeselect={false}
          data={[{ value: STAY, label: t('plans.close.stay') }, ...others.map((one) => ({ value: one.id, label: one.title }))]}
          {...form.getInputProps('rollOverToPlanId')}
        />
      )}
    </FormDialog>
  );
}
