import { Alert, List } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { PlanData } from '../plan-query';

/** What keeps a plan from its next step, and goals that nobody could tell are reached. Nothing where it is whole. */
export function WhatIsLacking({ plan: { lack, priorities } }: { plan: PlanData }) {
  const { t } = useTranslation();
  if (lack)
    return (
      <Alert color="red" title={t('plans.lack.title')}>
        {t(`plans.lack.${lack}`)}
      </Alert>
    );
  const unmeasured = priorities.flatMap(({ goals }) => goals).filter(({ indicators }) => indicators.length === 0);
  if (unmeasured.length === 0) return null;
  return (
    <Alert color="yellow" title={t('plans.lack.noIndicators', { count: unmeasured.length })}>
      <List size="sm">
        {unmeasured.map(({ id, text }) => (
          <List.Item key={id}>{text}</List.Item>
        ))}
      </List>
    </Alert>
  );
}
