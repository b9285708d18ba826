import { schemaCheck } from '../apps/api/health.js';
import { House } from './support/house.js';

describe('/health/ready', () => {
  let house: House;
  beforeAll(async () => void (house = await House.open()));
  afterAll(() => house.close());

  const ready = async () => {
    const response = await house.api.inject({ method: 'GET', url: '/health/ready' });
    return { code: response.statusCode, ...response.json<{ status: string; schema: { ok: boolean; detail: string } }>() };
  };

  it('asks for every migration that the program knows, in whatever order they ran', async () => {
    expect(await ready()).toMatchObject({ schema: { ok: true } });
    await house.owner.query('update migrations set id = -id where id = (select max(id) from migrations)');
    expect(await ready()).toMatchObject({ schema: { ok: true } });
    await house.owner.query(`update migrations set name = 'OfNextYear1' where id < 0`);
    expect(await ready()).toMatchObject({ code: 503, status: 'not ready', schema: { ok: false } });
  });

  it('says what is missing and what is too new, and what to do', () => {
    expect(schemaCheck(['A', 'B'], ['A', 'B'])).toEqual({ ok: true, detail: 'B' });
    expect(schemaCheck(['B', 'A'], ['A', 'B'])).toEqual({ ok: true, detail: 'B' });
    expect(schemaCheck(['A'], ['A', 'B'])).toEqual({ ok: false, detail: 'lacks B: run npm run migrate' });
    expect(schemaCheck(['A', 'B', 'C'], ['A', 'B'])).toEqual({
      ok: false,
      detail: 'has C, which a newer version made: update this program',
    });
  });
});
