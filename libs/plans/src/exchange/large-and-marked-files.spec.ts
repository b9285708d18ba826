import { House } from '../../../../test/support/house.js';
import { aMembership } from '../../../councils/src/membership/membership.factory.js';
import { aSeat } from '../../../councils/src/seat/seat.factory.js';
import { anAffiliation } from '../../../people/src/affiliation/affiliation.factory.js';
import { aRisk } from '../../../risks/src/risk/risk.factory.js';
import { anActionItem } from '../action-item/action-item.factory.js';

const PREVIEW =
  'mutation ($input: PreviewActionItemImportInput!) { previewActionItemImport(input: $input) { rows { outcome isRestricted } } }';
const MARK = `mark_basis = 'AvTS § 35 lg 1 p 9', mark_from = '2026-01-01', mark_holder = 'Päästeamet'`;

describe('files of action items', () => {
  let house: House;
  let councilId: string;
  let secretary: string;

  beforeAll(async () => void (house = await House.open({ worker: false })));
  beforeEach(async () => {
    house.setClock(new Date('2026-05-04T10:00:00Z'));
    ({ councilId, personId: secretary } = await aSeat(house.tx, 'SECRETARY'));
  });
  afterAll(() => house.close());

  const download = async (asker: string, ending = 'csv', args: object = {}) =>
    house.api.inject({
      url: `/files/action-items.${ending}`,
      query: { args: JSON.stringify({ councilId, ...args }), language: 'et' },
      headers: { cookie: await house.cookieOf(asker) },
    });
  const preview = async (content: Buffer) =>
    house.ask(secretary, PREVIEW, { input: { councilId, fileName: 'x', content: content.toString('base64'), language: 'et' } });
  const readers = () =>
    house.owner.query<{ person: string; risk: string }[]>('select person_id as person, risk_id as risk from restricted_readings');

  it('say of items that hang on restricted risks alone that they are, and hold none for who does not see them', async () => {
    const { id: riskId } = await aRisk(house.tx, { councilId });
    await house.owner.query(`update risks set ${MARK} where id = $1`, [riskId]);
    const { institutionId: ownerInstitutionId } = await aMembership(house.tx, { councilId });
    await anActionItem(house.tx, { councilId, ownerInstitutionId, title: 'Salajane', riskIds: [riskId], isRestricted: true });
    await anActionItem(house.tx, { councilId, ownerInstitutionId, title: 'Avalik' });
    const { personId: member } = await aSeat(house.tx, 'MEMBER', councilId);
    const { personId: staff } = await anAffiliation(house.tx, { institutionId: ownerInstitutionId, role: 'STAFF' });

    const full = await download(secretary);
    expect(full.headers['content-disposition']).toContain('filename="AK-tegevused-');
    const [first, second] = full.body.split('\r\n');
    expect([first, second]).toEqual([expect.stringContaining('(AK)'), expect.stringContaining('Päästeamet')]);
    expect(full.body).toContain('Salajane');
    expect(await readers()).toEqual([{ person: secretary, risk: riskId }]);

    for (const ending of ['csv', 'xlsx']) {
      const open = await download(member, ending);
      expect(open.headers['content-disposition']).not.toContain('AK-');
      expect([open.body.includes('Salajane'), open.body.includes('AK')]).toEqual([false, false]);
    }
    // Whom it is up to sees the item and not its risk: the mark, and nothing of what it stands on.
    const own = await download(staff, 'csv', { councilId: null });
    expect([own.body.includes('Salajane'), own.body.includes('(AK)'), own.body.includes('Päästeamet')]).toEqual([true, true, false]);

    const { data } = await preview(full.rawPayload);
    expect((data?.['previewActionItemImport'] as { rows: object[] }).rows).toEqual(
      expect.arrayContaining([
        { outcome: 'UNCHANGED', isRestricted: true },
        { outcome: 'UNCHANGED', isRestricted: false },
      ]),
    );
  });

  it('hold ten thousand rows and refuse to take so many in, in words', async () => {
    const { institutionId } = await aMembership(house.tx, { councilId });
    await house.owner.query(
      `insert into action_items (council_id, number, title, owner_institution_id, due_on, original_due_on)
       select $1, n, 'Tegevus ' || n, $2, '2026-12-31', '2026-12-31' from generate_series(1, 10000) n`,
      [councilId, institutionId],
    );
    const file = await download(secretary);
    expect([file.statusCode, file.body.trimEnd().split('\r\n').length]).toEqual([200, 10_001]);
    const lines = file.body.split('\r\n');
    const { errors: many } = await preview(Buffer.from(lines.slice(0, 1_100).join('\r\n')));
    expect(many).toMatchObject([{ extensions: { reason: 'too-many-rows', field: 'content' } }]);
    const { data } = await preview(Buffer.from(lines.slice(0, 1_001).join('\r\n')));
    const { rows } = data?.['previewActionItemImport'] as { rows: { outcome: string }[] };
    expect([rows.length, new Set(rows.map(({ outcome }) => outcome))]).toEqual([1000, new Set(['UNCHANGED'])]);
    await house.owner.query(
      `insert into action_items (council_id, number, title, owner_institution_id, due_on, original_due_on)
       values ($1, 10001, 'Üle', $2, '2026-12-31', '2026-12-31')`,
      [councilId, institutionId],
    );
    expect((await download(secretary)).json()).toMatchObject({
      errors: [{ extensions: { reason: 'too-many-items', field: 'filter' } }],
    });
  });
});
