import { House, type Answer } from '../../../../test/support/house.js';
import { aCouncil } from '../../../councils/src/council/council.factory.js';
import { aSeat } from '../../../councils/src/seat/seat.factory.js';
import { aSession } from '../../../seminars/src/agenda/agenda-session.factory.js';
import type { SeminarDay } from '../../../seminars/src/seminar/seminar-day.entity.js';
import { aSeminar } from '../../../seminars/src/seminar/seminar.factory.js';
import { aDecision } from './decision.factory.js';

const DECISION = `id ref number year kind text decidedOn state version votesFor votesAgainst votesAbstained dissent conflictOfInterest
  rationale addressees seminar { id } session { id } councils { id isLead } viewerCanEdit`;
const RECORD = `mutation ($input: RecordDecisionInput!) { recordDecision(input: $input) { ${DECISION} } }`;
const UPDATE = `mutation ($input: UpdateDecisionInput!) { updateDecision(input: $input) { ${DECISION} } }`;
const GIVEN = { kind: 'DECIDED', text: 'Korraldada sügisel ühisõppus', decidedOn: '2026-04-14' };

describe('a decision', () => {
  let house: House;
  let councilId: string;
  let secretary: string;

  beforeAll(async () => void (house = await House.open({ worker: false })));
  beforeEach(async () => {
    house.setClock(new Date('2026-05-04T10:00:00Z'));
    ({ councilId, personId: secretary } = await aSeat(house.tx, 'SECRETARY'));
  });
  afterAll(() => house.close());

  const refusal = ({ errors }: Answer) => errors?.map(({ extensions: { code, reason, field } }) => ({ code, reason, field }));
  const record = (input: object = {}, asker = secretary) => house.ask(asker, RECORD, { input: { councilId, ...GIVEN, ...input } });
  const update = (input: object, asker = secretary) => house.ask(asker, UPDATE, { input });
  const recorded = async (input: object = {}) => {
    const { data, errors } = await record(input);
    expect(errors).toBeUndefined();
    return data?.['recordDecision'] as { id: string; ref: string; number: number };
  };
  const held = (given: object = {}) => aSeminar(house.tx, { councilId, dates: ['2026-04-14', '2026-04-15'], state: 'HELD', ...given });
  const sessionOf = ({ days: [day] }: { days: SeminarDay[] }) => {
    if (!day) throw new Error('A seminar without days has no sessions');
    return aSession(house.tx, day);
  };
  const none = (field: string) => [{ code: 'NOT_FOUND', reason: 'no-such-record', field }];

  it('between seminars gets the next number of its council in its year', async () => {
    expect(await recorded()).toMatchObject({
      ...GIVEN,
      ref: expect.stringMatching(/^O-KAL\w*-2026-01$/),
      state: 'IN_FORCE',
      version: 1,
      votesFor: null,
      seminar: null,
      session: null,
      councils: [{ id: councilId, isLead: true }],
      viewerCanEdit: true,
    });
    expect(await recorded()).toMatchObject({ number: 2 });
    expect(await recorded({ decidedOn: '2024-11-01' })).toMatchObject({ number: 1, year: 2024, ref: expect.stringMatching(/-2024-01$/) });
    const both = await Promise.all([recorded(), recorded()]);
    expect(both.map(({ number }) => number).sort()).toEqual([3, 4]);
  });

  it('at a seminar stands at its item of the agenda, with votes, dissent and conflict of interest', async () => {
    const seminar = await held();
    const session = await sessionOf(seminar);
    const more = {
      ...{ votesFor: 11, votesAgainst: 0, votesAbstained: 2, dissent: 'Haigla: raha ei ole', conflictOfInterest: 'Linn taandus' },
      ...{ rationale: 'Eelmine õppus oli 2022', addressees: 'Päästekeskus' },
    };
    expect(await recorded({ sessionId: session.id, ...more })).toMatchObject({
      ...more,
      seminar: { id: seminar.id },
      session: { id: session.id },
    });
    expect(await recorded({ seminarId: seminar.id })).toMatchObject({ seminar: { id: seminar.id }, session: null });
    const { data } = await house.ask(
      secretary,
      'query ($id: ID!) { seminar(id: $id) { viewerCanDecide decisions { number } sessions { decisions { number } } } }',
      { id: seminar.id },
    );
    expect(data?.['seminar']).toEqual({
      viewerCanDecide: true,
      decisions: [{ number: 1 }, { number: 2 }],
      sessions: [{ decisions: [{ number: 1 }] }],
    });
  });

  it('is refused in words where it cannot be so', async () => {
    const told = async (input: object) => refusal(await record(input));
    const invalid = (reason: string, field: string) => [{ code: 'INVALID', reason, field }];
    const seminar = await held();
    const session = await sessionOf(seminar);
    const [other, foreign] = [await held(), await aSeminar(house.tx, { councilId: (await aCouncil(house.tx)).id })];
    expect(await told({ decidedOn: '2026-05-05' })).toEqual(invalid('in-the-future', 'decidedOn'));
    expect(await told({ seminarId: seminar.id, decidedOn: '2026-04-13' })).toEqual(invalid('before-the-seminar', 'decidedOn'));
    expect(await told({ seminarId: other.id, sessionId: session.id })).toEqual(invalid('session-of-another-seminar', 'sessionId'));
    expect(await told({ seminarId: foreign.id })).toEqual(none('seminarId'));
    expect(await told({ sessionId: foreign.id })).toEqual(none('sessionId'));
    expect(await told({ votesFor: 5 })).toEqual(invalid('votes-incomplete', 'votesAgainst'));
    expect(await told({ votesFor: -1, votesAgainst: 0, votesAbstained: 0 })).toEqual(invalid('too-small', 'votesFor'));
    expect(await told({ text: '  ' })).toMatchObject([{ code: 'INVALID', field: 'text' }]);
    expect(await told({ seminarId: (await held({ dates: [], state: 'DRAFT' })).id })).toEqual(invalid('seminar-without-days', 'seminarId'));
    const cancelled = await held({ state: 'CANCELLED', cancelReason: 'Torm' });
    expect(await told({ seminarId: cancelled.id })).toEqual(invalid('seminar-was-cancelled', 'seminarId'));
    await house.owner.query(`update councils set closed_on = '2026-04-01' where id = $1`, [councilId]);
    expect(await told({})).toEqual(invalid('after-council-closed', 'decidedOn'));
    expect((await record({ decidedOn: '2026-04-01' })).errors).toBeUndefined();
  });

  it('is made by a council that hosts the seminar, not by one that is only asked to or takes part otherwise', async () => {
    const lead = await aSeat(house.tx, 'SECRETARY');
    const joint = await held({ councilId: lead.councilId, coHosts: [councilId] });
    const asked = await held({ councilId: lead.councilId, asked: [councilId], state: 'INVITING' });
    expect((await record({ seminarId: joint.id })).data).toMatchObject({ recordDecision: { seminar: { id: joint.id } } });
    expect(refusal(await record({ seminarId: asked.id }))).toEqual([
      { code: 'INVALID', reason: 'seminar-of-other-councils', field: 'seminarId' },
    ]);
    await expect(
      house.owner.query('delete from seminar_hosts where seminar_id = $1 and council_id = $2', [joint.id, councilId]),
    ).rejects.toThrow('decisions_host');
  });

  it('of several councils is read by all of them, whose names come with it, and changed by the one alone', async () => {
    const other = await aSeat(house.tx, 'SECRETARY');
    await held({ coHosts: [other.councilId] });
    const { id } = await recorded({ councilIds: [other.councilId, councilId] });
    const READ = 'query ($id: ID!) { decision(id: $id) { ref council { id } councils { id isLead } viewerCanEdit } }';
    expect((await house.ask(other.personId, READ, { id })).data?.['decision']).toMatchObject({
      ref: expect.stringMatching(/-2026-01$/),
      council: { id: councilId },
      councils: [
        { id: councilId, isLead: true },
        { id: other.councilId, isLead: false },
      ],
      viewerCanEdit: false,
    });
    // With the seminar gone nothing of the other council is to be read but its name and the code in the reference.
    await house.owner.query('delete from seminar_hosts where council_id = $1', [other.councilId]);
    const [named] = await house.owner.query<[{ name: string }]>('select name from councils where id = $1', [councilId]);
    const NAMES = 'query ($id: ID!) { decision(id: $id) { ref council { id } councilName councils { name isLead } } }';
    expect((await house.ask(other.personId, NAMES, { id })).data?.['decision']).toEqual({
      ref: expect.stringMatching(/-2026-01$/),
      council: null,
      councilName: named.name,
      councils: [
        { name: named.name, isLead: true },
        { name: expect.any(String), isLead: false },
      ],
    });
    const COUNCIL = 'query ($id: ID!) { council(id: $id) { name } }';
    expect(refusal(await house.ask(other.personId, COUNCIL, { id: councilId }))).toMatchObject([{ code: 'NOT_FOUND' }]);
    expect(refusal(await update({ id, version: 1, text: 'X' }, other.personId))).toMatchObject([{ code: 'FORBIDDEN' }]);
    expect((await update({ id, version: 1, councilIds: [] })).data?.['updateDecision']).toMatchObject({ councils: [{ isLead: true }] });
    expect(refusal(await house.ask(other.personId, READ, { id }))).toEqual(none('id'));
    const stranger = (await aCouncil(house.tx)).id;
    expect(refusal(await record({ councilIds: [stranger] }))).toEqual(none('councilIds'));
    expect(refusal(await record({ councilIds: [other.councilId, other.councilId.toUpperCase()] }))).toEqual([
      { code: 'INVALID', reason: 'given-twice', field: 'councilIds' },
    ]);
  });

  it('is changed while it is in force, by who saw its last version', async () => {
    const seminar = await held();
    const session = await sessionOf(seminar);
    const { id } = await recorded({ sessionId: session.id });
    expect((await update({ id, version: 1, text: 'Uus sõnastus', decidedOn: '2026-04-15' })).data?.['updateDecision']).toMatchObject({
      text: 'Uus sõnastus',
      decidedOn: '2026-04-15',
      session: { id: session.id },
      version: 2,
    });
    expect(refusal(await update({ id, version: 1, text: 'X' }))).toEqual([{ code: 'CONFLICT', reason: 'stale-version', field: 'version' }]);
    expect(refusal(await update({ id, version: 2, decidedOn: '2026-04-01' }))).toMatchObject([{ reason: 'before-the-seminar' }]);
    expect((await update({ id, version: 2, sessionId: null })).data?.['updateDecision']).toMatchObject({
      seminar: { id: seminar.id },
      session: null,
    });
    expect((await update({ id, version: 3, seminarId: null })).data?.['updateDecision']).toMatchObject({ seminar: null, session: null });
    await house.owner.query(
      `update decisions set state = 'REPEALED', ended_on = '2026-05-01', ended_at = now(), end_reason = 'X' where id = $1`,
      [id],
    );
    expect(refusal(await update({ id, version: 1, text: 'X' }))).toEqual([{ code: 'CONFLICT', reason: 'decision-has-ended', field: 'id' }]);
  });

  it('that took the place of another moves the day on which that one ended, and does not become the older one', async () => {
    const old = await aDecision(house.tx, { councilId, decidedOn: '2026-02-01' });
    const { id } = await recorded();
    await house.owner.query(
      `update decisions set state = 'SUPERSEDED', ended_on = '2026-04-14', ended_at = now(), superseded_by_id = $2 where id = $1`,
      [old.id, id],
    );
    expect(refusal(await update({ id, version: 1, decidedOn: '2026-01-31' }))).toEqual([
      { code: 'INVALID', reason: 'superseding-is-older', field: 'decidedOn' },
    ]);
    expect((await update({ id, version: 1, decidedOn: '2026-04-20' })).errors).toBeUndefined();
    expect(await house.owner.query('select ended_on::text from decisions where id = $1', [old.id])).toEqual([{ ended_on: '2026-04-20' }]);
  });

  it('keeps its item of the agenda from being removed', async () => {
    const seminar = await held({ state: 'INVITING' });
    const session = await sessionOf(seminar);
    await recorded({ sessionId: session.id });
    const REMOVE = 'mutation ($input: RemoveAgendaSessionInput!) { removeAgendaSession(input: $input) { id } }';
    expect(refusal(await house.ask(secretary, REMOVE, { input: { id: session.id, version: session.version } }))).toEqual([
      { code: 'CONFLICT', reason: 'session-has-decisions', field: 'id' },
    ]);
  });

  it('is recorded and changed by secretary and chair; others of the council read it, for strangers it is not there', async () => {
    const chair = (await aSeat(house.tx, 'CHAIR', councilId)).personId;
    const { data } = await record({}, chair);
    const { id } = data?.['recordDecision'] as { id: string };
    expect((await update({ id, version: 1, text: 'Esimehe sõnastus' }, chair)).data?.['updateDecision']).toMatchObject({ version: 2 });
    for (const [role, of, code] of [
      ['VICE_CHAIR', councilId, 'FORBIDDEN'],
      ['MEMBER', councilId, 'FORBIDDEN'],
      ['SECRETARY', undefined, 'NOT_FOUND'],
    ] as const) {
      const asker = (await aSeat(house.tx, role, of)).personId;
      expect(refusal(await record({}, asker))).toMatchObject([{ code }]);
      expect(refusal(await update({ id, version: 2, text: 'X' }, asker))).toMatchObject([{ code }]);
    }
  });
});
