import { hashOf } from '@app/kernel';
import { House, type Answer } from '../../../../test/support/house.js';
import { aMembership } from '../../../councils/src/membership/membership.factory.js';
import { aSeat } from '../../../councils/src/seat/seat.factory.js';
import { anAffiliation } from '../../../people/src/affiliation/affiliation.factory.js';
import { anActionItem } from '../action-item/action-item.factory.js';
import { anUpdateLink } from './update-link.factory.js';

const ITEM = `id version ref title doneCriterion councilName dueOn state progressPercent waitingFor isLate askedDueOn latestNote`;
const OPEN = `query ($token: String!) { ownItems(token: $token) { personName institutionName language isInvitation totalCount items { ${ITEM} } } }`;

describe('using the link of a mail', () => {
  let house: House;
  let councilId: string;
  let secretary: string;
  let institutionId: string;
  let personId: string;
  let id: string;
  let linkId: string;
  let token: string;

  beforeAll(async () => void (house = await House.open({ worker: false })));
  beforeEach(async () => {
    house.setClock(new Date('2026-05-04T10:00:00Z'));
    ({ councilId, personId: secretary } = await aSeat(house.tx, 'SECRETARY'));
    ({ institutionId } = await aMembership(house.tx, { councilId }));
    ({ personId } = await anAffiliation(house.tx, { institutionId, role: 'STAFF' }));
    ({ id } = await anActionItem(house.tx, { councilId, ownerInstitutionId: institutionId, dueOn: '2026-09-30' }));
    ({ id: linkId, token } = await anUpdateLink(house.tx, { personId, institutionId }));
  });
  afterAll(() => house.close());

  const refusal = ({ errors }: Answer) => errors?.map(({ extensions: { code, reason, field } }) => ({ code, reason, field }));
  const sheet = async (asked = token, asker: string | null = null) => house.ask(asker, OPEN, { token: asked });
  const tell = async (name: string, input: object, asker: string | null = null) =>
    house.ask(asker, `mutation ($input: ${name[0]?.toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { ${ITEM} } }`, {
      input: { token, ...input },
    });
  const yes = async (name: string, input: object, asker: string | null = null) =>
    house.ask(asker, `mutation ($input: ${name[0]?.toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) }`, { input });
  const item = async () => (await house.owner.query<Record<string, unknown>[]>('select * from action_items where id = $1', [id]))[0];
  const uses = () => house.owner.query('select kind, source from update_link_uses where link_id = $1 order by used_at, kind', [linkId]);

  it('shows the open items of the one institution, late ones first, and changes nothing of them', async () => {
    const late = { councilId, ownerInstitutionId: institutionId, dueOn: '2026-05-01', title: 'Hilinenud' };
    await anActionItem(house.tx, late);
    await anActionItem(house.tx, { ...late, state: 'DONE' });
    await anActionItem(house.tx, { councilId });
    const before = await item();
    const { data, errors } = await sheet();
    expect(errors).toBeUndefined();
    expect(data?.['ownItems']).toMatchObject({
      ...{ personName: 'Mari Maasikas', institutionName: 'Kalamaja päästekomando', language: 'et', isInvitation: false, totalCount: 2 },
      items: [
        { title: 'Hilinenud', isLate: true, councilName: 'Kalamaja turvalisuse nõukogu', ref: expect.stringMatching(/^T-/) },
        { id, isLate: false, state: 'PLANNED', version: 1 },
      ],
    });
    await sheet();
    expect(await item()).toEqual(before);
    expect(await uses()).toEqual([{ kind: 'OPENED', source: '127.0.0' }]);
  });

  it('changes nothing on GET', async () => {
    const mutation = `mutation { reportByLink(input: { token: "${token}", id: "${id}", version: 1, note: "x" }) { id } }`;
    const get = await house.api.inject({
      url: `/graphql?query=${encodeURIComponent(mutation)}`,
      headers: { 'apollo-require-preflight': '1' },
    });
    expect(get.statusCode).not.toBe(200);
    const page = await house.api.inject({ url: `/update/${token}` });
    expect(page.headers).toMatchObject({ 'referrer-policy': 'no-referrer', 'cache-control': 'no-store' });
    expect(await item()).toMatchObject({ version: 1 });
    expect(await uses()).toEqual([]);
  });

  it('says how it goes in the name of whom it was sent to, also where somebody else is signed in', async () => {
    const said = await tell('reportByLink', { id, version: 1, state: 'IN_PROGRESS', progressPercent: 40, note: 'Hange' }, secretary);
    expect(said.data?.['reportByLink']).toMatchObject({ state: 'IN_PROGRESS', progressPercent: 40, version: 2, latestNote: 'Hange' });
    const done = await tell('completeByLink', { id, version: 2 });
    expect(done.data?.['completeByLink']).toMatchObject({ state: 'DONE', version: 3 });
    const updates = await house.owner.query('select person_id, channel, state from item_updates where item_id = $1 order by number', [id]);
    expect(updates).toEqual([
      { person_id: personId, channel: 'LINK', state: 'IN_PROGRESS' },
      { person_id: personId, channel: 'LINK', state: 'DONE' },
    ]);
    const trail = await house.owner.query(
      `select distinct person_id, channel from audit_entries where row_id = $1 and operation in ('reportByLink', 'completeByLink')`,
      [id],
    );
    expect(trail).toEqual([{ person_id: personId, channel: 'link' }]);
    expect(await uses()).toEqual([
      { kind: 'TOLD', source: '127.0.0' },
      { kind: 'TOLD', source: '127.0.0' },
    ]);
  });

  it('asks for a later day as a wish, also of a secretary', async () => {
    await anAffiliation(house.tx, { institutionId, personId: secretary });
    ({ id: linkId, token } = await anUpdateLink(house.tx, { personId: secretary, institutionId }));
    const asked = { itemId: id, version: 1, toDueOn: '2026-12-01', reason: 'Hange venib' };
    const { data } = await tell('requestExtensionByLink', asked, secretary);
    expect(data?.['requestExtensionByLink']).toMatchObject({ dueOn: '2026-09-30', askedDueOn: '2026-12-01' });
    expect(refusal(await tell('requestExtensionByLink', asked))).toMatchObject([{ code: 'CONFLICT', reason: 'extension-is-asked' }]);
    const [row] = await house.owner.query('select asked_by_id, state from item_extensions where item_id = $1', [id]);
    expect(row).toEqual({ asked_by_id: secretary, state: 'ASKED' });
    expect(refusal(await tell('requestExtensionByLink', { ...asked, toDueOn: '2026-01-01' }))).toBeDefined();
    // The wish lapses as the item is done, by the link too.
    expect((await tell('completeByLink', { id, version: 1 })).errors).toBeUndefined();
  });

  it('holds to the rules of items: closed ones, stale versions, nothing said', async () => {
    expect(refusal(await tell('reportByLink', { id, version: 1 }))).toEqual([
      { code: 'INVALID', reason: 'nothing-reported', field: 'note' },
    ]);
    await tell('reportByLink', { id, version: 1, note: 'Esimene' });
    expect(refusal(await tell('reportByLink', { id, version: 1, note: 'Teine' }))).toEqual([
      { code: 'CONFLICT', reason: 'stale-version', field: 'version' },
    ]);
    expect(
      (
        await house.ask(secretary, `mutation ($input: DropActionItemInput!) { dropActionItem(input: $input) { id } }`, {
          input: { id, version: 2, reason: 'Raha ei ole' },
        })
      ).errors,
    ).toBeUndefined();
    expect(refusal(await tell('completeByLink', { id, version: 2 }))).toEqual([
      { code: 'CONFLICT', reason: 'item-is-dropped', field: 'id' },
    ]);
    expect((await sheet()).data?.['ownItems']).toMatchObject({ items: [], totalCount: 0 });
  });

  it('shows what became of items that are open no more to whom names them, of its own institution alone', async () => {
    const closed = await anActionItem(house.tx, { councilId, ownerInstitutionId: institutionId, state: 'DROPPED' });
    const foreign = await anActionItem(house.tx, { councilId });
    const ask = async (...alsoIds: string[]) =>
      house.ask(
        null,
        'query ($token: String!, $alsoIds: [ID!]) { ownItems(token: $token, alsoIds: $alsoIds) { totalCount items { id } others { id state } } }',
        { token, alsoIds },
      );
    const { data, errors } = await ask(closed.id, foreign.id, id);
    expect(errors).toBeUndefined();
    expect(data?.['ownItems']).toEqual({ totalCount: 1, items: [{ id }], others: [{ id: closed.id, state: 'DROPPED' }] });
    expect(refusal(await ask('x'))).toMatchObject([{ code: 'INVALID', field: expect.stringMatching(/^alsoIds/) }]);
  });

  it('reaches no item of another institution, not even one that its own helps with or that its person keeps', async () => {
    const other = await anActionItem(house.tx, { councilId });
    const helped = await anActionItem(house.tx, { councilId });
    await house.owner.query('insert into item_helpers (council_id, item_id, institution_id) values ($1, $2, $3)', [
      ...[councilId, helped.id, institutionId],
    ]);
    const secretarys = await anUpdateLink(house.tx, { personId: secretary, institutionId });
    await anAffiliation(house.tx, { institutionId, personId: secretary });
    for (const [held, outcome] of [
      [token, 'NOT_FOUND'],
      [secretarys.token, 'NOT_FOUND'],
    ] as const)
      expect(refusal(await tell('reportByLink', { token: held, id: other.id, version: 1, note: 'x' }))).toMatchObject([{ code: outcome }]);
    expect(refusal(await tell('reportByLink', { id: helped.id, version: 1, note: 'x' }))).toMatchObject([{ code: 'FORBIDDEN' }]);
  });

  it('opens to the transaction nothing but the items, whatever its person may read and change elsewhere', async () => {
    await anAffiliation(house.tx, { institutionId, personId: secretary });
    const held = await anUpdateLink(house.tx, { personId: secretary, institutionId });
    const caller = { operation: 'test', channel: 'web', mode: 'write', sessionHash: undefined } as const;
    const seen = await house.acts.asCaller({ ...caller }, async ({ tx }) => {
      await tx.query('select open_update_link($1)', [hashOf(held.token)]);
      const count = async (table: string) => (await tx.query<{ n: number }[]>(`select count(*)::int as n from ${table}`))[0]?.n;
      const [changed] = await tx.query<[unknown[], number]>(`update action_items set title = title where council_id <> $1 returning id`, [
        councilId,
      ]);
      const found: Record<string, unknown> = { changed };
      for (const table of [
        'persons',
        'councils',
        'seminars',
        'risks',
        'decisions',
        'action_plans',
        'seats',
        'deliveries',
        'audit_entries',
        'affiliations',
        'update_links',
        'update_link_uses',
        'sessions',
      ])
        found[table] = await count(table);
      return { ...found, items: ((await count('action_items')) ?? 0) > 0 };
    });
    expect(seen).toEqual({
      ...{ changed: [], persons: 0, councils: 0, seminars: 0, risks: 0, decisions: 0, action_plans: 0, seats: 0, deliveries: 0 },
      ...{ audit_entries: 0, affiliations: 0, update_links: 0, update_link_uses: 0, sessions: 0, items: true },
    });
  });

  it('opens one link at a time, and leaves neither where two persons’ are mixed', async () => {
    const other = await anAffiliation(house.tx, {});
    const second = await anUpdateLink(house.tx, { personId: other.personId, institutionId: other.institutionId });
    const both = 'query ($a: String!, $b: String!) { a: ownItems(token: $a) { totalCount } b: ownItems(token: $b) { totalCount } }';
    expect(refusal(await house.ask(null, both, { a: token, b: second.token }))).toMatchObject([{ reason: 'one-link-at-a-time' }]);
    expect((await house.ask(null, both, { a: token, b: token })).errors).toBeUndefined();
  });

  it('tells forged, expired and revoked links apart, and refuses whoever speaks for the institution no longer', async () => {
    const all = async (reason: string, code = 'INVALID') => {
      expect(refusal(await sheet())).toEqual([{ code, reason, field: 'token' }]);
      for (const name of ['reportByLink', 'completeByLink'])
        expect(refusal(await tell(name, { id, version: 1, note: 'x' }))).toEqual([{ code, reason, field: 'token' }]);
      const asked = { itemId: id, version: 1, toDueOn: '2026-12-01', reason: 'x' };
      expect(refusal(await tell('requestExtensionByLink', asked))).toEqual([{ code, reason, field: 'token' }]);
      expect(await item()).toMatchObject({ version: 1 });
    };
    const good = token;
    token = `${good.slice(0, -1)}${good.endsWith('A') ? 'B' : 'A'}`;
    await all('no-such-update-link', 'NOT_FOUND');
    expect(refusal(await sheet('x'.repeat(500)))).toMatchObject([{ code: 'INVALID', reason: 'too-long', field: 'token' }]);
    token = good;
    await house.owner.query(`update update_links set expires_at = '2026-05-04T09:59:00Z' where id = $1`, [linkId]);
    await all('update-link-expired');
    await house.owner.query(`update update_links set expires_at = '2030-01-01' where id = $1`, [linkId]);
    await house.owner.query(`update affiliations set valid_to = '2026-05-03' where person_id = $1`, [personId]);
    await all('speaks-no-longer');
    expect((await yes('revokeUpdateLink', { token })).data).toEqual({ revokeUpdateLink: true });
    await all('update-link-revoked');
  });

  it('is revoked by whoever holds it, and by its person when signed in, by nobody else', async () => {
    const OWN = '{ viewer { updateLinks { id openedCount lastOpenedAt lastToldAt institution { id } } } }';
    await sheet();
    const listed = async (asker: string) => (await house.ask(asker, OWN)).data?.['viewer'];
    expect(await listed(personId)).toEqual({
      updateLinks: [
        {
          id: linkId,
          openedCount: 1,
          lastOpenedAt: expect.stringMatching(/^2026-05-04T10:00/),
          lastToldAt: null,
          institution: { id: institutionId },
        },
      ],
    });
    expect(await listed(secretary)).toEqual({ updateLinks: [] });
    expect(refusal(await yes('revokeOwnUpdateLink', { id: linkId }, secretary))).toMatchObject([{ code: 'NOT_FOUND' }]);
    expect(refusal(await yes('revokeOwnUpdateLink', { id: linkId }))).toMatchObject([{ code: 'UNAUTHENTICATED' }]);
    for (let twice = 0; twice < 2; twice++) expect((await yes('revokeOwnUpdateLink', { id: linkId }, personId)).errors).toBeUndefined();
    expect(await listed(personId)).toEqual({ updateLinks: [] });
    expect(refusal(await sheet())).toMatchObject([{ reason: 'update-link-revoked' }]);
    expect((await yes('revokeUpdateLink', { token })).data).toEqual({ revokeUpdateLink: true });
    expect(refusal(await yes('revokeUpdateLink', { token: 'forged' }))).toEqual([
      { code: 'NOT_FOUND', reason: 'no-such-update-link', field: 'token' },
    ]);
  });

  it('takes so many words from one link and no more in a quarter of an hour', async () => {
    await house.owner.query(`insert into rate_events (kind, key) select 'update-by-link', $1 from generate_series(1, 200)`, [
      hashOf(token),
    ]);
    expect(refusal(await tell('reportByLink', { id, version: 1, note: 'x' }))).toEqual([
      { code: 'RATE_LIMITED', reason: 'rate-limited', field: 'token' },
    ]);
    expect(await item()).toMatchObject({ version: 1 });
  });

  it('is told by two people of one item: who is second sees what the first wrote', async () => {
    const colleague = await anAffiliation(house.tx, { institutionId });
    const second = await anUpdateLink(house.tx, { personId: colleague.personId, institutionId });
    const answers = await Promise.all([
      tell('reportByLink', { id, version: 1, note: 'Mari' }),
      tell('reportByLink', { token: second.token, id, version: 1, note: 'Jüri' }),
    ]);
    const refused = answers.flatMap((answer) => refusal(answer) ?? []);
    expect(refused).toEqual([{ code: 'CONFLICT', reason: 'stale-version', field: 'version' }]);
    const { data } = await sheet(second.token);
    expect(data?.['ownItems']).toMatchObject({ items: [{ version: 2, latestNote: expect.stringMatching(/Mari|Jüri/) }] });
  });
});
