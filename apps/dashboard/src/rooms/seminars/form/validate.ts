// What can be told before asking the server: empty fields that must not be. Everything else the server says, in its own words.
import type { SeminarValues } from './values';

const TIME = /^\d{2}:\d{2}$/;

export function validateSeminar(values: SeminarValues, t: (key: string) => string): Record<string, string> {
  const errors: Record<string, string> = {};
  const need = (path: string, isGiven: boolean, key = 'ui.required') => {
    if (!isGiven) errors[path] = t(key);
  };
  need('title', values.title.trim() !== '');
  values.hosts.forEach(({ councilId }, at) => need(`hosts.${at}.councilId`, councilId !== null));
  values.days.forEach((day, at) => {
    need(`days.${at}.date`, day.date !== null);
    need(`days.${at}.startsAt`, TIME.test(day.startsAt), 'seminars.form.timeExample');
    need(`days.${at}.endsAt`, TIME.test(day.endsAt), 'seminars.form.timeExample');
    if (TIME.test(day.startsAt) && TIME.test(day.endsAt) && day.endsAt <= day.startsAt)
      errors[`days.${at}.endsAt`] = t('seminars.form.endsBeforeStart');
  });
  values.rooms.forEach(({ name }, at) => need(`rooms.${at}.name`, name.trim() !== ''));
  return errors;
}
