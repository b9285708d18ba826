import { sql, type Sql } from '@app/kernel';

const IN_PLACE = sql`is_current(m.valid_from, m.valid_to) and is_current(s.valid_from, s.valid_to)`;
const sitsFor = (personId: Sql): Sql => sql`exists (select from memberships m join seats s on s.membership_id = m.id
  where m.institution_id = i.owner_institution_id and s.person_id = ${personId} and ${IN_PLACE})`;
const IS_ASSIGNED = sql`(i.assignee_person_id is not null and (${sitsFor(sql`i.assignee_person_id`)} or exists (
  select from affiliations a where a.person_id = i.assignee_person_id and a.institution_id = i.owner_institution_id and is_current(a.valid_from, a.valid_to))))`;
const HAS_LEAD = sql`exists (
  select from affiliations a where a.institution_id = i.owner_institution_id and a.role = 'LEAD' and is_current(a.valid_from, a.valid_to))`;

/**
 * Whether an item `i` of the viewer's own institution falls to them: the assignee, as long as they speak for the owner institution; where no
 * such person is named, whoever leads the institution; where nobody does, who holds its seats. All of them speak for it.
 */
export const fallsToViewer = (): Sql => sql`(i.assignee_person_id = (select viewer_id()) or (not ${IS_ASSIGNED} and (
       i.owner_institution_id = any(array(select led_institutions())) or (not ${HAS_LEAD} and ${sitsFor(sql`(select viewer_id())`)}))))`;
