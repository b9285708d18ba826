import { House } from '../../../../test/support/house.js';
import { aMembership } from '../../../councils/src/membership/membership.factory.js';
import { aSeat } from '../../../councils/src/seat/seat.factory.js';
import { anAffiliation } from '../../../people/src/affiliation/affiliation.factory.js';
import { aRisk } from '../../../risks/src/risk/risk.factory.js';
import { anActionItem } from '../action-item/action-item.factory.js';
import { anUpdateLink } from './update-link.factory.js';

const OPEN =
  'query ($token: String!) { ownItems(token: $token) { personName signedInName signedInSpeaks items { id askedDueOn askedAt askedByName } } }';
const HISTORY = `query ($id: ID!) { actionItem(id: $id) {
  updates { channel person { id } isBesideOther signedIn { id } } extensions { askedBy { id } isBesideOther signedIn { id } } } }`;

describe('a link of somebody else, used where one is signed in', () => {
  let house: House;
  let councilId: string;
  let secretary: string;
  let institutionId: string;
  let personId: string;
  let stranger: string;
  let id: string;
  let token: string;

  beforeAll(async () => void (house = await House.open({ worker: false })));
  beforeEach(async () => {
    house.setClock(new Date('2026-05-04T10:00:00Z'));
    ({ councilId, personId: secretary } = await aSeat(house.tx, 'SECRETARY'));
    ({ institutionId } = await aMembership(house.tx, { councilId }));
    ({ personId } = await anAffiliation(house.tx, { institutionId, role: 'STAFF' }));
    const other = await aMembership(house.tx, { councilId });
    ({ personId: stranger } = await anAffiliation(house.tx, { institutionId: other.institutionId }));
    await house.owner.query(`update persons set first_name = 'Võõras' where id = $1`, [stranger]);
    ({ id } = await anActionItem(house.tx, { councilId, ownerInstitutionId: institutionId, dueOn: '2026-09-30' }));
    ({ token } = await anUpdateLink(house.tx, { personId, institutionId }));
  });
  afterAll(() => house.close());

  const sheet = async (asker: string | null) => (await house.ask(asker, OPEN, { token })).data?.['ownItems'];
  const tell = async (name: string, input: object, asker: string | null) =>
    house.ask(asker, `mutation ($input: ${name[0]?.toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { id version } }`, {
      input: { token, ...input },
    });
  const history = async (asker = secretary) => (await house.ask(asker, HISTORY, { id })).data?.['actionItem'];

  it('tells who is signed in and whether they speak for the institution, and nothing where nobody or its own person is', async () => {
    expect(await sheet(stranger)).toMatchObject({
      personName: 'Mari Maasikas',
      signedInName: expect.stringMatching(/^Võõras /),
      signedInSpeaks: false,
    });
    const colleague = await anAffiliation(house.tx, { institutionId });
    expect(await sheet(colleague.personId)).toMatchObject({ signedInSpeaks: true });
    for (const asker of [null, personId]) expect(await sheet(asker)).toMatchObject({ signedInName: null, signedInSpeaks: null });
  });

  it('keeps with each word and wish who was signed in, also with the second of one request, and gives them no right', async () => {
    const asked = { itemId: id, version: 2, toDueOn: '2026-12-01', reason: 'Hange venib' };
    expect((await tell('reportByLink', { id, version: 1, note: 'Hange' }, stranger)).errors).toBeUndefined();
    expect((await tell('requestExtensionByLink', asked, stranger)).errors).toBeUndefined();
    const twice = `mutation ($a: ReportByLinkInput!, $b: ReportByLinkInput!) { a: reportByLink(input: $a) { id } b: reportByLink(input: $b) { id } }`;
    const [a, b] = [2, 3].map((version) => ({ token, id, version, note: `Sõna ${version}` }));
    expect((await house.ask(stranger, twice, { a, b })).errors).toBeUndefined();
    const beside = { isBesideOther: true, signedIn: { id: stranger } };
    expect(await history()).toEqual({
      updates: Array.from({ length: 3 }, () => ({ channel: 'LINK', person: { id: personId }, ...beside })),
      extensions: [{ askedBy: { id: personId }, ...beside }],
    });
    const own = `mutation { reportProgress(input: { id: "${id}", version: 4, note: "x" }) { id } }`;
    expect((await house.ask(stranger, own)).errors?.[0]?.extensions.code).toMatch(/FORBIDDEN|NOT_FOUND/);
  });

  it('keeps nobody where nobody or its own person is signed in, and on the web', async () => {
    await tell('reportByLink', { id, version: 1, note: 'Üks' }, null);
    await tell('reportByLink', { id, version: 2, note: 'Kaks' }, personId);
    await house.ask(secretary, `mutation { reportProgress(input: { id: "${id}", version: 3, note: "Kolm" }) { id } }`);
    const none = { isBesideOther: false, signedIn: null };
    expect(await history()).toMatchObject({ updates: [{ ...none, channel: 'WEB' }, none, none] });
  });

  it('keeps with each opening and reading of a restricted risk who was signed in, for who oversees the council to read', async () => {
    const { id: riskId } = await aRisk(house.tx, { councilId });
    await house.owner.query(`update risks set mark_basis = 'AvTS', mark_from = '2026-01-01', mark_holder = 'PPA' where id = $1`, [riskId]);
    await anActionItem(house.tx, {
      councilId,
      ownerInstitutionId: institutionId,
      dueOn: '2026-09-30',
      riskIds: [riskId],
      isRestricted: true,
    });
    // Within a minute from one place it is one opening for each who was signed in.
    for (const asker of [null, stranger, stranger, personId]) await sheet(asker);
    const kept = await house.owner.query(
      `select u.signed_in_id as id from update_link_uses u join update_links l on l.id = u.link_id where u.kind = 'OPENED' and l.person_id = $1`,
      [personId],
    );
    expect(kept).toEqual(expect.arrayContaining([{ id: null }, { id: stranger }]));
    expect(kept).toHaveLength(2);
    const read = 'query ($id: ID!) { risk(id: $id) { readings { nodes { channel person { id } isBesideOther signedIn { id } } } } }';
    const { data } = await house.ask(secretary, read, { id: riskId });
    const beside = { channel: 'link', person: { id: personId }, isBesideOther: true, signedIn: { id: stranger } };
    const alone = { ...beside, isBesideOther: false, signedIn: null };
    expect(data?.['risk']).toMatchObject({ readings: { nodes: [alone, beside, beside, alone] } });
  });

  it('names who asked for a later day to their institution alone', async () => {
    const colleague = await anAffiliation(house.tx, { institutionId });
    await house.owner.query(`update persons set first_name = 'Jüri' where id = $1`, [colleague.personId]);
    const ask = `mutation { requestExtension(input: { itemId: "${id}", version: 1, toDueOn: "2026-12-01", reason: "Hange" }) { id } }`;
    expect((await house.ask(colleague.personId, ask)).errors).toBeUndefined();
    expect(await sheet(null)).toMatchObject({
      items: [{ askedDueOn: '2026-12-01', askedAt: expect.stringMatching(/^2026-05-04/), askedByName: expect.stringMatching(/^Jüri /) }],
    });
    const named = 'select asker_of_extension(e.id) as name from item_extensions e where e.item_id = $1';
    for (const asker of [secretary, stranger]) for (const { name } of await house.rawly(asker, named, [id])) expect(name).toBeNull();
  });
});
