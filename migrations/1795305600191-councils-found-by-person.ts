import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Who may read what, in a database of many councils. By person and institution the planner took the exclusion constraints' GiST indexes,
 * which are sorted by council: all of it was read, 20 ms for each policy. With everything that is asked in the index beside the key, the
 * ordinary ones are cheaper. A council's row is first looked for among those that one reads anyway, and only then among hosts of seminars.
 */
export class CouncilsFoundByPerson1795305600191 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      drop index memberships_institution_index, seats_person_index;
      create index memberships_institution_index on memberships (institution_id) include (council_id, valid_from, valid_to);
      create index seats_person_index on seats (person_id) include (council_id, role, valid_from, valid_to);

      -- Several permissive policies are one condition too, but in an order that nobody chooses.
      drop policy administrator_reads on councils;
      drop policy token_reads on councils;
      drop policy seminar_reads on councils;
      alter policy api_reads on councils using (id = any(array(select readable_councils())) or (select viewer_is_administrator()) or ${AS_HOST});

      create or replace function own_marked_risks() returns setof uuid language sql stable security definer set search_path from current as $$
        with own as (select institution_id from affiliations where person_id = viewer_id() and is_current(valid_from, valid_to))
        select r.id from own join risks r on r.owner_institution_id = own.institution_id where r.mark_basis is not null
        union
        select r.id from own join risks r on r.lead_assessor_institution_id = own.institution_id where r.mark_basis is not null
        union
        select r.id from own join risk_contributors c using (institution_id) join risks r on r.id = c.risk_id where r.mark_basis is not null
      $$;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      create or replace function own_marked_risks() returns setof uuid language sql stable security definer set search_path from current as $$
        with own as (select institution_id from affiliations where person_id = viewer_id() and is_current(valid_from, valid_to))
        select id from risks where mark_basis is not null
           and (owner_institution_id in (select institution_id from own) or lead_assessor_institution_id in (select institution_id from own)
                or exists (select from risk_contributors c where c.risk_id = risks.id and c.institution_id in (select institution_id from own)))
      $$;
      alter policy api_reads on councils using (id = any(array(select readable_councils())));
      create policy administrator_reads on councils for select to turvaring_api using ((select viewer_is_administrator()));
      create policy token_reads on councils for select to turvaring_api using (${BY_TOKEN});
      create policy seminar_reads on councils for select to turvaring_api using (${BY_SEMINAR});
      drop index memberships_institution_index, seats_person_index;
      create index memberships_institution_index on memberships (institution_id);
      create index seats_person_index on seats (person_id)`);
  }
}

const BY_TOKEN = 'id in (select council_id from seminar_hosts where seminar_id = (select token_seminar()) and accepted_at is not null)';
const BY_SEMINAR = `id in (select council_id from seminar_hosts where accepted_at is not null
  and (seminar_id = any(array(select readable_seminars())) or (is_lead and seminar_id = any(array(select asked_seminars())))))`;
const AS_HOST = `${BY_TOKEN} or ${BY_SEMINAR}`;
