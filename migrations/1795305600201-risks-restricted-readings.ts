import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The trigger's text as it is in the database now, with one more column told of each row. */
const tellingOfRisks = (isTold: boolean) => {
  const told = [
    ['council_id, seminar_id,', 'council_id, seminar_id, risk_id,'],
    [
      "case tg_table_name when 'seminars' then j ->> 'id' else j ->> 'seminar_id' end::uuid,",
      "case tg_table_name when 'seminars' then j ->> 'id' else j ->> 'seminar_id' end::uuid, case tg_table_name when 'risks' then j ->> 'id' else j ->> 'risk_id' end::uuid,",
    ],
  ].map((pair) => (isTold ? pair : [...pair].reverse()).map((text) => `$text$${text}$text$`).join(', '));
  return `do $$ begin execute ${told.reduce((text, pair) => `replace(${text}, ${pair})`, "pg_get_functiondef('audit_change'::regproc)")}; end $$;`;
};

/**
 * Who read a restricted risk, when and through what: written by the database before the answer leaves, changed and deleted by nobody.
 * And the trail knows the risk that a row belongs to, so that it shows of a restricted risk no more than the register does.
 */
export class RisksRestrictedReadings1795305600201 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table restricted_readings (
        id         bigint generated always as identity constraint restricted_readings_pkey primary key,
        council_id uuid not null,
        risk_id    uuid not null,
        person_id  uuid not null constraint restricted_readings_person references persons (id) on delete restrict,
        operation  text not null,
        channel    text not null,
        read_at    timestamptz not null,
        constraint restricted_readings_risk foreign key (risk_id, council_id) references risks (id, council_id) on delete restrict
      );
      create index restricted_readings_risk_index on restricted_readings (risk_id, id desc);
      create index restricted_readings_person_index on restricted_readings (person_id);
      alter table restricted_readings enable row level security;
      create policy api_reads on restricted_readings for select to turvaring_api
        using (council_id = any(array(select overseen_councils())) and (select true from risks r where r.id = risk_id));
      create policy worker on restricted_readings for select to turvaring_worker using (true);
      grant select on restricted_readings to turvaring_api, turvaring_worker;
      create trigger restricted_readings_stay before update or delete on restricted_readings for each row execute function refuse_change();

      -- With the rights of the owner: what was read a moment ago is noted also where its reader may no longer see it. Who, when and
      -- through what is the act's own, so that nobody notes a reading in somebody else's name.
      create function note_restricted_reading(risk_ids uuid[]) returns void language sql volatile security definer set search_path from current as $$
        insert into restricted_readings (council_id, risk_id, person_id, operation, channel, read_at)
        select r.council_id, r.id, viewer_id(), current_setting('app.operation'), current_setting('app.channel'), act_now()
          from risks r where r.id = any(risk_ids)
      $$;
      revoke all on function note_restricted_reading from public;
      grant execute on function note_restricted_reading to turvaring_api;

      alter table audit_entries add column risk_id uuid;
      ${tellingOfRisks(true)}
      update audit_entries set risk_id = case table_name when 'risks' then row_id else coalesce(after ->> 'risk_id', before ->> 'risk_id')::uuid end
       where table_name like 'risk%';
      create index audit_entries_risk on audit_entries (risk_id, id desc);
      create policy restricted_risks on audit_entries as restrictive for select to turvaring_api
        using (risk_id is null or (select true from risks r where r.id = risk_id));
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop policy restricted_risks on audit_entries;
      ${tellingOfRisks(false)}
      alter table audit_entries drop column risk_id;
      drop function note_restricted_reading;
      drop table restricted_readings;`);
  }
}
