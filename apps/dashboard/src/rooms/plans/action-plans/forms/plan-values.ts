import type { TFunction } from 'i18next';
import type { AmendActionPlanInput, CreateActionPlanInput, UpdateActionPlanInput } from '../../../../graph/generated/graphql';
import { plusDays, today } from '../../../../ui/format';
import type { PlanData } from '../plan-query';

export type PlanValues = {
  title: string;
  vision: string;
  periodFrom: string | null;
  periodTo: string | null;
  budgetEuros: number | '';
  fundingSources: string;
  otherCouncilIds: string[];
  previousPlanId: string | null;
};

/** Next year, as plans are made before it begins. */
export function newPlan(): PlanValues {
  const year = Number(today().slice(0, 4)) + 1;
  return {
    ...{ title: '', vision: '', budgetEuros: '', fundingSources: '', otherCouncilIds: [], previousPlanId: null },
    periodFrom: `${year}-01-01`,
    periodTo: plusDays(`${year + 1}-01-01`, -1),
  };
}

export const valuesOf = (plan: PlanData): PlanValues => ({
  title: plan.title,
  vision: plan.vision ?? '',
  periodFrom: plan.periodFrom,
  periodTo: plan.periodTo,
  budgetEuros: plan.budgetEuros ?? '',
  fundingSources: plan.fundingSources ?? '',
  otherCouncilIds: plan.councils.filter(({ isLead }) => !isLead).map(({ id }) => id),
  previousPlanId: plan.previousPlan?.id ?? null,
});

/** What of the given values is sent; days are there, the form's rules see to it. */
export function changesOf({
  budgetEuros,
  periodFrom,
  periodTo,
  ...rest
}: Partial<PlanValues>): Omit<UpdateActionPlanInput, 'id' | 'version'> {
  return {
    ...rest,
    ...(periodFrom && { periodFrom }),
    ...(periodTo && { periodTo }),
    ...(budgetEuros !== undefined && { budgetEuros: budgetEuros === '' ? null : budgetEuros }),
  };
}

export const newPlanOf = (councilId: string, values: PlanValues): CreateActionPlanInput => ({
  ...changesOf(values),
  councilId,
  title: values.title,
  periodFrom: values.periodFrom ?? '',
  periodTo: values.periodTo ?? '',
});

/** Whose plan it is and which it follows, no decision changes. */
export function amendmentOf(changed: Partial<PlanValues>): Omit<AmendActionPlanInput, 'id' | 'version' | 'decisionId' | 'summary'> {
  const { otherCouncilIds, previousPlanId, ...rest } = changesOf(changed);
  return rest;
}

const filled = (t: TFunction) => (value: unknown) => (typeof value === 'string' && value.trim() ? null : t('ui.required'));

export const planRules = (t: TFunction) => ({ title: filled(t), periodFrom: filled(t), periodTo: filled(t) });
export const amendmentRules = (t: TFunction) => ({ ...planRules(t), decisionId: filled(t), summary: filled(t) });
