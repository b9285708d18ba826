import type { MigrationInterface, QueryRunner } from 'typeorm';

const OWN = 'person_id = (select choosing_person())';

/** Which optional mails people want: what they said last, by a link that was signed, or signed in. */
export class MailChoices1795305600344 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table mail_choices (
        id        uuid primary key default gen_random_uuid(),
        person_id uuid not null constraint mail_choices_person references persons (id) on delete cascade,
        category  text not null constraint mail_choices_category check (category in ('ITEMS', 'RISKS', 'DIGEST', 'OUTCOMES')),
        is_on     boolean not null,
        since     timestamptz not null default act_now(),
        through   text not null constraint mail_choices_through check (through in ('ONE_CLICK', 'LINK', 'PROFILE')),
        constraint mail_choices_once unique (person_id, category)
      );

      -- Whose choices this act may read and change, see open_mail_choices().
      create function choosing_person() returns uuid language sql stable parallel safe as
        $$ select nullif(current_setting('app.choosing_person_id', true), '')::uuid $$;
      -- Opens the choices of one person to this transaction. That the link was signed, or the session theirs, the asker has seen to: the
      -- database does not know the secret. Nobody is told an address that they do not know.
      create function open_mail_choices(p_person_id uuid) returns table (language text, address text)
        language plpgsql security definer set search_path from current as $$
        begin
          perform set_config('app.choosing_person_id', p_person_id::text, true), set_config('app.link_person_id', p_person_id::text, true);
          return query select p.language, left(p.email::text, 1) || '…' || substring(p.email::text from '@.*$') from persons p where p.id = p_person_id;
        end $$;
      -- Who does not want the mails of a category: for the worker, and for whoever sees the person.
      create function unsubscribed_persons(p_category text) returns setof uuid language sql stable security definer rows 20 set search_path from current as $$
        select person_id from mail_choices
         where category = p_category and not is_on
           and (session_user = 'turvaring_worker' or person_id in (select readable_persons()) or person_id in (select seminar_persons()))
      $$;

      select guard('mail_choices', '${OWN}', '${OWN}');
      revoke delete on mail_choices from turvaring_api, turvaring_worker;
      select audit('mail_choices');
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop table mail_choices;
      drop function unsubscribed_persons, open_mail_choices, choosing_person;
    `);
  }
}
