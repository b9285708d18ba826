import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Which councils the asker reads, and which as an official, was looked up for every table of a statement, and took a third of it. A
 * reading act now looks once, when it begins, and its policies take it from there; what is known ends with the act's transaction. A
 * writing act changes seats and affiliations itself and goes on looking each time.
 */
export class CouncilsKnownOnce1795305600192 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create function find_official_councils() returns setof uuid language sql stable security definer set search_path from current as $$${OFFICIAL}$$;
      create function find_readable_councils() returns setof uuid language sql stable security definer set search_path from current as $$${READABLE}$$;
      create or replace function official_councils() returns setof uuid language plpgsql stable security definer set search_path from current as $$
        declare known text := current_setting('app.official_councils', true);
        begin
          if known <> '' then return query select unnest(known::uuid[]); else return query select find_official_councils(); end if;
        end $$;
      create or replace function readable_councils() returns setof uuid language plpgsql stable security definer set search_path from current as $$
        declare known text := current_setting('app.readable_councils', true);
        begin
          if known <> '' then return query select unnest(known::uuid[]); else return query select find_readable_councils(); end if;
        end $$;
      ${beginAct(
        `set_config('app.official_councils', '', true), set_config('app.readable_councils', '', true),`,
        `official uuid[] := '{}';`,
        `if exists (select from affiliations a where a.person_id = person.id and a.role = 'OFFICIAL') then
            official := array(select find_official_councils());
          end if;
          if current_setting('transaction_read_only') = 'on' then
            perform set_config('app.official_councils', official::text, true);
            perform set_config('app.readable_councils', array(select find_readable_councils())::text, true);
          end if;`,
        `to_jsonb(official)`,
      )}
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      ${beginAct(
        '',
        '',
        '',
        `case when exists (select from affiliations a where a.person_id = person.id and a.role = 'OFFICIAL')
                      then coalesce((select jsonb_agg(c) from official_councils() c), '[]') else '[]' end`,
      )}
      create or replace function official_councils() returns setof uuid language sql stable security definer set search_path from current as $$${OFFICIAL}$$;
      create or replace function readable_councils() returns setof uuid language sql stable security definer set search_path from current as $$${READABLE}$$;
      drop function find_readable_councils, find_official_councils`);
  }
}

const OFFICIAL = `
        with recursive served as (
          select ir.region_id as id from affiliations a join institution_regions ir using (institution_id)
           where a.person_id = viewer_id() and a.role = 'OFFICIAL' and is_current(a.valid_from, a.valid_to) and is_current(ir.valid_from, ir.valid_to)
          union
          select r.id from served cross join lateral (select c.id from regions c where c.parent_id = served.id offset 0) r
        )
        select council_id from council_regions where region_id = any(array(select id from served)) and is_current(valid_from, valid_to)
      `;
const READABLE = `
        select council_id from seats where person_id = viewer_id() and is_current(valid_from, valid_to)
        union
        select council_id from seat_substitutes where person_id = viewer_id() and is_current(valid_from, valid_to)
        union
        select m.council_id from affiliations a join memberships m using (institution_id)
         where a.person_id = viewer_id() and is_current(a.valid_from, a.valid_to) and is_current(m.valid_from, m.valid_to)
        union
        select official_councils()
        union
        select id from councils where viewer_is_administrator()
      `;

/** The first statement of every act; see the migration before of the same function. */
const beginAct = (forget: string, declared: string, remember: string, official: string): string => `
      create or replace function begin_act(p_session_hash bytea, p_operation text, p_channel text, p_now timestamptz) returns jsonb
        language plpgsql security definer set search_path from current as $$
        declare
          opened sessions;
          person persons;
          is_newest boolean;
          ${declared}
        begin
          perform set_config('app.operation', left(coalesce(p_operation, ''), 100), true), set_config('app.channel', p_channel, true),
                  ${forget}
                  set_config('app.now', p_now::text, true), set_config('app.person_id', '', true), set_config('app.invitation_id', '', true),
                  set_config('app.link_person_id', '', true);
          if p_session_hash is null then return null; end if;
          select * into opened from sessions s
           where (s.token_hash = p_session_hash
                  or (s.old_hash = p_session_hash and (s.old_retired_at is null or s.old_retired_at > p_now - interval '1 minute')))
             and s.ended_at is null and s.expires_at > p_now and s.last_seen_at > p_now - interval '14 days';
          if opened.id is null then return null; end if;
          is_newest := opened.token_hash = p_session_hash;
          select * into person from persons p where p.id = opened.person_id;
          perform set_config('app.person_id', person.id::text, true);
          ${remember}
          return jsonb_build_object(
            'personId', person.id, 'sessionId', opened.id, 'language', person.language, 'isAdministrator', person.is_administrator,
            'rotationIsDue', case when is_newest then opened.rotated_at < p_now - interval '1 hour'
                                  else opened.old_retired_at is null and opened.rotated_at < p_now - interval '1 minute' end,
            'rotationArrived', is_newest and opened.old_hash is not null and opened.old_retired_at is null,
            'seats', coalesce((select jsonb_agg(jsonb_build_object('councilId', s.council_id, 'role', s.role)) from seats s
                      where s.person_id = person.id and is_current(s.valid_from, s.valid_to)), '[]'),
            'leads', coalesce((select jsonb_agg(i) from led_institutions() i), '[]'),
            'officialCouncils', ${official});
        end $$;`;
