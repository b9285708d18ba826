import { House, type Answer } from '../../../../test/support/house.js';
import { aSeat } from '../../../councils/src/seat/seat.factory.js';
import { aPerson } from '../../../people/src/person/person.factory.js';
import type { Invitation } from '../invitation/invitation.entity.js';
import { anInvitation } from '../invitation/invitation.factory.js';
import type { SeminarDay } from '../seminar/seminar-day.entity.js';
import { aSeminar } from '../seminar/seminar.factory.js';

const COUNTS = 'present substitute online absent unrecorded';
const DAYS = `days { attendanceCounts { ${COUNTS} } attendanceByInstitution { institution { id } ${COUNTS} } viewerCanRecordAttendance viewerCanAddWalkIn }`;
const RECORD = `mutation ($input: RecordAttendanceInput!) { recordAttendance(input: $input) { ${DAYS} } }`;
const READ = `query ($id: ID!) { seminar(id: $id) { ${DAYS} invitations { nodes { attendances { day { date } state substituteName recordedBy { id } } } } } }`;

const FIRST_MORNING = new Date('2027-05-11T04:00:00Z'); // 7:00 in Tallinn, two hours before it begins.

interface Page {
  days: { attendanceCounts: object; attendanceByInstitution: object[]; viewerCanRecordAttendance: boolean; viewerCanAddWalkIn: boolean }[];
  invitations: { nodes: { attendances: object[] }[] };
}

