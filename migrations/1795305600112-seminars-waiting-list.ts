import type { MigrationInterface, QueryRunner } from 'typeorm';

const constraints = (responses: string, sources: string) => `
  alter table invitations drop constraint invitations_response, drop constraint invitations_source;
  alter table invitations add constraint invitations_response check (response in ('NONE', ${responses})), add constraint invitations_source check (source in (${sources}));
  alter table invitation_answers drop constraint invitation_answers_response, drop constraint invitation_answers_source;
  alter table invitation_answers add constraint invitation_answers_response check (response in (${responses})),
    add constraint invitation_answers_source check (source in (${sources}));`;
const RESPONSES = `'ACCEPTED', 'TENTATIVE', 'DECLINED', 'SUBSTITUTE', 'ONLINE'`;
const SOURCES = `'LINK', 'CALENDAR', 'SECRETARY', 'PORTAL'`;

/** How far each host has filled its quota: what is told of it, and where that comes from besides. */
const quotas = (told: string, besides: string) => `
      create or replace function seminar_quotas(p_seminar_id uuid)
        returns table (council_id uuid, council_name text, is_lead boolean, quota int, audience int, invited int, coming int)
        language sql stable security definer set search_path from current as $$
        with audience as (select host_of(reasons) as council_id, count(*)::int as people from seminar_audience(p_seminar_id) group by 1
        ), invited as (
          select host_of(reasons) as council_id, count(*)::int as people, (count(*) filter (where response in ('ACCEPTED', 'SUBSTITUTE')))::int as coming
            from invitations where seminar_id = p_seminar_id group by 1
        )
        select h.council_id, c.name, h.is_lead, ${told}
          from seminar_hosts h join councils c on c.id = h.council_id ${besides}
          left join audience a on a.council_id = h.council_id left join invited i on i.council_id = h.council_id
         where h.seminar_id = p_seminar_id and h.accepted_at is not null and p_seminar_id in (select readable_seminars())
         order by h.is_lead desc, c.name
      $$;`;

/**
 * Places in the room and the list of those who wait for one. Whoever answers, or changes how many places there are, first takes the row
 * of the seminar (hold_places); all that is counted and given away afterwards is seen by one act at a time.
 */
