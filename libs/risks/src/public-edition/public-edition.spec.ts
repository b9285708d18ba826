import { House, type Answer } from '../../../../test/support/house.js';
import { aSeat } from '../../../councils/src/seat/seat.factory.js';
import { aMeasure } from '../measure/measure.factory.js';
import { wordsOfPdf } from '../../../papers/src/words-of-files.fixture.js';
import { aRisk } from '../risk/risk.factory.js';

const ONE = `query ($slug: String!) { publicRegister(slug: $slug) { name asOf risks { text class eventType level trend regions controls reviewDueOn } } }`;
const IN_PLACE = { state: 'IN_PLACE', inPlaceOn: '2026-01-01' } as const;
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
  const pdf = (of = slug, remoteAddress = '192.0.2.1') =>
    house.api.inject({ url: '/files/public-risks.pdf', query: { args: JSON.stringify({ slug: of }), language: 'en' }, remoteAddress });

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
          controls: [],
          reviewDueOn: '2027-01-01',
        },
        { text: 'Jäide', class: 'RISK', eventType: 'TRAFFIC', level: null, trend: null, regions: [], controls: [], reviewDueOn: null },
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

  it('tells what is in place against a risk and may be told, and nothing of what is planned, dropped, not for the public or about a marked risk too', async () => {
    const risk = await aRisk(house.tx, { councilId, title: 'Jäide', isPublic: true });
    const marked = await aRisk(house.tx, { councilId, title: 'Rünnak' });
    await aMeasure(house.tx, risk, { title: 'Salajane nimi', publicText: 'Teid soolatakse.', isPublic: true, ...IN_PLACE });
    await aMeasure(house.tx, risk, { title: 'Hoiatussõnum', isPublic: true, ...IN_PLACE });
    await aMeasure(house.tx, risk, { title: 'Ei ole avalik', publicText: 'Ei ole avalik', ...IN_PLACE });
    await aMeasure(house.tx, risk, { title: 'Kavas', isPublic: true });
    await aMeasure(house.tx, risk, { title: 'Töös', isPublic: true, state: 'IN_PROGRESS' });
    await aMeasure(house.tx, risk, { title: 'Ära jäetud', isPublic: true, state: 'DROPPED', inPlaceOn: '2026-01-01' });
    const shared = await aMeasure(house.tx, risk, { title: 'Kaamerad', isPublic: true, ...IN_PLACE });
    await house.owner.query('insert into measure_risks (council_id, measure_id, risk_id) values ($1, $2, $3)', [
      councilId,
      shared.id,
      marked.id,
    ]);
    expect(await read()).toMatchObject({ risks: [{ controls: ['Teid soolatakse.', 'Hoiatussõnum', 'Kaamerad'] }] });
    await set(marked.id, `mark_basis = 'x', mark_from = '2020-01-01', mark_until = '2020-12-31', mark_holder = 'x'`);
    expect(await read()).toMatchObject({ risks: [{ text: 'Jäide', controls: ['Teid soolatakse.', 'Hoiatussõnum'] }] });
    expect((await pdf()).statusCode).toBe(200);
  });

  it('is all that somebody who has not signed in can read of a register, by any way', async () => {
    const risk = await aRisk(house.tx, { councilId, isPublic: true });
    const { id } = risk;
    await aMeasure(house.tx, risk, { isPublic: true, ...IN_PLACE });
    for (const table of [
      'risks',
      'risk_versions',
      'risk_regions',
      'risk_contributors',
      'risk_assessments',
      'risk_steps',
      'measures',
      'measure_risks',
      'measure_partners',
      'capability_gaps',
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
    for (const field of [
      'id',
      'title',
      'description',
      'ownerInstitution { name }',
      'current { score }',
      'measures { id }',
      'controls { title }',
    ])
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

  it('is written as a file thirty times in a quarter of an hour for one source, whatever is asked for, and then for others alone', async () => {
    await aRisk(house.tx, { councilId, isPublic: true });
    const asked = async (n: number) => (await pdf('no-such-council', `2001:db8:0:5::${n}`)).statusCode;
    for (let i = 0; i < 30; i += 1) expect(await asked(i + 1)).toBe(404);
    const next = await pdf(slug, '2001:db8:0:5::ffff');
    expect([next.statusCode, next.headers['retry-after'], next.json<Answer>().errors?.[0]?.extensions]).toEqual([
      429,
      '900',
      { code: 'RATE_LIMITED', reason: 'rate-limited' },
    ]);
    expect((await pdf(slug, '2001:db8:0:6::1')).statusCode).toBe(200);
  });

  it('says in its file how high each is, once, and of a review that should have been by now that it was due', async () => {
    const { id } = await aRisk(house.tx, { councilId, title: 'Jäide', isPublic: true });
    await set(id, `current_level = 'VERY_HIGH', level_rank = 4, current_score = 20, review_due_on = '2026-05-04'`);
    const words = async () => wordsOfPdf((await pdf()).rawPayload);
    const before = await words();
    for (const said of ['Currentlevel:', 'veryhigh.', 'Reviewdue:']) expect(before).toContain(said);
    await set(id, `review_due_on = '2026-05-03'`);
    expect(await words()).toContain('Reviewwasdue:');
  });
});
