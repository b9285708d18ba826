import type { InvitationResponse } from '../../../graph/generated/graphql';
import type { Format } from '../../../ui/format';

interface DayAnswer {
  response: InvitationResponse;
  days: string[];
}

/** Which days somebody comes on; nothing to say when it is all of them or none. */
export function daysInWords({ response, days }: DayAnswer, all: { id: string; date: string }[], format: Format): string | undefined {
  if (response === 'NONE' || response === 'DECLINED' || days.length === 0 || days.length === all.length) return undefined;
  return format.list(all.filter(({ id }) => days.includes(id)).map(({ date }) => format.day(date)));
}
