import { Tokens, hashOf } from '@app/kernel';
import { randomUUID } from 'node:crypto';
import { TEST_SECRET, type House } from '../support/house.js';
import type { Role, Side } from './roles.js';
import { SUBJECT, type Subject } from './subject.js';

interface Place {
  councilId: string;
  leadInstitutionId: string;
  membershipId: string;
}

/**
 * Two councils in two counties, a third that hosts together with the first, a fourth that asks both to, and one person for each role in the
 * one that is `own`.
 */
export class World {
  private constructor(
    private readonly house: House,
    private readonly councils: Record<Side | 'cohost' | 'asking', Place>,
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
    const council = async (name: string, county: string): Promise<Place> => {
      const councilId = await one(`insert into councils (name, short_name, slug, kind) values ($1, $1, $1, 'SAFETY') returning id`, [name]);
      await sql(`insert into council_regions (council_id, region_id) select $1, id from regions where kind = 'COUNTY' and name like $2`, [
        councilId,
        `${county}%`,
      ]);
      const leadInstitutionId = await one(`insert into institutions (name, kind) values ($1, 'MUNICIPALITY') returning id`, [
        `${name} member`,
      ]);
      const membershipId = await one('insert into memberships (council_id, institution_id) values ($1, $2) returning id', [
        councilId,
        leadInstitutionId,
      ]);
      return { councilId, leadInstitutionId, membershipId };
    };
    const own = await council('own', 'Ida-Viru');
    const foreign = await council('foreign', 'Valga');
    const cohost = await council('cohost', 'Lääne-Viru');
    const asking = await council('asking', 'Pärnu');
    const seat = async (name: string, role: string, { councilId, membershipId } = own) => {
      const id = await person(name);
      await sql('insert into seats (council_id, membership_id, person_id, role) values ($1, $2, $3, $4)', [
        councilId,
        membershipId,
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
    const member = await seat('member', 'MEMBER');
    const substitute = await person('substitute');
    await sql(
      'insert into seat_substitutes (council_id, seat_id, person_id, position) select council_id, id, $1, 1 from seats where person_id = $2',
      [substitute, member],
    );
    const people: Record<Role, string | null> = {
      anonymous: null,
      tokenHolder: null,
      stranger: await person('stranger'),
      member,
      substitute,
      viceChair: await seat('viceChair', 'VICE_CHAIR'),
      observer: await seat('observer', 'OBSERVER'),
      staff: await affiliated('staff', own.leadInstitutionId, 'STAFF'),
      lead: await affiliated('lead', own.leadInstitutionId, 'LEAD'),
      secretary: await seat('secretary', 'SECRETARY'),
      chair: await seat('chair', 'CHAIR'),
      official: await affiliated('official', county, 'OFFICIAL'),
      administrator: await person('administrator', 'true'),
      coSecretary: await seat('coSecretary', 'SECRETARY', cohost),
      invitee: await person('invitee'),
    };
    return new World(house, { own, foreign, cohost, asking }, people);
  }

  /** New rows on one side, so that no case sees what another has done. The institution is the one that the lead leads. */
  async subject(side: Side): Promise<Subject> {
    const { councilId, leadInstitutionId } = this.councils[side];
    const together = side === 'own' ? [this.councils.cohost.councilId, this.people.invitee] : [null, null];
    const invitationId = randomUUID();
    const token = new Tokens(TEST_SECRET).of('answer', invitationId, 1);
    const [row] = await this.house.owner.query<Omit<Subject, 'councilId' | 'institutionId' | 'invitationId' | 'token'>[]>(SUBJECT, [
      councilId,
      leadInstitutionId,
      invitationId,
      hashOf(token),
      ...together,
      this.councils.asking.councilId,
    ]);
    if (!row) throw new Error('No subject');
    const [entry] = await this.house.owner.query<{ id: string }[]>('select max(id) as id from audit_entries where row_id = $1', [
      row.seatId,
    ]);
    return {
      ...row,
      rows: { ...row.rows, audit_entries: entry?.id ?? '' },
      councilId,
      institutionId: leadInstitutionId,
      invitationId,
      token,
    };
  }
}
