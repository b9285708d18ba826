import type { Act } from '@app/kernel';

export interface AskedPerson {
  personId: string;
  personName: string;
  address: string;
  language: string;
  /** For which institutions they speak. */
  institutions: string[];
  /** How many scores of these institutions are still out. */
  missing: number;
}

/**
 * Whom an open round still asks: for each institution that has not scored a risk yet, who holds its seat in the council; where nobody
 * does, its leads. A restricted risk counts only for who works where it is known, so that a mail is no trace of it either.
 */
export async function askedPersons({ tx }: Act, roundId: string): Promise<AskedPerson[]> {
  return tx.query(
    `with missing as (
       select rr.council_id, rr.risk_id, a as institution_id, is_restricted(r.mark_basis, r.mark_from, r.mark_until) as is_marked
         from assessment_round_risks rr join risks r on r.id = rr.risk_id cross join lateral risk_assessors(rr.risk_id) a
        where rr.round_id = $1 and rr.is_open and r.status <> 'CLOSED'
          and not exists (select from risk_submissions s where s.round_id = rr.round_id and s.risk_id = rr.risk_id and s.institution_id = a)
          and not exists (select from risk_assessments x where x.round_id = rr.round_id and x.risk_id = rr.risk_id)
     ), members as (
       select distinct m.id, m.institution_id from memberships m join missing using (council_id, institution_id) where is_current(m.valid_from, m.valid_to)
     ), seated as (
       select m.institution_id, s.person_id from members m join seats s on s.membership_id = m.id and is_current(s.valid_from, s.valid_to)
     ), speakers as (
       select institution_id, person_id from seated
       union
       select m.institution_id, a.person_id from members m join affiliations a on a.institution_id = m.institution_id and a.role = 'LEAD'
          and is_current(a.valid_from, a.valid_to)
        where m.institution_id not in (select institution_id from seated)
     )
     select p.id as "personId", p.first_name || ' ' || p.last_name as "personName", p.email as address, p.language,
            array_agg(distinct i.name order by i.name) as institutions, count(*)::int as missing
       from missing join speakers using (institution_id) join institutions i on i.id = institution_id join persons p on p.id = speakers.person_id
      where p.email is not null and (not is_marked or exists (select from affiliations a where a.person_id = p.id and is_current(a.valid_from, a.valid_to)
                                                                 and a.institution_id in (select risk_assessors(missing.risk_id))))
      group by p.id order by p.id`,
    [roundId],
  );
}
