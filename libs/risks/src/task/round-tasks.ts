import { sql, type Sql } from '@app/kernel';

/** As an array: the planner takes a set for a thousand institutions, and would rather read all risks of the country. */
const ONE_OF_OURS = sql`any(array(select own_institutions()))`;
const HAS_RESULT = sql`exists (select from risk_assessments a where a.round_id = rr.round_id and a.risk_id = rr.risk_id)`;

/** Of lines of a round as `rr`: whether somebody who is asked has not said anything. */
const SOMEBODY_IS_SILENT = sql`exists (select from risk_assessors(rr.risk_id) asked where not exists (
  select from risk_submissions s where s.round_id = rr.round_id and s.risk_id = rr.risk_id and s.institution_id = asked))`;

const ofRound = (kind: string): Sql =>
  sql`select ${kind}::text, ro.id, ro.title, ro.due_on, count(distinct rr.risk_id)::int, ro.council_id, null::uuid, false`;

/**
 * How many risks of an open round an institution of the viewer's has not scored, though it is asked to: the same that the page of the round
 * says wait for it.
 */
export const scoresToGive = (): Sql => sql`${ofRound('SCORES_TO_GIVE')}
  from (
    select x.id as risk_id, x.owner_institution_id as institution_id from risks x where x.owner_institution_id = ${ONE_OF_OURS}
    union select x.id, x.lead_assessor_institution_id from risks x where x.lead_assessor_institution_id = ${ONE_OF_OURS}
    union select c.risk_id, c.institution_id from risk_contributors c where c.institution_id = ${ONE_OF_OURS}
  ) mine join risks r on r.id = mine.risk_id and r.status <> 'CLOSED'
  join assessment_round_risks rr on rr.risk_id = mine.risk_id and rr.is_open
  join assessment_rounds ro on ro.id = rr.round_id
 where not ${HAS_RESULT}
   and not exists (select from risk_submissions s where s.round_id = rr.round_id and s.risk_id = rr.risk_id and s.institution_id = mine.institution_id)
 group by ro.id`;

/**
 * How many results of a round are not set, once everybody has scored, or its day is past, or it takes no more scores. Of a closed round
 * only what somebody scored, as long as the risk was not scored later in another way and is in no other round: a round that is given up
 * waits for nobody.
 */
export const resultsToSet = (): Sql => sql`${ofRound('RESULTS_TO_SET')}
  from assessment_rounds ro join assessment_round_risks rr on rr.round_id = ro.id join risks r on r.id = rr.risk_id and r.status <> 'CLOSED'
 where ro.council_id = any(array(select writable_councils())) and not ${HAS_RESULT}
   and case when ro.closed_at is not null then
         exists (select from risk_submissions s where s.round_id = rr.round_id and s.risk_id = rr.risk_id)
         and not exists (select from risk_assessments a where a.risk_id = rr.risk_id and a.kind = ro.kind and a.created_at > ro.closed_at)
         and not exists (select from assessment_round_risks other where other.risk_id = rr.risk_id and other.is_open)
       else ro.due_on < act_today() or not exists (
         select from assessment_round_risks of_round join risks x on x.id = of_round.risk_id and x.status <> 'CLOSED'
          cross join lateral (select of_round.round_id, of_round.risk_id) rr
          where of_round.round_id = ro.id and not ${HAS_RESULT} and ${SOMEBODY_IS_SILENT}) end
 group by ro.id`;
