import { Alert, List, Select, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../../graph/generated';
import { useAct } from '../../../../graph/use-act';
import { FormDialog } from '../../../../ui/form-dialog';
import { useFormat } from '../../../../ui/format';
import { LongText } from '../../../../ui/long-text';
import type { DialogState } from '../../../../ui/use-dialog-param';
import { useDraftForm } from '../../../../ui/use-draft-form';
import { OPEN_STATES } from '../../action-items/terms';
import type { PlanData, PlanItem } from '../plan-query';

const CloseActionPlan = graphql(`
  mutation CloseActionPlan($input: CloseActionPlanInput!) {
    closeActionPlan(input: $input) {
      id
    }
  }
`);

/** What is chosen where open items go nowhere. */
const STAY = 'stay';

/** Items named one by one before the rest is counted. */
const NAMED = 10;

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
  const next = open > 0 && others.find((one) => one.id === form.getValues().rollOverToPlanId);
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
      {next && <WhatChanges items={plan.actionItems.filter(({ state }) => OPEN_STATES.includes(state))} next={next} />}
    </FormDialog>
  );
}

interface WhatChangesProps {
  items: PlanItem[];
  next: { title: string; periodFrom: string; periodTo: string };
}

/** What moving does to items beside moving them: they leave their goals, and may be due on a day that the next plan does not reach. */
function WhatChanges({ items, next: { title, periodFrom, periodTo } }: WhatChangesProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const leaving = items.filter(({ goal }) => goal !== null).length;
  const outside = items.filter(({ dueOn }) => dueOn < periodFrom || dueOn > periodTo);
  if (leaving === 0 && outside.length === 0) return null;
  return (
    <Alert color="yellow" title={t('plans.close.changes')} role="status">
      {leaving > 0 && <Text size="sm">{t('plans.close.leaveGoals', { count: leaving, plan: title })}</Text>}
      {outside.length > 0 && (
        <>
          <Text size="sm">{t('plans.close.outside', { count: outside.length, period: format.days(periodFrom, periodTo) })}</Text>
          <List size="sm">
            {outside.slice(0, NAMED).map(({ id, ref, title: name, dueOn }) => (
              <List.Item key={id}>{t('plans.close.outsideItem', { item: `${ref} ${name}`, day: format.shortDay(dueOn) })}</List.Item>
            ))}
          </List>
          {outside.length > NAMED && <Text size="sm">{t('plans.close.outsideMore', { count: outside.length - NAMED })}</Text>}
        </>
      )}
    </Alert>
  );
}
