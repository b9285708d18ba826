import { Problem, type Act } from '@app/kernel';
import { Person } from '@app/people';
import { In } from 'typeorm';
import type { Council } from '../council/council.entity.js';
import type { Membership } from '../membership/membership.entity.js';

/**
 * A seat is a member's: its holder and their substitutes belong to the member institution or to a unit of it, on the seat's first day
 * or today when that has passed. A secretary may come from the institution that hosts the council instead.
 */
export async function mustRepresent(
  act: Act,
  { membership, council, isSecretary, field }: { membership: Membership; council: Council; isSecretary: boolean; field: string },
  personIds: readonly string[],
  validFrom: string,
): Promise<void> {
  if (personIds.length === 0) return;
  const visible = await act.tx.countBy(Person, { id: In([...personIds]) });
  if (visible < personIds.length) throw new Problem('NOT_FOUND', 'no-such-record', field);
  const institutions = [membership.institutionId, ...(isSecretary && council.hostInstitutionId ? [council.hostInstitutionId] : [])];
  const belonging = await act.tx.query<{ person_id: string }[]>(
    `with recursive within as (
       select id from institutions where id = any($1)
       union
       select i.id from institutions i join within on i.parent_id = within.id
     )
     select distinct a.person_id from affiliations a join within on within.id = a.institution_id
      where a.person_id = any($2) and a.valid_from <= $3::date and (a.valid_to is null or a.valid_to >= $3::date)`,
    [institutions, personIds, validFrom > act.today ? validFrom : act.today],
  );
  if (belonging.length < personIds.length) throw new Problem('INVALID', 'person-not-of-institution', field);
}
