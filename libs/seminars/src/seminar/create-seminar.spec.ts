import { House, type Answer } from '../../../../test/support/house.js';
import { aSeat } from '../../../councils/src/seat/seat.factory.js';
import { aPerson } from '../../../people/src/person/person.factory.js';
import { aSeminar } from './seminar.factory.js';
import { Seminar } from './seminar.entity.js';

const FIELDS = `id title state mode timeZone startsAt endsAt answerBy version onlineUrl series { name } leadCouncil { id }
  hosts { isLead quota state name council { id name } secretary { id } } days { id date startsAt endsAt venueName dayLeader { id } } rooms { id name capacity }
  viewerCanEdit viewerCanInvite viewerCanCancel`;
const CREATE = `mutation ($input: CreateSeminarInput!) { createSeminar(input: $input) { ${FIELDS} } }`;
const UPDATE = `mutation ($input: UpdateSeminarInput!) { updateSeminar(input: $input) { ${FIELDS} } }`;
const STEP = (verb: string) =>
  `mutation ($input: ${verb[0]?.toUpperCase()}${verb.slice(1)}SeminarInput!) { ${verb}Seminar(input: $input) { state version heldOn } }`;

const DAY = { date: '2027-05-11', startsAt: '09:00', endsAt: '17:00' };
const NEXT_DAY = { date: '2027-05-12', startsAt: '10:00', endsAt: '15:00' };

interface SeminarAnswer {
  id: string;
  version: number;
  days: { id: string; date: string }[];
  rooms: { id: string; name: string }[];
}

