import { Problem } from '@app/kernel';
import { ANCHORS, FIRST_TO, isOfItems, PASSED_ON, PASSED_ON_FIELDS, type ReminderObject } from './reminder-rule-enums.js';
import type { ReminderRule } from './reminder-rule.entity.js';

/** What the secretary says of a rule; the rest follows. */
export type ReminderTerms = Pick<
  ReminderRule,
  | 'name'
  | 'isActive'
  | 'anchor'
  | 'offsetDays'
  | 'repeatEveryDays'
  | 'maxCount'
  | 'leadFrom'
  | 'secretaryFrom'
  | 'chairFrom'
  | 'helpersFrom'
  | 'delivery'
  | 'firstTo'
  | 'minPriority'
  | 'onlyStates'
  | 'belowProgress'
  | 'wordsEt'
  | 'wordsLv'
  | 'wordsRu'
  | 'wordsEn'
  | 'workingDaysOnly'
  | 'sendFrom'
  | 'sendUntil'
  | 'validFrom'
>;

/** Refuses what could never remind anybody sensibly. */
export function refuseSenseless(object: ReminderObject, terms: ReminderTerms): void {
  // A column's hour has seconds, a given one has none.
  if (terms.sendUntil.slice(0, 5) <= terms.sendFrom.slice(0, 5)) throw new Problem('INVALID', 'ends-before-start', 'sendUntil');
  if (terms.maxCount > 1 && terms.repeatEveryDays === null) throw new Problem('INVALID', 'repeat-is-missing', 'repeatEveryDays');
  if (!ANCHORS[object].includes(terms.anchor)) throw new Problem('INVALID', 'anchor-of-another-object', 'anchor');
  for (const field of PASSED_ON_FIELDS) {
    const from = terms[field];
    if (from !== null && !PASSED_ON[object].includes(field)) throw new Problem('INVALID', 'not-passed-on', field);
    if (from !== null && from > terms.maxCount) throw new Problem('INVALID', 'never-so-many', field, { count: terms.maxCount });
  }
  if (terms.firstTo !== null && !FIRST_TO[object].includes(terms.firstTo)) throw new Problem('INVALID', 'not-told-first', 'firstTo');
  if (object === 'INVITATION' && terms.delivery === 'DIGEST') throw new Problem('INVALID', 'not-in-digest', 'delivery');
  for (const field of ['onlyStates', 'belowProgress'] as const)
    if (!isOfItems(object) && terms[field] !== null) throw new Problem('INVALID', 'only-items-have-progress', field);
  if (!isOfItems(object) && terms.minPriority !== null) throw new Problem('INVALID', 'only-items-have-priority', 'minPriority');
  if (terms.anchor === 'INVITED_AT' && terms.offsetDays < 1) throw new Problem('INVALID', 'before-the-invitation', 'offsetDays');
  if (terms.anchor === 'LAST_WORD' && terms.offsetDays < 1) throw new Problem('INVALID', 'before-the-last-word', 'offsetDays');
  if (terms.anchor === 'ASKED_ON' && terms.offsetDays < 0) throw new Problem('INVALID', 'before-it-was-asked', 'offsetDays');
}
