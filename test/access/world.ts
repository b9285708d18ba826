import { Tokens, hashOf } from '@app/kernel';
import { randomUUID } from 'node:crypto';
import { TEST_SECRET, type House } from '../support/house.js';

export const ROLES = [
  'anonymous',
  'tokenHolder',
  'stranger',
  'member',
  'staff',
  'lead',
  'secretary',
  'chair',
  'official',
  'administrator',
] as const;
export type Role = (typeof ROLES)[number];
export const SIDES = ['own', 'foreign'] as const;
export type Side = (typeof SIDES)[number];

/** Fresh rows of one council that one operation is tried on. */
export interface Subject {
  councilId: string;
  slug: string;
  institutionId: string;
  /** A body that is no member yet. */
  otherInstitutionId: string;
  personId: string;
  otherPersonId: string;
  affiliationId: string;
  membershipId: string;
  leadMembershipId: string;
  seatId: string;
  seminarId: string;
  heldSeminarId: string;
  draftSeminarId: string;
  reportableSeminarId: string;
  dayId: string;
  roomId: string;
  sessionId: string;
  invitationId: string;
  token: string;
  deliveryId: string;
  ruleId: string;
  /** Versions of the rows that all cases of a side share. */
  versions: { council: number; institution: number };
}

/** Two councils in two counties, and one person for each role in the one that is `own`. */
export class World {
  private constructor(
    private readonly house: House,
    private readonly councils: Record<Side, { councilId: string; slug: string; leadInstitutionId: string }>,
    readonly people: Record<Role, string | null>,
  ) {}

  static async make(house: House): Promise<World> {
    const sql = <T>(text: string, values: unknown[] = []) => house.owner.query<T[]>(text, values);
    const one = async (text: string, values: unknown[] = []): Promise<string> => (await sql<{ id: string }>(text, values))[0]?.id ?? '';
    const person = (name: string, more = 'false') =>
      one(`insert into persons (first_name, last_name, email, is_administrator) values ($1, 'Tamm', $2, ${more}) returning id`, [
        name,
        `${name}@example.org`,
      ]);
    const council = async (side: Side, county: string) => {
      const councilId = await one(`insert into councils (name, short_name, slug, kind) values ($1, $1, $1, 'SAFETY') returning id`, [side]);
      await sql(`insert into council_regions (council_id, region_id) select $1, id from regions where kind = 'COUNTY' and name like $2`, [
        councilId,
        `${county}%`,
      ]);
      const leadInstitutionId = await one(`insert into institutions (name, kind) values ($1, 'MUNICIPALITY') returning id`, [
        `${side} member`,
      ]);
      const membershipId = await one('insert into memberships (council_id, institution_id) values ($1, $2) returning id', [
        councilId,
        leadInstitutionId,
      ]);
      return { councilId, slug: side, leadInstitutionId, membershipId };
    };
    const own = await council('own', 'Ida-Viru');
    const foreign = await council('foreign', 'Valga');
    const seat = async (name: string, role: string) => {
      const id = await person(name);
      await sql('insert into seats (council_id, membership_id, person_id, role) values ($1, $2, $3, $4)', [
        own.councilId,
        own.membershipId,
        id,
        role,
      ]);
      return id;
    };
    const affiliated = async (name: string, institutionId: string, role: string) => {
      const id = await person(name);
      await sql('insert into affiliations (person_id, institution_id, role) values ($1, $2, $3)', [id, institutionId, role]);
      return id;
    };
    const county = await one(`insert into institutions (name, kind) values ('County government', 'COUNTY') returning id`);
    await sql(
      `insert into institution_regions (institution_id, region_id) select $1, region_id from council_regions where council_id = $2`,
      [county, own.councilId],
    );
    const people: Record<Role, string | null> = {
      anonymous: null,
      tokenHolder: null,
      stranger: await person('stranger'),
      member: await seat('member', 'MEMBER'),
      staff: await affiliated('staff', own.leadInstitutionId, 'STAFF'),
      lead: await affiliated('lead', own.leadInstitutionId, 'LEAD'),
      secretary: await seat('secretary', 'SECRETARY'),
      chair: await seat('chair', 'CHAIR'),
      official: await affiliated('official', county, 'OFFICIAL'),
      administrator: await person('administrator', 'true'),
    };
    return new World(house, { own, foreign }, people);
  }

  /** New rows on one side, so that no case sees what another has done. The institution is the one that the lead leads. */
  async subject(side: Side): Promise<Subject> {
    const { councilId, slug, leadInstitutionId } = this.councils[side];
    const invitationId = randomUUID();
    const token = new Tokens(TEST_SECRET).of('answer', invitationId, 1);
    const [row] = await this.house.owner.query<Omit<Subject, 'councilId' | 'slug' | 'institutionId' | 'invitationId' | 'token'>[]>(
      SUBJECT,
      [councilId, leadInstitutionId, invitationId, hashOf(token)],
    );
    if (!row) throw new Error('No subject');
    return { ...row, councilId, slug, institutionId: leadInstitutionId, invitationId, token };
  }
}

