import { House, type Answer } from '../../../../test/support/house.js';
import { aMembership } from '../../../councils/src/membership/membership.factory.js';
import { aSeat } from '../../../councils/src/seat/seat.factory.js';
import { anAffiliation } from '../../../people/src/affiliation/affiliation.factory.js';
import { aMeasure } from '../../../risks/src/measure/measure.factory.js';
import { aRisk } from '../../../risks/src/risk/risk.factory.js';
import { aSeminar } from '../../../seminars/src/seminar/seminar.factory.js';
import { aDecision } from '../decision/decision.factory.js';
import { anActionItem } from './action-item.factory.js';

const ITEM = `id number ref title state priority startOn dueOn originalDueOn slips isOpen isLate isBlocked isRestricted version viewerCanEdit viewerCanReport
  viewerCanVerify ownerInstitution { id } assignee { id } helpers { id } risks { id } measures { id } dependsOn { id } jointCouncils { id }`;
const act = (name: string) => {
  const input = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
  return `mutation ($input: ${input}!) { ${name}(input: $input) { ${ITEM} } }`;
};
const SEEN = `query ($id: ID!) { actionItem(id: $id) { ${ITEM} } }`;

describe('an action item', () => {
  let house: House;
  let councilId: string;
  let secretary: string;
  let ownerInstitutionId: string;
  let staff: string;

  beforeAll(async () => void (house = await House.open({ worker: false })));
  beforeEach(async () => {
    house.setClock(new Date('2026-05-04T10:00:00Z'));
    ({ councilId, personId: secretary } = await aSeat(house.tx, 'SECRETARY'));
    ({ institutionId: ownerInstitutionId } = await aMembership(house.tx, { councilId }));
    ({ personId: staff } = await anAffiliation(house.tx, { institutionId: ownerInstitutionId, role: 'STAFF' }));
  });
  afterAll(() => house.close());

  const refusal = ({ errors }: Answer) => errors?.map(({ extensions: { code, reason, field } }) => ({ code, reason, field }));
  const ask = (name: string, input: object, asker = secretary) => house.ask(asker, act(name), { input });
  const given = () => ({ councilId, title: 'Päästevestid', ownerInstitutionId, dueOn: '2026-09-30' });
  const create = (input: object = {}, asker = secretary) => ask('createActionItem', { ...given(), ...input }, asker);
  const created = async (input: object = {}) => {
    const { data, errors } = await create(input);
    expect(errors).toBeUndefined();
    return data?.['createActionItem'] as { id: string; number: number };
  };
  const one = (id: string) => anActionItem(house.tx, { councilId, ownerInstitutionId, title: id });

  it('is entered with whose it is, by when, what for and with whom', async () => {
    const risk = await aRisk(house.tx, { councilId });
    const measure = await aMeasure(house.tx, risk);
    const { institutionId: helper } = await aMembership(house.tx);
    const before = await one('Hange');
    const item = await created({
      ...{ assigneePersonId: staff, helperIds: [helper], riskIds: [risk.id], measureIds: [measure.id], dependsOnIds: [before.id] },
      ...{ startOn: '2026-06-01', priority: 1, phase: 'PREVENTION', approach: 'COMMUNITY_EMPOWERMENT', cooperationForm: 'COOPERATION' },
      doneCriterion: '200 vesti on jagatud',
    });
    expect(item).toMatchObject({
      ref: expect.stringMatching(/^T-KAL\w*-02$/),
      ...{ number: 2, state: 'PLANNED', priority: 1, dueOn: '2026-09-30', originalDueOn: '2026-09-30', slips: 0, version: 1 },
      ...{
        isOpen: true,
        isLate: false,
        isBlocked: true,
        isRestricted: false,
        viewerCanEdit: true,
        viewerCanReport: true,
        viewerCanVerify: false,
      },
      ...{ ownerInstitution: { id: ownerInstitutionId }, assignee: { id: staff }, helpers: [{ id: helper }], jointCouncils: [] },
      ...{ risks: [{ id: risk.id }], measures: [{ id: measure.id }], dependsOn: [{ id: before.id }] },
    });
    expect(await created()).toMatchObject({ number: 3, priority: 3, assignee: null, isBlocked: false });
  });

  it('is refused in words when it cannot be so', async () => {
    const told = async (input: object) => refusal(await create(input));
    const foreign = await aSeat(house.tx, 'SECRETARY');
    const { institutionId: elsewhere } = await aMembership(house.tx, { councilId: foreign.councilId });
    const foreignRisk = await aRisk(house.tx, { councilId: foreign.councilId });
    const { institutionId: past } = await aMembership(house.tx, { councilId, validTo: '2026-05-03' });
    const { personId: colleague } = await anAffiliation(house.tx, {
      institutionId: (await aMembership(house.tx, { councilId })).institutionId,
      role: 'STAFF',
    });
    expect(await told({ dueOn: '2026-05-01', startOn: '2026-05-02' })).toEqual([
      { code: 'INVALID', reason: 'item-due-before-start', field: 'dueOn' },
    ]);
    for (const ownerId of [elsewhere, past])
      expect(await told({ ownerInstitutionId: ownerId })).toEqual([
        { code: 'INVALID', reason: 'owner-is-no-member', field: 'ownerInstitutionId' },
      ]);
    expect(await told({ assigneePersonId: colleague })).toEqual([
      { code: 'INVALID', reason: 'assignee-not-of-owner', field: 'assigneePersonId' },
    ]);
    expect(await told({ riskIds: [foreignRisk.id] })).toEqual([{ code: 'NOT_FOUND', reason: 'no-such-record', field: 'riskIds' }]);
    expect(await told({ councilIds: [foreign.councilId] })).toEqual([{ code: 'NOT_FOUND', reason: 'no-such-record', field: 'councilIds' }]);
    expect(await told({ councilIds: [councilId] })).toEqual([{ code: 'INVALID', reason: 'council-is-the-items-own', field: 'councilIds' }]);
    for (const field of ['planId', 'goalId', 'decisionId', 'seminarId'])
      expect(await told({ [field]: foreignRisk.id })).toEqual([{ code: 'NOT_FOUND', reason: 'no-such-record', field }]);
    expect(await told({ priority: 5 })).toEqual([{ code: 'INVALID', reason: 'too-large', field: 'priority' }]);
  });

  it('is not due before it was agreed on: on the day of its decision, else of its seminar, else today', async () => {
    const told = async (input: object) => refusal(await create(input));
    const refused = [{ code: 'INVALID', reason: 'item-due-before-agreed', field: 'dueOn' }];
    const { id: decisionId } = await aDecision(house.tx, { councilId, decidedOn: '2024-03-01' });
    const { id: seminarId } = await aSeminar(house.tx, { councilId, dates: ['2025-10-07'], state: 'HELD' });
    const { id: ahead } = await aSeminar(house.tx, { councilId, dates: ['2026-06-02'] });
    expect(await told({ dueOn: '2026-05-03' })).toEqual(refused);
    expect(await told({ dueOn: '2025-10-06', seminarId })).toEqual(refused);
    expect(await told({ dueOn: '2024-02-29', seminarId, decisionId })).toEqual(refused);
    expect(await told({ dueOn: '2026-05-03', seminarId: ahead })).toEqual(refused);
    for (const given of [
      { dueOn: '2026-05-04' },
      { dueOn: '2025-10-07', seminarId },
      { dueOn: '2024-03-01', decisionId },
      { dueOn: '2026-05-20', seminarId: ahead },
    ])
      expect(await created(given)).toMatchObject({ dueOn: given.dueOn });
  });

  it('comes to spring from nothing that was agreed on after it was due, as it was agreed first and as it is', async () => {
    const { id: old } = await aDecision(house.tx, { councilId, decidedOn: '2024-03-01' });
    const { id: late } = await aDecision(house.tx, { councilId, decidedOn: '2025-03-02' });
    const { id: seminarId } = await aSeminar(house.tx, { councilId, dates: ['2025-10-07'], state: 'HELD' });
    const { id } = await created({ decisionId: old, dueOn: '2025-03-01' });
    const told = async (input: object) => refusal(await ask('updateActionItem', { id, version: 1, ...input }));
    const refused = (field: string, reason = 'item-agreed-after-first-due') => [{ code: 'INVALID', reason, field }];
    expect(await told({ decisionId: late })).toEqual(refused('decisionId'));
    expect(await told({ decisionId: null })).toEqual(refused('decisionId'));
    expect(await told({ decisionId: null, seminarId })).toEqual(refused('decisionId'));
    await house.owner.query(`update action_items set due_on = '2025-02-01', original_due_on = '2025-04-01' where id = $1`, [id]);
    expect(await told({ decisionId: late })).toEqual(refused('decisionId', 'item-agreed-after-due'));
    expect(await told({ seminarId, decisionId: old })).toBeUndefined();
  });

  it('is joint with the councils that decided its decision, unless others are said', async () => {
    const other = await aSeat(house.tx, 'SECRETARY');
    const { id: decisionId } = await aDecision(house.tx, { councilId });
    await house.owner.query('insert into decision_councils (decision_id, council_id) values ($1, $2)', [decisionId, other.councilId]);
    const joint = await created({ decisionId });
    expect(joint).toMatchObject({ jointCouncils: [{ id: other.councilId }] });
    expect((await house.ask(other.personId, SEEN, { id: joint.id })).data).toMatchObject({
      actionItem: { jointCouncils: [{ id: other.councilId }] },
    });
    expect(await created({ decisionId, councilIds: [] })).toMatchObject({ jointCouncils: [] });
    // It may stay though nobody could name it of themselves, and is named to who reads the item alone.
    expect((await ask('updateActionItem', { id: joint.id, version: 1, councilIds: [other.councilId] })).errors).toBeUndefined();
    expect((await house.ask(staff, SEEN, { id: joint.id })).data).toMatchObject({
      actionItem: { jointCouncils: [{ id: other.councilId }] },
    });
    expect(refusal(await create({ councilIds: [other.councilId] }))).toEqual([
      { code: 'NOT_FOUND', reason: 'no-such-record', field: 'councilIds' },
    ]);
  });

  it('takes ids in capitals for what they are', async () => {
    const item = await one('1');
    const needs = await ask('updateActionItem', { id: item.id, version: 1, dependsOnIds: [item.id.toUpperCase()] });
    expect(refusal(needs)).toEqual([{ code: 'CONFLICT', reason: 'items-wait-in-a-circle', field: 'dependsOnIds' }]);
    expect(refusal(await create({ councilIds: [councilId.toUpperCase()] }))).toEqual([
      { code: 'INVALID', reason: 'council-is-the-items-own', field: 'councilIds' },
    ]);
    expect(refusal(await create({ helperIds: [ownerInstitutionId, ownerInstitutionId.toUpperCase()] }))).toEqual([
      { code: 'INVALID', reason: 'given-twice', field: 'helperIds' },
    ]);
  });

  it('is done by one institution and helped by others, also when they change places', async () => {
    const { institutionId: other } = await aMembership(house.tx, { councilId });
    expect(refusal(await create({ helperIds: [other, ownerInstitutionId] }))).toEqual([
      { code: 'INVALID', reason: 'helper-is-owner', field: 'helperIds' },
    ]);
    const { id } = await created({ helperIds: [other] });
    const told = async (input: object) => refusal(await ask('updateActionItem', { id, version: 1, ...input }));
    expect(await told({ helperIds: [ownerInstitutionId] })).toEqual([{ code: 'INVALID', reason: 'helper-is-owner', field: 'helperIds' }]);
    expect(await told({ ownerInstitutionId: other })).toEqual([
      { code: 'INVALID', reason: 'owner-is-helper', field: 'ownerInstitutionId' },
    ]);
    expect(await told({ ownerInstitutionId: other, helperIds: [other] })).toEqual([
      { code: 'INVALID', reason: 'helper-is-owner', field: 'helperIds' },
    ]);
    const swapped = await ask('updateActionItem', { id, version: 1, ownerInstitutionId: other, helperIds: [ownerInstitutionId] });
    expect(swapped.data).toMatchObject({
      updateActionItem: { ownerInstitution: { id: other }, helpers: [{ id: ownerInstitutionId }] },
    });
    for (const statement of [
      `insert into item_helpers (council_id, item_id, institution_id) select council_id, id, owner_institution_id from action_items where id = '${id}'`,
      `update action_items set owner_institution_id = '${ownerInstitutionId}' where id = '${id}'`,
    ])
      await expect(house.owner.query(statement)).rejects.toThrow('An institution would help itself');
  });

  it('is changed by the secretary who saw its last version, but for its last day', async () => {
    const { id } = await one('Vestid');
    const { data } = await ask('updateActionItem', {
      id,
      version: 1,
      title: 'Päästevestid ja paadid',
      startOn: '2026-05-10',
      assigneePersonId: staff,
    });
    expect(data?.['updateActionItem']).toMatchObject({ title: 'Päästevestid ja paadid', startOn: '2026-05-10', version: 2 });
    expect(refusal(await ask('updateActionItem', { id, version: 1, title: 'X' }))).toEqual([
      { code: 'CONFLICT', reason: 'stale-version', field: 'version' },
    ]);
    expect((await ask('updateActionItem', { id, version: 2, dueOn: '2027-01-01' })).errors).toHaveLength(1);
    expect(refusal(await ask('updateActionItem', { id, version: 2, startOn: '2027-01-01' }))).toEqual([
      { code: 'INVALID', reason: 'item-starts-after-due', field: 'startOn' },
    ]);
    const { institutionId } = await aMembership(house.tx, { councilId });
    expect(refusal(await ask('updateActionItem', { id, version: 2, ownerInstitutionId: institutionId }))).toEqual([
      { code: 'INVALID', reason: 'assignee-not-of-owner', field: 'assigneePersonId' },
    ]);
    await house.owner.query(`update action_items set state = 'DROPPED', drop_reason = 'X' where id = $1`, [id]);
    expect(refusal(await ask('updateActionItem', { id, version: 1, title: 'X' }))).toEqual([
      { code: 'CONFLICT', reason: 'item-is-dropped', field: 'id' },
    ]);
  });

  it('is neither made nor changed by members, nor by whom it is up to; strangers do not know it', async () => {
    const { id } = await one('Vestid');
    const { personId: member } = await aSeat(house.tx, 'MEMBER', councilId);
    const { personId: stranger } = await aSeat(house.tx, 'SECRETARY');
    for (const asker of [member, staff]) {
      expect(refusal(await create({}, asker))).toMatchObject([{ code: 'FORBIDDEN' }]);
      expect(refusal(await ask('updateActionItem', { id, version: 1, title: 'X' }, asker))).toMatchObject([{ code: 'FORBIDDEN' }]);
    }
    expect(refusal(await create({}, stranger))).toEqual([{ code: 'NOT_FOUND', reason: 'no-such-record', field: 'councilId' }]);
    expect(refusal(await ask('updateActionItem', { id, version: 1, title: 'X' }, stranger))).toEqual([
      { code: 'NOT_FOUND', reason: 'no-such-record', field: 'id' },
    ]);
    expect(refusal(await house.ask(stranger, SEEN, { id }))).toEqual([{ code: 'NOT_FOUND', reason: 'no-such-record', field: 'id' }]);
  });

  it('of several councils is read by all of them, done by a member of any, and kept by the secretary of its own', async () => {
    const other = await aSeat(house.tx, 'SECRETARY');
    const shared = await aSeat(house.tx, 'SECRETARY', other.councilId);
    await house.owner.query('update seats set person_id = $1 where id = $2', [secretary, shared.id]);
    const { personId: member } = await aSeat(house.tx, 'MEMBER', other.councilId);
    const { institutionId } = await aMembership(house.tx, { councilId: other.councilId });
    const risk = await aRisk(house.tx, { councilId: other.councilId });
    const { id } = await created({ councilIds: [other.councilId], ownerInstitutionId: institutionId, riskIds: [risk.id] });
    expect((await house.ask(member, SEEN, { id })).data?.['actionItem']).toMatchObject({
      ...{ jointCouncils: [{ id: other.councilId }], viewerCanEdit: false, viewerCanReport: false },
      risks: [{ id: risk.id }],
    });
    expect(refusal(await ask('updateActionItem', { id, version: 1, title: 'X' }, other.personId))).toMatchObject([{ code: 'FORBIDDEN' }]);
    expect((await ask('updateActionItem', { id, version: 1, councilIds: [], riskIds: [] })).errors).toBeUndefined();
    expect(refusal(await house.ask(member, SEEN, { id }))).toMatchObject([{ code: 'NOT_FOUND' }]);
  });

  it('waits for others, in no circle however long', async () => {
    const [first, second, third] = [await one('1'), await one('2'), await one('3')];
    const needs = (id: string, version: number, dependsOnIds: string[]) => ask('updateActionItem', { id, version, dependsOnIds });
    expect((await needs(second.id, 1, [first.id])).errors).toBeUndefined();
    expect((await needs(third.id, 1, [second.id])).errors).toBeUndefined();
    for (const wanted of [first.id, third.id])
      expect(refusal(await needs(first.id, 1, [wanted]))).toEqual([
        { code: 'CONFLICT', reason: 'items-wait-in-a-circle', field: 'dependsOnIds' },
      ]);
    expect((await needs(third.id, 2, [first.id])).errors).toBeUndefined();
  });

  it('waits in no circle that two close at once, either', async () => {
    for (let round = 0; round < 3; round++) {
      const [left, right] = [await one('L'), await one('R')];
      const answers = await Promise.all([
        ask('updateActionItem', { id: left.id, version: 1, dependsOnIds: [right.id] }),
        ask('updateActionItem', { id: right.id, version: 1, dependsOnIds: [left.id] }),
      ]);
      expect(answers.flatMap((answer) => refusal(answer) ?? [])).toEqual([
        expect.objectContaining({ code: 'CONFLICT', reason: expect.stringMatching(/items-wait-in-a-circle|try-again/) }),
      ]);
    }
  });
});
