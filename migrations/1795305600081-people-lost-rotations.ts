import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The answer that brings a session its new secret may be lost on its way. So the secret before stays good until the new one is used, and
 * is due for another as long as it is not. From the first use of the new one it has a minute, for what was asked beside that; whoever
 * comes with it later holds a copy, and the session ends (RFC 6819, 5.2.2.3).
 */
export class PeopleLostRotations1795305600081 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      -- When the secret that followed old_hash was first used.
      alter table sessions add column old_retired_at timestamptz;
      update sessions set old_hash = null where old_hash is not null;

      -- rotationIsDue: the secret is an hour old, or the one that should have followed it was not used within a minute.
      -- rotationArrived: the secret is used for the first time after a rotation, and confirm_rotation() is to note it.
      create or replace function begin_act(p_session_hash bytea, p_operation text, p_channel text, p_now timestamptz) returns jsonb
        language plpgsql security definer set search_path from current as $$
        declare
          opened sessions;
          person persons;
          is_newest boolean;
        begin
          perform set_config('app.operation', left(coalesce(p_operation, ''), 100), true), set_config('app.channel', p_channel, true),
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
          return jsonb_build_object(
            'personId', person.id, 'sessionId', opened.id, 'language', person.language, 'isAdministrator', person.is_administrator,
            'rotationIsDue', case when is_newest then opened.rotated_at < p_now - interval '1 hour'
                                  else opened.old_retired_at is null and opened.rotated_at < p_now - interval '1 minute' end,
            'rotationArrived', is_newest and opened.old_hash is not null and opened.old_retired_at is null,
            'seats', coalesce((select jsonb_agg(jsonb_build_object('councilId', s.council_id, 'role', s.role)) from seats s
                      where s.person_id = person.id and is_current(s.valid_from, s.valid_to)), '[]'),
            'leads', coalesce((select jsonb_agg(i) from led_institutions() i), '[]'),
            'officialCouncils', case when exists (select from affiliations a where a.person_id = person.id and a.role = 'OFFICIAL')
                      then coalesce((select jsonb_agg(c) from official_councils() c), '[]') else '[]' end);
        end $$;

      -- Gives an open session a new secret. False when somebody else has just done so. A new one that was lost is forgotten.
      create or replace function rotate_session(p_hash bytea, p_new_hash bytea) returns boolean
        language plpgsql security definer set search_path from current as $$
        begin
          update sessions set token_hash = p_new_hash, old_hash = p_hash, old_retired_at = null, rotated_at = act_now(), last_seen_at = act_now()
           where (token_hash = p_hash or (old_hash = p_hash and old_retired_at is null and rotated_at < act_now() - interval '1 minute'))
             and ended_at is null and expires_at > act_now();
          return found;
        end $$;

      create function confirm_rotation(p_hash bytea) returns void language sql security definer set search_path from current as $$
        update sessions set old_retired_at = act_now() where token_hash = p_hash and old_hash is not null and old_retired_at is null
      $$;

      -- For a secret that opens nothing: true when it had been replaced, and so somebody has a copy of it. Nobody keeps the session.
      create function end_copied_session(p_hash bytea) returns boolean language plpgsql security definer set search_path from current as $$
        begin
          update sessions set ended_at = act_now()
           where old_hash = p_hash and old_retired_at <= act_now() - interval '1 minute' and ended_at is null;
          return found;
        end $$;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop function end_copied_session, confirm_rotation;
      create or replace function rotate_session(p_hash bytea, p_new_hash bytea) returns boolean
        language plpgsql security definer set search_path from current as $$
        begin
          update sessions set token_hash = p_new_hash, old_hash = p_hash, rotated_at = act_now(), last_seen_at = act_now()
           where token_hash = p_hash and ended_at is null and expires_at > act_now();
          return found;
        end $$;
      create or replace function begin_act(p_session_hash bytea, p_operation text, p_channel text, p_now timestamptz) returns jsonb
        language plpgsql security definer set search_path from current as $$
        declare
          opened sessions;
          person persons;
        begin
          perform set_config('app.operation', left(coalesce(p_operation, ''), 100), true), set_config('app.channel', p_channel, true),
                  set_config('app.now', p_now::text, true), set_config('app.person_id', '', true), set_config('app.invitation_id', '', true),
                  set_config('app.link_person_id', '', true);
          if p_session_hash is null then return null; end if;
          select * into opened from sessions s
           where (s.token_hash = p_session_hash or (s.old_hash = p_session_hash and s.rotated_at > p_now - interval '1 minute'))
             and s.ended_at is null and s.expires_at > p_now and s.last_seen_at > p_now - interval '14 days';
          if opened.id is null then return null; end if;
          select * into person from persons p where p.id = opened.person_id;
          perform set_config('app.person_id', person.id::text, true);
          return jsonb_build_object(
            'personId', person.id, 'sessionId', opened.id, 'language', person.language, 'isAdministrator', person.is_administrator,
            'rotationIsDue', opened.token_hash = p_session_hash and opened.rotated_at < p_now - interval '1 hour',
            'seats', coalesce((select jsonb_agg(jsonb_build_object('councilId', s.council_id, 'role', s.role)) from seats s
                      where s.person_id = person.id and is_current(s.valid_from, s.valid_to)), '[]'),
            'leads', coalesce((select jsonb_agg(i) from led_institutions() i), '[]'),
            'officialCouncils', case when exists (select from affiliations a where a.person_id = person.id and a.role = 'OFFICIAL')
                      then coalesce((select jsonb_agg(c) from official_councils() c), '[]') else '[]' end);
        end $$;
      alter table sessions drop column old_retired_at`);
  }
}
