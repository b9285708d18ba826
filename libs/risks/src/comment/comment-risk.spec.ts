import { House, type Answer } from '../../../../test/support/house.js';
import { aMembership } from '../../../councils/src/membership/membership.factory.js';
import { aSeat } from '../../../councils/src/seat/seat.factory.js';
import { anAffiliation } from '../../../people/src/affiliation/affiliation.factory.js';
import { aRisk } from '../risk/risk.factory.js';

const COMMENT = 'id text withdrawReason viewerCanWithdraw isViewers person { id }';
const ADD = `mutation ($input: CommentRiskInput!) { commentRisk(input: $input) { ${COMMENT} } }`;
const WITHDRAW = `mutation ($input: WithdrawRiskCommentInput!) { withdrawRiskComment(input: $input) { ${COMMENT} } }`;
const READ = `query ($id: ID!) { risk(id: $id) { viewerCanComment comments { nodes { ${COMMENT} } } } }`;

interface Read {
  viewerCanComment: boolean;
  comments: { nodes: { id: string; text: string | null; viewerCanWithdraw: boolean; isViewers: boolean }[] };
}

describe('the discussion of a risk', () => {
  let house: House;
  let councilId: string;
  let riskId: string;
  let secretary: string;
  let member: string;

  beforeAll(async () => void (house = await House.open({ worker: false })));
  beforeEach(async () => {
    house.setClock(new Date('2026-05-04T10:00:00Z'));
    ({ councilId, personId: secretary } = await aSeat(house.tx, 'SECRETARY'));
    member = (await aSeat(house.tx, 'MEMBER', councilId)).personId;
    ({ id: riskId } = await aRisk(house.tx, { councilId }));
  });
  afterAll(() => house.close());

  const refusal = ({ errors }: Answer) => errors?.map(({ extensions: { code, reason, field } }) => ({ code, reason, field }));
  const say = (text: string, asker = member) => house.ask(asker, ADD, { input: { riskId, text } });
  const said = async (text: string, asker = member) => ((await say(text, asker)).data?.['commentRisk'] as { id: string }).id;
  const withdraw = (id: string, asker: string, reason?: string) => house.ask(asker, WITHDRAW, { input: { id, reason } });
  const read = async (asker = member) => (await house.ask(asker, READ, { id: riskId })).data?.['risk'] as Read;

  it('is what the people of the council say, latest first', async () => {
    const { institutionId } = await aMembership(house.tx, { councilId });
    const staff = (await anAffiliation(house.tx, { institutionId })).personId;
    await said('Jääolud on muutunud');
    house.setClock(new Date('2026-05-04T11:00:00Z'));
    await said('Meie ujula on suletud', staff);
    const { viewerCanComment, comments } = await read();
    expect(viewerCanComment).toBe(true);
    expect(comments.nodes).toMatchObject([
      { text: 'Meie ujula on suletud', viewerCanWithdraw: false, isViewers: false, person: { id: staff } },
      { text: 'Jääolud on muutunud', viewerCanWithdraw: true, isViewers: true, person: { id: member } },
    ]);
    expect(refusal(await say(' '))).toEqual([{ code: 'INVALID', reason: 'wrong-length', field: 'text' }]);
  });

  it('is not for who looks on, for strangers, nor about a closed risk', async () => {
    const administrator = (await anAffiliation(house.tx)).personId;
    await house.owner.query('update persons set is_administrator = true where id = $1', [administrator]);
    expect(refusal(await say('X', administrator))).toMatchObject([{ code: 'FORBIDDEN' }]);
    expect((await read(administrator)).viewerCanComment).toBe(false);
    expect(refusal(await say('X', (await aSeat(house.tx, 'SECRETARY')).personId))).toEqual([
      { code: 'NOT_FOUND', reason: 'no-such-record', field: 'riskId' },
    ]);
    await house.owner.query(`update risks set status = 'CLOSED', close_reason = 'X', closed_on = '2026-05-01' where id = $1`, [riskId]);
    expect(refusal(await say('X'))).toEqual([{ code: 'CONFLICT', reason: 'risk-is-closed', field: 'riskId' }]);
    expect((await read()).viewerCanComment).toBe(false);
  });

  it('loses what its author withdraws, and what the secretary withdraws with a reason; both once', async () => {
    const [own, rude] = [await said('Eksisin'), await said('Sõimusõna')];
    const other = (await aSeat(house.tx, 'CHAIR', councilId)).personId;
    expect(refusal(await withdraw(own, other, 'X'))).toMatchObject([{ code: 'FORBIDDEN' }]);
    expect(refusal(await withdraw(own, (await aSeat(house.tx, 'SECRETARY')).personId, 'X'))).toMatchObject([{ code: 'NOT_FOUND' }]);
    expect((await withdraw(own, member)).data?.['withdrawRiskComment']).toMatchObject({ text: null, viewerCanWithdraw: false });
    expect(refusal(await withdraw(own, member))).toEqual([{ code: 'CONFLICT', reason: 'comment-is-withdrawn', field: 'id' }]);
    expect(refusal(await withdraw(rude, secretary))).toEqual([{ code: 'INVALID', reason: 'required', field: 'reason' }]);
    expect((await withdraw(rude, secretary, 'Ebaviisakas')).data?.['withdrawRiskComment']).toMatchObject({
      text: null,
      withdrawReason: 'Ebaviisakas',
    });
    expect((await read()).comments.nodes.map(({ text }) => text)).toEqual([null, null]);
    await expect(house.rawly(member, `update risk_comments set text = 'X' where id = $1`, [own])).rejects.toThrow('denied');
  });

  it('leaves no trace for who may not see the risk', async () => {
    await said('Salajane');
    await house.owner.query(
      `update risks set mark_basis = 'AvTS § 35 lg 1 p 9', mark_from = '2026-01-01', mark_until = '2026-12-31', mark_holder = 'X' where id = $1`,
      [riskId],
    );
    expect(refusal(await say('X'))).toEqual([{ code: 'NOT_FOUND', reason: 'no-such-record', field: 'riskId' }]);
    expect(await house.rawly(member, 'select 1 from risk_comments where risk_id = $1', [riskId])).toEqual([]);
    expect((await read(secretary)).comments.nodes).toHaveLength(1);
  });
});
