import { createHash, randomBytes } from 'node:crypto';
import type pg from 'pg';

export interface ManyInvitees {
  seminarId: string;
  version: number;
  /** Of the council's secretary, who may send. */
  cookie: string;
}

/** A council, its secretary, a planned two-day seminar and an institution with so many people, half of them Estonian, half English. */
export async function seedManyInvitees(owner: pg.Client | pg.Pool, count: number): Promise<ManyInvitees> {
  const one = async <T = string>(text: string, values: unknown[] = []): Promise<T> => {
    const { rows } = await owner.query<{ id: T }>(text, values);
    return (rows[0] as { id: T }).id;
  };
  const councilId = await one(
    `insert into councils (name, short_name, slug, kind) values ('Näidiskonna turvalisuse nõukogu', 'Näidis', 'naidis', 'SAFETY') returning id`,
  );
  const institutionId = await one(`insert into institutions (name, kind) values ('Näidiskonna vabatahtlike selts', 'NGO') returning id`);
  const membershipId = await one('insert into memberships (council_id, institution_id) values ($1, $2) returning id', [
    councilId,
    institutionId,
  ]);
  const secretary = await one(
    `insert into persons (first_name, last_name, email) values ('Sirje', 'Sekretär', 'sirje@example.org') returning id`,
  );
  await owner.query(`insert into seats (council_id, membership_id, person_id, role) values ($1, $2, $3, 'SECRETARY')`, [
    councilId,
    membershipId,
    secretary,
  ]);
  await owner.query(
    `with people as (
       insert into persons (first_name, last_name, email, language)
       select 'Õie', 'Näide ' || n, 'oie.naide.' || n || '@example.org', case n % 2 when 0 then 'et' else 'en' end from generate_series(1, $2::int) as n
       returning id
     ) insert into affiliations (person_id, institution_id) select id, $1 from people`,
    [institutionId, count],
  );
  const { id: seminarId, version } = await one<{ id: string; version: number }>(
    `insert into seminars (council_id, title, kind, mode, state, time_zone, answer_by, aims, starts_at, ends_at)
     values ($1, 'Ühisseminar: kogukond ja turvaline kodu', 'SEMINAR', 'HYBRID', 'PLANNED', 'Europe/Tallinn', current_date + 20,
             'Lepime kokku, kes mida järgmisel aastal teeb.', (current_date + 30 + time '09:00') at time zone 'Europe/Tallinn',
             (current_date + 31 + time '16:30') at time zone 'Europe/Tallinn')
     returning jsonb_build_object('id', id, 'version', version) as id`,
    [councilId],
  );
  await owner.query('insert into seminar_hosts (seminar_id, council_id, is_lead, secretary_person_id) values ($1, $2, true, $3)', [
    seminarId,
    councilId,
    secretary,
  ]);
  await owner.query(
    `insert into seminar_days (seminar_id, time_zone, date, starts_at, ends_at, venue_name, venue_address)
     values ($1, 'Europe/Tallinn', current_date + 30, '09:00', '17:00', 'Näidisküla rahvamaja', 'Pikk 1, Näidisküla'),
            ($1, 'Europe/Tallinn', current_date + 31, '09:00', '16:30', 'Näidisküla rahvamaja', 'Pikk 1, Näidisküla')`,
    [seminarId],
  );
  await owner.query(
    `insert into agenda_sessions (seminar_id, day_id, title, kind, starts_at, ends_at, day_date, day_starts_at, day_ends_at, time_zone)
     select d.seminar_id, d.id, s.title, s.kind, s.starts_at, s.ends_at, d.date, d.starts_at, d.ends_at, d.time_zone
       from seminar_days d, (values ('Avamine', 'OPENING', time '09:00', time '09:30'), ('Riskid ja tegevused', 'DISCUSSION', '09:30', '12:00'),
            ('Lõuna', 'BREAK', '12:00', '13:00'), ('Kogukondade kogemus', 'CASE_STUDY', '13:00', '16:00')) as s (title, kind, starts_at, ends_at)
      where d.seminar_id = $1`,
    [seminarId],
  );
  await owner.query('insert into audience_institutions (seminar_id, institution_id) values ($1, $2)', [seminarId, institutionId]);
  const token = randomBytes(32).toString('base64url');
  await owner.query(`insert into sessions (person_id, token_hash, expires_at) values ($1, $2, now() + interval '1 day')`, [
    secretary,
    createHash('sha256').update(token).digest(),
  ]);
  return { seminarId, version, cookie: `turvaring_session=${token}` };
}