describe('recording who is there', () => {
  let house: House;
  let councilId: string;
  let secretary: string;
  let seminarId: string;
  let days: [SeminarDay, SeminarDay];

  beforeAll(async () => void (house = await House.open({ worker: false })));
  beforeEach(async () => {
    house.setClock(FIRST_MORNING);
    ({ councilId, personId: secretary } = await aSeat(house.tx, 'SECRETARY'));
    const seminar = await aSeminar(house.tx, { councilId, state: 'INVITING' });
    seminarId = seminar.id;
    days = seminar.days as [SeminarDay, SeminarDay];
  });
  afterAll(() => house.close());

  const invited = async (given: Partial<Invitation> = {}) => {
    const { id: personId } = await aPerson(house.tx);
    return { personId, ...(await anInvitation(house.tx, { seminarId, personId, ...given })) };
  };
  const told = ({ errors }: Answer) => errors?.map(({ extensions: { code, reason, field } }) => ({ code, reason, field }));
  const record = (entries: object[], { asker = secretary, dayId = days[0].id } = {}) =>
    house.ask(asker, RECORD, { input: { seminarId, dayId, entries } });
  const page = async (asker = secretary) => {
    const { data, errors } = await house.ask(asker, READ, { id: seminarId });
    expect(errors).toBeUndefined();
    return data?.['seminar'] as Page;
  };

  it('keeps the last word on everybody, day by day, and counts by institution', async () => {
    const [membership] = await house.owner.query<{ institution_id: string }[]>(
      'select institution_id from memberships where council_id = $1',
      [councilId],
    );
    const institutionId = membership?.institution_id ?? '';
    const a = await invited({ institutionId, sortName: 'A' });
    const b = await invited({ institutionId, response: 'SUBSTITUTE', substituteName: 'Tiiu Tamm', sortName: 'B' });
    const c = await invited({ sortName: 'C' });
    await invited({ sortName: 'D' });
    const first = [
      { invitationId: a.id, state: 'ABSENT' },
      { invitationId: b.id, state: 'SUBSTITUTE' },
      { invitationId: c.id, state: 'ONLINE' },
    ];
    expect(told(await record(first))).toBeUndefined();
    house.setClock(new Date('2027-05-11T08:00:00Z'));
    const { data } = await record([{ invitationId: a.id, state: 'PRESENT' }]); // Came late.
    expect((data?.['recordAttendance'] as Page).days[0]).toEqual({
      attendanceCounts: { present: 1, substitute: 1, online: 1, absent: 0, unrecorded: 1 },
      attendanceByInstitution: [
        { institution: { id: institutionId }, present: 1, substitute: 1, online: 0, absent: 0, unrecorded: 0 },
        { institution: null, present: 0, substitute: 0, online: 1, absent: 0, unrecorded: 1 },
      ],
      viewerCanRecordAttendance: true,
      viewerCanAddWalkIn: true,
    });
    house.setClock(new Date('2027-05-12T06:00:00Z'));
    await record([{ invitationId: b.id, state: 'SUBSTITUTE', substituteName: 'Keegi Teine' }], { dayId: days[1].id });
    const { nodes } = (await page()).invitations;
    const by = { recordedBy: { id: secretary } };
    expect(nodes.map(({ attendances }) => attendances)).toEqual([
      [{ day: { date: days[0].date }, state: 'PRESENT', substituteName: null, ...by }],
      [
        { day: { date: days[0].date }, state: 'SUBSTITUTE', substituteName: 'Tiiu Tamm', ...by },
        { day: { date: days[1].date }, state: 'SUBSTITUTE', substituteName: 'Keegi Teine', ...by },
      ],
      [{ day: { date: days[0].date }, state: 'ONLINE', substituteName: null, ...by }],
      [],
    ]);
  });

  it('leaves a trace of what changed and of nothing else', async () => {
    const { id: invitationId } = await invited();
    const trail = async () =>
      (
        await house.owner.query<object[]>(`select from audit_entries where table_name = 'seminar_attendances' and seminar_id = $1`, [
          seminarId,
        ])
      ).length;
    for (let i = 0; i < 3; i++) await record([{ invitationId, state: 'PRESENT' }]);
    expect(await trail()).toBe(1);
    await record([{ invitationId, state: 'ABSENT' }]);
    expect(await trail()).toBe(2);
  });

  it('begins with the morning of the day and ends with the report', async () => {
    const { id: invitationId } = await invited();
    const entries = [{ invitationId, state: 'PRESENT' }];
    house.setClock(new Date('2027-05-10T20:59:00Z')); // 23:59 of the day before.
    expect(told(await record(entries))).toEqual([{ code: 'CONFLICT', reason: 'day-has-not-come', field: 'dayId' }]);
    expect((await page()).days[0]).toMatchObject({ viewerCanRecordAttendance: false, viewerCanAddWalkIn: false });
    house.setClock(new Date('2027-05-10T21:00:00Z'));
    expect(told(await record(entries))).toBeUndefined();
    expect(told(await record(entries, { dayId: days[1].id }))).toMatchObject([{ reason: 'day-has-not-come' }]);
    house.setClock(new Date('2027-06-10T10:00:00Z'));
    const states = { HELD: undefined, REPORTED: 'seminar-is-reported', CANCELLED: 'seminar-is-cancelled', DRAFT: 'seminar-is-not-planned' };
    for (const [state, reason] of Object.entries(states)) {
      await house.owner.query(`update seminars set state = $2, cancel_reason = 'Torm' where id = $1`, [seminarId, state]);
      expect(told(await record(entries))?.[0]?.reason).toBe(reason);
      expect((await page()).days[0]?.viewerCanRecordAttendance).toBe(reason === undefined);
    }
  });

  it('refuses what cannot be, with its field, and keeps nothing of it', async () => {
    const { id: invitationId } = await invited();
    const foreign = await anInvitation(house.tx, {
      seminarId: (await aSeminar(house.tx, { councilId })).id,
      personId: (await aPerson(house.tx)).id,
    });
    const good = { invitationId, state: 'PRESENT' };
    const refusal = async (entry: object) => told(await record([good, entry]));
    const invalid = (reason: string, field: string) => [{ code: 'INVALID', reason, field }];
    expect(await refusal({ invitationId: foreign.id, state: 'PRESENT' })).toEqual(
      invalid('invitation-not-of-seminar', 'entries.1.invitationId'),
    );
    expect(await refusal(good)).toEqual(invalid('given-twice', 'entries.1.invitationId'));
    const other = (await invited()).id;
    expect(await refusal({ invitationId: other, state: 'SUBSTITUTE' })).toEqual(
      invalid('substitute-is-not-named', 'entries.1.substituteName'),
    );
    expect(told(await record([]))).toMatchObject([{ code: 'INVALID', field: 'entries' }]);
    expect(told(await record([good], { dayId: foreign.id }))).toEqual(invalid('day-not-of-seminar', 'dayId'));
    await house.owner.query(`update seminars set mode = 'IN_ROOM' where id = $1`, [seminarId]);
    expect(await refusal({ invitationId: other, state: 'ONLINE' })).toEqual(invalid('seminar-is-not-online', 'entries.1.state'));
    expect(await house.owner.query('select from seminar_attendances where seminar_id = $1', [seminarId])).toEqual([]);
  });

  it('is for secretaries of the hosts, and on their day for its leader', async () => {
    const { id: invitationId } = await invited();
    const entries = [{ invitationId, state: 'PRESENT' }];
    const leader = await invited();
    await house.owner.query('update seminar_days set day_leader_id = $2 where id = $1', [days[0].id, leader.personId]);
    house.setClock(new Date('2027-05-12T06:00:00Z'));
    expect(told(await record(entries, { asker: leader.personId }))).toBeUndefined();
    expect(told(await record(entries, { asker: leader.personId, dayId: days[1].id }))).toMatchObject([{ code: 'FORBIDDEN' }]);
    expect((await page(leader.personId)).days.map((day) => [day.viewerCanRecordAttendance, day.viewerCanAddWalkIn])).toEqual([
      [true, false],
      [false, false],
    ]);
    for (const role of ['CHAIR', 'MEMBER'] as const) {
      const { personId } = await aSeat(house.tx, role, councilId);
      expect(told(await record(entries, { asker: personId }))).toMatchObject([{ code: 'FORBIDDEN' }]);
    }
    const stranger = (await aSeat(house.tx, 'SECRETARY')).personId;
    expect(told(await record(entries, { asker: stranger }))).toMatchObject([{ code: 'NOT_FOUND' }]);
    const rows = (asker: string) => house.rawly(asker, 'select from seminar_attendances where seminar_id = $1', [seminarId]);
    expect([(await rows(stranger)).length, (await rows(leader.personId)).length]).toEqual([0, 1]);
    await expect(house.rawly(secretary, 'delete from seminar_attendances')).rejects.toThrow('permission denied');
  });

  it('keeps a day from being taken out of the seminar', async () => {
    const { id: invitationId } = await invited();
    await record([{ invitationId, state: 'PRESENT' }]);
    const update = 'mutation ($input: UpdateSeminarInput!) { updateSeminar(input: $input) { id } }';
    const { id, date, startsAt, endsAt } = days[1];
    const refused = await house.ask(secretary, update, { input: { id: seminarId, version: 1, days: [{ id, date, startsAt, endsAt }] } });
    expect(told(refused)).toEqual([{ code: 'CONFLICT', reason: 'day-has-attendance', field: 'days' }]);
  });
});
