import { House, type Answer } from '../../../../test/support/house.js';
import { anAffiliation } from '../../../people/src/affiliation/affiliation.factory.js';
import { anInstitution } from '../../../people/src/institution/institution.factory.js';
import { anAdministrator } from '../../../people/src/person/person.factory.js';
import { aCouncil } from '../council/council.factory.js';
import { Council } from '../council/council.entity.js';
import { aMembership } from '../membership/membership.factory.js';
import { aSeat } from './seat.factory.js';
import { Seat } from './seat.entity.js';
import { Substitute } from './substitute.entity.js';

const ADD =
  'mutation ($input: AddMembershipInput!) { addMembership(input: $input) { id voting validFrom isCurrent version institution { id } } }';
const END = `mutation ($input: EndMembershipInput!) { endMembership(input: $input) { validTo endReason isCurrent version
  seats { id validTo endReason version isCurrent substitutes { position validTo } } } }`;
const SEAT =
  'id role validFrom validTo endReason designationAct isCurrent version person { id } substitutes { position validFrom validTo person { id } }';
const ASSIGN = `mutation ($input: AssignSeatInput!) { assignSeat(input: $input) { ${SEAT} institution { id } council { id } } }`;
const SUBSTITUTES = `mutation ($input: UpdateSeatSubstitutesInput!) { updateSeatSubstitutes(input: $input) { ${SEAT} } }`;
const END_SEAT = `mutation ($input: EndSeatInput!) { endSeat(input: $input) { ${SEAT} } }`;

/** So many days from now on, by the calendar. */
const day = (offset: number): string =>
  new Date(Date.now() + offset * 86_400_000).toLocaleDateString('sv-SE', { timeZone: 'Europe/Tallinn' });
const TODAY = day(0);

interface SeatAnswer {
  id: string;
  version: number;
  validTo: string | null;
  substitutes: { position: number; validFrom: string; validTo: string | null; person: { id: string } }[];
}

