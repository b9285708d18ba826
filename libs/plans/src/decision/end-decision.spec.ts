import { House, type Answer } from '../../../../test/support/house.js';
import { aSeat } from '../../../councils/src/seat/seat.factory.js';
import { aDecision } from './decision.factory.js';

const DECISION = 'state endedOn endReason version viewerCanEdit supersededBy { id } supersedes { id }';
const act = (name: string) => {
  const input = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
  return `mutation ($input: ${input}!) { ${name}(input: $input) { ${DECISION} } }`;
};

describe('a decision in force', () => {
  let house: House;
  let councilId: string;
  let secretary: string;
  let id: string;

  beforeAll(async () => void (house = await House.open({ worker: false })));
  beforeEach(async () => {
    house.setClock(new Date('2026-05-04T10:00:00Z'));
    ({ councilId, personId: secretary } = await aSeat(house.tx, 'SECRETARY'));
    ({ id } = await aDecision(house.tx, { councilId }));
  });
  afterAll(() => house.close());

  const refusal = ({ errors }: Answer) => errors?.map(({ extensions: { code, reason, field } }) => ({ code, reason, field }));
  const ask = (name: string, input: object, asker = secretary) => house.ask(asker, act(name), { input: { id, version: 1, ...input } });
  const done = async (name: string, input: object, asker = secretary) => {
    const { data, errors } = await ask(name, input, asker);
    expect(errors).toBeUndefined();
    return data?.[name];
  };

  it('is found fulfilled, today or on an earlier day, with what shows it', async () => {
    expect(await done('fulfilDecision', { how: 'Õppus peeti 20. aprillil', on: '2026-04-20' })).toMatchObject({
      state: 'FULFILLED',
      endedOn: '2026-04-20',
      endReason: 'Õppus peeti 20. aprillil',
      version: 2,
      viewerCanEdit: false,
    });
    ({ id } = await aDecision(house.tx, { councilId }));
    expect(await done('fulfilDecision', { how: 'Tehtud' })).toMatchObject({ endedOn: '2026-05-04' });
    ({ id } = await aDecision(house.tx, { councilId }));
    expect(refusal(await ask('fulfilDecision', { how: '' }))).toMatchObject([{ code: 'INVALID', field: 'how' }]);
    expect(refusal(await ask('fulfilDecision', { how: 'X', on: '2026-05-05' }))).toEqual([
      { code: 'INVALID', reason: 'in-the-future', field: 'on' },
    ]);
    expect(refusal(await ask('fulfilDecision', { how: 'X', on: '2026-02-28' }))).toEqual([
      { code: 'INVALID', reason: 'before-decided', field: 'on' },
    ]);
  });

  it('is repealed with a reason', async () => {
    expect(await done('repealDecision', { reason: 'Õppus jäi ära' })).toMatchObject({
      state: 'REPEALED',
      endedOn: '2026-05-04',
      endReason: 'Õppus jäi ära',
    });
    ({ id } = await aDecision(house.tx, { councilId }));
    expect(refusal(await ask('repealDecision', { reason: ' ' }))).toMatchObject([{ code: 'INVALID', field: 'reason' }]);
  });

  it('gives way to another of its council, and each names the other', async () => {
    const by = await aDecision(house.tx, { councilId, decidedOn: '2026-04-10' });
    expect(await done('supersedeDecision', { supersededById: by.id })).toMatchObject({
      state: 'SUPERSEDED',
      endedOn: '2026-04-10',
      supersededBy: { id: by.id },
      supersedes: [],
    });
    const { data } = await house.ask(secretary, `query ($id: ID!) { decision(id: $id) { ${DECISION} } }`, { id: by.id });
    expect(data?.['decision']).toMatchObject({ state: 'IN_FORCE', supersedes: [{ id }] });
    // Round in a circle it does not go.
    const back = refusal(await house.ask(secretary, act('supersedeDecision'), { input: { id: by.id, version: 1, supersededById: id } }));
    expect(back).toEqual([{ code: 'CONFLICT', reason: 'decision-has-ended', field: 'supersededById' }]);
  });

  it('does not give way to itself, an older one, one of another council, or one that nobody knows', async () => {
    const chairs = await aSeat(house.tx, 'CHAIR');
    await house.owner.query('update seats set person_id = $1 where id = $2', [secretary, chairs.id]);
    const told = async (supersededById: string) => refusal(await ask('supersedeDecision', { supersededById }));
    const invalid = (reason: string) => [{ code: 'INVALID', reason, field: 'supersededById' }];
    const [older, elsewhere, unseen] = [
      await aDecision(house.tx, { councilId, decidedOn: '2026-02-01' }),
      await aDecision(house.tx, { councilId: chairs.councilId }),
      await aDecision(house.tx, { councilId: (await aSeat(house.tx, 'CHAIR')).councilId }),
    ];
    expect(await told(id)).toEqual(invalid('supersedes-itself'));
    expect(await told(older.id)).toEqual(invalid('superseding-is-older'));
    expect(await told(elsewhere.id)).toEqual(invalid('decision-of-another-council'));
    expect(await told(unseen.id)).toEqual([{ code: 'NOT_FOUND', reason: 'no-such-record', field: 'supersededById' }]);
  });

  it('superseded by one that it supersedes at the same moment wins or loses as a whole', async () => {
    const by = await aDecision(house.tx, { councilId });
    const answers = await Promise.all([
      ask('supersedeDecision', { supersededById: by.id }),
      ask('supersedeDecision', { id: by.id, supersededById: id }),
    ]);
    expect(answers.map(refusal).filter(Boolean)).toEqual([[{ code: 'CONFLICT', reason: 'decision-has-ended', field: 'supersededById' }]]);
  });

  it('ends once: later words are a conflict, also from who saw an older version', async () => {
    await done('fulfilDecision', { how: 'Tehtud' });
    const by = await aDecision(house.tx, { councilId });
    for (const version of [1, 2])
      for (const [name, input] of [
        ['fulfilDecision', { how: 'X' }],
        ['repealDecision', { reason: 'X' }],
        ['supersedeDecision', { supersededById: by.id }],
      ] as const)
        expect(refusal(await ask(name, { ...input, version }))).toEqual([{ code: 'CONFLICT', reason: 'decision-has-ended', field: 'id' }]);
  });

  it('is refused to who saw an older version', async () => {
    await house.owner.query('update decisions set version = 2 where id = $1', [id]);
    expect(refusal(await ask('repealDecision', { reason: 'X' }))).toEqual([
      { code: 'CONFLICT', reason: 'stale-version', field: 'version' },
    ]);
  });

  it('is ended by secretary and chair; others of the council are refused, for strangers it is not there', async () => {
    const by = await aDecision(house.tx, { councilId });
    for (const [role, of, code] of [
      ['VICE_CHAIR', councilId, 'FORBIDDEN'],
      ['MEMBER', councilId, 'FORBIDDEN'],
      ['SECRETARY', undefined, 'NOT_FOUND'],
    ] as const) {
      const asker = (await aSeat(house.tx, role, of)).personId;
      expect(refusal(await ask('fulfilDecision', { how: 'X' }, asker))).toMatchObject([{ code }]);
      expect(refusal(await ask('repealDecision', { reason: 'X' }, asker))).toMatchObject([{ code }]);
      expect(refusal(await ask('supersedeDecision', { supersededById: by.id }, asker))).toMatchObject([{ code }]);
    }
    const chair = (await aSeat(house.tx, 'CHAIR', councilId)).personId;
    expect(await done('supersedeDecision', { supersededById: by.id }, chair)).toMatchObject({ state: 'SUPERSEDED' });
    ({ id } = await aDecision(house.tx, { councilId }));
    expect(await done('fulfilDecision', { how: 'Tehtud' }, chair)).toMatchObject({ state: 'FULFILLED' });
    ({ id } = await aDecision(house.tx, { councilId }));
    expect(await done('repealDecision', { reason: 'Ei vajata' }, chair)).toMatchObject({ state: 'REPEALED' });
  });
});
