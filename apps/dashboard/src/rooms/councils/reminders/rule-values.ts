import type { ReminderAnchor, ReminderDelivery, ReminderObject } from '../../../graph/generated/graphql';
import { PASSED_ON } from '../terms';
import type { RuleData } from './rule-in-words';

export type RuleValues = {
  name: string;
  isActive: boolean;
  object: ReminderObject;
  anchor: ReminderAnchor;
  side: 'before' | 'after';
  offsetDays: number;
  repeatEveryDays: number | '';
  maxCount: number;
  leadFrom: number | '';
  secretaryFrom: number | '';
  chairFrom: number | '';
  delivery: ReminderDelivery;
  /** '4' is every priority there is. */
  minPriority: string;
  wordsEt: string;
  wordsEn: string;
  workingDaysOnly: boolean;
  sendFrom: string;
  sendUntil: string;
};

export const isOfItems = (object: ReminderObject): boolean => object !== 'INVITATION' && object !== 'RISK_REVIEW';

export const valuesOf = (rule: RuleData | undefined): RuleValues => ({
  name: rule?.name ?? '',
  isActive: rule?.isActive ?? true,
  object: rule?.object ?? 'INVITATION',
  anchor: rule?.anchor ?? 'ANSWER_BY',
  side: (rule?.offsetDays ?? -7) < 0 || (rule?.offsetDays === 0 && rule.object !== 'EXTENSION_ASKED') ? 'before' : 'after',
  offsetDays: Math.abs(rule?.offsetDays ?? 7),
  repeatEveryDays: rule ? (rule.repeatEveryDays ?? '') : 3,
  maxCount: rule?.maxCount ?? 3,
  leadFrom: rule?.leadFrom ?? '',
  secretaryFrom: rule?.secretaryFrom ?? '',
  chairFrom: rule?.chairFrom ?? '',
  delivery: rule?.delivery ?? 'AT_ONCE',
  minPriority: String(rule?.minPriority ?? 4),
  wordsEt: rule?.wordsEt ?? '',
  wordsEn: rule?.wordsEn ?? '',
  workingDaysOnly: rule?.workingDaysOnly ?? true,
  sendFrom: rule?.sendFrom ?? '08:00',
  sendUntil: rule?.sendUntil ?? '18:00',
});

const numberOf = (value: number | ''): number | null => (value === '' ? null : value);

/** What the rule would be; what its object has no use for stays out. */
export function termsOf({ object, side, offsetDays, repeatEveryDays, maxCount, ...rest }: RuleValues) {
  const passesTo = (field: 'leadFrom' | 'secretaryFrom' | 'chairFrom') =>
    PASSED_ON[object].includes(field) ? numberOf(rest[field]) : null;
  return {
    ...rest,
    offsetDays: side === 'before' && offsetDays > 0 ? -offsetDays : offsetDays,
    repeatEveryDays: numberOf(repeatEveryDays),
    maxCount: repeatEveryDays === '' ? 1 : maxCount,
    leadFrom: passesTo('leadFrom'),
    secretaryFrom: passesTo('secretaryFrom'),
    chairFrom: passesTo('chairFrom'),
    delivery: isOfItems(object) ? rest.delivery : ('AT_ONCE' as const),
    minPriority: isOfItems(object) && rest.minPriority !== '4' ? Number(rest.minPriority) : null,
  };
}
