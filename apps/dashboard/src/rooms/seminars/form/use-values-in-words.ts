import type { Choice } from '../../../ui/pickers';
import { namesOf } from '../../../ui/pickers/picked';
import { useFormat } from '../../../ui/format';
import type { InWords } from '../../../ui/theirs';
import { useWords } from '../words';
import type { SeminarValues } from './values';

export interface KnownNames {
  persons: Choice[];
  councils: Choice[];
}

/** What two people have changed at once is laid side by side: choices and lists as well as texts. */
export function useValuesInWords({ persons, councils }: KnownNames): InWords<SeminarValues> {
  const words = useWords();
  const format = useFormat();
  const joined = (parts: (string | number | false | null)[]) => parts.filter(Boolean).join(' ');
  const person = (id: string | null) => id && namesOf([id], persons);
  return {
    kind: words.kind,
    mode: words.mode,
    hosts: (hosts) =>
      hosts
        .map(({ councilId, quota, secretaryPersonId }) =>
          joined([councilId && namesOf([councilId], councils), quota, person(secretaryPersonId)]),
        )
        .join('; '),
    days: (days) =>
      days
        .map((day) =>
          joined([
            day.date && format.shortDay(day.date),
            `${day.startsAt}–${day.endsAt}`,
            ...[day.venueName, day.venueAddress, person(day.dayLeaderId)],
          ]),
        )
        .join('; '),
    rooms: (rooms) => rooms.map(({ name, capacity }) => joined([name, capacity && `(${capacity})`])).join('; '),
  };
}
