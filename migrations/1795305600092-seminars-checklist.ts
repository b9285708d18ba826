import type { MigrationInterface, QueryRunner } from 'typeorm';
import { seminarPersons } from './parts/seminar-hosts.js';

export const CHECKLIST_PERSONS = `
        union select responsible_person_id from checklist_items where seminar_id in (select council_seminars()) and responsible_person_id is not null
        union select done_by_id from checklist_items where seminar_id in (select council_seminars()) and done_by_id is not null`;

/** What organisers have to do by when, counted in days before the first day; and the lines that a new seminar begins with, as data. */
export class SeminarsChecklist1795305600092 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table checklist_template_lines (
        id          uuid primary key default gen_random_uuid(),
        language    text not null constraint checklist_template_lines_language check (language in ('et', 'lv', 'ru', 'en')),
        days_before integer not null,
        text        text not null
      );
      insert into checklist_template_lines (language, days_before, text) values
        ('et', 90, 'Koht ja kuupäevad kokku leppida'),
        ('et', 75, 'Kaaskorraldajad ja sihtrühm kokku leppida'),
        ('et', 60, 'Teemade kogumine nõukogu liikmetelt'),
        ('et', 45, 'Päevakord ja ettekandjad kokku leppida'),
        ('et', 35, 'Kutsed välja'),
        ('et', 21, 'Vastamata kutsed üle vaadata, vajadusel helistada'),
        ('et', 14, 'Toitlustus, majutus ja transport tellida'),
        ('et', 10, 'Materjalid ettekandjatelt koguda'),
        ('et', 7, 'Päevajuhtidega päevakava läbi rääkida'),
        ('et', 1, 'Ruumid ja tehnika üle kontrollida'),
        ('et', -7, 'Protokoll ja kokkuvõte osalejatele saata'),
        ('en', 90, 'Agree on the place and the dates'),
        ('en', 75, 'Agree on co-hosts and the target group'),
        ('en', 60, 'Collect topics from the members of the council'),
        ('en', 45, 'Agree on the agenda and the speakers'),
        ('en', 35, 'Send the invitations'),
        ('en', 21, 'Look through unanswered invitations, call where needed'),
        ('en', 14, 'Order meals, lodging and transport'),
        ('en', 10, 'Collect materials from the speakers'),
        ('en', 7, 'Talk the programme through with the day leaders'),
        ('en', 1, 'Check rooms and equipment'),
        ('en', -7, 'Send minutes and summary to who took part');
      select guard('checklist_template_lines', '(select viewer_id()) is not null', 'false'), audit('checklist_template_lines');
      revoke insert, update, delete on checklist_template_lines from turvaring_api;

      create table checklist_items (
        id                    uuid primary key default gen_random_uuid(),
        seminar_id            uuid not null constraint checklist_items_seminar references seminars (id) on delete cascade,
        days_before           integer not null constraint checklist_items_days_before check (days_before between -365 and 1000),
        text                  text not null constraint checklist_items_text_length check (length(text) between 1 and 300),
        responsible_person_id uuid constraint checklist_items_person references persons (id) on delete restrict,
        responsible_host_id   uuid,
        done_on               date,
        done_by_id            uuid constraint checklist_items_done_by references persons (id) on delete restrict,
        version               integer not null default 1,
        -- A host that goes leaves its tasks to the others.
        constraint checklist_items_host foreign key (responsible_host_id, seminar_id)
          references seminar_hosts (id, seminar_id) on delete set null (responsible_host_id),
        constraint checklist_items_one_responsible check (responsible_person_id is null or responsible_host_id is null),
        constraint checklist_items_done_by_somebody check ((done_on is null) = (done_by_id is null))
      );
      create index checklist_items_seminar_index on checklist_items (seminar_id, days_before desc, id);
      create index checklist_items_host_index on checklist_items (responsible_host_id);
      create index checklist_items_person_index on checklist_items (responsible_person_id);
      create index checklist_items_done_by_index on checklist_items (done_by_id);
      -- Whoever reads a host council reads what is to be done; guests of the seminar do not.
      select guard('checklist_items', 'seminar_id = any(array(select council_seminars()))', 'seminar_id = any(array(select writable_seminars()))');
      select audit('checklist_items'), refuse_strangers('checklist_items', 'responsible_person_id'), refuse_strangers('checklist_items', 'done_by_id');
      ${seminarPersons('and accepted_at is not null', CHECKLIST_PERSONS)}
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      ${seminarPersons('and accepted_at is not null')}
      drop table checklist_items, checklist_template_lines`);
  }
}
