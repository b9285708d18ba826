import { asc, declareReads, sql } from '@app/kernel';
import { alphabetical, Institution, Person } from '@app/people';
import { ActionPlan } from '../action-plan.entity.js';
import { PlanOpinion } from './plan-opinion.entity.js';

declareReads(PlanOpinion, (f) => ({
  institution: f.toOne(() => Institution, { key: 'institutionId', description: 'Whose it is.' }),
  person: f.toOne(() => Person, { key: 'personId', nullable: true, description: 'Who wrote it as it stands, if the viewer may see them.' }),
}));

declareReads(ActionPlan, (f) => ({
  opinions: f.toMany(() => PlanOpinion, {
    key: 'planId',
    orderBy: (o) => [alphabetical(sql`(select i.name from institutions i where i.id = ${o.institutionId})`), asc(o.id)],
    description: 'What institutions think of it, by their names. They stay when the consultation is over.',
  }),
  opinionInstitutions: f.toMany(() => Institution, {
    where: (
      p,
      i,
    ) => sql`${p.state} = 'CONSULTATION' and ${p.consultationUntil} >= act_today() and ${i.id} = any(array(select own_institutions()))
      and exists (select from memberships m where m.institution_id = ${i.id} and is_current(m.valid_from, m.valid_to)
        and (m.council_id = ${p.councilId} or m.council_id in (select pc.council_id from plan_councils pc where pc.plan_id = ${p.id})))`,
    orderBy: (i) => [alphabetical(i.name), asc(i.id)],
    description: 'For whom the viewer may say now what they think of it.',
  }),
}));