describe('members and seats of a council', () => {
  let house: House;
  let councilId: string;
  let secretary: string;
  let membershipId: string;
  let institutionId: string;

  beforeAll(async () => void (house = await House.open({ worker: false })));
  beforeEach(async () => {
    house.setClock(new Date(`${TODAY}T10:00:00Z`));
    ({ councilId, personId: secretary } = await aSeat(house.tx, 'SECRETARY'));
    ({ id: membershipId, institutionId } = await aMembership(house.tx, { councilId }));
  });
  afterAll(() => house.close());

  const refusal = ({ errors }: Answer) => errors?.map(({ extensions: { code, reason, field } }) => ({ code, reason, field }));
  const someone = async (given: object = {}) => (await anAffiliation(house.tx, { institutionId, ...given })).personId;
  const assign = (input: object, asker = secretary) => house.ask(asker, ASSIGN, { input: { membershipId, ...input } });
  const assigned = async (input: object) => {
    const { data, errors } = await assign(input);
    expect(errors).toBeUndefined();
    return data?.['assignSeat'] as SeatAnswer;
  };
  /** Everybody who may not change members, with what they are told. */
  const others = async (): Promise<[string, string][]> => [
    [(await aSeat(house.tx, 'CHAIR', councilId)).personId, 'FORBIDDEN'],
    [(await aSeat(house.tx, 'MEMBER', councilId)).personId, 'FORBIDDEN'],
    [(await anAffiliation(house.tx, { institutionId, role: 'LEAD' })).personId, 'FORBIDDEN'],
    [(await aSeat(house.tx, 'SECRETARY')).personId, 'NOT_FOUND'],
  ];

  describe('a membership', () => {
    it('is added by secretary and administrator, once at a time', async () => {
      const add = async (asker: string, given: object = {}) =>
        house.ask(asker, ADD, { input: { councilId, institutionId: (await anInstitution(house.tx)).id, ...given } });
      expect((await add(secretary)).data?.['addMembership']).toMatchObject({ voting: true, validFrom: TODAY, isCurrent: true, version: 1 });
      const administrator = (await anAdministrator(house.tx)).id;
      expect((await add(administrator, { voting: false, validFrom: day(300) })).data?.['addMembership']).toMatchObject({
        voting: false,
        isCurrent: false,
      });
      for (const [asker, code] of await others()) expect(refusal(await add(asker))).toMatchObject([{ code }]);

      expect(refusal(await add(secretary, { institutionId }))).toEqual([
        { code: 'CONFLICT', reason: 'membership-overlaps', field: 'institutionId' },
      ]);
      expect(refusal(await add(secretary, { institutionId: '00000000-0000-4000-8000-000000000000' }))).toEqual([
        { code: 'NOT_FOUND', reason: 'no-such-record', field: 'institutionId' },
      ]);
      expect(refusal(await add(secretary, { councilId: 'x' }))).toEqual([{ code: 'INVALID', reason: 'not-an-id', field: 'councilId' }]);
      expect(refusal(await add(secretary, { validFrom: '2027-13-01' }))).toEqual([
        { code: 'INVALID', reason: 'not-a-day', field: 'validFrom' },
      ]);
      const past = await anInstitution(house.tx, { activeTo: '2020-01-01' });
      expect(refusal(await add(secretary, { institutionId: past.id }))).toEqual([
        { code: 'CONFLICT', reason: 'institution-not-active', field: 'institutionId' },
      ]);
      await house.tx.update(Council, { id: councilId }, { closedOn: day(-50) });
      expect(refusal(await add(secretary))).toMatchObject([{ code: 'CONFLICT', reason: 'council-closed' }]);
    });

    it('ends with its seats and their substitutes in one act, and all of it stays', async () => {
      const [a, b, c] = [await someone(), await someone(), await someone()];
      const seat = await assigned({ personId: a, validFrom: day(-400), substitutePersonIds: [b, c] });
      const ended = await house.ask(secretary, END, {
        input: { id: membershipId, version: 1, validTo: day(-10), reason: ' Ühines teisega ' },
      });
      expect(ended.data?.['endMembership']).toEqual({
        validTo: day(-10),
        endReason: 'Ühines teisega',
        isCurrent: false,
        version: 2,
        seats: [
          {
            id: seat.id,
            validTo: day(-10),
            endReason: 'Ühines teisega',
            version: 2,
            isCurrent: false,
            substitutes: [
              { position: 1, validTo: day(-10) },
              { position: 2, validTo: day(-10) },
            ],
          },
        ],
      });
      expect(refusal(await house.ask(secretary, END, { input: { id: membershipId, version: 2 } }))).toMatchObject([
        { code: 'CONFLICT', reason: 'membership-already-ended' },
      ]);
      const again = await house.ask(secretary, ADD, { input: { councilId, institutionId, validFrom: day(-9) } });
      expect(again.errors).toBeUndefined();
      const read = await house.ask(secretary, 'query ($id: ID!) { council(id: $id) { memberships { isCurrent institution { id } } } }', {
        id: councilId,
      });
      const { memberships } = read.data?.['council'] as { memberships: { isCurrent: boolean; institution: { id: string } }[] };
      expect(memberships.filter(({ institution }) => institution.id === institutionId).map(({ isCurrent }) => isCurrent)).toEqual([
        true,
        false,
      ]);
    });

    it('takes its seats along when an end that lies ahead is moved', async () => {
      const personId = await someone();
      await assigned({ personId, substitutePersonIds: [await someone()] });
      const end = async (version: number, validTo: string) =>
        (await house.ask(secretary, END, { input: { id: membershipId, version, validTo } })).data?.['endMembership'];
      await end(1, day(100));
      expect(await end(2, day(200))).toMatchObject({
        validTo: day(200),
        seats: [{ validTo: day(200), isCurrent: true, substitutes: [{ validTo: day(200) }] }],
      });
      expect(await assigned({ personId: await someone() })).toMatchObject({ validTo: day(200) });
    });

    it('is not ended by others, on stale knowledge, before its start or under a seat that begins later', async () => {
      const end = async (asker: string, given: object = {}) =>
        refusal(await house.ask(asker, END, { input: { id: membershipId, version: 1, ...given } }));
      for (const [asker, code] of await others()) expect(await end(asker)).toMatchObject([{ code }]);
      expect(await end(secretary, { version: 7 })).toEqual([{ code: 'CONFLICT', reason: 'stale-version', field: 'version' }]);
      expect(await end(secretary, { validTo: '2019-12-31' })).toEqual([{ code: 'INVALID', reason: 'ends-before-start', field: 'validTo' }]);
      expect(await end(secretary, { reason: 'x'.repeat(501) })).toEqual([{ code: 'INVALID', reason: 'too-long', field: 'reason' }]);
      await assigned({ personId: await someone(), validFrom: day(60) });
      expect(await end(secretary)).toEqual([{ code: 'CONFLICT', reason: 'membership-has-later-seats', field: 'validTo' }]);
      expect(await house.tx.countBy(Seat, { membershipId, validFrom: day(60) })).toBe(1);
    });
  });

  describe('a seat', () => {
    it('is given to somebody of the member, with substitutes in order', async () => {
      const [holder, first, second] = [await someone(), await someone(), await someone()];
      const answer = await assign({
        personId: holder,
        role: 'VICE_CHAIR',
        designationAct: 'Käskkiri 7',
        substitutePersonIds: [first, second],
      });
      expect(answer.data?.['assignSeat']).toMatchObject({
        role: 'VICE_CHAIR',
        validFrom: TODAY,
        validTo: null,
        isCurrent: true,
        designationAct: 'Käskkiri 7',
        version: 1,
        person: { id: holder },
        institution: { id: institutionId },
        council: { id: councilId },
        substitutes: [
          { position: 1, validFrom: TODAY, validTo: null, person: { id: first } },
          { position: 2, validFrom: TODAY, validTo: null, person: { id: second } },
        ],
      });
      const viewer = await house.ask(second, '{ viewer { seats { person { id } } } }');
      expect(viewer.data).toEqual({ viewer: { seats: [{ person: { id: holder } }] } });
    });

    it('is refused to others, and on rules in words', async () => {
      const holder = await someone();
      for (const [asker, code] of await others()) expect(refusal(await assign({ personId: holder }, asker))).toMatchObject([{ code }]);
      const outsider = (await anAffiliation(house.tx, { institutionId: (await aMembership(house.tx, { councilId })).institutionId }))
        .personId;
      const invisible = (await anAffiliation(house.tx)).personId;
      const formerly = await someone({ validTo: day(-60) });
      const told = async (input: object) => refusal(await assign({ personId: holder, ...input }));
      const notOf = (field: string) => [{ code: 'INVALID', reason: 'person-not-of-institution', field }];
      expect(await told({ personId: outsider })).toEqual(notOf('personId'));
      expect(await told({ personId: formerly })).toEqual(notOf('personId'));
      expect(await told({ personId: invisible })).toEqual([{ code: 'NOT_FOUND', reason: 'no-such-record', field: 'personId' }]);
      expect(await told({ substitutePersonIds: [outsider] })).toEqual(notOf('substitutePersonIds'));
      expect(await told({ substitutePersonIds: [holder] })).toEqual([
        { code: 'INVALID', reason: 'substitute-is-holder', field: 'substitutePersonIds' },
      ]);
      const other = await someone();
      expect(await told({ substitutePersonIds: [other, other] })).toEqual([
        { code: 'INVALID', reason: 'given-twice', field: 'substitutePersonIds' },
      ]);
      expect(await told({ validFrom: '2019-12-31' })).toEqual([{ code: 'INVALID', reason: 'seat-outside-membership', field: 'validFrom' }]);
      expect(await told({ designationAct: 'x'.repeat(201) })).toEqual([{ code: 'INVALID', reason: 'too-long', field: 'designationAct' }]);
      await assigned({ personId: holder });
      expect(await told({})).toEqual([{ code: 'CONFLICT', reason: 'seat-overlaps', field: 'personId' }]);
      await assigned({ personId: other, role: 'OBSERVER' });
      await house.tx.update(Council, { id: councilId }, { substitutesAllowed: false });
      expect(await told({ personId: await someone(), substitutePersonIds: [other] })).toEqual([
        { code: 'CONFLICT', reason: 'substitutes-not-allowed', field: 'substitutePersonIds' },
      ]);
    });

    it('of the chair is one at a time, one after another', async () => {
      const first = await assigned({ personId: await someone(), role: 'CHAIR', validFrom: day(-400) });
      const next = await someone();
      expect(refusal(await assign({ personId: next, role: 'CHAIR' }))).toEqual([
        { code: 'CONFLICT', reason: 'chair-already-seated', field: 'role' },
      ]);
      await house.ask(secretary, END_SEAT, { input: { id: first.id, version: 1, validTo: day(-1) } });
      await assigned({ personId: next, role: 'CHAIR' });
      const order = await house.ask(secretary, 'query ($id: ID!) { council(id: $id) { seats { role isCurrent } } }', { id: councilId });
      expect(order.data?.['council']).toEqual({
        seats: [
          { role: 'CHAIR', isCurrent: true },
          { role: 'SECRETARY', isCurrent: true },
          { role: 'CHAIR', isCurrent: false },
        ],
      });
    });

    it("may go to somebody of a unit of the member; a secretary's to somebody of the host institution", async () => {
      const unit = await anInstitution(house.tx, { parentId: institutionId });
      // Somebody of a unit alone is seen by administrators; secretaries see those of the member itself.
      const administrator = (await anAdministrator(house.tx)).id;
      expect((await assign({ personId: await someone({ institutionId: unit.id }) }, administrator)).errors).toBeUndefined();
      const host = await aMembership(house.tx, { councilId });
      await house.tx.update(Council, { id: councilId }, { hostInstitutionId: host.institutionId });
      const clerk = (await anAffiliation(house.tx, { institutionId: host.institutionId })).personId;
      expect(refusal(await assign({ personId: clerk }))).toMatchObject([{ reason: 'person-not-of-institution' }]);
      await assigned({ personId: clerk, role: 'SECRETARY' });
    });

    it('changes its substitutes from today: who stays keeps their first day, who goes stays as history', async () => {
      const [holder, a, b, c] = [await someone(), await someone(), await someone(), await someone()];
      const seat = await assigned({ personId: holder, validFrom: day(-400), substitutePersonIds: [a, b] });
      const change = (version: number, substitutePersonIds: string[], asker = secretary) =>
        house.ask(asker, SUBSTITUTES, { input: { id: seat.id, version, substitutePersonIds } });
      const changed = await change(1, [b, c]);
      expect(changed.data?.['updateSeatSubstitutes']).toMatchObject({
        version: 2,
        substitutes: [
          { position: 1, validFrom: day(-400), person: { id: b } },
          { position: 2, validFrom: TODAY, person: { id: c } },
        ],
      });
      expect(await house.tx.findOneByOrFail(Substitute, { seatId: seat.id, personId: a })).toMatchObject({ validTo: day(-1) });
      expect((await change(2, [a, b])).data?.['updateSeatSubstitutes']).toMatchObject({
        version: 3,
        substitutes: [{ person: { id: a }, validFrom: TODAY }, { person: { id: b } }],
      });
      expect(await house.tx.countBy(Substitute, { seatId: seat.id, personId: c })).toBe(0);
      expect((await change(3, [a, b])).data?.['updateSeatSubstitutes']).toMatchObject({ version: 3 });
      expect(refusal(await change(1, []))).toEqual([{ code: 'CONFLICT', reason: 'stale-version', field: 'version' }]);
      expect(refusal(await change(3, [holder]))).toMatchObject([{ reason: 'substitute-is-holder' }]);
      for (const [asker, code] of await others()) expect(refusal(await change(3, [], asker))).toMatchObject([{ code }]);
    });

    it('is ended on a day, once, with its substitutes, and stays as history', async () => {
      const seat = await assigned({ personId: await someone(), validFrom: day(-400), substitutePersonIds: [await someone()] });
      const end = (given: object, asker = secretary) => house.ask(asker, END_SEAT, { input: { id: seat.id, version: 1, ...given } });
      for (const [asker, code] of await others()) expect(refusal(await end({}, asker))).toMatchObject([{ code }]);
      expect(refusal(await end({ version: 3 }))).toEqual([{ code: 'CONFLICT', reason: 'stale-version', field: 'version' }]);
      expect(refusal(await end({ validTo: day(-401) }))).toEqual([{ code: 'INVALID', reason: 'ends-before-start', field: 'validTo' }]);
      expect((await end({ validTo: day(-1), reason: 'Vahetus' })).data?.['endSeat']).toMatchObject({
        validTo: day(-1),
        endReason: 'Vahetus',
        isCurrent: false,
        version: 2,
        substitutes: [{ validTo: day(-1) }],
      });
      expect(refusal(await end({ version: 2 }))).toMatchObject([{ code: 'CONFLICT', reason: 'seat-already-ended' }]);
      const late = await house.ask(secretary, SUBSTITUTES, { input: { id: seat.id, version: 2, substitutePersonIds: [] } });
      expect(refusal(late)).toMatchObject([{ code: 'CONFLICT', reason: 'seat-already-ended' }]);
    });

    it('carries rights as long as it is held, to the day', async () => {
      const { personId, id } = await aSeat(house.tx, 'SECRETARY', councilId);
      await house.ask(secretary, END_SEAT, { input: { id, version: 1 } });
      const grants = async () => (await house.ask(personId, '{ councils { nodes { viewerCanEdit } } }')).data?.['councils'];
      expect(await grants()).toEqual({ nodes: [{ viewerCanEdit: true }] });
      house.setClock(new Date(`${TODAY}T22:30:00Z`)); // Half past midnight in Estonia.
      expect(await grants()).toEqual({ nodes: [{ viewerCanEdit: false }] });
    });

    it('is nothing to read for strangers, who find no member and no seat by any way', async () => {
      const personId = await someone();
      await assigned({ personId });
      const stranger = (await aSeat(house.tx, 'SECRETARY', (await aCouncil(house.tx)).id)).personId;
      const seen = await house.ask(stranger, 'query ($id: ID!) { institution(id: $id) { memberships { id } affiliations { id } } }', {
        id: institutionId,
      });
      expect(seen.data?.['institution']).toEqual({ memberships: [], affiliations: [] });
      for (const table of ['memberships', 'seats', 'seat_substitutes', 'council_regions'])
        expect(await house.rawly(stranger, `select 1 from ${table} where council_id = $1`, [councilId])).toEqual([]);
      expect(await house.rawly(stranger, 'update seats set role = $2 where council_id = $1 returning id', [councilId, 'OBSERVER'])).toEqual(
        [],
      );
    });
  });
});
