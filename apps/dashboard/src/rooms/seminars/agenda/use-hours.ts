// The hours of a session as they are typed: a start that is moved takes the end with it, so that the length stays. Bare hours may be the
// beginning of more and count when the field is left; hours with minutes count at once.
import { useState } from 'react';
import { timeOf } from '../../../ui/time-input';
import type { DraftForm } from '../../../ui/use-draft-form';
import { toMinutes, toTime } from './clock';
import type { SessionValues } from './session-values';

const LAST_MINUTE = 24 * 60 - 1;

function minutesOf(typed: string): number | undefined {
  const time = typed.trim().length > 2 ? timeOf(typed) : '';
  return /^\d{2}:\d{2}$/.test(time) ? toMinutes(time) : undefined;
}

/** In minutes; undefined while one of the two is no time, or the end is not after the start. */
function lengthBetween(startsAt: string, endsAt: string): number | undefined {
  const [from, to] = [minutesOf(startsAt), minutesOf(endsAt)];
  return from !== undefined && to !== undefined && to > from ? to - from : undefined;
}

export function useHours(form: DraftForm<SessionValues>) {
  const [length, setLength] = useState(() => lengthBetween(form.getValues().startsAt, form.getValues().endsAt));
  return {
    begin: (typed: string): void => {
      form.setFieldValue('startsAt', typed);
      const from = minutesOf(typed);
      if (from !== undefined && length) form.setFieldValue('endsAt', toTime(Math.min(from + length, LAST_MINUTE)));
    },
    end: (typed: string): void => {
      form.setFieldValue('endsAt', typed);
      setLength(lengthBetween(form.getValues().startsAt, typed) ?? length);
    },
  };
}
