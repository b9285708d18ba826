import { House } from '../../../../test/support/house.js';
import { aSeat } from '../../../councils/src/seat/seat.factory.js';
import { aRisk } from '../../../risks/src/risk/risk.factory.js';
import { anActionItem } from '../action-item/action-item.factory.js';
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
    expect(first).toMatch(/Korraldada õppus;otsustati;2026-03-02;.*;12;1;0;Vallale ei sobi;.*;1;1$/);
    // No formula of a stranger runs.
    expect(second).not.toMatch(/(^|;)=1\+1/);
    expect(linesOf((await download(secretary, { filter: { kinds: ['DECIDED'] } })).body)).toEqual([first]);
    expect(linesOf((await download(secretary, { orderBy: 'DECIDED', isReversed: true })).body)).toEqual([second, first]);
    expect((await download(secretary, {}, 'xlsx')).headers['content-type']).toContain('spreadsheetml');
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
