import { useTranslation } from 'react-i18next';
import type { OneTried } from './dry-run-about';
import type { ForeseenReminder } from './dry-run-query';

/** As what somebody is told. */
export function useAsWhat() {
  const { t } = useTranslation();
  return ({ audience, object, personName }: OneTried): string | undefined => {
    if (audience) return t(`reminders.reminderAudience.${audience}`);
    if (personName === null) return undefined;
    if (object === 'INVITATION') return t('councils.dryRun.invitee');
    return object === 'EXTENSION_ANSWERED' ? t('councils.dryRun.asker') : undefined;
  };
}

/** Why the weekly mail speaks of it by itself. */
export function useReason() {
  const { t } = useTranslation();
  return ({ rule, delivery, object, countedFrom, sendsAt }: OneTried): string | undefined => {
    if (rule || delivery !== 'DIGEST') return undefined;
    if (object !== 'ACTION_ITEM_DUE') return t(`councils.dryRun.weekly.${object}`);
    return countedFrom && sendsAt ? t(`councils.dryRun.weekly.${countedFrom < sendsAt.slice(0, 10) ? 'late' : 'soon'}`) : undefined;
  };
}

/** Which of the mails about it: of a rule its number; the others begin anew, or are but one. */
export function useWhichOne() {
  const { t } = useTranslation();
  return ({ rule, occurrence, object }: ForeseenReminder): string => {
    if (rule && occurrence !== null) return t('councils.dryRun.nth', { number: occurrence });
    if (object === 'STATUS_ROUND') return t('councils.dryRun.firstMail');
    if (object === 'STATUS_ROUND_REMINDER') return t('councils.dryRun.onlyReminder');
    return t(object === 'EXTENSION_ANSWERED' ? 'councils.dryRun.once' : 'councils.dryRun.everyWeek');
  };
}
