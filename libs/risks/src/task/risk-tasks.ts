import { sql, type Sql } from '@app/kernel';
import { isLate } from '../measure/measure-filter.js';
import { findings } from '../worklist/checks.js';
import { resultsToSet, scoresToGive } from './round-tasks.js';

/** The register's kinds of work that wait for somebody; what each means stands where `Task` is declared. */
export const RISK_TASKS = [
  'SCORES_TO_GIVE',
  'RESULTS_TO_SET',
  'REVIEW_DUE',
  'REVIEWS_OVERDUE',
  'ACCEPTANCE_ENDS',
  'MEASURE_DUE',
  'SCORES_PROPOSED',
  'REGISTER_TO_MEND',
] as const;

/** Days before its day that a review or a measure is spoken of: the first reminder of a review goes out then, too. */
const SOON_DAYS = 14;
/** Days before its last day that an acceptance is spoken of: a council has to meet before it. */
const ENDING_DAYS = 60;

const STANDS = sql`r.status in ('OPEN', 'MONITORED')`;
const KEPT = sql`r.council_id = any(array(select writable_councils()))`;

/** What is told of one risk `r` by its own words, so that its mark goes along. */
const ofRisk = (kind: string, { subject = sql`r.id`, title, dueOn }: { subject?: Sql; title?: Sql; dueOn: Sql }): Sql => sql`
  select ${kind}::text as kind, ${subject} as subject_id,
         ${title ?? sql`(select reference('R', c.code, r.number) from councils c where c.id = r.council_id) || ' ' || r.title`} as title,
         ${dueOn} as due_on, null::integer as count, r.council_id, r.id as risk_id, is_restricted(r.mark_basis, r.mark_from, r.mark_until) as is_restricted`;

/** How many of something there are in each register that the viewer keeps: no word of any risk. */
const ofRegister = (kind: string, counted: Sql): Sql => sql`
  select ${kind}::text, c.id, c.name, n.due_on, n.count, c.id, null::uuid, false
    from (${counted}) n (council_id, due_on, count) join councils c on c.id = n.council_id`;

/**
 * To whom a review falls before the secretary: the owner in person, as long as they speak for the owning institution; whoever leads it once
 * the review is late, or where no such owner is in place. One's own institutions are asked of functions: the table of affiliations would
 * look up first whose are readable.
 */
const REVIEW_DUE = sql`${ofRisk('REVIEW_DUE', { dueOn: sql`r.review_due_on` })}
  from (
    select x.id from risks x where x.owner_person_id = (select viewer_id()) and x.owner_institution_id = any(array(select own_institutions()))
    union
    select x.id from risks x where x.owner_institution_id = any(array(select led_institutions()))
       and (x.review_due_on < act_today() or not exists (
         select from affiliations a where a.person_id = x.owner_person_id and a.institution_id = x.owner_institution_id and is_current(a.valid_from, a.valid_to)))
  ) owned join risks r on r.id = owned.id
 where ${STANDS} and r.review_due_on <= act_today() + ${SOON_DAYS}::int`;

const REVIEWS_OVERDUE = ofRegister(
  'REVIEWS_OVERDUE',
  sql`select r.council_id, min(r.review_due_on), count(*)::int from risks r where ${KEPT} and ${STANDS} and r.review_due_on < act_today() group by r.council_id`,
);

/** For who may decide again: secretary and chair. */
const ACCEPTANCE_ENDS = sql`${ofRisk('ACCEPTANCE_ENDS', { dueOn: sql`a.expires_on` })}
  from risks r join risk_acceptances a on a.risk_id = r.id
 where r.council_id = any(array(select inviting_councils())) and r.treatment = 'ACCEPT'
   and a.ended_on is null and a.expires_on <= act_today() + ${ENDING_DAYS}::int`;

/** Told once, at the first of its risks that is not closed and that the viewer may see. */
const MEASURE_DUE = sql`${ofRisk('MEASURE_DUE', { subject: sql`m.id`, title: sql`m.title`, dueOn: sql`m.due_on` })}
  from measures m cross join lateral (
    select x.* from measure_risks mr join risks x on x.id = mr.risk_id where mr.measure_id = m.id and x.status <> 'CLOSED' order by x.number limit 1) r
 where m.responsible_institution_id = any(array(select own_institutions()))
   and (${isLate({ state: sql`m.state`, dueOn: sql`m.due_on` })}
        or (m.state in ('PLANNED', 'IN_PROGRESS') and m.due_on <= act_today() + ${SOON_DAYS}::int))`;

const SCORES_PROPOSED = ofRegister(
  'SCORES_PROPOSED',
  sql`select r.council_id, null::date, count(*)::int from risks r join score_proposals p on p.risk_id = r.id
       where ${KEPT} and ${STANDS} and p.state = 'WAITING' group by r.council_id`,
);

/** As many as the worklist has, with the checks of higher rooms. */
const registerToMend = (): Sql =>
  ofRegister(
    'REGISTER_TO_MEND',
    sql`select f.council_id, null::date, count(*)::int from ${findings(sql`council_id = any(array(select writable_councils()))`)} f group by f.council_id`,
  );

/**
 * Everything in registers that waits for whoever asks, in one sub-select: (kind, subject_id, title, due_on, count, council_id, risk_id,
 * is_restricted), the last two of what is told by the words of one risk. Each part begins with what is the viewer's own, through an index:
 * it costs what is theirs, and not what there is in the country. What they may not see is left out by row-level security.
 */
export const riskTasks = (): Sql =>
  sql`(${[
    REVIEW_DUE,
    REVIEWS_OVERDUE,
    ACCEPTANCE_ENDS,
    MEASURE_DUE,
    SCORES_PROPOSED,
    registerToMend(),
    scoresToGive(),
    resultsToSet(),
  ].reduce((before, one) => sql`${before} union all ${one}`)})`;
