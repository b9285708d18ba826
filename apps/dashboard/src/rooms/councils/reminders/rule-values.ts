import type { OpenItemState, ReminderAnchor, ReminderAudience, ReminderDelivery, ReminderObject } from '../../../graph/generated/graphql';
import { today } from '../../../ui/format';
import { FIRST_TO, PASSED_ON, type PassedOn } from '../terms';
import type { RuleData } from './rule-in-words';

export type RuleValues = {
  name: string;
  isActive: boolean;
  object: ReminderObject;
  anchor: ReminderAnchor;
  side: 'before' | 'after';
  offsetDays: number | '';
  repeatEveryDays: number | '';
  maxCount: number | '';
  leadFrom: number | '';
  secretaryFrom: number | '';
  chairFrom: number | '';
  helpersFrom: number | '';
  delivery: ReminderDelivery;
  /** Of an invitation, nobody to choose. */
  firstTo: ReminderAudience | '';
  /** None: all open ones. */
  onlyStates: OpenItemState[];
  belowProgress: number | '';
  /** '4' is every priority there is. */
  minPriority: string;
  wordsEt: string;
  wordsLv: string;
  wordsRu: string;
  wordsEn: string;
  workingDaysOnly: boolean;
  sendFrom: string;
  sendUntil: string;
  validFrom: string;
};

export const isOfItems = (object: ReminderObject): boolean => object !== 'INVITATION' && object !== 'RISK_REVIEW';

/** Whom a rule tells first that names nobody. */
export const nearest = (object: ReminderObject): ReminderAudience | '' => FIRST_TO[object][0] ?? '';

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
  helpersFrom: rule?.helpersFrom ?? '',
  delivery: rule?.delivery ?? 'AT_ONCE',
  firstTo: rule?.firstTo ?? nearest(rule?.object ?? 'INVITATION'),
  onlyStates: rule?.onlyStates ?? [],
  belowProgress: rule?.belowProgress ?? '',
  minPriority: String(rule?.minPriority ?? 4),
  wordsEt: rule?.wordsEt ?? '',
  wordsLv: rule?.wordsLv ?? '',
  wordsRu: rule?.wordsRu ?? '',
  wordsEn: rule?.wordsEn ?? '',
  workingDaysOnly: rule?.workingDaysOnly ?? true,
  sendFrom: rule?.sendFrom ?? '08:00',
  sendUntil: rule?.sendUntil ?? '18:00',
  validFrom: rule?.validFrom ?? today(),
});

const numberOf = (value: number | ''): number | null => (value === '' ? null : value);

/** How many reminders there are at most: without a repetition, one. */
export const timesOf = ({ repeatEveryDays, maxCount }: Pick<RuleValues, 'repeatEveryDays' | 'maxCount'>): number =>
  repeatEveryDays === '' ? 1 : Number(maxCount);

/** What the rule would be; what its object has no use for stays out. */
export function termsOf({ object, side, offsetDays, repeatEveryDays, maxCount, ...rest }: RuleValues) {
  const passesTo = (field: PassedOn) => (PASSED_ON[object].includes(field) ? numberOf(rest[field]) : null);
  return {
    ...rest,
    offsetDays: side === 'before' && Number(offsetDays) > 0 ? -Number(offsetDays) : Number(offsetDays),
    repeatEveryDays: numberOf(repeatEveryDays),
    maxCount: timesOf({ repeatEveryDays, maxCount }),
    leadFrom: passesTo('leadFrom'),
    secretaryFrom: passesTo('secretaryFrom'),
    chairFrom: passesTo('chairFrom'),
    helpersFrom: passesTo('helpersFrom'),
    delivery: object === 'INVITATION' ? ('AT_ONCE' as const) : rest.delivery,
    firstTo: rest.firstTo === '' || rest.firstTo === nearest(object) ? null : rest.firstTo,
    onlyStates: isOfItems(object) && rest.onlyStates.length > 0 ? rest.onlyStates : null,
    belowProgress: isOfItems(object) ? numberOf(rest.belowProgress) : null,
    minPriority: isOfItems(object) && rest.minPriority !== '4' ? Number(rest.minPriority) : null,
  };
}
