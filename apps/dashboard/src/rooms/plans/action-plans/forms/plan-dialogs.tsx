import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../../graph/generated';
import { useAct } from '../../../../graph/use-act';
import { FormDialog } from '../../../../ui/form-dialog';
import { LongText } from '../../../../ui/long-text';
import type { DialogState } from '../../../../ui/use-dialog-param';
import { useDraftForm } from '../../../../ui/use-draft-form';
import type { PlanData } from '../plan-query';
import { DecisionSelect } from './decision-select';
import { PlanFields, type Named } from './plan-fields';
import { amendmentOf, amendmentRules, changesOf, newPlan, newPlanOf, planRules, valuesOf } from './plan-values';

const CreateActionPlan = graphql(`
  mutation CreateActionPlan($input: CreateActionPlanInput!) {
    createActionPlan(input: $input) {
      id
    }
  }
`);
const UpdateActionPlan = graphql(`
  mutation UpdateActionPlan($input: UpdateActionPlanInput!) {
    updateActionPlan(input: $input) {
      id
      version
    }
  }
`);
const AmendActionPlan = graphql(`
  mutation AmendActionPlan($input: AmendActionPlanInput!) {
    amendActionPlan(input: $input) {
      id
      version
    }
  }
`);

interface NewPlanDialogProps {
  council: { id: string; partnerCouncils: Named[] };
  dialog: DialogState;
}

export function NewPlanDialog({ council, dialog }: NewPlanDialogProps) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const form = useDraftForm({ draft: `plan/new/${council.id}`, initialValues: newPlan(), validate: planRules(t) });
  const act = useAct(CreateActionPlan, {
    form,
    success: 'plans.plan.created',
    onDone: ({ createActionPlan }) => void navigate({ to: '/plans/$id', params: { id: createActionPlan.id } }),
  });
  return (
    <FormDialog
      title={t('plans.plan.new')}
      size="xl"
      opened={dialog.opened}
      onClose={dialog.close}
      form={form}
      act={act}
      saveLabel={t('plans.plan.create')}
      onSubmit={form.onSubmit((values) => void act.run({ input: newPlanOf(council.id, values) }))}
    >
      <PlanFields form={form} choices={{ councils: council.partnerCouncils, previous: [] }} />
    </FormDialog>
  );
}

interface PlanDialogProps {
  plan: PlanData;
  dialog: DialogState;
}

export function EditPlanDialog({ plan, dialog }: PlanDialogProps) {
  const { t } = useTranslation();
  const others = plan.councils.filter(({ isLead }) => !isLead);
  const partners = plan.council?.partnerCouncils ?? [];
  const lead = plan.councils.find(({ isLead }) => isLead)?.id;
  // Named once, a council may stay, also where it could not be named today.
  const councils = [...partners, ...others.filter(({ id }) => !partners.some((partner) => partner.id === id))];
  const previous = (plan.council?.actionPlans.nodes ?? [])
    .filter((one) => one.id !== plan.id && one.councils.some(({ id, isLead }) => isLead && id === lead))
    .map(({ id, title }) => ({ id, name: title }));
  const nameOf = (named: Named[], id: string | null) => named.find((one) => one.id === id)?.name ?? '…';
  const form = useDraftForm({
    draft: `plan/${plan.id}`,
    initialValues: valuesOf(plan),
    inWords: {
      otherCouncilIds: (ids) => ids.map((id) => nameOf(councils, id)).join(', '),
      previousPlanId: (id) => nameOf(previous, id),
    },
    validate: planRules(t),
  });
  const act = useAct(UpdateActionPlan, { form, success: 'ui.done', onDone: dialog.close });
  return (
    <FormDialog
      title={t('plans.plan.edit')}
      size="xl"
      opened={dialog.opened}
      onClose={dialog.close}
      form={form}
      act={act}
      onSubmit={form.onSubmit(() => void act.run({ input: { id: plan.id, version: plan.version, ...changesOf(form.changed()) } }))}
    >
      <PlanFields form={form} choices={{ councils, previous }} />
    </FormDialog>
  );
}

/** What was adopted stands until a decision changes it; which one, and what it changed, is kept. */
export function AmendPlanDialog({ plan, dialog }: PlanDialogProps) {
  const { t } = useTranslation();
  const form = useDraftForm({
    draft: `plan/${plan.id}/amend`,
    initialValues: { ...valuesOf(plan), decisionId: null as string | null, summary: '' },
    validate: amendmentRules(t),
  });
  const act = useAct(AmendActionPlan, { form, success: 'plans.amend.done', onDone: dialog.close });
  const save = () => {
    const { decisionId: _decisionId, summary: _summary, ...changed } = form.changed();
    const { decisionId, summary } = form.getValues();
    void act.run({ input: { ...amendmentOf(changed), id: plan.id, version: plan.version, decisionId: decisionId ?? '', summary } });
  };
  return (
    <FormDialog
      title={t('plans.amend.title')}
      size="xl"
      opened={dialog.opened}
      onClose={dialog.close}
      form={form}
      act={act}
      onSubmit={form.onSubmit(save)}
    >
      <DecisionSelect decisions={plan.decisionsInForce} {...form.getInputProps('decisionId')} />
      <LongText label={t('plans.amend.summary')} required most={2000} {...form.getInputProps('summary')} />
      <PlanFields form={form} />
    </FormDialog>
  );
}
