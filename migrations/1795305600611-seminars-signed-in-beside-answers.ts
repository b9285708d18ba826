import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Who is signed in where the link of somebody else's invitation is used: told to who has it open, and kept with each answer that is given by
 * it, so that who reads the history does not take one person's answer for another's. It gives no right.
 */
export class SeminarsSignedInBesideAnswers1795305600611 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      -- Nobody where the invitation is not open by its link in this transaction. What an update link noticed before holds here, too.
      create function signed_in_beside_invitation(p_invitation_id uuid) returns table (id uuid, name text)
        language sql stable security definer rows 1 set search_path from current as $$
        select p.id, p.first_name || ' ' || p.last_name
          from invitations i join persons p on p.id = coalesce(viewer_id(), nullif(current_setting('app.signed_in_person_id', true), '')::uuid)
         where i.id = p_invitation_id and i.id = token_invitation() and p.id <> i.person_id
      $$;
      alter table invitation_answers add column signed_in_id uuid constraint invitation_answers_signed_in references persons (id) on delete restrict;
      -- Said by the trigger alone: nobody writes whom they did not sign in.
      revoke insert on invitation_answers from turvaring_api;
      grant insert (id, seminar_id, invitation_id, number, at, response, day_ids, substitute_name, substitute_email, needs, comment, source, by_person_id)
        on invitation_answers to turvaring_api;
      create index invitation_answers_signed_in_index on invitation_answers (signed_in_id);
      -- Not by a default: who waited gets their place in the same act as somebody else's answer.
      create function note_signed_in_beside() returns trigger language plpgsql as $$
        begin
          new.signed_in_id := case when new.source = 'LINK' then (select id from signed_in_beside_invitation(new.invitation_id)) end;
          return new;
        end $$;
      create trigger invitation_answers_signed_in before insert on invitation_answers for each row execute function note_signed_in_beside();
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      revoke insert (id, seminar_id, invitation_id, number, at, response, day_ids, substitute_name, substitute_email, needs, comment, source, by_person_id)
        on invitation_answers from turvaring_api;
      grant insert on invitation_answers to turvaring_api;
      drop trigger invitation_answers_signed_in on invitation_answers;
      alter table invitation_answers drop column signed_in_id;
      drop function note_signed_in_beside, signed_in_beside_invitation;
    `);
  }
}
