import { House } from '../../../../test/support/house.js';
import { aSeat } from '../../../councils/src/seat/seat.factory.js';
import { aMembership } from '../../../councils/src/membership/membership.factory.js';
import { aSession } from '../../../seminars/src/agenda/agenda-session.factory.js';
import { SeminarDay } from '../../../seminars/src/seminar/seminar-day.entity.js';
import { aSeminar } from '../../../seminars/src/seminar/seminar.factory.js';
import { aRisk } from '../../../risks/src/risk/risk.factory.js';
import { anActionItem } from '../action-item/action-item.factory.js';
import { aPlan } from '../action-plan/action-plan.factory.js';
import { aDecision } from './decision.factory.js';

describe('the register of decisions as a file', () => {
  let house: House;
  let councilId: string;
  let secretary: string;

  beforeAll(async () => void (house = await House.open({ worker: false })));
  beforeEach(async () => {
    house.setClock(new Date('2026-05-04T10:00:00Z'));
    ({ councilId, personId: secretary } = await aSeat(house.tx, 'SECRETARY'));
  });
  afterAll(() => house.close());

  const download = async (asker: string | null, args: object = {}, ending = 'csv') =>
    house.api.inject({
      url: `/files/decisions.${ending}`,
      query: { args: JSON.stringify({ councilId, ...args }), language: 'et' },
      headers: asker ? { cookie: await house.cookieOf(asker) } : {},
    });
  const linesOf = (body: string): string[] => body.trimEnd().split('\r\n').slice(1);

  it('holds what the list holds, narrowed down and ordered as it is, with votes, dissent and how its actions go', async () => {
    const voted = { votesFor: 12, votesAgainst: 1, votesAbstained: 0, dissent: 'Vallale ei sobi' };
    const { id: decisionId } = await aDecision(house.tx, { councilId, text: 'Korraldada õppus', decidedOn: '2026-03-02', ...voted });
    await aDecision(house.tx, { councilId, text: '=1+1', decidedOn: '2026-02-01', kind: 'NOTED' });
    await anActionItem(house.tx, { councilId, decisionId });
    await anActionItem(house.tx, { councilId, decisionId, state: 'DONE' });
    const full = await download(secretary);
    expect(full.headers['content-disposition']).toContain('filename="otsused-');
    const [first, second] = linesOf(full.body);
    expect(first).toMatch(/Korraldada õppus;otsustati;2026-03-02;.*;12;1;0;;Vallale ei sobi;.*;1;1$/);
    // No formula of a stranger runs.
    expect(second).not.toMatch(/(^|;)=1\+1/);
    expect(linesOf((await download(secretary, { filter: { kinds: ['DECIDED'] } })).body)).toEqual([first]);
    expect(linesOf((await download(secretary, { orderBy: 'DECIDED', isReversed: true })).body)).toEqual([second, first]);
    expect((await download(secretary, {}, 'xlsx')).headers['content-type']).toContain('spreadsheetml');
  });

  it('tells who voted how and why, at which item of the agenda, and which plans it adopted', async () => {
    const [one, other] = [await aMembership(house.tx, { councilId }), await aMembership(house.tx, { councilId })];
    const { id: seminarId } = await aSeminar(house.tx, { councilId, title: 'Kevadseminar' });
    const { id: sessionId } = await aSession(house.tx, await house.tx.findOneByOrFail(SeminarDay, { seminarId }), { title: 'Veeohutus' });
    const votesByName = [
      { institutionId: one.institutionId, vote: 'FOR' as const, reason: null },
      { institutionId: other.institutionId, vote: 'NOT_VOTING' as const, reason: 'Oma asi' },
    ];
    const voted = { votesFor: 1, votesAgainst: 0, votesAbstained: 0, votesByName };
    const decision = await aDecision(house.tx, { councilId, seminarId, sessionId, text: 'Kinnitada kava', ...voted });
    await aPlan(house.tx, { councilId, title: 'Veeohutuse kava', decision });
    const { body } = await download(secretary);
    for (const told of ['Kevadseminar;Veeohutus;', 'poolt: ', 'taandas end: ', '(Oma asi)', ';Veeohutuse kava;'])
      expect(body).toContain(told);
  });

  it('counts for a reader only what they see, and is not there for who does not read the council', async () => {
    const { id: decisionId } = await aDecision(house.tx, { councilId, text: 'Kontrollida kaevu' });
    const { id: riskId } = await aRisk(house.tx, { councilId });
    await house.owner.query(
      `update risks set mark_basis = 'AvTS § 35 lg 1 p 9', mark_from = '2026-01-01', mark_holder = 'Päästeamet' where id = $1`,
      [riskId],
    );
    await anActionItem(house.tx, { councilId, decisionId, riskIds: [riskId], isRestricted: true });
    const { personId: member } = await aSeat(house.tx, 'MEMBER', councilId);
    expect(linesOf((await download(secretary)).body)[0]).toMatch(/;1;0$/);
    expect(linesOf((await download(member)).body)[0]).toMatch(/;0;0$/);
    expect((await download((await aSeat(house.tx, 'SECRETARY')).personId)).statusCode).toBe(404);
    expect((await download(null)).statusCode).toBe(401);
  });
});
