import { sql, type Row, type Sql } from '@app/kernel';
import type { ChecklistItem } from './checklist-item.entity.js';

/** The day by which an item is to be done; null while the seminar has no days. */
export const dueOn = (i: Row<ChecklistItem>): Sql =>
  sql`(select (s.starts_at at time zone s.time_zone)::date - ${i.daysBefore} from seminars s where s.id = ${i.seminarId})`;

/** Days before its day on which an item begins to be due. */
const NOTICE_IN_DAYS = 7;

export const stateOf = (i: Row<ChecklistItem>): Sql =>
  sql`case when ${i.doneOn} is not null then 'DONE' when ${dueOn(i)} < act_today() then 'OVERDUE'
           when ${dueOn(i)} <= act_today() + ${NOTICE_IN_DAYS}::int then 'DUE' else 'LATER' end`;
