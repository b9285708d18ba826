import { firstLanguage, type Act } from '@app/kernel';
import { PostOffice } from '../../../../test/support/post-office.js';
import { ComposesMail, type ComposedMail, type MailComposer } from '../composing/composes-mail.js';
import type { Delivery } from '../delivery/delivery.entity.js';
import { planDeliveries } from '../delivery/plan-deliveries.js';
import { layout } from '../layout/layout.js';

@ComposesMail('test.official')
class OfficialComposer implements MailComposer {
  compose(_act: Act, { language }: Delivery): Promise<ComposedMail | null> {
    const page = layout({ language: firstLanguage(language), heading: 'Kiri', paragraphs: ['Tere'], footer: 'Miks te selle saite.' });
    return Promise.resolve({ subject: 'Kiri', ...page });
  }
}
@ComposesMail('test.optional', { optional: 'RISKS' })
class OptionalComposer extends OfficialComposer {}

const KINDS = ['test.official', 'test.optional'];
const LINK = /http:\/\/localhost:\d+\/unsubscribe\/[\w-]+/;

describe('mails that one can do without', () => {
  let office: PostOffice;
  let personId: string;
  let occurrence = 0;

  beforeAll(async () => {
    office = await PostOffice.open([OfficialComposer, OptionalComposer]);
    await office.hire();
  });
  afterAll(() => office.close());
  beforeEach(async () => {
    office.mailbox.length = 0;
    [{ id: personId } = { id: '' }] = await office.rows<{ id: string }>(
      `insert into persons (first_name, last_name, email) values ('Mari', 'Maasikas', gen_random_uuid() || '@example.org') returning id`,
    );
  });

  async function send(): Promise<void> {
    occurrence += 1;
    const to = { subjectId: personId, personId, address: `${personId}@example.org`, language: 'et' } as const;
    await office.act((act) =>
      planDeliveries(
        act,
        KINDS.map((kind) => ({ ...to, kind, key: `${kind}/${personId}/${occurrence}` })),
      ),
    );
  }
  const choose = (isOn: boolean, category = 'RISKS') =>
    office.rows(
      `insert into mail_choices (person_id, category, is_on, through) values ($1, $2, $3, 'LINK')
       on conflict (person_id, category) do update set is_on = excluded.is_on`,
      [personId, category, isOn],
    );
  const states = async () =>
    Object.fromEntries(
      (
        await office.rows<{ kind: string; state: string; problem: string | null; category: string }>(
          'select kind, state, problem, category from deliveries where person_id = $1 order by created_at',
          [personId],
        )
      ).map(({ kind, ...said }) => [kind, said]),
    );

  it('say where one ends them, in words and for mail programs; official ones say nothing of it', async () => {
    await send();
    await office.settle();
    const optional = office.mailbox.find(({ headers }) => 'list-unsubscribe' in headers);
    const official = office.mailbox.find((mail) => mail !== optional);
    const [url = ''] = LINK.exec(optional?.text ?? '') ?? [];
    expect(optional?.text.trimEnd().endsWith(`Neist kirjadest võite loobuda:\n${url}`)).toBe(true);
    expect(optional?.html).toContain(`<a class="link" href="${url}"`);
    expect(optional?.headers['list-unsubscribe-post']).toBe('List-Unsubscribe=One-Click');
    expect(optional?.headers['list-unsubscribe']).toContain(url);
    expect(url).not.toContain(personId);
    expect(`${official?.text}${official?.html}`).not.toMatch(/unsubscribe|loobu/i);
    expect(await states()).toMatchObject({ 'test.official': { category: 'OFFICIAL' }, 'test.optional': { category: 'OPTIONAL' } });
  });

  it('do not come once one said so, also when they were planned before, and come again when one changes one’s mind', async () => {
    await choose(false);
    await send();
    await office.settle();
    expect(office.mailbox).toHaveLength(1);
    expect(await states()).toMatchObject({
      'test.official': { state: 'ACCEPTED' },
      'test.optional': { state: 'SUPPRESSED', problem: 'unsubscribed' },
    });
    await choose(true);
    await send();
    await office.settle();
    expect(office.mailbox).toHaveLength(3);
    expect(await states()).toMatchObject({ 'test.optional': { state: 'ACCEPTED' } });
  });

  it('come as long as one does without others only', async () => {
    await choose(false, 'DIGEST');
    await send();
    await office.settle();
    expect(office.mailbox).toHaveLength(2);
  });
});
