import { Alert } from '@mantine/core';
import { IconTargetArrow } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../../ui/format';
import type { DecisionData } from '../decision-query';

/** Which plans stand on a decision that is about to be corrected: what they say of it changes with it. */
export function PlansOnIt({ decision: { adoptedPlans, amendedPlans } }: { decision: DecisionData }) {
  const { t } = useTranslation();
  const format = useFormat();
  const named = (plans: { title: string }[]) => ({ count: plans.length, plans: format.list(plans.map(({ title }) => title)) });
  if (adoptedPlans.length + amendedPlans.length === 0) return null;
  return (
    <Alert color="sea" icon={<IconTargetArrow />}>
      {adoptedPlans.length > 0 && <div>{t('plans.decision.adoptedMoves', named(adoptedPlans))}</div>}
      {amendedPlans.length > 0 && <div>{t('plans.decision.amendedStays', named(amendedPlans))}</div>}
    </Alert>
  );
}
