import { House, type Answer } from '../../../../test/support/house.js';
import { aSeat } from '../../../councils/src/seat/seat.factory.js';

const SAVE = 'mutation ($input: SaveRiskViewInput!) { saveRiskView(input: $input) { id name search council { id } } }';
const DELETE = 'mutation ($input: DeleteRiskViewInput!) { deleteRiskView(input: $input) }';
const VIEWS = 'query ($id: ID!) { council(id: $id) { riskViews { name } } }';

describe('views of a register', () => {
  let house: House;
  let councilId: string;
  let member: string;

  beforeAll(async () => void (house = await House.open({ worker: false })));
  beforeEach(async () => void ({ councilId, personId: member } = await aSeat(house.tx, 'MEMBER')));
  afterAll(() => house.close());

  const refusal = ({ errors }: Answer) => errors?.map(({ extensions: { code, reason, field } }) => ({ code, reason, field }));
  const save = (input: object, asker = member) => house.ask(asker, SAVE, { input: { name: 'Minu vaade', search: 'level=HIGH', ...input } });
  const views = async (asker = member, id = councilId) =>
    ((await house.ask(asker, VIEWS, { id })).data?.['council'] as { riskViews: { name: string }[] }).riskViews.map(({ name }) => name);

  it('are kept by name, for one council or for all, and seen by their owner alone', async () => {
    const other = await aSeat(house.tx, 'CHAIR', councilId);
    const elsewhere = await aSeat(house.tx, 'SECRETARY');
    expect((await save({ councilId })).data?.['saveRiskView']).toMatchObject({
      name: 'Minu vaade',
      search: 'level=HIGH',
      council: { id: councilId },
    });
    expect((await save({ name: 'Ärevad', search: '' })).data?.['saveRiskView']).toMatchObject({ search: '', council: null });
    await save({ name: 'Võõras' }, other.personId);
    expect(await views()).toEqual(['Minu vaade', 'Ärevad']);
    expect(await views(other.personId)).toEqual(['Võõras']);
    expect(await house.rawly(other.personId, `select name from risk_views where name <> 'Võõras'`)).toEqual([]);
    expect(refusal(await save({ councilId: elsewhere.councilId }))).toEqual([
      { code: 'NOT_FOUND', reason: 'no-such-record', field: 'councilId' },
    ]);
  });

  it('are refused with a name that is taken, empty or too long, and beyond twenty', async () => {
    await save({});
    expect(refusal(await save({}))).toEqual([{ code: 'CONFLICT', reason: 'view-name-is-taken', field: 'name' }]);
    expect(refusal(await save({ name: ' ' }))).toEqual([{ code: 'INVALID', reason: 'wrong-length', field: 'name' }]);
    expect(refusal(await save({ search: 'x'.repeat(1001) }))).toMatchObject([{ code: 'INVALID', field: 'search' }]);
    for (let i = 2; i <= 20; i++) expect((await save({ name: `Vaade ${i}` })).errors).toBeUndefined();
    expect(refusal(await save({ name: 'Vaade 21' }))).toEqual([{ code: 'CONFLICT', reason: 'too-many-views', field: 'name' }]);
    await expect(
      house.owner.query(`insert into risk_views (person_id, place, name, search) values ($1, 21, 'X', '')`, [member]),
    ).rejects.toThrow('risk_views_most');
  });

  it('are forgotten by their owner, who may keep another in that place', async () => {
    const id = ((await save({})).data?.['saveRiskView'] as { id: string }).id;
    const stranger = (await aSeat(house.tx, 'SECRETARY', councilId)).personId;
    expect(refusal(await house.ask(stranger, DELETE, { input: { id } }))).toEqual([
      { code: 'NOT_FOUND', reason: 'no-such-record', field: 'id' },
    ]);
    expect((await house.ask(member, DELETE, { input: { id } })).data).toEqual({ deleteRiskView: id });
    expect(await views()).toEqual([]);
    await save({});
    expect(await views()).toEqual(['Minu vaade']);
  });
});
