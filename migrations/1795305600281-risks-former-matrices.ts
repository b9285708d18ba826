import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a council scored on before: without it the register of a past day would stand on the matrix of today, where none of its scores has a cell. */
export class RisksFormerMatrices1795305600281 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table former_risk_matrices (
        id          bigint generated always as identity primary key,
        council_id  uuid not null constraint former_risk_matrices_council references councils (id) on delete cascade,
        matrix_id   uuid not null constraint former_risk_matrices_matrix references risk_matrices (id) on delete restrict,
        replaced_at timestamptz not null
      );
      create index former_risk_matrices_council_index on former_risk_matrices (council_id, replaced_at);
      create index former_risk_matrices_matrix_index on former_risk_matrices (matrix_id);
      select guard('former_risk_matrices', 'council_id = any(array(select readable_councils()))', 'false');
      revoke insert, update, delete on former_risk_matrices from turvaring_api, turvaring_worker;

      create function keep_former_matrix() returns trigger language plpgsql security definer set search_path from current as $$
        begin
          insert into former_risk_matrices (council_id, matrix_id, replaced_at)
          select o.council_id, o.matrix_id, act_now() from old_rows o join new_rows n using (id) where n.matrix_id <> o.matrix_id;
          return null;
        end $$;
      create trigger risk_settings_former_matrix after update on risk_settings referencing old table as old_rows new table as new_rows
        for each statement execute function keep_former_matrix();

      -- Of changes until now the trail tells. Where it tells of none, the matrix of today is the first one.
      insert into former_risk_matrices (council_id, matrix_id, replaced_at)
      select s.council_id, m.id, e.at
        from audit_entries e join risk_settings s on s.id = e.row_id join risk_matrices m on m.id = (e.before ->> 'matrix_id')::uuid
       where e.table_name = 'risk_settings' and e.after ? 'matrix_id' order by e.id;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop trigger risk_settings_former_matrix on risk_settings;
      drop function keep_former_matrix;
      drop table former_risk_matrices;
    `);
  }
}
