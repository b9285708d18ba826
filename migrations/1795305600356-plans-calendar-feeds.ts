import type { MigrationInterface, QueryRunner } from 'typeorm';

/** One's own; of a council that one reads. */
const OWN = 'person_id = (select viewer_id())';
const READ = '(council_id is null or council_id = any(array(select readable_councils())))';

/**
 * Feeds of due dates that calendar programs fetch without signing in. Who holds the address reads as its person does, today: the token
 * rests as a hash, opens the person's rights to one reading transaction, and says nothing once it is revoked or replaced.
 */
export class PlansCalendarFeeds1795305600356 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table calendar_feeds (
        id              uuid primary key default gen_random_uuid(),
        person_id       uuid not null default viewer_id() constraint calendar_feeds_person references persons (id) on delete cascade,
        council_id      uuid constraint calendar_feeds_council references councils (id) on delete cascade,
        kind            text not null constraint calendar_feeds_kind check (kind in ('OWN', 'COUNCIL')),
        token_hash      bytea not null,
        link_version    integer not null default 1,
        created_at      timestamptz not null default act_now(),
        renewed_at      timestamptz,
        last_fetched_on date,
        revoked_at      timestamptz,
        constraint calendar_feeds_token unique (token_hash),
        constraint calendar_feeds_of_council check ((kind = 'COUNCIL') = (council_id is not null))
      );
      create unique index calendar_feeds_once on calendar_feeds (person_id, coalesce(council_id, person_id)) where revoked_at is null;
      create index calendar_feeds_person_index on calendar_feeds (person_id);
      create index calendar_feeds_council_index on calendar_feeds (council_id);
      select guard('calendar_feeds', '${OWN}', '${OWN}');
      alter policy api_inserts on calendar_feeds with check (${OWN} and ${READ});
      revoke all on calendar_feeds from turvaring_api, turvaring_worker;
      -- No role of the application reads a hash.
      grant select (id, person_id, council_id, kind, link_version, created_at, renewed_at, last_fetched_on, revoked_at) on calendar_feeds
        to turvaring_api, turvaring_worker;
      grant insert (id, council_id, kind, token_hash, link_version), update (token_hash, link_version, renewed_at, revoked_at) on calendar_feeds to turvaring_api;
      -- A revoked address stays so, and what was fetched is told by the server alone.
      create function guard_feed() returns trigger language plpgsql as $$
        begin
          if old.revoked_at is not null and current_user = 'turvaring_api' then
            raise exception 'Calendar feed % is revoked', new.id using errcode = 'insufficient_privilege';
          end if;
          return new;
        end $$;
      create trigger calendar_feeds_guarded before update on calendar_feeds for each row execute function guard_feed();
      select audit('calendar_feeds', 'token_hash');

      -- Says whether there is such a feed and it may be fetched now; once a day, that it was.
      create function fetch_calendar_feed(p_token_hash bytea) returns text language plpgsql security definer set search_path from current as $$
        declare feed calendar_feeds;
        begin
          select * into feed from calendar_feeds f where f.token_hash = p_token_hash and f.revoked_at is null;
          if feed.id is null then return 'no-such-feed'; end if;
          if not take_rate('calendar-feed', p_token_hash, 60, interval '15 minutes') then return 'rate-limited'; end if;
          update calendar_feeds f set last_fetched_on = act_today() where f.id = feed.id and f.last_fetched_on is distinct from act_today();
          return 'ok';
        end $$;

      -- Goes on as the feed's person, with the rights of today, in a transaction that can only read.
      create function open_calendar_feed(p_token_hash bytea) returns table (kind text, council_id uuid, language text)
        language plpgsql security definer set search_path from current as $$
        declare feed calendar_feeds;
        begin
          if current_setting('transaction_read_only') <> 'on' then raise exception 'A calendar feed is opened for reading alone'; end if;
          select * into feed from calendar_feeds f where f.token_hash = p_token_hash and f.revoked_at is null;
          if feed.id is null then return; end if;
          perform set_config('app.person_id', feed.person_id::text, true), set_config('app.channel', 'link', true);
          perform set_config('app.official_councils', array(select find_official_councils())::text, true),
                  set_config('app.readable_councils', array(select find_readable_councils())::text, true);
          return query select feed.kind, feed.council_id, p.language from persons p where p.id = feed.person_id;
        end $$;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop function open_calendar_feed, fetch_calendar_feed; drop table calendar_feeds; drop function guard_feed');
  }
}
