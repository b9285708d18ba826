import { Select, type SelectProps } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { PlanDecisionNameFragment } from '../../../../graph/generated/graphql';
import { decisionName } from '../decision-name';

interface DecisionSelectProps extends Omit<SelectProps, 'data'> {
  decisions: PlanDecisionNameFragment[];
}

/** One of the decisions in force; where there is none, how to go on. */
export function DecisionSelect({ decisions, ...select }: DecisionSelectProps) {
  const { t } = useTranslation();
  return (
    <Select
      label={t('plans.need.kind.DECISION')}
      required
      searchable
      description={decisions.length === 0 ? t('plans.adopt.noDecisions') : undefined}
      data={decisions.map((decision) => ({ value: decision.id, label: decisionName(decision) }))}
      {...select}
    />
  );
}
