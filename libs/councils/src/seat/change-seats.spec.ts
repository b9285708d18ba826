import { House, type Answer } from '../../../../test/support/house.js';
import { anAffiliation } from '../../../people/src/affiliation/affiliation.factory.js';
import { anInstitution } from '../../../people/src/institution/institution.factory.js';
import { Council } from '../council/council.entity.js';
import { aMembership } from '../membership/membership.factory.js';
import { aSeat } from './seat.factory.js';
import { Seat } from './seat.entity.js';

const SEAT = `id role validFrom validTo designationAct isCurrent version person { id } substitutes { position validFrom validTo person { id } }
  substituteHistory { validFrom validTo isCurrent person { id } }`;
const ASSIGN = `mutation ($input: AssignSeatInput!) { assignSeat(input: $input) { ${SEAT} } }`;
const UPDATE = `mutation ($input: UpdateSeatInput!) { updateSeat(input: $input) { ${SEAT} } }`;
const END = `mutation ($input: EndSeatInput!) { endSeat(input: $input) { ${SEAT} } }`;
const READ = `query ($id: ID!) { council(id: $id) { seats { ${SEAT} } } }`;

const day = (offset: number): string =>
  new Date(Date.now() + offset * 86_400_000).toLocaleDateString('sv-SE', { timeZone: 'Europe/Tallinn' });
const TODAY = day(0);

interface SeatAnswer {
  id: string;
  version: number;
  person: { id: string };
}

