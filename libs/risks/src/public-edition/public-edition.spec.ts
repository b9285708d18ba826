import { House } from '../../../../test/support/house.js';
import { aSeat } from '../../../councils/src/seat/seat.factory.js';
import { aRisk } from '../risk/risk.factory.js';

const ONE = `query ($slug: String!) { publicRegister(slug: $slug) { name asOf risks { text class eventType level trend regions reviewDueOn } } }`;
const ALL = '{ publicRegisters { slug name riskCount } }';

describe('the public edition of a register', () => {
  let house: House;
  let councilId: string;
  let slug: string;

  beforeAll(async () => void (house = await House.open({ worker: false })));
  beforeEach(async () => {
    house.setClock(new Date('2026-05-04T10:00:00Z'));
    ({ councilId } = await aSeat(house.tx, 'SECRETARY'));
    slug = (await house.owner.query<{ slug: string }[]>('select slug from councils where id = $1', [councilId]))[0]?.slug ?? '';
  });
  afterAll(() => house.close());

  const set = (id: string, columns: string) => house.owner.query(`update risks set ${columns} where id = $1`, [id]);
  const read = async () => {
    const { data, errors } = await house.ask(null, ONE, { slug });
    return errors?.[0]?.extensions ?? data?.['publicRegister'];
  };
  const pdf = (of = slug) =>
    house.api.inject({ url: '/files/public-risks.pdf', query: { args: JSON.stringify({ slug: of }), language: 'en' } });

  it('tells anybody, signed in or not, the text for the public, or the title, and nothing else', async () => {
    const { id } = await aRisk(house.tx, {
      councilId,
      title: 'Gaasitrassi rike',
      description: 'Salajane',
      isPublic: true,
      publicText: 'Gaas võib ära minna.',
    });
    await set(id, `current_level = 'HIGH', level_rank = 3, current_score = 12, trend = 'UP', review_due_on = '2027-01-01'`);
    await house.owner.query(
      `insert into risk_regions (council_id, risk_id, region_id) select $1, $2, id from regions where code = '0511'`,
      [councilId, id],
    );
    await aRisk(house.tx, { councilId, title: 'Jäide', isPublic: true, eventType: 'TRAFFIC' });
    expect(await read()).toEqual({
      name: expect.any(String),
      asOf: '2026-05-04',
      risks: [
        {
          text: 'Gaas võib ära minna.',
          class: 'RISK',
          eventType: 'RESCUE',
          level: 'HIGH',
          trend: 'UP',
          regions: ['Narva linn'],
          reviewDueOn: '2027-01-01',
        },
        { text: 'Jäide', class: 'RISK', eventType: 'TRAFFIC', level: null, trend: null, regions: [], reviewDueOn: null },
      ],
    });
    const stranger = (await aSeat(house.tx, 'MEMBER')).personId;
    expect((await house.ask(stranger, ONE, { slug })).data?.['publicRegister']).toMatchObject({ risks: { length: 2 } });
    expect((await house.ask(null, ALL)).data?.['publicRegisters']).toEqual(
      expect.arrayContaining([{ slug, name: expect.any(String), riskCount: 2 }]),
    );
  });

  it('leaves out drafts, closed risks and whatever is or was under a mark, and is not there where nothing is left', async () => {
    const { id } = await aRisk(house.tx, { councilId, isPublic: true });
    expect(await read()).toMatchObject({ risks: { length: 1 } });
    await aRisk(house.tx, { councilId, isPublic: false });
    await aRisk(house.tx, { councilId, isPublic: true, status: 'DRAFT' });
    expect(await read()).toMatchObject({ risks: { length: 1 } });
    await set(id, `status = 'CLOSED', closed_on = current_date, close_reason = 'x'`);
    const gone = { code: 'NOT_FOUND', reason: 'no-such-record', field: 'slug' };
    expect(await read()).toEqual(gone);
    await set(id, `status = 'OPEN', closed_on = null, close_reason = null`);
    expect(await read()).toMatchObject({ risks: { length: 1 } });
    await expect(set(id, `mark_basis = 'x', mark_from = '2020-01-01', mark_until = '2020-12-31', mark_holder = 'x'`)).rejects.toThrow(
      'risks_public_or_marked',
    );
    await house.owner.query(`update councils set closed_on = '2026-05-01' where id = $1`, [councilId]);
    expect(await read()).toEqual(gone);
    expect((await house.ask(null, ALL)).data?.['publicRegisters']).toEqual(expect.not.arrayContaining([expect.objectContaining({ slug })]));
    expect((await pdf()).statusCode).toBe(404);
  });

  it('is all that somebody who has not signed in can read of a register, by any way', async () => {
    const { id } = await aRisk(house.tx, { councilId, isPublic: true });
    for (const table of [
      'risks',
      'risk_versions',
      'risk_regions',
      'risk_contributors',
      'risk_assessments',
      'risk_steps',
      'risk_settings',
      'councils',
    ])
      expect(await house.rawly('', `select 1 from ${table}`)).toEqual([]);
    expect(await house.rawly('', 'select * from public_register($1)', [slug])).toHaveLength(1);
    for (const query of [
      `{ risk(id: "${id}") { id } }`,
      `{ risks(councilId: "${councilId}") { totalCount } }`,
      `{ council(slug: "${slug}") { id } }`,
    ])
      expect((await house.ask(null, query)).errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
    for (const field of ['id', 'title', 'description', 'ownerInstitution { name }', 'current { score }'])
      expect(
        (await house.ask(null, `query ($slug: String!) { publicRegister(slug: $slug) { risks { ${field} } } }`, { slug })).errors,
      ).toMatchObject([{ extensions: { code: 'INVALID' } }]);
  });

  it('is a tagged PDF for anybody, too', async () => {
    await aRisk(house.tx, { councilId, isPublic: true });
    const { statusCode, headers, rawPayload } = await pdf();
    expect(statusCode).toBe(200);
    expect(headers['content-disposition']).toBe(
      `attachment; filename="risk-register-public-${slug}-2026-05-04.pdf"; filename*=UTF-8''risk-register-public-${slug}-2026-05-04.pdf`,
    );
    const text = rawPayload.toString('latin1');
    for (const mark of ['/StructTreeRoot', '/MarkInfo', '/Lang (en-GB)']) expect(text).toContain(mark);
    expect((await pdf('no-such-council')).statusCode).toBe(404);
  });
});