export class SeminarsWaitingList1795305600112 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table seminars add column capacity integer constraint seminars_capacity check (capacity > 0);
      -- Who waits with the lowest number is the next.
      alter table invitations add column waiting_rank integer;
      ${constraints(`${RESPONSES}, 'WAITLISTED'`, `${SOURCES}, 'WAITING_LIST'`)}
      alter table invitations add constraint invitations_waiting check ((response = 'WAITLISTED') = (waiting_rank is not null));
      grant select (waiting_rank), update (waiting_rank) on invitations to turvaring_api;
      create unique index invitations_waiting_order on invitations (seminar_id, waiting_rank) where waiting_rank is not null;

      -- Before the row of any invitation: two acts that took them in the other order would wait for each other. The holder of a link may
      -- not lock a seminar by themselves.
      create function hold_places(p_invitation_id uuid) returns void language plpgsql security definer set search_path from current as $$
        begin
          perform from seminars where id = (select seminar_id from invitations where id = p_invitation_id) and id in (select readable_seminars()) for no key update;
        end $$;

      -- Places and who has taken them: in the room (without a council) and of each host. Null for no limit, as all are where nobody meets in a
      -- room. Of what the asker may read; the functions below ask it as the owner of the tables.
      create function seminar_places(p_seminar_id uuid) returns table (council_id uuid, places int, taken int) language sql stable as $$
        with coming as (select host_of(reasons) as council_id from invitations where seminar_id = p_seminar_id and response in ('ACCEPTED', 'SUBSTITUTE')
        ), limits as (
          select null::uuid as council_id, capacity as places from seminars where id = p_seminar_id
          union all
          select council_id, quota from seminar_hosts where seminar_id = p_seminar_id and accepted_at is not null
        )
        select l.council_id, case when s.mode <> 'ONLINE' then l.places end, (select count(*)::int from coming c where l.council_id is null or c.council_id = l.council_id)
          from limits l join seminars s on s.id = p_seminar_id
      $$;
      ${quotas('p.places, coalesce(a.people, 0), coalesce(i.people, 0), p.taken', 'join seminar_places(p_seminar_id) p on p.council_id = h.council_id')}

      -- Whether there is a place for one who has none, and where they would stand in the list otherwise.
      create function place_for(p_invitation_id uuid) returns table (is_free boolean, next_rank int)
        language sql stable security definer set search_path from current as $$
        select not exists (select from seminar_places(i.seminar_id) p where (p.council_id is null or p.council_id = host_of(i.reasons)) and p.taken >= p.places),
               (select coalesce(max(w.waiting_rank), 0) + 1 from invitations w where w.seminar_id = i.seminar_id)
          from invitations i where i.id = p_invitation_id
      $$;

      -- Counted from 1; null for who does not wait, and for whom the asker may not see.
      create function waiting_position(p_invitation_id uuid) returns int language sql stable security definer set search_path from current as $$
        select (select count(*)::int from invitations w where w.seminar_id = i.seminar_id and w.waiting_rank <= i.waiting_rank)
          from invitations i
         where i.id = p_invitation_id and i.waiting_rank is not null and (i.id = token_invitation() or i.seminar_id in (select readable_seminars()))
      $$;

      -- Gives what is free to whoever is the next that it is for, one after the other, and answers the rows of their histories. Runs with
      -- the rights of its owner: whoever frees a place by a link cannot see who gets it.
      create function fill_places(p_seminar_id uuid) returns setof uuid language plpgsql security definer set search_path from current as $$
        declare
          lucky  invitations;
          last   invitation_answers;
          answer uuid;
        begin
          if coalesce(current_setting('app.channel', true), '') <> 'worker'
             and not exists (select from readable_seminars() as readable where readable = p_seminar_id) then return; end if;
          perform from seminars where id = p_seminar_id and state in ('DRAFT', 'PLANNED', 'INVITING') and ends_at > act_now() for no key update;
          if not found then return; end if;
          loop
            with places as materialized (select * from seminar_places(p_seminar_id))
            select i.* into lucky from invitations i
             where i.seminar_id = p_seminar_id and i.waiting_rank is not null
               and not exists (select from places p where (p.council_id is null or p.council_id = host_of(i.reasons)) and p.taken >= p.places)
             order by i.waiting_rank limit 1;
            exit when lucky.id is null;
            update invitations set response = case when substitute_name is null then 'ACCEPTED' else 'SUBSTITUTE' end, waiting_rank = null,
                   source = 'WAITING_LIST', version = version + 1 where id = lucky.id returning * into lucky;
            select * into last from invitation_answers where invitation_id = lucky.id order by number desc limit 1;
            insert into invitation_answers (seminar_id, invitation_id, number, response, day_ids, substitute_name, substitute_email, needs, comment, source)
              values (p_seminar_id, lucky.id, coalesce(last.number, 0) + 1, lucky.response, lucky.day_ids, lucky.substitute_name, last.substitute_email,
                      last.needs, last.comment, 'WAITING_LIST')
              returning id into answer;
            return next answer;
          end loop;
        end $$;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop function fill_places, waiting_position, place_for, seminar_places, hold_places;
      ${quotas('h.quota, coalesce(a.people, 0), coalesce(i.people, 0), coalesce(i.coming, 0)', '')}
      drop index invitations_waiting_order;
      alter table invitations drop constraint invitations_waiting;
      -- Who waited has said yes, and nobody counts places any more. The history keeps no word that is unknown again.
      update invitations set source = 'LINK' where source = 'WAITING_LIST';
      update invitations set response = case when substitute_name is null then 'ACCEPTED' else 'SUBSTITUTE' end where response = 'WAITLISTED';
      delete from invitation_answers where source = 'WAITING_LIST';
      update invitation_answers set response = case when substitute_name is null then 'ACCEPTED' else 'SUBSTITUTE' end where response = 'WAITLISTED';
      ${constraints(RESPONSES, SOURCES)}
      alter table invitations drop column waiting_rank;
      alter table seminars drop column capacity`);
  }
}
