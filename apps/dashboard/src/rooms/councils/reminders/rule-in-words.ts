import { useTranslation } from 'react-i18next';
import { graphql } from '../../../graph/generated';
import type { ReminderRuleLineFragment } from '../../../graph/generated/graphql';

export const ReminderRuleLine = graphql(`
  fragment ReminderRuleLine on ReminderRule {
    id
    name
    isActive
    object
    anchor
    offsetDays
    repeatEveryDays
    maxCount
    leadFrom
    secretaryFrom
    workingDaysOnly
    sendFrom
    sendUntil
    validFrom
    version
  }
`);

export type RuleData = ReminderRuleLineFragment;
type RuleTerms = Pick<
  RuleData,
  'anchor' | 'offsetDays' | 'repeatEveryDays' | 'maxCount' | 'leadFrom' | 'secretaryFrom' | 'workingDaysOnly' | 'sendFrom' | 'sendUntil'
>;

/** A rule as a sentence: what a secretary reads, and checks while typing. */
export function useRuleInWords(): (rule: RuleTerms) => string {
  const { t } = useTranslation();
  return ({ anchor, offsetDays, repeatEveryDays, maxCount, leadFrom, secretaryFrom, workingDaysOnly, sendFrom, sendUntil }) => {
    const side = offsetDays < 0 ? 'before' : offsetDays > 0 ? 'after' : 'on';
    const first = t(`councils.rules.first.${anchor}.${side}`, { days: Math.abs(offsetDays) });
    const repeat =
      repeatEveryDays && maxCount > 1 ? t('councils.rules.repeat', { days: repeatEveryDays, times: maxCount }) : t('councils.rules.once');
    const hours = t(workingDaysOnly ? 'councils.rules.workingHours' : 'councils.rules.hours', { from: sendFrom, until: sendUntil });
    const passedOn = [
      leadFrom && t('councils.rules.escalateLead', { from: leadFrom }),
      secretaryFrom && t('councils.rules.escalateSecretary', { from: secretaryFrom }),
    ];
    const sentence = t('councils.rules.sentence', { first, repeat: [repeat, ...passedOn].filter(Boolean).join(', '), hours });
    return anchor === 'REVIEW_DUE' ? t('councils.rules.ofReview', { sentence }) : sentence;
  };
}