const SUBJECT = `
  with other_institution as (insert into institutions (name, kind) values ('Subject ' || gen_random_uuid(), 'NGO') returning id),
  member_institution as (insert into institutions (name, kind) values ('Subject ' || gen_random_uuid(), 'SCHOOL') returning id),
  person as (insert into persons (first_name, last_name, email) values ('Subject', 'One ' || $3::uuid, gen_random_uuid() || '@example.org') returning id),
  other_person as (insert into persons (first_name, last_name, email) values ('Subject', 'Two', gen_random_uuid() || '@example.org') returning id),
  affiliation as (insert into affiliations (person_id, institution_id) select id, $2 from person returning id),
  other_affiliation as (insert into affiliations (person_id, institution_id)
    select other_person.id, member_institution.id from other_person, member_institution returning id),
  membership as (insert into memberships (council_id, institution_id) select $1, id from member_institution returning id),
  seat as (insert into seats (council_id, membership_id, person_id) select $1, membership.id, other_person.id from membership, other_person returning id),
  seminar as (insert into seminars (council_id, title, kind, mode, state, time_zone, starts_at, ends_at, answer_by)
    values ($1, 'Subject', 'SEMINAR', 'IN_ROOM', 'PLANNED', 'Europe/Tallinn', now() + interval '30 days', now() + interval '31 days', current_date + 20) returning id),
  held as (insert into seminars (council_id, title, kind, mode, state, time_zone, starts_at, ends_at)
    values ($1, 'Subject', 'SEMINAR', 'IN_ROOM', 'INVITING', 'Europe/Tallinn', now() - interval '31 days', now() - interval '30 days') returning id),
  draft as (insert into seminars (council_id, title, kind, mode, state, time_zone, starts_at, ends_at)
    values ($1, 'Subject', 'SEMINAR', 'ONLINE', 'DRAFT', 'Europe/Tallinn', now() + interval '30 days', now() + interval '31 days') returning id),
  draft_day as (insert into seminar_days (seminar_id, time_zone, date, starts_at, ends_at)
    select id, 'Europe/Tallinn', current_date + 30, '09:00', '17:00' from draft returning id),
  reportable as (insert into seminars (council_id, title, kind, mode, state, time_zone, starts_at, ends_at, held_on)
    values ($1, 'Subject', 'SEMINAR', 'ONLINE', 'HELD', 'Europe/Tallinn', now() - interval '31 days', now() - interval '30 days', current_date - 30) returning id),
  hosts as (insert into seminar_hosts (seminar_id, council_id, is_lead)
    select id, $1, true from (select id from seminar union all select id from held union all select id from draft union all select id from reportable) as s returning id),
  day as (insert into seminar_days (seminar_id, time_zone, date, starts_at, ends_at)
    select id, 'Europe/Tallinn', current_date + 30, '09:00', '17:00' from seminar returning id, seminar_id, date),
  room as (insert into seminar_rooms (seminar_id, name) select id, 'Hall' from seminar returning id),
  agenda as (insert into agenda_sessions (seminar_id, day_id, room_id, title, kind, starts_at, ends_at, day_date, day_starts_at, day_ends_at, time_zone)
    select day.seminar_id, day.id, room.id, 'Subject', 'DISCUSSION', '10:00', '11:00', day.date, '09:00', '17:00', 'Europe/Tallinn' from day, room returning id),
  invitation as (insert into invitations (id, seminar_id, person_id, language, token_hash) select $3, seminar.id, person.id, 'et', $4 from seminar, person returning id),
  delivery as (insert into deliveries (key, kind, category, seminar_id, subject_id, person_id, address, language, state)
    select 'subject/' || $3::text, 'seminars.invitation', 'OFFICIAL', seminar.id, $3, person.id, 'subject@example.org', 'et', 'FAILED' from seminar, person returning id),
  rule as (insert into reminder_rules (council_id, name, object, anchor, offset_days) values ($1, 'Subject', 'INVITATION', 'ANSWER_BY', -3) returning id)
  select other_institution.id as "otherInstitutionId", person.id as "personId", other_person.id as "otherPersonId", affiliation.id as "affiliationId",
         membership.id as "membershipId", seat.id as "seatId", seminar.id as "seminarId", held.id as "heldSeminarId",
         draft.id as "draftSeminarId", reportable.id as "reportableSeminarId", (select id from memberships where council_id = $1 and institution_id = $2) as "leadMembershipId",
         json_build_object('council', (select version from councils where id = $1), 'institution', (select version from institutions where id = $2)) as versions, day.id as "dayId", room.id as "roomId",
         agenda.id as "sessionId", delivery.id as "deliveryId", rule.id as "ruleId"
    from other_institution, person, other_person, affiliation, membership, seat, seminar, held, draft, reportable, day, room, agenda, delivery, rule`;
