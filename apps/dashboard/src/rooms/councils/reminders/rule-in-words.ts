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
    chairFrom
    helpersFrom
    delivery
    firstTo
    minPriority
    onlyStates
    belowProgress
    wordsEt
    wordsLv
    wordsRu
    wordsEn
    workingDaysOnly
    sendFrom
    sendUntil
    validFrom
    version
  }
`);

export type RuleData = ReminderRuleLineFragment;
type RuleTerms = Omit<RuleData, 'id' | 'name' | 'isActive' | 'validFrom' | 'version' | 'wordsEt' | 'wordsLv' | 'wordsRu' | 'wordsEn'>;

/** A rule as a sentence: what a secretary reads, and checks while typing. */
export function useRuleInWords(): (rule: RuleTerms) => string {
  const { t } = useTranslation();
  return (rule) => {
    const { object, anchor, offsetDays, repeatEveryDays, maxCount, leadFrom, secretaryFrom, chairFrom, minPriority, firstTo, onlyStates } =
      rule;
    const side = offsetDays < 0 ? 'before' : offsetDays > 0 ? 'after' : 'on';
    const first = t(`councils.rules.first.${anchor}.${side}`, { days: Math.abs(offsetDays) });
    const repeat =
      repeatEveryDays && maxCount > 1 ? t('councils.rules.repeat', { days: repeatEveryDays, times: maxCount }) : t('councils.rules.once');
    const hours = t(rule.workingDaysOnly ? 'councils.rules.workingHours' : 'councils.rules.hours', {
      from: rule.sendFrom,
      until: rule.sendUntil,
    });
    const passedOn = [
      leadFrom && t('councils.rules.escalateLead', { from: leadFrom }),
      secretaryFrom && t('councils.rules.escalateSecretary', { from: secretaryFrom }),
      chairFrom && t('councils.rules.escalateChair', { from: chairFrom }),
      rule.helpersFrom && t('councils.rules.escalateHelpers', { from: rule.helpersFrom }),
      minPriority && t(`councils.rules.priorityUpTo.${minPriority}`),
      onlyStates && t('councils.rules.whileStates', { states: onlyStates.map((state) => t(`plans.itemState.${state}`)).join(', ') }),
      rule.belowProgress && t('councils.rules.whileBelow', { percent: rule.belowProgress }),
    ];
    const sentence = t('councils.rules.sentence', {
      first,
      repeat: [repeat, ...passedOn].filter(Boolean).join(', '),
      hours: rule.delivery === 'DIGEST' ? t('councils.rules.inDigest') : hours,
    });
    return t(firstTo ? `councils.rules.toFirst.${firstTo}` : `councils.rules.to.${object}`, { sentence });
  };
}
