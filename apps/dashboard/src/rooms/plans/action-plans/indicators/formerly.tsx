import { List, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { IndicatorPartsFragment } from '../../../../graph/generated/graphql';
import { useFormat } from '../../../../ui/format';

type Former = Omit<IndicatorPartsFragment['formerly'][number], 'until' | 'decisionRef'>;

/** An indicator as it stood once, as one sentence. */
export function useFormerLine(): (former: Former) => string {
  const { t } = useTranslation();
  const format = useFormat();
  return ({ name, unit, baseline, baselineOn, target, targetOn }) =>
    t('plans.indicator.was', {
      ...{ name, unit, baseline: format.number(baseline), baselineOn: format.shortDay(baselineOn) },
      ...{ target: format.number(target), targetOn: format.shortDay(targetOn) },
    });
}

/** What it was before decisions changed it: the first one is as it was adopted. */
export function Formerly({ indicator: { id, formerly } }: { indicator: IndicatorPartsFragment }) {
  const { t } = useTranslation();
  const format = useFormat();
  const lineOf = useFormerLine();
  if (formerly.length === 0) return null;
  return (
    <div>
      <Text size="sm" fw={600} id={`formerly-${id}`}>
        {t('plans.indicator.formerly')}
      </Text>
      <List size="sm" aria-labelledby={`formerly-${id}`}>
        {formerly.map((former, at) => (
          <List.Item key={at}>
            {t(at === 0 ? 'plans.indicator.adoptedAs' : 'plans.indicator.untilDay', {
              was: lineOf(former),
              day: format.shortDay(former.until),
              decision: former.decisionRef ?? t('plans.need.kind.DECISION'),
            })}
          </List.Item>
        ))}
      </List>
    </div>
  );
}
