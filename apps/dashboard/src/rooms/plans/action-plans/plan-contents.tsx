import { useTranslation } from 'react-i18next';
import { PageContents, type ContentsLine } from '../../../ui/page-contents';
import { hasBurnUp } from '../follow-through/burn-up/burn-up';
import { entersItemsFor } from './parts/plan-items';
import type { PlanData } from './plan-query';
import { attentionOfOpinions, attentionOfOthers, attentionOfPriority, itemsOfNone, prioritySection } from './plan-sections';

/** The sections of the plan's page, in their order; one that the page leaves out is left out here. */
export function PlanContents({ plan }: { plan: PlanData }) {
  const { t } = useTranslation();
  const { id, state, closingReport, amendments, opinions, burnUp, priorities, actionItems } = plan;
  const others = itemsOfNone(actionItems).length;
  const lines: (ContentsLine | false)[] = [
    { id: 'about', title: t('plans.plan.about') },
    !!closingReport && { id: 'report', title: t('plans.plan.closingReport') },
    amendments.length > 0 && { id: 'amendments', title: t('plans.plan.amendments'), count: amendments.length },
    (state === 'CONSULTATION' || opinions.length > 0) && {
      ...{ id: 'opinions', title: t('plans.opinion.list') },
      ...{ count: opinions.length, attention: attentionOfOpinions(plan) },
    },
    hasBurnUp(burnUp) && { id: 'burn-up', title: t('plans.follow.burnUp') },
    ...priorities.map((priority, at) => ({
      id: prioritySection(priority),
      title: t('plans.priority.numbered', { number: at + 1, text: priority.text }),
      count: t('plans.goal.count', { count: priority.goals.length }),
      attention: attentionOfPriority(priority, actionItems),
    })),
    (others > 0 || entersItemsFor(plan) !== undefined) && {
      ...{ id: 'other-items', title: t('plans.plan.otherItems') },
      ...{ count: others, attention: attentionOfOthers(plan) },
    },
  ];
  return <PageContents here={{ to: '/plans/$id', params: { id } }} lines={lines.filter((line) => line !== false)} alsoOnDesk />;
}