describe('a seat that changes', () => {
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
  const assigned = async (input: object = {}) => {
    const { data, errors } = await house.ask(secretary, ASSIGN, { input: { membershipId, personId: await someone(), ...input } });
    expect(errors).toBeUndefined();
    return data?.['assignSeat'] as SeatAnswer;
  };
  const change = (input: object, asker = secretary) => house.ask(asker, UPDATE, { input });
  const changed = async (input: object) => (await change(input)).data?.['updateSeat'];
  const seatsOf = async (personId: string) =>
    ((await house.ask(secretary, READ, { id: councilId })).data?.['council'] as { seats: SeatAnswer[] }).seats.filter(
      ({ person }) => person.id === personId,
    );
  const others = async (): Promise<[string, string][]> => [
    [(await aSeat(house.tx, 'CHAIR', councilId)).personId, 'FORBIDDEN'],
    [(await aSeat(house.tx, 'MEMBER', councilId)).personId, 'FORBIDDEN'],
    [(await anAffiliation(house.tx, { institutionId, role: 'LEAD' })).personId, 'FORBIDDEN'],
    [(await aSeat(house.tx, 'SECRETARY')).personId, 'NOT_FOUND'],
  ];

  it('with another role is another seat from that day on, with its substitutes, and the old one stays', async () => {
    const [first, second] = [await someone(), await someone()];
    const old = await assigned({ validFrom: day(-400), designationAct: 'Käskkiri 7', substitutePersonIds: [first, second] });
    const answer = await changed({ id: old.id, version: 1, role: 'VICE_CHAIR' });
    const stood = { validFrom: day(-400), validTo: day(-1), isCurrent: false };
    const stands = { validFrom: TODAY, validTo: null };
    expect(answer).toMatchObject({
      role: 'VICE_CHAIR',
      ...stands,
      designationAct: 'Käskkiri 7',
      isCurrent: true,
      person: old.person,
      substitutes: [
        { position: 1, ...stands, person: { id: first } },
        { position: 2, ...stands, person: { id: second } },
      ],
    });
    expect(await seatsOf(old.person.id)).toMatchObject([
      { role: 'VICE_CHAIR', ...stands },
      {
        id: old.id,
        role: 'MEMBER',
        ...stood,
        substituteHistory: [
          { ...stood, person: { id: first } },
          { ...stood, person: { id: second } },
        ],
      },
    ]);
  });

  it('changes on a day that is past or lies ahead, within its time; substitutes of later days go along', async () => {
    const past = await assigned({ validFrom: day(-400) });
    expect(await changed({ id: past.id, version: 1, role: 'OBSERVER', validFrom: day(-100), designationAct: 'Otsus 3' })).toMatchObject({
      role: 'OBSERVER',
      validFrom: day(-100),
      designationAct: 'Otsus 3',
    });
    expect(await house.tx.findOneByOrFail(Seat, { id: past.id })).toMatchObject({ validTo: day(-101), designationAct: null });
    const substitute = await someone();
    const ahead = await assigned({ validFrom: day(-400), substitutePersonIds: [substitute] });
    expect(await changed({ id: ahead.id, version: 1, role: 'CHAIR', validFrom: day(30) })).toMatchObject({
      role: 'CHAIR',
      isCurrent: false,
      substitutes: [{ validFrom: day(30), person: { id: substitute } }],
    });
    expect(await seatsOf(ahead.person.id)).toMatchObject([{ role: 'MEMBER', isCurrent: true, validTo: day(29) }, { role: 'CHAIR' }]);
    const told = async (validFrom: string) => refusal(await change({ id: ahead.id, version: 2, role: 'OBSERVER', validFrom }));
    for (const wrong of [day(-400), day(-401), day(30)])
      expect(await told(wrong)).toEqual([{ code: 'INVALID', reason: 'change-outside-term', field: 'validFrom' }]);
  });

  it('changes in place when it began today, and when only the act of designation is put right', async () => {
    const new_ = await assigned({ role: 'OBSERVER' });
    expect(await changed({ id: new_.id, version: 1, role: 'MEMBER' })).toMatchObject({ id: new_.id, role: 'MEMBER', version: 2 });
    expect(await seatsOf(new_.person.id)).toHaveLength(1);
    const old = await assigned({ validFrom: day(-400), designationAct: 'Käskiri 7' });
    expect(await changed({ id: old.id, version: 1, designationAct: 'Käskkiri 7' })).toMatchObject({
      id: old.id,
      validFrom: day(-400),
      designationAct: 'Käskkiri 7',
      version: 2,
    });
    expect(await changed({ id: old.id, version: 2, designationAct: 'Käskkiri 7', role: 'MEMBER' })).toMatchObject({ version: 2 });
    expect(await changed({ id: old.id, version: 2, designationAct: null })).toMatchObject({ id: old.id, designationAct: null });
  });

  it('gives the rights of the new role at once, and takes those of the old', async () => {
    const { id, person } = await assigned({ validFrom: day(-400), role: 'SECRETARY' });
    const edits = async () =>
      (await house.ask(person.id, 'query ($id: ID!) { council(id: $id) { viewerCanEdit } }', { id: councilId })).data?.['council'];
    expect(await edits()).toEqual({ viewerCanEdit: true });
    await changed({ id, version: 1, role: 'MEMBER' });
    expect(await edits()).toEqual({ viewerCanEdit: false });
  });

  it('is refused to others, and on rules in words', async () => {
    const seat = await assigned({ validFrom: day(-400) });
    for (const [asker, code] of await others())
      expect(refusal(await change({ id: seat.id, version: 1, role: 'OBSERVER' }, asker))).toMatchObject([{ code }]);
    const told = async (input: object) => refusal(await change({ id: seat.id, version: 1, ...input }));
    expect(await told({ version: 9, role: 'OBSERVER' })).toEqual([{ code: 'CONFLICT', reason: 'stale-version', field: 'version' }]);
    expect(await told({ role: 'CHAIR' })).toEqual([{ code: 'CONFLICT', reason: 'chair-already-seated', field: 'role' }]);
    expect(await told({ role: null })).toEqual([{ code: 'INVALID', reason: 'required', field: 'role' }]);
    expect(await told({ designationAct: 'x'.repeat(201) })).toEqual([{ code: 'INVALID', reason: 'too-long', field: 'designationAct' }]);
    const host = await anInstitution(house.tx);
    await house.tx.update(Council, { id: councilId }, { hostInstitutionId: host.id });
    const clerk = await aSeat(house.tx, 'SECRETARY', councilId, {
      membershipId,
      personId: (await anAffiliation(house.tx, { institutionId: host.id })).personId,
    });
    expect(await told({ id: clerk.id, role: 'MEMBER' })).toEqual([{ code: 'INVALID', reason: 'person-not-of-institution', field: 'role' }]);
    await house.tx.update(Council, { id: councilId }, { closedOn: day(-1) });
    expect(await told({ role: 'OBSERVER' })).toMatchObject([{ code: 'CONFLICT', reason: 'council-closed' }]);
    await house.ask(secretary, END, { input: { id: seat.id, version: 1, validTo: day(-2) } });
    expect(await told({ version: 2, role: 'OBSERVER' })).toMatchObject([{ code: 'CONFLICT', reason: 'seat-already-ended' }]);
  });

  it('is taken back on the day it was given: the person reads nothing any more, and can get another', async () => {
    const stranger = await someone();
    const { institutionId: elsewhere } = await anAffiliation(house.tx, { personId: stranger });
    const given = await assigned({ personId: stranger, role: 'SECRETARY', substitutePersonIds: [await someone()] });
    const back = (input: object, asker = secretary) =>
      house.ask(asker, END, { input: { id: given.id, version: 1, validTo: day(-1), ...input } });
    for (const [asker, code] of await others()) expect(refusal(await back({}, asker))).toMatchObject([{ code }]);
    expect(refusal(await back({ version: 2 }))).toMatchObject([{ reason: 'stale-version' }]);
    const councils = async () => (await house.ask(stranger, '{ councils { totalCount } }')).data?.['councils'];
    await house.owner.query('update affiliations set valid_to = $1 where person_id = $2 and institution_id <> $3', [
      day(-1),
      stranger,
      elsewhere,
    ]);
    expect(await councils()).toEqual({ totalCount: 1 });
    expect((await back({})).data).toEqual({ endSeat: null });
    expect(await councils()).toEqual({ totalCount: 0 });
    expect(await house.tx.countBy(Seat, { id: given.id })).toBe(0);
    const [entry] = await house.owner.query<{ operation: string }[]>(
      'select operation from audit_entries where row_id = $1 and after is null',
      [given.id],
    );
    expect(entry).toEqual({ operation: 'endSeat' });
    const ahead = await assigned({ validFrom: day(20) });
    expect((await house.ask(secretary, END, { input: { id: ahead.id, version: 1 } })).data).toEqual({ endSeat: null });
    await assigned({ personId: ahead.person.id, validFrom: day(10), role: 'OBSERVER' });
  });

  it('is not taken back once it has begun before today, by no way', async () => {
    const { id } = await assigned({ validFrom: day(-1) });
    const told = refusal(await house.ask(secretary, END, { input: { id, version: 1, validTo: day(-2) } }));
    expect(told).toEqual([{ code: 'INVALID', reason: 'ends-before-start', field: 'validTo' }]);
    expect(await house.rawly(secretary, 'delete from seats where id = $1 returning id', [id])).toEqual([]);
  });
});