describe('a new seminar and its steps', () => {
  let house: House;
  let councilId: string;
  let secretary: string;

  beforeAll(async () => void (house = await House.open({ worker: false })));
  beforeEach(async () => {
    house.setClock(new Date('2027-03-10T10:00:00Z'));
    ({ councilId, personId: secretary } = await aSeat(house.tx, 'SECRETARY'));
  });
  afterAll(() => house.close());

  const refusal = ({ errors }: Answer) => errors?.map(({ extensions: { code, reason, field } }) => ({ code, reason, field }));
  const fresh = (given: object = {}) => ({
    input: { title: 'Koostööseminar', kind: 'SEMINAR', mode: 'HYBRID', leadCouncilId: councilId, days: [DAY, NEXT_DAY], ...given },
  });
  const done = async (asker: string, query: string, input: object): Promise<SeminarAnswer> => {
    const { data, errors } = await house.ask(asker, query, input as Record<string, unknown>);
    expect(errors).toBeUndefined();
    return Object.values(data ?? {})[0] as SeminarAnswer;
  };

  describe('createSeminar', () => {
    it('begins a draft with days, rooms, series and hosts, in the zone of the leading council', async () => {
      const other = await aSeat(house.tx, 'SECRETARY');
      const leader = await aPerson(house.tx);
      await house.tx.query('update persons set created_by = $1 where id = $2', [secretary, leader.id]);
      const made = await done(
        secretary,
        CREATE,
        fresh({
          title: '  Koostööseminar ',
          days: [{ ...DAY, dayLeaderId: leader.id, venueName: 'Rahvamaja' }, NEXT_DAY],
          rooms: [{ name: 'Suur saal', capacity: 80 }, { name: 'Väike saal' }],
          hosts: [{ councilId: other.councilId, quota: 20 }],
          seriesName: 'Kevadseminarid',
          answerBy: '2027-05-03',
        }),
      );
      expect(made).toMatchObject({
        title: 'Koostööseminar',
        state: 'DRAFT',
        timeZone: 'Europe/Tallinn',
        startsAt: '2027-05-11T06:00:00.000Z',
        endsAt: '2027-05-12T12:00:00.000Z',
        version: 1,
        series: { name: 'Kevadseminarid' },
        leadCouncil: { id: councilId },
        hosts: [
          { isLead: true, quota: null, council: { id: councilId } },
          { isLead: false, quota: 20, state: 'ASKED', name: 'Kalamaja turvalisuse nõukogu', council: null, secretary: null },
        ],
        days: [{ date: '2027-05-11', startsAt: '09:00', endsAt: '17:00', dayLeader: { id: leader.id } }, { date: '2027-05-12' }],
        rooms: [
          { name: 'Suur saal', capacity: 80 },
          { name: 'Väike saal', capacity: null },
        ],
        viewerCanEdit: true,
        viewerCanInvite: true,
        viewerCanCancel: true,
      });
      // Once it has accepted, the co-host's secretary may change it, too; the second of the series finds its name.
      const change = { input: { id: made.id, version: 1, title: 'Uus' } };
      expect(refusal(await house.ask(other.personId, UPDATE, change))).toMatchObject([{ code: 'FORBIDDEN' }]);
      await house.owner.query('update seminar_hosts set accepted_at = now() where council_id = $1', [other.councilId]);
      const named = { ...change.input, hosts: [{ councilId: other.councilId, secretaryPersonId: other.personId }] };
      expect(await done(other.personId, UPDATE, { input: named })).toMatchObject({ hosts: [{}, { secretary: { id: other.personId } }] });
      await done(secretary, CREATE, fresh({ seriesName: 'Kevadseminarid' }));
      expect(await house.owner.query('select from seminar_series where council_id = $1', [councilId])).toHaveLength(1);
    });

    it('is for the secretary of the leading council', async () => {
      const stranger = await aSeat(house.tx, 'SECRETARY');
      expect(refusal(await house.ask(stranger.personId, CREATE, fresh()))).toMatchObject([{ code: 'NOT_FOUND', field: 'leadCouncilId' }]);
      for (const role of ['CHAIR', 'MEMBER'] as const) {
        const { personId } = await aSeat(house.tx, role, councilId);
        expect(refusal(await house.ask(personId, CREATE, fresh()))).toMatchObject([{ code: 'FORBIDDEN' }]);
      }
      expect(refusal(await house.ask(null, CREATE, fresh()))).toMatchObject([{ code: 'UNAUTHENTICATED' }]);
    });

    it.each<[string, string, object]>([
      ['ends-before-start', 'days.0.endsAt', { days: [{ ...DAY, endsAt: '09:00' }] }],
      ['given-twice', 'days.1.date', { days: [DAY, DAY] }],
      ['wrong-form', 'days.0.startsAt', { days: [{ ...DAY, startsAt: '9:00' }] }],
      ['day-not-of-seminar', 'days.0.id', { days: [{ ...DAY, id: '00000000-0000-4000-8000-000000000000' }] }],
      ['no-such-person', 'days.1.dayLeaderId', { days: [DAY, { ...NEXT_DAY, dayLeaderId: '00000000-0000-4000-8000-000000000000' }] }],
      ['given-twice', 'rooms.1.name', { rooms: [{ name: 'Saal' }, { name: ' Saal' }] }],
      ['no-such-council', 'hosts.0.councilId', { hosts: [{ councilId: '00000000-0000-4000-8000-000000000000' }] }],
      ['answer-by-after-seminar', 'answerBy', { answerBy: '2027-05-13' }],
      ['answer-by-is-past', 'answerBy', { answerBy: '2027-03-09' }],
      ['time-zone-unknown', 'timeZone', { timeZone: '+03:00' }],
      ['not-a-web-address', 'onlineUrl', { onlineUrl: 'javascript:alert(1)' }],
      ['wrong-length', 'title', { title: '   ' }],
      ['wrong-length', 'title', { title: 'x'.repeat(1_000_000) }],
      ['too-long', 'aims', { aims: 'x'.repeat(1_000_000) }],
      ['too-many', 'days', { days: Array.from({ length: 32 }, () => DAY) }],
      ['not-an-id', 'leadCouncilId', { leadCouncilId: 'mine' }],
    ])('refuses %s at %s and keeps nothing', async (reason, field, given) => {
      expect(refusal(await house.ask(secretary, CREATE, fresh(given)))).toMatchObject([{ code: 'INVALID', reason, field }]);
      expect(await house.tx.countBy(Seminar, { councilId })).toBe(0);
    });
  });

  describe('planSeminar, holdSeminar and reportSeminar', () => {
    it('take a seminar from draft to report, each in its time', async () => {
      const { id } = await aSeminar(house.tx, { councilId, state: 'DRAFT' });
      const step = async (verb: string, version: number) => {
        const { data, errors } = await house.ask(secretary, STEP(verb), { input: { id, version } });
        return errors?.[0]?.extensions.reason ?? Object.values(data ?? {})[0];
      };
      expect(await step('plan', 1)).toMatchObject({ state: 'PLANNED', version: 2 });
      expect(await step('plan', 2)).toBe('seminar-is-not-a-draft');
      expect(await step('hold', 2)).toBe('seminar-has-not-ended');
      house.setClock(new Date('2027-05-12T14:00:00Z'));
      expect(await step('hold', 1)).toBe('stale-version');
      expect(await step('hold', 2)).toMatchObject({ state: 'HELD', heldOn: '2027-05-12' });
      expect(await step('report', 3)).toMatchObject({ state: 'REPORTED' });
      expect(await step('report', 4)).toBe('seminar-is-reported');
    });

    it('are for secretaries and tell strangers nothing', async () => {
      const { id } = await aSeminar(house.tx, { councilId, state: 'DRAFT' });
      const chair = (await aSeat(house.tx, 'CHAIR', councilId)).personId;
      const stranger = (await aSeat(house.tx, 'SECRETARY')).personId;
      for (const verb of ['plan', 'hold', 'report']) {
        expect(refusal(await house.ask(chair, STEP(verb), { input: { id, version: 1 } }))).toMatchObject([{ code: 'FORBIDDEN' }]);
        expect(refusal(await house.ask(stranger, STEP(verb), { input: { id, version: 1 } }))).toMatchObject([{ code: 'NOT_FOUND' }]);
      }
    });
  });

  it('offers councils as hosts by name alone, and only to who plans seminars', async () => {
    const other = await aSeat(house.tx, 'SECRETARY');
    await house.owner.query(`update councils set name = 'Põhjaranna nõukogu' where id = $1`, [other.councilId]);
    const CANDIDATES = 'query ($search: String) { hostCandidates(search: $search) { id name } }';
    const offered = async (asker: string, search = 'pohjaranna') => (await house.ask(asker, CANDIDATES, { search })).data;
    expect(await offered(secretary)).toEqual({ hostCandidates: [{ id: other.councilId, name: 'Põhjaranna nõukogu' }] });
    expect(await offered(secretary, ' pohja\0ranna ')).toEqual({ hostCandidates: [{ id: other.councilId, name: 'Põhjaranna nõukogu' }] });
    expect(await offered((await aSeat(house.tx, 'MEMBER', councilId)).personId)).toEqual({ hostCandidates: [] });
    expect(refusal(await house.ask(secretary, 'query ($id: ID) { council(id: $id) { id } }', { id: other.councilId }))).toMatchObject([
      { code: 'NOT_FOUND' },
    ]);
  });
});
