import { Acts, hashOf } from '@app/kernel';
import { House } from '../../../../test/support/house.js';
import { anAffiliation } from '../../../people/src/affiliation/affiliation.factory.js';
import { aMailTo } from './update-link.factory.js';
import { updateLinkUrl } from './update-link-url.js';

describe('making the link of a mail', () => {
  let house: House;
  let to: { personId: string; institutionId: string; deliveryId: string };

  beforeAll(async () => void (house = await House.open()));
  beforeEach(async () => {
    house.setClock(new Date('2026-05-04T10:00:00Z'));
    const { personId, institutionId } = await anAffiliation(house.tx, { role: 'STAFF' });
    to = { personId, institutionId, deliveryId: await aMailTo(house.tx, personId) };
  });
  afterAll(() => house.close());

  const made = (given = to) => house.worker.get(Acts).asSystem('test', (act) => updateLinkUrl(act, house.config(), given));
  const rows = () =>
    house.owner.query<{ token_hash: Buffer; expires_at: Date }[]>('select * from update_links where delivery_id = $1', [to.deliveryId]);

  it('makes one link per mail and institution, however often the mail is composed, for 60 days from the last time', async () => {
    const url = await made();
    expect(url).toMatch(/\/update\/[\w-]{43}$/);
    house.setClock(new Date('2026-05-05T10:00:00Z'));
    expect(await made()).toBe(url);
    expect(await rows()).toMatchObject([
      { token_hash: hashOf(url.slice(-43)), expires_at: new Date('2026-07-04T10:00:00Z'), revoked_at: null },
    ]);
    const { institutionId } = await anAffiliation(house.tx, { personId: to.personId });
    expect(await made({ ...to, institutionId })).not.toBe(url);
  });

  it('makes another link once its reader has revoked the one before', async () => {
    const url = await made();
    await house.owner.query('update update_links set revoked_at = now() where delivery_id = $1', [to.deliveryId]);
    expect(await made()).not.toBe(url);
    expect(await rows()).toHaveLength(2);
  });

  it('leaves no token in the trail', async () => {
    await made();
    const trail = await house.owner.query<{ after: object }[]>(
      `select after from audit_entries where table_name = 'update_links' order by id desc limit 1`,
    );
    expect(trail).toEqual([{ after: expect.not.objectContaining({ token_hash: expect.anything() }) }]);
  });
});
