import { House, type Answer } from '../../../../test/support/house.js';
import { aMembership } from '../../../councils/src/membership/membership.factory.js';
import { aSeat } from '../../../councils/src/seat/seat.factory.js';
import { anAffiliation } from '../../../people/src/affiliation/affiliation.factory.js';
import { aRisk } from '../../../risks/src/risk/risk.factory.js';
import { anActionItem } from '../action-item/action-item.factory.js';
import { aPhoto, JPEG, PDF, PLACE } from './evidence.fixture.js';

const ITEM = `id version evidence { id fileName mediaType byteSize person { id } } ownUntoldEvidence { id fileName }
  updates { number state evidence { id fileName } }`;
const act = (name: string) => {
  const input = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
  return `mutation ($input: ${input}!) { ${name}(input: $input) { ${ITEM} } }`;
};
const ONE = `query ($id: ID!) { actionItem(id: $id) { ${ITEM} } }`;

interface Sent {
  id: string;
  fileName: string;
  mediaType: string;
  byteSize: number;
}

describe('evidence of how an action item goes', () => {
  let house: House;
  let councilId: string;
  let secretary: string;
  let member: string;
  let ownerInstitutionId: string;
  let staff: string;
  let id: string;

  beforeAll(async () => void (house = await House.open()));
  beforeEach(async () => {
    house.setClock(new Date('2026-05-04T10:00:00Z'));
    ({ councilId, personId: secretary } = await aSeat(house.tx, 'SECRETARY'));
    ({ personId: member } = await aSeat(house.tx, 'MEMBER', councilId));
    ({ institutionId: ownerInstitutionId } = await aMembership(house.tx, { councilId }));
    ({ personId: staff } = await anAffiliation(house.tx, { institutionId: ownerInstitutionId, role: 'STAFF' }));
    ({ id } = await anActionItem(house.tx, { councilId, ownerInstitutionId }));
  });
  afterAll(() => house.close());

  const post = async (asker: string | null, name: string, bytes: Buffer, { item = id, headers = {}, more = {} } = {}) =>
    house.api.inject({
      method: 'POST',
      url: `/evidence/${item}`,
      query: { name, ...more },
      headers: { 'content-type': 'application/octet-stream', ...(asker && { cookie: await house.cookieOf(asker) }), ...headers },
      payload: bytes,
    });
  const send = async (name = 'vest.jpg', bytes = aPhoto(), asker = staff, item = id) => {
    const answer = await post(asker, name, bytes, { item });
    expect([answer.statusCode, answer.body]).toEqual([201, expect.any(String)]);
    return answer.json<Sent>();
  };
  const told = async (...asked: Parameters<typeof post>) => {
    const answer = await post(...asked);
    const { code, reason, field } = answer.json<Answer>().errors?.[0]?.extensions ?? {};
    return [answer.statusCode, code, reason, field];
  };
  const refusal = ({ errors }: Answer) => errors?.map(({ extensions: { code, reason, field } }) => ({ code, reason, field }));
  const ask = (name: string, input: object, asker = staff) => house.ask(asker, act(name), { input });
  const done = async (name: string, input: object, asker = staff) => {
    const { data, errors } = await ask(name, input, asker);
    expect(errors).toBeUndefined();
    return data?.[name];
  };
  const item = async (asker = staff) => (await house.ask(asker, ONE, { id })).data?.['actionItem'];
  const download = async (asker: string | null, file: string) =>
    house.api.inject({
      url: '/files/evidence',
      query: { args: JSON.stringify({ id: file }) },
      headers: asker ? { cookie: await house.cookieOf(asker) } : {},
    });

  it('is sent, told with an update, and then given to whoever reads the item, without where the photo was taken', async () => {
    const photo = await send('Vestid Võrus.jpg');
    expect(photo).toMatchObject({ fileName: 'Vestid Võrus.jpg', mediaType: 'image/jpeg', byteSize: expect.any(Number) });
    const report = await send('akt.pdf', PDF, staff);
    expect(await done('reportProgress', { id, version: 1, evidenceIds: [photo.id] })).toMatchObject({
      updates: [{ number: 1, evidence: [{ id: photo.id }] }],
      ownUntoldEvidence: [{ id: report.id }],
    });
    await done('completeActionItem', { id, version: 2, note: 'Jagatud', evidenceIds: [report.id] });
    expect(await item(member)).toMatchObject({
      evidence: [
        { id: photo.id, fileName: 'Vestid Võrus.jpg', mediaType: 'image/jpeg', byteSize: photo.byteSize, person: { id: staff } },
        { id: report.id, fileName: 'akt.pdf', mediaType: 'application/pdf', byteSize: PDF.length, person: { id: staff } },
      ],
      updates: [{ state: 'DONE', evidence: [{ id: report.id }] }, { evidence: [{ id: photo.id }] }],
    });
    const { headers, rawPayload } = await download(member, photo.id);
    expect(headers).toMatchObject({
      'content-type': 'image/jpeg',
      'content-disposition': `attachment; filename="Vestid Vorus.jpg"; filename*=UTF-8''Vestid%20V%C3%B5rus.jpg`,
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
      'content-security-policy': "default-src 'none'; sandbox; frame-ancestors 'none'",
    });
    expect([rawPayload.length, rawPayload.includes(PLACE)]).toEqual([photo.byteSize, false]);
    expect((await download(member, report.id)).rawPayload).toEqual(PDF);
  });

  it('is seen by who sent it alone until it is told, and taken back by them', async () => {
    const { id: file } = await send();
    for (const other of [secretary, member]) {
      expect(await item(other)).toMatchObject({ evidence: [], ownUntoldEvidence: [] });
      expect((await download(other, file)).statusCode).toBe(404);
      expect(refusal(await ask('removeEvidence', { id: file }, other))).toEqual([
        { code: 'NOT_FOUND', reason: 'no-such-record', field: 'id' },
      ]);
    }
    expect(refusal(await ask('reportProgress', { id, version: 1, evidenceIds: [file] }, secretary))).toEqual([
      { code: 'NOT_FOUND', reason: 'evidence-is-not-there', field: 'evidenceIds' },
    ]);
    expect((await download(staff, file)).statusCode).toBe(200);
    expect(await done('removeEvidence', { id: file })).toMatchObject({ ownUntoldEvidence: [] });
    expect(await house.owner.query('select from evidence_bytes where id = $1', [file])).toEqual([]);
  });

  it('stays once it was told: nobody removes it, tells it again or changes it', async () => {
    const { id: file } = await send();
    await done('reportProgress', { id, version: 1, evidenceIds: [file] });
    expect(refusal(await ask('removeEvidence', { id: file }))).toEqual([{ code: 'CONFLICT', reason: 'evidence-was-told', field: 'id' }]);
    for (const other of [secretary, member])
      expect(refusal(await ask('removeEvidence', { id: file }, other))).toMatchObject([{ code: 'FORBIDDEN' }]);
    expect(refusal(await ask('reportProgress', { id, version: 2, note: 'X', evidenceIds: [file] }))).toMatchObject([
      { reason: 'evidence-is-not-there' },
    ]);
    expect(await house.rawly(staff, 'delete from item_evidence where id = $1 returning id', [file])).toEqual([]);
    await expect(house.owner.query('update item_evidence set update_id = null where id = $1', [file])).rejects.toThrow('never changed');
  });

  it('is of one item and at most ten in one update', async () => {
    const { id: other } = await anActionItem(house.tx, { councilId, ownerInstitutionId });
    const elsewhere = await send('vest.jpg', JPEG, staff, other);
    expect(refusal(await ask('reportProgress', { id, version: 1, evidenceIds: [elsewhere.id] }))).toMatchObject([
      { reason: 'evidence-is-not-there', field: 'evidenceIds' },
    ]);
    const eleven = Array.from({ length: 11 }, (_, i) => `00000000-0000-4000-8000-0000000000${10 + i}`);
    expect(refusal(await ask('reportProgress', { id, version: 1, evidenceIds: eleven }))).toEqual([
      { code: 'INVALID', reason: 'too-many', field: 'evidenceIds' },
    ]);
    await house.owner.query(
      `insert into item_evidence (council_id, item_id, file_name, media_type, byte_size, sha256, person_id)
       select $1, $2, 'x.txt', 'text/plain', 1, sha256(''), $3 from generate_series(1, 50)`,
      [councilId, id, staff],
    );
    expect(await told(staff, 'vest.jpg', JPEG)).toEqual([409, 'CONFLICT', 'evidence-of-item-is-full', 'file']);
  });

  it('is refused by its content, and with what is wrong with its address', async () => {
    expect(await told(staff, 'vest.png', JPEG)).toEqual([400, 'INVALID', 'evidence-named-otherwise', 'file']);
    expect(await told(staff, 'vest.jpg', Buffer.alloc(0))).toEqual([400, 'INVALID', 'evidence-is-empty', 'file']);
    expect(await told(staff, 'vest.jpg', JPEG.subarray(0, 60))).toEqual([400, 'INVALID', 'evidence-is-not-whole', 'file']);
    expect(await told(staff, '', JPEG)).toEqual([400, 'INVALID', 'required', 'name']);
    expect(await told(staff, `${'x'.repeat(200)}.jpg`, JPEG)).toEqual([400, 'INVALID', 'too-long', 'name']);
    expect(await told(staff, 'vest.jpg', JPEG, { item: 'x' })).toEqual([400, 'INVALID', 'not-an-id', 'id']);
    expect(await told(staff, 'vest.jpg', JPEG, { more: { token: 'x' } })).toEqual([400, 'INVALID', 'no-such-parameter', 'token']);
    expect((await send('C:\\fotod\\..\u202Egpj.jpg', JPEG)).fileName).toBe('..gpj.jpg');
  });

  it('is sent by whom the item is up to and the secretary, while it is open', async () => {
    await send('vest.jpg', JPEG, secretary);
    const { personId: stranger } = await aSeat(house.tx, 'SECRETARY');
    const { institutionId } = await aMembership(house.tx, { councilId });
    const { personId: colleague } = await anAffiliation(house.tx, { institutionId, role: 'STAFF' });
    expect(await told(null, 'vest.jpg', JPEG)).toEqual([401, 'UNAUTHENTICATED', 'not-signed-in', undefined]);
    for (const other of [member, colleague])
      expect(await told(other, 'vest.jpg', JPEG)).toEqual([403, 'FORBIDDEN', 'not-allowed', undefined]);
    expect(await told(stranger, 'vest.jpg', JPEG)).toEqual([404, 'NOT_FOUND', 'no-such-record', 'itemId']);
    const { id: closed } = await anActionItem(house.tx, { councilId, ownerInstitutionId, state: 'DONE' });
    expect(await told(staff, 'vest.jpg', JPEG, { item: closed })).toEqual([409, 'CONFLICT', 'item-is-done', 'itemId']);
  });

  it('is taken from our own pages alone', async () => {
    const by = (headers: Record<string, string>) => told(staff, 'vest.jpg', JPEG, { headers });
    expect(await by({ origin: 'https://elsewhere.example' })).toEqual([403, 'FORBIDDEN', 'not-allowed', undefined]);
    for (const type of ['text/plain', 'image/jpeg', 'multipart/form-data'])
      expect(await by({ 'content-type': type })).toEqual([400, 'INVALID', 'malformed-query', undefined]);
  });

  it('of an item behind a mark is for those who see it, and getting it is a reading of its risk', async () => {
    const { id: riskId } = await aRisk(house.tx, { councilId });
    await house.owner.query(`update risks set mark_basis = 'AvTS', mark_from = '2026-01-01', mark_holder = 'PPA' where id = $1`, [riskId]);
    const restricted = await anActionItem(house.tx, { councilId, ownerInstitutionId, riskIds: [riskId], isRestricted: true });
    const { id: file } = await send('vest.jpg', JPEG, staff, restricted.id);
    await done('reportProgress', { id: restricted.id, version: 1, evidenceIds: [file] });
    expect((await download(member, file)).statusCode).toBe(404);
    expect(refusal(await house.ask(member, 'query ($id: ID!) { itemEvidence(id: $id) { id } }', { id: file }))).toMatchObject([
      { code: 'NOT_FOUND' },
    ]);
    const trail = (asker: string) => house.rawly(asker, `select id from audit_entries where row_id = $1`, [file]);
    expect([(await trail(member)).length, (await trail(secretary)).length]).toEqual([0, 2]);
    const readings = () => house.owner.query<object[]>('select from restricted_readings where risk_id = $1', [riskId]);
    const before = (await readings()).length;
    expect((await download(secretary, file)).statusCode).toBe(200);
    await house.ask(secretary, 'query ($id: ID!) { itemEvidence(id: $id) { fileName } }', { id: file });
    expect((await readings()).length).toBe(before + 2);
  });

  it('that nobody told is thrown away after two days, and the trail never holds its bytes', async () => {
    const [gone, kept] = [await send(), await send()];
    await done('reportProgress', { id, version: 1, evidenceIds: [kept.id] });
    await house.owner.query(`update item_evidence set created_at = now() - interval '30 days' where id = $1`, [gone.id]);
    const trail: { after: Record<string, unknown> | null }[] = await house.owner.query(
      'select after from audit_entries where row_id = any($1)',
      [[gone.id, kept.id]],
    );
    expect(trail.some(({ after }) => after && 'bytes' in after)).toBe(false);
    house.setClock(new Date());
    await house.run('jobs.keep-house', {});
    await house.run('jobs.keep-house', {});
    const left: { id: string }[] = await house.owner.query('select id from evidence_bytes where id = any($1)', [[gone.id, kept.id]]);
    expect(left).toEqual([{ id: kept.id }]);
  });
});
