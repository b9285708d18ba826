import { House, type Answer } from '../../../../test/support/house.js';
import { aSeat } from '../../../councils/src/seat/seat.factory.js';
import { aSession } from '../agenda/agenda-session.factory.js';
import { anInvitation } from '../invitation/invitation.factory.js';
import type { SeminarDay } from '../seminar/seminar-day.entity.js';
import { aSeminar } from '../seminar/seminar.factory.js';

const HOSTS = 'hosts { id isLead state name shortName declineReason viewerCanAnswer council { id } secretary { id } }';
const SEMINAR = `query ($id: ID!) { seminar(id: $id) { title viewerCanEdit days { date } sessions { title speakers { id } } invitations { totalCount } ${HOSTS} } }`;
const UPDATE = `mutation ($input: UpdateSeminarInput!) { updateSeminar(input: $input) { version ${HOSTS} } }`;
const ACCEPT = 'mutation ($input: AcceptHostingInput!) { acceptHosting(input: $input) { state } }';
const DECLINE = 'mutation ($input: DeclineHostingInput!) { declineHosting(input: $input) { state declineReason } }';
const TASKS = '{ viewer { tasks { kind subjectId count } } }';

interface Host {
  id: string;
  state: string;
  isLead: boolean;
}

describe('a co-host', () => {
  let house: House;
  let councilId: string;
  let secretary: string;
  let neighbour: { councilId: string; personId: string };
  let neighbours: string;
  let seminarId: string;
  let day: SeminarDay;

  beforeAll(async () => void (house = await House.open({ worker: false })));
  beforeEach(async () => {
    house.setClock(new Date('2027-03-10T10:00:00Z'));
    ({ councilId, personId: secretary } = await aSeat(house.tx, 'SECRETARY'));
    neighbour = await aSeat(house.tx, 'SECRETARY');
    await house.owner.query(`update councils set name = 'Naabrite nõukogu', short_name = 'Naabrid' where id = $1`, [neighbour.councilId]);
    neighbours = (await aSeat(house.tx, 'MEMBER', neighbour.councilId)).personId;
    const seminar = await aSeminar(house.tx, { councilId, state: 'DRAFT' });
    seminarId = seminar.id;
    day = seminar.days[0] as SeminarDay;
  });
  afterAll(() => house.close());

  const told = ({ errors }: Answer) => errors?.map(({ extensions: { code, reason } }) => `${code} ${reason}`);
  const seminar = async (asker: string) => (await house.ask(asker, SEMINAR, { id: seminarId })).data?.['seminar'];
  const tasks = async (asker: string) => ((await house.ask(asker, TASKS)).data?.['viewer'] as { tasks: object[] }).tasks;
  const count = async (asker: string, text: string, values: unknown[] = [neighbour.councilId]) =>
    (await house.rawly(asker, text, values)).length;
  const answer = (query: string, id: string, asker: string | null = neighbour.personId) =>
    house.ask(asker, query, { input: { id, ...(query === DECLINE && { reason: 'Sügisel' }) } });
  /** Names the neighbours as co-host, and answers with their row. */
  const askThem = async (asker = secretary, version = 1): Promise<Host> => {
    const { data, errors } = await house.ask(asker, UPDATE, {
      input: { id: seminarId, version, hosts: [{ councilId: neighbour.councilId, quota: 5 }] },
    });
    expect(errors).toBeUndefined();
    const host = (data?.['updateSeminar'] as { hosts: Host[] }).hosts.find(({ isLead }) => !isLead);
    if (!host) throw new Error('Nobody was asked');
    return host;
  };

  it('is asked, and until it accepts its name is all that opens', async () => {
    expect(await askThem()).toMatchObject({
      state: 'ASKED',
      name: 'Naabrite nõukogu',
      shortName: 'Naabrid',
      council: null,
      secretary: null,
      viewerCanAnswer: false,
    });
    for (const table of ['seats', 'memberships', 'seat_substitutes'])
      expect(await count(secretary, `select from ${table} where council_id = $1`)).toBe(0);
    expect(await count(secretary, 'select from councils where id = $1')).toBe(0);
    expect(await count(secretary, 'select from persons where id = any($1)', [[neighbour.personId, neighbours]])).toBe(0);
    // Nor by naming a person of theirs whose id one has from somewhere.
    const name = 'update seminar_hosts set secretary_person_id = $2 where council_id = $1';
    await expect(house.rawly(secretary, name, [neighbour.councilId, neighbours])).rejects.toThrow('row-level security');
    expect(await count(secretary, 'select from persons where id = $1', [neighbours])).toBe(0);
    const audience = await house.rawly(secretary, 'select person_id from seminar_audience($1)', [seminarId]);
    expect(audience).toEqual([{ person_id: secretary }]);
    expect(await count(secretary, 'select distinct council_id from seminar_coverage($1)', [seminarId])).toBe(1);
  });

  it('sees what it is asked for by its secretary and chair: the plan, and nobody of it', async () => {
    await aSession(house.tx, day, { title: 'Arutelu' }, [secretary]);
    await anInvitation(house.tx, { seminarId, personId: secretary });
    const { id } = await askThem();
    const chair = (await aSeat(house.tx, 'CHAIR', neighbour.councilId)).personId;
    for (const asker of [neighbour.personId, chair])
      expect(await seminar(asker)).toMatchObject({
        viewerCanEdit: false,
        days: [{}, {}],
        sessions: [{ title: 'Arutelu', speakers: [] }],
        invitations: { totalCount: 0 },
        hosts: [{ isLead: true }, { id, state: 'ASKED', viewerCanAnswer: true }],
      });
    expect(await count(neighbour.personId, 'select from persons where id = $1', [secretary])).toBe(0);
    expect(await count(neighbour.personId, 'select from audience_persons where seminar_id = $1', [seminarId])).toBe(0);
    expect(told(await house.ask(neighbours, SEMINAR, { id: seminarId }))).toEqual(['NOT_FOUND no-such-record']);
    expect(await tasks(neighbour.personId)).toMatchObject([{ kind: 'HOSTING_ASKED', subjectId: seminarId }]);
    expect(await tasks(neighbours)).toEqual([]);
  });

  it('cannot be made to accept past our code, and nobody makes themselves host', async () => {
    const { id } = await askThem();
    const denied = 'permission denied';
    for (const set of ['accepted_at = now()', 'declined_at = null', 'council_id = gen_random_uuid()', `council_name = 'x'`])
      await expect(house.rawly(secretary, `update seminar_hosts set ${set} where id = $1`, [id])).rejects.toThrow(denied);
    expect(await house.rawly(secretary, 'select answer_hosting($1, null) as done', [id])).toEqual([{ done: false }]);
    expect(await house.rawly(neighbours, 'select answer_hosting($1, null) as done', [id])).toEqual([{ done: false }]);
    const rows = 'insert into seminar_hosts (seminar_id, council_id, is_lead';
    await expect(house.rawly(secretary, `${rows}, accepted_at) values ($1, $1, false, now())`, [seminarId])).rejects.toThrow(denied);
    await house.rawly(secretary, 'delete from seminar_hosts where id = $1', [id]);
    for (const isLead of [true, false])
      await expect(
        house.rawly(neighbour.personId, `${rows}) values ($1, $2, $3)`, [seminarId, neighbour.councilId, isLead]),
      ).rejects.toThrow('row-level security');
  });

  it('accepts: it organises, and the organisers of both see each other’s seats', async () => {
    const { id } = await askThem();
    expect((await answer(ACCEPT, id)).data).toEqual({ acceptHosting: { state: 'ACCEPTED' } });
    expect(told(await answer(ACCEPT, id))).toEqual(['CONFLICT hosting-is-accepted']);
    expect(told(await answer(DECLINE, id))).toEqual(['CONFLICT hosting-is-accepted']);
    expect(await tasks(neighbour.personId)).not.toContainEqual(expect.objectContaining({ kind: 'HOSTING_ASKED' }));
    const opened = { state: 'ACCEPTED', council: { id: neighbour.councilId }, secretary: { id: neighbour.personId } };
    expect(await seminar(secretary)).toMatchObject({ hosts: [{}, opened] });
    expect(await seminar(neighbour.personId)).toMatchObject({ viewerCanEdit: true });
    expect(await seminar(neighbours)).toMatchObject({ viewerCanEdit: false });
    expect(await count(secretary, 'select from seats where council_id = $1')).toBe(2);
    expect(await count(neighbour.personId, 'select from seats where council_id = $1', [councilId])).toBe(1);
    const audience = await house.rawly(secretary, 'select person_id from seminar_audience($1)', [seminarId]);
    expect(audience.map(({ person_id }) => person_id).sort()).toEqual([secretary, neighbour.personId, neighbours].sort());
  });

  it('counts it to its rhythm only once it has accepted; to the leading council’s from the first day', async () => {
    await house.owner.query(`update councils set meetings_per_year = 2, max_gap_days = 200, founded_on = '2020-01-01' where id = any($1)`, [
      [councilId, neighbour.councilId],
    ]);
    const rhythm = async (asker: string) =>
      (await house.ask(asker, '{ councils { nodes { cadence nextSeminar { id } } } }')).data?.['councils'];
    const { id } = await askThem();
    expect(await rhythm(secretary)).toEqual({ nodes: [{ cadence: 'KEPT', nextSeminar: { id: seminarId } }] });
    const theirs = async () => {
      const { data } = await house.ask(
        neighbour.personId,
        'query ($id: ID!) { council(id: $id) { cadence nextSeminar { id } lastSeminarOn } }',
        {
          id: neighbour.councilId,
        },
      );
      return data?.['council'];
    };
    expect(await theirs()).toEqual({ cadence: 'BROKEN', nextSeminar: null, lastSeminarOn: null });
    await answer(ACCEPT, id);
    expect(await theirs()).toEqual({ cadence: 'KEPT', nextSeminar: { id: seminarId }, lastSeminarOn: null });
  });

  it('declines with a reason that the leading council reads, and can be asked again', async () => {
    const { id } = await askThem();
    expect((await answer(DECLINE, id)).data).toEqual({ declineHosting: { state: 'DECLINED', declineReason: 'Sügisel' } });
    expect(told(await answer(ACCEPT, id))).toEqual(['CONFLICT hosting-is-declined']);
    expect(await seminar(neighbour.personId)).toBeUndefined();
    expect(await tasks(neighbour.personId)).toEqual([]);
    expect(await seminar(secretary)).toMatchObject({ hosts: [{}, { state: 'DECLINED', declineReason: 'Sügisel', council: null }] });
    expect(await tasks(secretary)).toContainEqual({ kind: 'HOSTING_DECLINED', subjectId: seminarId, count: 1 });
    expect(await count(secretary, 'select from seats where council_id = $1')).toBe(0);

    // Saving the form keeps the answer; only leaving it out asks anew.
    expect(await askThem(secretary, 2)).toMatchObject({ id, state: 'DECLINED' });
    await house.ask(secretary, UPDATE, { input: { id: seminarId, version: 3, hosts: [] } });
    expect(await askThem(secretary, 4)).toMatchObject({ state: 'ASKED', declineReason: null });
  });

  it('is answered for by its own secretary or chair alone', async () => {
    const { id } = await askThem();
    const stranger = (await aSeat(house.tx, 'SECRETARY')).personId;
    for (const query of [ACCEPT, DECLINE]) {
      expect(told(await answer(query, id, secretary))).toEqual(['FORBIDDEN not-allowed']);
      expect(told(await answer(query, id, neighbours))).toEqual(['NOT_FOUND no-such-record']);
      expect(told(await answer(query, id, stranger))).toEqual(['NOT_FOUND no-such-record']);
      expect(told(await answer(query, id, null))).toMatchObject([expect.stringContaining('UNAUTHENTICATED')]);
    }
    expect(told(await house.ask(neighbour.personId, DECLINE, { input: { id, reason: ' ' } }))).toEqual(['INVALID wrong-length']);
    const chair = (await aSeat(house.tx, 'CHAIR', neighbour.councilId)).personId;
    expect((await answer(ACCEPT, id, chair)).errors).toBeUndefined();
  });

  it('is not asked any more once the seminar is cancelled', async () => {
    const { id } = await askThem();
    await house.owner.query(`update seminars set state = 'CANCELLED', cancel_reason = 'Torm' where id = $1`, [seminarId]);
    for (const query of [ACCEPT, DECLINE]) expect(told(await answer(query, id))).toEqual(['CONFLICT hosting-is-over']);
    expect(await tasks(neighbour.personId)).toEqual([]);
    expect(await seminar(neighbour.personId)).toBeUndefined();
  });

  it('accepts at once where the same person is its secretary', async () => {
    await aSeat(house.tx, 'SECRETARY', neighbour.councilId, { personId: secretary });
    expect(await askThem()).toMatchObject({ state: 'ACCEPTED', council: { id: neighbour.councilId } });
  });
});
