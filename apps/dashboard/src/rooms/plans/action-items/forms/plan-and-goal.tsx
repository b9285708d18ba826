import { Select } from '@mantine/core';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../../graph/generated';
import { useRead } from '../../../../graph/use-read';
import type { DraftForm } from '../../../../ui/use-draft-form';
import type { ItemData } from '../item/item-query';
import type { ItemValues } from './item-values';

const PlansOfItems = graphql(`
  query PlansOfItems($councilId: ID!) {
    actionPlans(councilId: $councilId, filter: { states: [DRAFT, CONSULTATION, ADOPTED] }, first: 100) {
      nodes {
        id
        title
        council {
          id
        }
        priorities {
          id
          goals {
            id
            text
          }
        }
      }
    }
  }
`);

interface PlanAndGoalProps {
  form: DraftForm<ItemValues>;
  councilId: string;
  /** Undefined: a new one. */
  item: ItemData | undefined;
}

/** The plan that an item belongs to, and a goal of that plan. The plan of today stays to be chosen, also when it is closed. */
export function usePlanAndGoal({ form, councilId, item }: PlanAndGoalProps): Record<'planId' | 'goalId', ReactElement> {
  const { t } = useTranslation();
  const { data } = useRead(PlansOfItems, { councilId });
  const { planId } = form.getValues();
  const plans = (data?.actionPlans.nodes ?? []).filter(({ council }) => council?.id === councilId);
  const goals = plans.find(({ id }) => id === planId)?.priorities.flatMap((priority) => priority.goals) ?? [];
  const shared = { clearable: true, searchable: true, clearButtonProps: { 'aria-label': t('ui.clear') } };
  const isOfToday = item?.plan?.id === planId;
  return {
    planId: (
      <Select
        {...shared}
        label={t('plans.plan.one')}
        data={optionsOf([...plans, ...(item?.plan ? [item.plan] : [])], ({ title }) => title)}
        {...form.getInputProps('planId')}
        onChange={(id) => form.setValues({ planId: id, goalId: null })}
      />
    ),
    goalId: (
      <Select
        {...shared}
        label={t('plans.goal.one')}
        disabled={!planId}
        data={optionsOf([...goals, ...(isOfToday && item?.goal ? [item.goal] : [])], ({ text }) => text)}
        {...form.getInputProps('goalId')}
      />
    ),
  };
}

/** Each once: what is chosen today may be among those that can be chosen. */
function optionsOf<Thing extends { id: string }>(things: Thing[], label: (thing: Thing) => string) {
  return [...new Map(things.map((thing) => [thing.id, { value: thing.id, label: label(thing) }])).values()];
}
