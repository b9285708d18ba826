import { House, type Answer } from '../../../../test/support/house.js';
import { anAffiliation } from '../../../people/src/affiliation/affiliation.factory.js';
import { anInstitution } from '../../../people/src/institution/institution.factory.js';
import { anAdministrator } from '../../../people/src/person/person.factory.js';
import { Council } from '../council/council.entity.js';
import { aMembership } from './membership.factory.js';
import { aSeat } from '../seat/seat.factory.js';
import { Seat } from '../seat/seat.entity.js';

const ADD =
  'mutation ($input: AddMembershipInput!) { addMembership(input: $input) { id voting validFrom isCurrent version institution { id } } }';
const END = `mutation ($input: EndMembershipInput!) { endMembership(input: $input) { validTo endReason isCurrent version
  seats { id validTo endReason version isCurrent substitutes { position validTo } } } }`;
const UPDATE = 'mutation ($input: UpdateMembershipInput!) { updateMembership(input: $input) { voting validFrom version } }';
const SEAT =
  'id role validFrom validTo endReason designationAct isCurrent version person { id } substitutes { position validFrom validTo person { id } }';
const ASSIGN = `mutation ($input: AssignSeatInput!) { assignSeat(input: $input) { ${SEAT} institution { id } council { id } } }`;

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

describe('a membership', () => {
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

  it('gets a vote and loses it, by secretary and administrator, while it lasts', async () => {
    const update = async (asker: string, input: object) => house.ask(asker, UPDATE, { input: { id: membershipId, version: 1, ...input } });
    for (const [asker, code] of await others()) expect(refusal(await update(asker, { voting: false }))).toMatchObject([{ code }]);
    expect((await update(secretary, { voting: false })).data?.['updateMembership']).toEqual({
      voting: false,
      validFrom: '2020-01-01',
      version: 2,
    });
    const administrator = (await anAdministrator(house.tx)).id;
    expect((await update(administrator, { version: 2, voting: true })).data?.['updateMembership']).toMatchObject({
      voting: true,
      version: 3,
    });
    expect((await update(secretary, { version: 3 })).data?.['updateMembership']).toMatchObject({ voting: true, version: 3 });
    expect(refusal(await update(secretary, { voting: false }))).toEqual([{ code: 'CONFLICT', reason: 'stale-version', field: 'version' }]);
    expect(refusal(await update(secretary, { version: 3, voting: null }))).toMatchObject([{ code: 'INVALID', field: 'voting' }]);
    await house.ask(secretary, END, { input: { id: membershipId, version: 3, validTo: day(-1) } });
    expect(refusal(await update(secretary, { version: 4, voting: false }))).toMatchObject([
      { code: 'CONFLICT', reason: 'membership-already-ended' },
    ]);
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
