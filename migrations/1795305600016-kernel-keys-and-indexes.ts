import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Table, what is missing an index, its name. Without one, deleting what a foreign key points to reads the whole table that it is on. */
const INDEXES = [
  ['councils', 'host_institution_id', 'councils_host_institution_index'],
  ['seminars', 'series_id', 'seminars_series_index'],
  ['seminar_hosts', 'secretary_person_id', 'seminar_hosts_secretary_index'],
  ['seminar_days', 'day_leader_id', 'seminar_days_leader_index'],
  ['agenda_sessions', 'day_id', 'agenda_sessions_day_index'],
  ['agenda_speakers', 'person_id', 'agenda_speakers_person_index'],
  ['audience_institutions', 'institution_id', 'audience_institutions_institution_index'],
  ['audience_persons', 'person_id', 'audience_persons_person_index'],
  ['invitations', 'institution_id', 'invitations_institution_index'],
  ['invitation_answers', 'by_person_id', 'invitation_answers_by_index'],
  ['deliveries', 'council_id', 'deliveries_council_index'],
  ['deliveries', 'person_id', 'deliveries_person_index'],
] as const;

/** The ledger of mails points at councils and persons that are there, and every foreign key has its index. */
export class KernelKeysAndIndexes1795305600016 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table deliveries add constraint deliveries_council foreign key (council_id) references councils (id) on delete restrict;
      alter table deliveries add constraint deliveries_person foreign key (person_id) references persons (id) on delete restrict;
      ${INDEXES.map(([table, column, name]) => `create index ${name} on ${table} (${column});`).join('\n')}`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      ${INDEXES.map(([, , name]) => `drop index ${name};`).join('\n')}
      alter table deliveries drop constraint deliveries_person, drop constraint deliveries_council`);
  }
}
