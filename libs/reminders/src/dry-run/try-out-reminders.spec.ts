import { House, type Answer } from '../../../../test/support/house.js';
import { aSeat } from '../../../councils/src/seat/seat.factory.js';
import { anAdministrator, aPerson } from '../../../people/src/person/person.factory.js';
import { aSeminar } from '../../../seminars/src/seminar/seminar.factory.js';
import { anInvitedPerson } from '../scan/invited-person.factory.js';

const LINES =
  'totalCount nodes { object personName occurrence sendsAt silence rule { name } seminar { title } invitation { id } person { id } }';
const DRY_RUN = `query ($councilId: ID!, $on: Date!) {
  reminderDryRun(councilId: $councilId, on: $on) { on isWorkingDay council { id } reminders { ${LINES} } silent { ${LINES} } } }`;
const NEXT = 'query ($councilId: ID!, $on: Date!) { reminderDryRun(councilId: $councilId, on: $on) { nextDay } }';

interface Line {
  personName: string;
  occurrence: number | null;
  sendsAt: string | null;
  silence: string | null;
  invitation: { id: string };
}
interface DryRun {
  isWorkingDay: boolean;
  reminders: { totalCount: number; nodes: Line[] };
  silent: { totalCount: number; nodes: Line[] };
}

/** The last day to answer is Monday, 3 May 2027; the default rule reminds on Monday, 26 April and on Friday the 30th. It is 20 April. */
describe('trying out reminders', () => {
  let house: House;
  let councilId: string;
  let secretary: string;
  let seminarId: string;
  let invitationId: string;

  beforeAll(async () => void (house = await House.open()));
  afterAll(() => house.close());
  beforeEach(async () => {
    house.setClock(new Date('2027-04-20T10:00:00+03:00'));
    ({ councilId, personId: secretary } = await aSeat(house.tx, 'SECRETARY'));
    seminarId = (await aSeminar(house.tx, { councilId, state: 'INVITING' })).id;
    await house.owner.query(`update reminder_rules set valid_from = '2027-01-01', name = 'Rule' where council_id = $1`, [councilId]);
    const { id: seatId, personId } = await aSeat(house.tx, 'MEMBER', councilId);
    invitationId = await anInvitedPerson(house, { seminarId, personId, seatId });
    house.mailbox.splice(0);
  });
  afterEach(() => house.owner.query(`update seminars set state = 'CANCELLED', cancel_reason = 'Test is over' where id = $1`, [seminarId]));

  const ask = (on: string, asker: string | null = secretary, council = councilId) => house.ask(asker, DRY_RUN, { councilId: council, on });
  const tryOut = async (on: string, asker = secretary): Promise<DryRun> => {
    const { data, errors } = await ask(on, asker);
    expect(errors).toBeUndefined();
    return data?.['reminderDryRun'] as DryRun;
  };
  /** What becomes of the one invitation: the number of the reminder, or why there is none. */
  const fateOn = async (on: string): Promise<number | string | null | undefined> => {
    const { reminders, silent } = await tryOut(on);
    const lines = [...reminders.nodes, ...silent.nodes].filter(({ invitation }) => invitation.id === invitationId);
    expect(lines).toHaveLength(1);
    return lines[0]?.occurrence ?? lines[0]?.silence;
  };
  const sql = (text: string, values: unknown[] = []) => house.owner.query<unknown[]>(text, values);
  const told = ({ errors }: Answer) => errors?.map(({ extensions: { code, reason, field } }) => ({ code, reason, field }));

  it('says of a day on which nothing goes when something does, if within a month', async () => {
    const nextDay = async (on: string) => {
      const { data } = await house.ask(secretary, NEXT, { councilId, on });
      return (data?.['reminderDryRun'] as { nextDay: string | null }).nextDay;
    };
    expect(await nextDay('2027-04-20')).toBe('2027-04-26');
    expect(await nextDay('2027-04-26')).toBe('2027-04-30');
    expect(await nextDay('2027-05-03')).toBeNull();
  });

  it('looks for that day within seconds where hundreds of items are open, and finds what a rule tells of one of them', async () => {
    const other = await aSeat(house.tx, 'SECRETARY');
    await sql(`update reminder_rules set valid_from = '2027-01-01' where council_id = $1`, [other.councilId]);
    await sql('update status_round_settings set is_quarterly = false, is_before_seminars = false where council_id = $1', [other.councilId]);
    await sql(
      `insert into action_items (council_id, number, title, owner_institution_id, assignee_person_id, due_on, original_due_on, updated_at)
       select m.council_id, n, 'Item', m.institution_id, $2, date '2027-07-01' + n, date '2027-07-01' + n, '2027-04-19'
         from memberships m cross join generate_series(1, 300) n where m.id = $1`,
      [other.membershipId, other.personId],
    );
    const next = async () => (await house.ask(other.personId, NEXT, { councilId: other.councilId, on: '2027-04-20' })).data;
    await sql(`update reminder_rules set is_active = false where council_id = $1 and object = 'ACTION_ITEM_SILENT'`, [other.councilId]);
    expect(await next()).toEqual({ reminderDryRun: { nextDay: null } });
    await sql(`update action_items set due_on = '2027-05-11' where council_id = $1 and number = 7`, [other.councilId]);
    // Two weeks before.
    expect(await next()).toEqual({ reminderDryRun: { nextDay: '2027-04-27' } });
  });

  it('names recipient, seminar, rule, occurrence and hour', async () => {
    const [row] = await house.owner.query<{ person_id: string }[]>('select person_id from invitations where id = $1', [invitationId]);
    expect(await tryOut('2027-04-26')).toEqual({
      on: '2027-04-26',
      isWorkingDay: true,
      council: { id: councilId },
      reminders: {
        totalCount: 1,
        nodes: [
          {
            object: 'INVITATION',
            personName: 'Mari Maasikas',
            occurrence: 1,
            sendsAt: '2027-04-26T05:00:00.000Z',
            silence: null,
            rule: { name: 'Rule' },
            seminar: { title: 'Koostööseminar' },
            invitation: { id: invitationId },
            person: { id: row?.person_id },
          },
        ],
      },
      silent: { totalCount: 0, nodes: [] },
    });
  });

  it('says of every day what the scan then does on it', async () => {
    await sql(`update reminder_rules set repeat_every_days = 3, max_count = 4, offset_days = -8 where council_id = $1`, [councilId]);
    const days = Array.from({ length: 21 }, (_, i) => new Date(Date.UTC(2027, 3, 20 + i)).toISOString().slice(0, 10));
    const foreseen: Record<string, unknown> = {};
    for (const day of days) for (const { occurrence } of (await tryOut(day)).reminders.nodes) foreseen[day] = occurrence;
    for (const day of days) {
      house.setClock(new Date(`${day}T12:00:00+03:00`));
      await house.run('reminders.remind', {});
    }
    const sent = await house.owner.query<{ day: string; occurrence: number }[]>(
      `select created_at::date::text as day, (details ->> 'occurrence')::int as occurrence from deliveries where subject_id = $1 and kind = 'reminders.invitation'`,
      [invitationId],
    );
    expect(Object.fromEntries(sent.map(({ day, occurrence }) => [day, occurrence]))).toEqual(foreseen);
    expect(foreseen).toEqual({ '2027-04-26': 1, '2027-04-29': 2, '2027-05-03': 3, '2027-05-06': 4 });
  });

  it('counts as told what leaves before that day, and waits for working days', async () => {
    expect(await fateOn('2027-04-23')).toBe('NOT_DUE_YET');
    expect(await fateOn('2027-04-28')).toBe('ALREADY_TOLD');
    expect(await fateOn('2027-04-30')).toBe(2);
    expect(await fateOn('2027-05-05')).toBe('LIMIT_REACHED');
    await sql(`update seminars set answer_by = '2027-05-01' where id = $1`, [seminarId]); // The first date is Saturday, 24 April.
    expect(await fateOn('2027-04-24')).toBe('NOT_A_WORKING_DAY');
    expect(await tryOut('2027-04-24')).toMatchObject({ isWorkingDay: false });
    expect(await fateOn('2027-04-26')).toBe(1);
    expect(await fateOn('2027-04-28')).toBe('ALREADY_TOLD'); // Two days after the first, which waited, though its date has come.
  });

  it('shows what is due at once today, until the hours of today are over', async () => {
    await sql(`update seminars set answer_by = '2027-04-26' where id = $1`, [seminarId]);
    expect(await fateOn('2027-04-20')).toBe(1);
    expect((await tryOut('2027-04-20')).reminders.nodes[0]?.sendsAt).toMatch(/^2027-04-20T07:/); // Now; its hour began at 8.
    house.setClock(new Date('2027-04-20T18:00:00+03:00'));
    expect(await fateOn('2027-04-20')).toBe('HOURS_OVER');
    expect(await fateOn('2027-04-21')).toBe(1);
  });

  it.each([
    ['RULE_INACTIVE', `update reminder_rules set is_active = false where council_id = $2`],
    ['SEMINAR_CANCELLED', `update seminars set state = 'CANCELLED', cancel_reason = 'Torm' where id = $3`],
    ['SEMINAR_BEGUN', `update seminars set starts_at = '2027-04-26T04:00Z' where id = $3`],
    ['ANSWERED', `update invitations set response = 'TENTATIVE' where id = $1`],
    ['INVITATION_WITHDRAWN', `update invitations set link_revoked_at = '2027-04-10' where id = $1`],
    ['NO_ADDRESS', `update persons set email = null where id = (select person_id from invitations where id = $1)`],
    ['NOT_INVITED', `update deliveries set state = 'FAILED' where subject_id = $1`],
    ['NO_DATE', `update seminars set answer_by = null where id = $3`],
    ['BEFORE_RULE', `update reminder_rules set valid_from = '2027-05-01' where council_id = $2`],
    ['BEFORE_INVITATION', `update invitations set invited_at = '2027-04-30T09:00Z' where id = $1`],
  ])('says why nothing goes out: %s', async (silence, change) => {
    // Each statement names one of the three ids; PostgreSQL wants to know the types of the others.
    await sql(`with ids as (select $1::uuid, $2::uuid, $3::uuid) ${change}`, [invitationId, councilId, seminarId]);
    expect(await fateOn('2027-04-26')).toBe(silence);
  });

  it('leaves invitees of a co-host to that one’s own dry run', async () => {
    const other = await aSeat(house.tx, 'SECRETARY');
    await sql('insert into seminar_hosts (seminar_id, council_id, accepted_at) values ($1, $2, now())', [seminarId, other.councilId]);
    await sql(`update reminder_rules set valid_from = '2027-01-01' where council_id = $1`, [other.councilId]);
    const { id: seatId, personId } = await aSeat(house.tx, 'MEMBER', other.councilId);
    const theirs = await anInvitedPerson(house, { seminarId, personId, seatId });
    const named = (answer: Answer) => (answer.data?.['reminderDryRun'] as DryRun).reminders.nodes.map(({ invitation }) => invitation.id);
    expect(named(await ask('2027-04-26'))).toEqual([invitationId]);
    expect(named(await ask('2027-04-26', other.personId, other.councilId))).toEqual([theirs]);
  });

  it('lists people page by page', async () => {
    for (let i = 0; i < 3; i++) await anInvitedPerson(house, { seminarId, personId: (await aPerson(house.tx)).id });
    const query = `query ($councilId: ID!, $after: String) { reminderDryRun(councilId: $councilId, on: "2027-04-26") {
      reminders(first: 3, after: $after) { totalCount nodes { id } pageInfo { hasNextPage endCursor } } } }`;
    const page = async (after: string | null) => {
      const { data } = await house.ask(secretary, query, { councilId, after });
      const { reminders } = data?.['reminderDryRun'] as { reminders: { nodes: { id: string }[]; pageInfo: { endCursor: string } } };
      return reminders;
    };
    const first = await page(null);
    const second = await page(first.pageInfo.endCursor);
    expect(first).toMatchObject({ totalCount: 4, pageInfo: { hasNextPage: true } });
    expect(second).toMatchObject({ totalCount: 4, pageInfo: { hasNextPage: false } });
    expect(new Set([...first.nodes, ...second.nodes].map(({ id }) => id)).size).toBe(4);
  });

  it('sends nothing and writes nothing', async () => {
    const rows = () =>
      sql('select (select count(*) from deliveries), (select count(*) from outbox_jobs), (select max(id) from audit_entries)');
    await tryOut('2027-04-26'); // Opens the session.
    const before = await rows();
    await tryOut('2027-04-26');
    await house.settle();
    expect(await rows()).toEqual(before);
    expect(house.mailbox).toEqual([]);
  });

  it('is for the secretary and administrators, and for days that are not past', async () => {
    expect((await tryOut('2027-04-26', (await anAdministrator(house.tx)).id)).reminders.totalCount).toBe(1);
    for (const role of ['MEMBER', 'CHAIR'] as const)
      expect(told(await ask('2027-04-26', (await aSeat(house.tx, role, councilId)).personId))).toMatchObject([{ code: 'FORBIDDEN' }]);
    expect(told(await ask('2027-04-26', (await aSeat(house.tx, 'SECRETARY')).personId))).toMatchObject([
      { code: 'NOT_FOUND', reason: 'no-such-record', field: 'councilId' },
    ]);
    expect(told(await ask('2027-04-26', null))).toMatchObject([{ code: 'UNAUTHENTICATED' }]);
    expect(told(await ask('2027-04-19'))).toEqual([{ code: 'INVALID', reason: 'day-is-past', field: 'on' }]);
    expect(told(await ask('2027-02-30'))).toMatchObject([{ code: 'INVALID', reason: 'not-a-day' }]);
    expect(told(await ask('2027-04-26', secretary, 'no id'))).toEqual([{ code: 'INVALID', reason: 'not-an-id', field: 'councilId' }]);
  });
});
