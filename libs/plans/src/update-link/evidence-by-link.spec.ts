import { hashOf } from '@app/kernel';
import { House, type Answer } from '../../../../test/support/house.js';
import { aMembership } from '../../../councils/src/membership/membership.factory.js';
import { aSeat } from '../../../councils/src/seat/seat.factory.js';
import { anAffiliation } from '../../../people/src/affiliation/affiliation.factory.js';
import { anInvitedMember } from '../../../seminars/src/answer/invited-member.factory.js';
import { anActionItem } from '../action-item/action-item.factory.js';
import { aPhoto, JPEG, PDF, PLACE } from '../evidence/evidence.fixture.js';
import { anUpdateLink } from './update-link.factory.js';

const change = (name: string) => `mutation ($input: ${name[0]?.toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { id } }`;

describe('evidence by the link of a mail', () => {
  let house: House;
  let councilId: string;
  let secretary: string;
  let ownerInstitutionId: string;
  let personId: string;
  let id: string;
  let token: string;

  beforeAll(async () => void (house = await House.open({ worker: false })));
  beforeEach(async () => {
    house.setClock(new Date('2026-05-04T10:00:00Z'));
    ({ councilId, personId: secretary } = await aSeat(house.tx, 'SECRETARY'));
    ({ institutionId: ownerInstitutionId } = await aMembership(house.tx, { councilId }));
    ({ personId } = await anAffiliation(house.tx, { institutionId: ownerInstitutionId, role: 'STAFF' }));
    ({ id } = await anActionItem(house.tx, { councilId, ownerInstitutionId }));
    ({ token } = await anUpdateLink(house.tx, { personId, institutionId: ownerInstitutionId }));
  });
  afterAll(() => house.close());

  interface Sending {
    /** Null for none. */
    held?: string | null;
    item?: string;
    asker?: string;
  }
  const post = async (name: string, bytes: Buffer, { held = token, item = id, asker }: Sending = {}) =>
    house.api.inject({
      method: 'POST',
      url: `/evidence-by-link/${item}`,
      query: { name },
      headers: {
        'content-type': 'application/octet-stream',
        ...(held !== null && { 'x-link-token': held }),
        ...(asker && { cookie: await house.cookieOf(asker) }),
      },
      payload: bytes,
    });
  const send = async (...asked: Parameters<typeof post>) => {
    const answer = await post(...asked);
    expect([answer.statusCode, answer.body]).toEqual([201, expect.any(String)]);
    return answer.json<{ id: string }>().id;
  };
  const told = async (given: Sending = {}) => {
    const answer = await post('vest.jpg', JPEG, given);
    const { code, reason, field } = answer.json<Answer>().errors?.[0]?.extensions ?? {};
    return [answer.statusCode, code, reason, field];
  };
  const act = (name: string, input: object, asker: string | null = null) => house.ask(asker, change(name), { input: { token, ...input } });
  const refusal = ({ errors }: Answer) => errors?.map(({ extensions: { code, reason, field } }) => ({ code, reason, field }));
  const done = async (name: string, input: object) => expect((await act(name, input)).errors).toBeUndefined();
  const kept = async () =>
    house.owner.query<object[]>('select file_name, person_id, update_id is not null as told from item_evidence where item_id = $1', [id]);
  const NO_RECORD = [{ code: 'NOT_FOUND', reason: 'no-such-record', field: 'id' }];

  it('is sent without signing in and told with an update, in the name of whom the link was sent to, whoever is signed in beside it', async () => {
    const photo = await send('Vestid Võrus.jpg', aPhoto(), { asker: secretary });
    const [before] = await house.owner.query<{ bytes: Buffer }[]>('select bytes from evidence_bytes where id = $1', [photo]);
    expect(before?.bytes.includes(PLACE)).toBe(false);
    await done('reportByLink', { id, version: 1, evidenceIds: [photo] });
    await done('completeByLink', { id, version: 2, evidenceIds: [await send('akt.pdf', PDF)] });
    expect(await kept()).toEqual([
      { file_name: 'Vestid Võrus.jpg', person_id: personId, told: true },
      { file_name: 'akt.pdf', person_id: personId, told: true },
    ]);
    const read = `query ($id: ID!) { actionItem(id: $id) { updates { channel evidence { fileName } } } }`;
    expect((await house.ask(secretary, read, { id })).data?.['actionItem']).toEqual({
      updates: [
        { channel: 'LINK', evidence: [{ fileName: 'akt.pdf' }] },
        { channel: 'LINK', evidence: [{ fileName: 'Vestid Võrus.jpg' }] },
      ],
    });
    const trail = await house.owner.query(`select distinct person_id, channel from audit_entries where row_id = $1`, [photo]);
    expect(trail).toEqual([{ person_id: personId, channel: 'link' }]);
  });

  it('is taken back until it is told, and stays from then on', async () => {
    const [wrong, right] = [await send('vale.jpg', JPEG), await send('vest.jpg', JPEG)];
    await done('removeEvidenceByLink', { id: wrong });
    expect(await house.owner.query('select from evidence_bytes where id = $1', [wrong])).toEqual([]);
    expect(refusal(await act('removeEvidenceByLink', { id: wrong }))).toEqual(NO_RECORD);
    await done('reportByLink', { id, version: 1, evidenceIds: [right] });
    expect(refusal(await act('removeEvidenceByLink', { id: right }))).toEqual([
      { code: 'CONFLICT', reason: 'evidence-was-told', field: 'id' },
    ]);
    expect(refusal(await act('reportByLink', { id, version: 2, note: 'X', evidenceIds: [right] }))).toMatchObject([
      { reason: 'evidence-is-not-there', field: 'evidenceIds' },
    ]);
    expect(await kept()).toMatchObject([{ file_name: 'vest.jpg', told: true }]);
  });

  it('goes to no item of another institution, also by another link of the same person, and to none that is closed', async () => {
    const file = await send('vest.jpg', JPEG);
    const other = await anAffiliation(house.tx, { personId, role: 'STAFF' });
    const elsewhere = await anUpdateLink(house.tx, { personId, institutionId: other.institutionId });
    expect(await told({ held: elsewhere.token })).toEqual([404, 'NOT_FOUND', 'no-such-record', 'itemId']);
    expect(refusal(await act('removeEvidenceByLink', { token: elsewhere.token, id: file }))).toEqual(NO_RECORD);
    const helped = await anActionItem(house.tx, { councilId });
    await house.owner.query('insert into item_helpers (council_id, item_id, institution_id) values ($1, $2, $3)', [
      ...[councilId, helped.id, ownerInstitutionId],
    ]);
    expect(await told({ item: helped.id })).toEqual([403, 'FORBIDDEN', 'not-allowed', undefined]);
    const closed = await anActionItem(house.tx, { councilId, ownerInstitutionId, state: 'DONE' });
    expect(await told({ item: closed.id })).toEqual([409, 'CONFLICT', 'item-is-done', 'itemId']);
    expect(await kept()).toMatchObject([{ told: false }]);
  });

  it('of a colleague with a link of their own is neither told nor taken back', async () => {
    const file = await send('vest.jpg', JPEG);
    const colleague = await anAffiliation(house.tx, { institutionId: ownerInstitutionId });
    ({ token } = await anUpdateLink(house.tx, { personId: colleague.personId, institutionId: ownerInstitutionId }));
    expect(refusal(await act('removeEvidenceByLink', { id: file }))).toEqual(NO_RECORD);
    expect(refusal(await act('reportByLink', { id, version: 1, evidenceIds: [file] }))).toEqual([
      { code: 'NOT_FOUND', reason: 'evidence-is-not-there', field: 'evidenceIds' },
    ]);
  });

  it('is taken by a link that is good, and by nothing else', async () => {
    const all = async (held: string | null, status: number, code: string, reason: string) => {
      expect(await told({ held, asker: personId })).toEqual([status, code, reason, 'token']);
      expect(refusal(await act('removeEvidenceByLink', { id, token: held ?? '' }))).toEqual([{ code, reason, field: 'token' }]);
    };
    await all(null, 404, 'NOT_FOUND', 'no-such-update-link');
    await all('forged', 404, 'NOT_FOUND', 'no-such-update-link');
    const held = { personId, institutionId: ownerInstitutionId };
    const old = await anUpdateLink(house.tx, { ...held, expiresAt: new Date('2026-05-01T00:00:00Z') });
    await all(old.token, 400, 'INVALID', 'update-link-expired');
    await house.owner.query('update update_links set revoked_at = now() where token_hash = $1', [hashOf(token)]);
    await all(token, 400, 'INVALID', 'update-link-revoked');
    const gone = await anUpdateLink(house.tx, held);
    await house.owner.query(`update affiliations set valid_to = '2026-05-03' where person_id = $1`, [personId]);
    await all(gone.token, 400, 'INVALID', 'speaks-no-longer');
    expect(await kept()).toEqual([]);
  });

  it('is sent and told by the link of an invitation as well', async () => {
    const invited = await anInvitedMember(house, aSeat);
    const [row] = await house.owner.query<[{ institution_id: string }]>('select institution_id from invitations where id = $1', [
      invited.invitationId,
    ]);
    ({ id } = await anActionItem(house.tx, { councilId: invited.councilId, ownerInstitutionId: row.institution_id, dueOn: '2027-09-30' }));
    ({ token } = invited);
    await done('removeEvidenceByLink', { id: await send('vale.jpg', JPEG) });
    await done('reportByLink', { id, version: 1, evidenceIds: [await send('vest.jpg', JPEG)] });
    expect(await kept()).toEqual([{ file_name: 'vest.jpg', person_id: invited.seat.personId, told: true }]);
  });

  it('is given back to nobody: of what lies there the transaction of a link reads no byte that was told or that others sent', async () => {
    const [own, mine] = [await send('vest.jpg', JPEG), await send('akt.pdf', PDF)];
    await done('reportByLink', { id, version: 1, evidenceIds: [own] });
    const colleague = await anAffiliation(house.tx, { institutionId: ownerInstitutionId });
    const theirs = await anUpdateLink(house.tx, { personId: colleague.personId, institutionId: ownerInstitutionId });
    const read = async (held: string) =>
      house.acts.asCaller({ operation: 'test', channel: 'web', mode: 'write' }, async ({ tx }) => {
        await tx.query('select open_update_link($1)', [hashOf(held)]);
        const ids = async (table: string) =>
          (await tx.query<{ id: string }[]>(`select id from ${table} where id = any($1)`, [[own, mine]])).map((found) => found.id);
        return { rows: new Set(await ids('item_evidence')), bytes: await ids('evidence_bytes') };
      });
    expect(await read(token)).toEqual({ rows: new Set([own, mine]), bytes: [mine] });
    expect(await read(theirs.token)).toEqual({ rows: new Set([own]), bytes: [] });
  });
});
