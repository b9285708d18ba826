import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What figures over time are made of, of a risk as it stood. */
const STANDING = 'status, level_rank, current_level, current_score, current_likelihood, current_impact, current_matrix_id';
const ofNew = STANDING.replace(/\w+/g, 'n.$&');

/** The columns of a version, and what the trigger puts into them of the changed rows `n`. */
const keepVersion = (columns: string, values: string, alsoChanged: string): string => `
      create or replace function keep_risk_version() returns trigger language plpgsql security definer set search_path from current as $$
        begin
          update risk_versions v set replaced_at = act_now() from new_rows n where v.risk_id = n.id and v.replaced_at is null;
          insert into risk_versions (council_id, risk_id, recorded_at, risk${columns})
          select n.council_id, n.id, act_now(), to_jsonb(n)${values} from new_rows n;
          ${alsoChanged}
          return null;
        end $$;`;

/**
 * Movement since a day looks at how each risk of a register stood: a third of a county's overview. What is compared stands in columns now
 * beside the whole row, and of a risk without an access mark nobody asks again whether the viewer may see it.
 */
export class RisksStandings1795305600581 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table risk_versions
        add column status text, add column level_rank integer, add column current_level text, add column current_score integer,
        add column current_likelihood integer, add column current_impact integer, add column current_matrix_id uuid,
        -- Of the risk as it is now: whoever may not see it sees none of its past either.
        add column is_marked boolean not null default false;
      update risk_versions v set (${STANDING}) = (select ${STANDING} from jsonb_populate_record(null::risks, v.risk)),
             is_marked = exists (select from risks r where r.id = v.risk_id and r.mark_basis is not null);
      alter table risk_versions alter column status set not null, alter column level_rank set not null;
      ${keepVersion(
        `, ${STANDING}, is_marked`,
        `, ${ofNew}, n.mark_basis is not null`,
        `update risk_versions v set is_marked = n.mark_basis is not null from new_rows n
           where v.risk_id = n.id and v.is_marked <> (n.mark_basis is not null);`,
      )}
      alter policy api_reads on risk_versions
        using (council_id = any(array(select readable_councils())) and (not is_marked or (select true from risks r where r.id = risk_id)));
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      alter policy api_reads on risk_versions
        using (council_id = any(array(select readable_councils())) and (select true from risks r where r.id = risk_id));
      ${keepVersion('', '', '')}
      alter table risk_versions ${STANDING.split(', ')
        .map((column) => `drop column ${column}`)
        .join(', ')}, drop column is_marked`);
  }
}
