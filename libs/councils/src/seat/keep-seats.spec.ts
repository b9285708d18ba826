import { House, type Answer } from '../../../../test/support/house.js';
import { anAffiliation } from '../../../people/src/affiliation/affiliation.factory.js';
import { anInstitution } from '../../../people/src/institution/institution.factory.js';
import { anAdministrator } from '../../../people/src/person/person.factory.js';
import { Council } from '../council/council.entity.js';
import { aMembership } from '../membership/membership.factory.js';
import { aSeat } from './seat.factory.js';
import { Substitute } from './substitute.entity.js';

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

describe('a seat', () => {
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
});
