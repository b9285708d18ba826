import { instant, plusDays } from './days.js';
import type { CouncilKey } from './councils.js';
import { idOf } from './ids.js';
import type { Row } from './insert.js';
import { personId, seatsOn } from './network.js';
import { opinions } from './opinions.js';

/** What institutions think of a plan that is consulted on, said by who holds their seat. */
export function opinionRows(council: CouncilKey, base: { council_id: string; plan_id: string }, today: string): Row[] {
  return (opinions[council] ?? []).map(({ by, text, ago }) => {
    const seat = seatsOn(council, today).find(({ membership }) => membership.institution === by);
    const at = instant(plusDays(today, -ago), '12:00');
    return {
      ...{ ...base, id: idOf('plan-opinion', `${base.plan_id}/${by}`), institution_id: idOf('institution', by), text },
      ...{ person_id: seat ? personId(seat.person.name) : null, version: 1, created_at: at, changed_at: at },
    };
  });
}
