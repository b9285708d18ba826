import { House, type Answer } from '../../../../test/support/house.js';
import { aMembership } from '../../../councils/src/membership/membership.factory.js';
import { aSeat } from '../../../councils/src/seat/seat.factory.js';
import { aSeminar } from '../../../seminars/src/seminar/seminar.factory.js';
import { aDecision } from './decision.factory.js';

const DECISION = `id version votesFor votesAgainst votesAbstained votes { id vote reason institution { id } }`;
const RECORD = `mutation ($input: RecordDecisionInput!) { recordDecision(input: $input) { ${DECISION} } }`;
const UPDATE = `mutation ($input: UpdateDecisionInput!) { updateDecision(input: $input) { ${DECISION} } }`;
const READ = `query ($id: ID!) { decision(id: $id) { ${DECISION} } }`;
const VOTERS =
  'query ($id: ID!, $on: Date!, $councilIds: [ID!]) { council(id: $id) { votingInstitutions(on: $on, councilIds: $councilIds) { id } } }';
const GIVEN = { kind: 'DECIDED', text: 'Korraldada sügisel ühisõppus', decidedOn: '2026-04-14' };
type Voted = { id: string; version: number; votes: { vote: string; reason: string | null; institution: { id: string } }[] };

describe('votes by name', () => {
  let house: House;
  let councilId: string;
  let secretary: string;
  let police: string;
  let rescue: string;
  let hospital: string;
  let town: string;

  beforeAll(async () => void (house = await House.open({ worker: false })));
  beforeEach(async () => {
    house.setClock(new Date('2026-05-04T10:00:00Z'));
    ({ councilId, personId: secretary } = await aSeat(house.tx, 'SECRETARY'));
    await withoutVote(councilId);
    [police, rescue, hospital, town] = [await member(), await member(), await member(), await member()];
  });
  afterAll(() => house.close());

  /** Of whom the seat is of. */
  const withoutVote = (of: string) => house.owner.query('update memberships set voting = false where council_id = $1', [of]);
  const member = async (given: object = {}) => (await aMembership(house.tx, { councilId, ...given })).institutionId;
  const refusal = ({ errors }: Answer) => errors?.map(({ extensions: { code, reason, field } }) => [code, reason, field]);
  const record = (input: object = {}, asker = secretary) => house.ask(asker, RECORD, { input: { councilId, ...GIVEN, ...input } });
  const update = (input: object, asker = secretary) => house.ask(asker, UPDATE, { input });
  const recorded = async (input: object = {}) => {
    const { data, errors } = await record(input);
    expect(errors).toBeUndefined();
    return data?.['recordDecision'] as Voted;
  };
  const voters = async (input: object = {}, asker = secretary) => {
    const { data } = await house.ask(asker, VOTERS, { id: councilId, on: '2026-04-14', ...input });
    const council = data?.['council'] as { votingInstitutions: { id: string }[] } | null;
    return council?.votingInstitutions.map(({ id }) => id).sort();
  };
  const all = () => [
    { institutionId: police, vote: 'FOR' },
    { institutionId: rescue, vote: 'FOR', reason: null },
    { institutionId: hospital, vote: 'AGAINST', reason: 'Raha ei ole' },
    { institutionId: town, vote: 'NOT_VOTING', reason: 'Leping linna ettevõttega' },
  ];

  it('are recorded with the decision, and the counts follow from them', async () => {
    const made = await recorded({ votes: all() });
    expect(made).toMatchObject({ votesFor: 2, votesAgainst: 1, votesAbstained: 0 });
    expect(made.votes.map(({ vote }) => vote)).toEqual(['FOR', 'FOR', 'AGAINST', 'NOT_VOTING']);
    expect(made.votes.slice(2)).toMatchObject([
      { reason: 'Raha ei ole', institution: { id: hospital } },
      { reason: 'Leping linna ettevõttega', institution: { id: town } },
    ]);
    const reader = (await aSeat(house.tx, 'MEMBER', councilId)).personId;
    expect((await house.ask(reader, READ, { id: made.id })).data?.['decision']).toEqual(made);
    const stranger = (await aSeat(house.tx, 'SECRETARY')).personId;
    expect(refusal(await house.ask(stranger, READ, { id: made.id }))).toEqual([['NOT_FOUND', 'no-such-record', 'id']]);
    expect(await recorded()).toMatchObject({ votesFor: null, votes: [] });
    expect(await recorded({ votesFor: 9, votesAgainst: 0, votesAbstained: 1 })).toMatchObject({ votesFor: 9, votes: [] });
  });

  it('are refused where counts are typed that say something else, or an institution stands there twice', async () => {
    const told = async (input: object) => refusal(await record({ votes: all(), ...input }));
    expect(await told({ votesFor: 3 })).toEqual([['INVALID', 'votes-contradict', 'votesFor']]);
    expect(await told({ votesFor: 2, votesAgainst: 1, votesAbstained: null })).toEqual([['INVALID', 'votes-contradict', 'votesAbstained']]);
    expect((await record({ votes: all(), votesFor: 2, votesAgainst: 1, votesAbstained: 0 })).errors).toBeUndefined();
    expect(await told({ votes: [...all(), { institutionId: police.toUpperCase(), vote: 'AGAINST' }] })).toEqual([
      ['INVALID', 'given-twice', 'votes.4.institutionId'],
    ]);
    const { id } = await recorded({ votes: all() });
    expect(refusal(await update({ id, version: 1, votesFor: 4 }))).toEqual([['INVALID', 'votes-contradict', 'votesFor']]);
    await expect(house.owner.query('update decisions set votes_for = 4 where id = $1', [id])).rejects.toThrow('decisions_votes_by_name');
  });

  it('are of those who had a vote on the day of the decision', async () => {
    const [late, gone, observer] = [
      await member({ validFrom: '2026-04-15' }),
      await member({ validTo: '2026-04-13' }),
      await member({ voting: false }),
    ];
    expect(await voters()).toEqual([police, rescue, hospital, town].sort());
    for (const institutionId of [late, gone, observer])
      expect(
        refusal(
          await record({
            votes: [
              { institutionId: police, vote: 'FOR' },
              { institutionId, vote: 'FOR' },
            ],
          }),
        ),
      ).toEqual([['INVALID', 'had-no-vote', 'votes.1.institutionId']]);
    expect(refusal(await record({ votes: [{ institutionId: councilId, vote: 'FOR' }] }))).toEqual([
      ['NOT_FOUND', 'no-such-record', 'votes.0.institutionId'],
    ]);
    const { id } = await recorded({ decidedOn: '2026-04-15', votes: [{ institutionId: late, vote: 'FOR' }] });
    expect(refusal(await update({ id, version: 1, decidedOn: '2026-04-14' }))).toEqual([['INVALID', 'had-no-vote', 'decidedOn']]);
    // Who voted once stays on the list, whatever became of the membership.
    await house.owner.query('update memberships set voting = false where institution_id = $1', [late]);
    const more = [
      { institutionId: late, vote: 'AGAINST' },
      { institutionId: police, vote: 'FOR' },
    ];
    expect((await update({ id, version: 1, votes: more })).data?.['updateDecision']).toMatchObject({ votesFor: 1, votesAgainst: 1 });
  });

  it('are of every council that decided together, each institution once', async () => {
    const other = await aSeat(house.tx, 'SECRETARY');
    await withoutVote(other.councilId);
    const theirs = (await aMembership(house.tx, { councilId: other.councilId })).institutionId;
    await aMembership(house.tx, { councilId: other.councilId, institutionId: police });
    const votes = [theirs, police].map((institutionId) => ({ institutionId, vote: 'FOR' }));
    const councilIds = [other.councilId];
    expect(await voters({ councilIds })).toEqual([police, rescue, hospital, town].sort());
    await aSeminar(house.tx, { councilId, coHosts: councilIds, dates: ['2026-04-14'], state: 'HELD' });
    expect(await voters({ councilIds })).toEqual([police, rescue, hospital, town, theirs].sort());
    expect(refusal(await record({ votes }))).toEqual([['INVALID', 'had-no-vote', 'votes.0.institutionId']]);
    const { id } = await recorded({ councilIds, votes });
    expect(refusal(await update({ id, version: 1, councilIds: [] }))).toEqual([['INVALID', 'had-no-vote', 'councilIds']]);
    const { data } = await house.ask(other.personId, READ, { id });
    expect(data?.['decision']).toMatchObject({ votesFor: 2, votes: [{ vote: 'FOR' }, { vote: 'FOR' }] });
  });

  it('are changed with the decision, whole; none of them leaves the counts', async () => {
    const { id } = await recorded({ votes: all() });
    expect((await update({ id, version: 1, text: 'Uus sõnastus' })).data?.['updateDecision']).toMatchObject({ votesFor: 2 });
    const votes = all().map((one) => ({ ...one, vote: 'FOR', reason: null }));
    expect((await update({ id, version: 2, votes })).data?.['updateDecision']).toMatchObject({ votesFor: 4, votesAgainst: 0 });
    expect((await update({ id, version: 3, votes: [], votesAgainst: 1 })).data?.['updateDecision']).toMatchObject({
      ...{ votesFor: 4, votesAgainst: 1, votesAbstained: 0 },
      votes: [],
    });
    const [entry] = await house.owner.query<{ before: { votes_by_name: unknown[] } }[]>(
      `select before from audit_entries where row_id = $1 and after ->> 'votes_against' = '1' order by id desc limit 1`,
      [id],
    );
    expect(entry?.before.votes_by_name).toHaveLength(4);
  });

  it('are recorded by secretary and chair, who alone get the list of who had a vote', async () => {
    const chair = (await aSeat(house.tx, 'CHAIR', councilId)).personId;
    expect((await record({ votes: all() }, chair)).errors).toBeUndefined();
    expect(await voters({}, chair)).toEqual(expect.arrayContaining([police, rescue, hospital, town]));
    const { id } = await aDecision(house.tx, { councilId });
    const reader = (await aSeat(house.tx, 'MEMBER', councilId)).personId;
    expect(await voters({}, reader)).toEqual([]);
    expect(refusal(await update({ id, version: 1, votes: all() }, reader))).toEqual([['FORBIDDEN', 'not-allowed', undefined]]);
    const stranger = (await aSeat(house.tx, 'SECRETARY')).personId;
    expect(refusal(await update({ id, version: 1, votes: all() }, stranger))).toEqual([['NOT_FOUND', 'no-such-record', 'id']]);
  });
});
