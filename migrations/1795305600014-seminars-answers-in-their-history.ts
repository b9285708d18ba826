import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What somebody needs and remarks, and their substitute's address, rest in the history of their answers alone: whole rows, which
 * row-level security keeps for organisers and the invited person. The invitation, which members read, holds what members may know.
 */
export class SeminarsAnswersInTheirHistory1795305600014 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create function own_invitations() returns setof uuid language sql stable security definer set search_path from current as
        $$ select id from invitations where person_id = viewer_id() $$;

      insert into invitation_answers (seminar_id, invitation_id, at, response, day_ids, substitute_name, substitute_email, needs, comment, source)
      select i.seminar_id, i.id, coalesce(i.answered_at, act_now()), i.response, i.day_ids, i.substitute_name, i.substitute_email, i.needs, i.comment,
             coalesce(i.source, 'SECRETARY')
        from invitations i
        left join lateral (select * from invitation_answers a where a.invitation_id = i.id order by a.at desc, a.id desc limit 1) as last on true
       where i.response <> 'NONE' and (i.needs, i.comment, i.substitute_email) is distinct from (last.needs, last.comment, last.substitute_email);
      alter table invitations drop column needs, drop column comment, drop column substitute_email;

      -- Counted from 1 by who holds the lock of the invitation; the clocks of two acts need not agree on which was last.
      alter table invitation_answers add column number integer;
      update invitation_answers a set number = counted.number
        from (select id, row_number() over (partition by invitation_id order by at, id) as number from invitation_answers) as counted
       where counted.id = a.id;
      alter table invitation_answers alter column number set not null;
      alter table invitation_answers add constraint invitation_answers_number unique (invitation_id, number);
      drop index invitation_answers_invitation_index;

      alter policy api_reads on invitation_answers using (
        invitation_id = (select token_invitation()) or seminar_id = any(array(select inviting_seminars()))
        or invitation_id = any(array(select own_invitations())));
      alter policy api_inserts on invitation_answers with check (
        (invitation_id = (select token_invitation()) or seminar_id = any(array(select inviting_seminars())))
        and (by_person_id is null or by_person_id = (select viewer_id())));

      -- Invitations whose substitute is not known here: neither by address nor, by name, among the substitutes of the seat.
      create function seminar_unregistered(p_seminar_id uuid) returns setof uuid language sql stable security definer set search_path from current as $$
        select i.id from invitations i
          left join lateral (select a.substitute_email from invitation_answers a where a.invitation_id = i.id order by a.number desc limit 1) as said on true
         where i.seminar_id = p_seminar_id and p_seminar_id in (select inviting_seminars()) and i.response = 'SUBSTITUTE'
           and not exists (select from persons p where p.email = said.substitute_email)
           and not exists (select from seat_substitutes ss join persons p on p.id = ss.person_id
                            where ss.seat_id = i.seat_id and is_current(ss.valid_from, ss.valid_to)
                              and lower(p.first_name || ' ' || p.last_name) = lower(i.substitute_name))
      $$;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop function seminar_unregistered;
      alter policy api_inserts on invitation_answers with check (
        invitation_id = (select token_invitation()) or seminar_id = any(array(select writable_seminars())));
      alter policy api_reads on invitation_answers using (
        invitation_id = (select token_invitation()) or seminar_id = any(array(select writable_seminars())));
      create index invitation_answers_invitation_index on invitation_answers (invitation_id, at desc);
      alter table invitations add column substitute_email citext, add column needs text, add column comment text;
      update invitations i set substitute_email = last.substitute_email, needs = last.needs, comment = last.comment
        from (select distinct on (invitation_id) * from invitation_answers order by invitation_id, number desc) as last
       where last.invitation_id = i.id;
      alter table invitation_answers drop column number;
      drop function own_invitations`);
  }
}
