import { Tokens } from '@app/kernel';

import { aPerson } from '../../../people/src/person/person.factory.js';
import { House, TEST_SECRET } from '../../../../test/support/house.js';
import { unsubscribePath } from './unsubscribe-token.js';

const FORMER = 'a-secret-of-former-days-known-to-everybody';
const CHOICES = 'asked language address choices { category isOn through since }';
const READ = `query ($token: String) { mailChoices(token: $token) { ${CHOICES} } }`;
const CHOOSE = `mutation ($input: ChooseMailInput!) { chooseMail(input: $input) { ${CHOICES} } }`;
const FORM = 'application/x-www-form-urlencoded';
const BODY = 'List-Unsubscribe=One-Click';

interface Choices {
  asked: string | null;
  address: string | null;
  choices: { category: string; isOn: boolean; through: string | null }[];
}

describe('unsubscribing', () => {
  let house: House;
  let personId: string;
  let path: string;
  let token: string;

  beforeAll(async () => void (house = await House.open({ worker: false, settings: { FORMER_SECRETS: FORMER } })));
  afterAll(() => house.close());
  beforeEach(async () => {
    ({ id: personId } = await aPerson(house.tx, { email: `mari.${Date.now()}@example.org` }));
    path = unsubscribePath(new Tokens(TEST_SECRET), { personId, category: 'DIGEST' });
    token = path.split('/').at(-1) ?? '';
  });

  const post = (url: string, payload = BODY, headers: Record<string, string> = {}) =>
    house.api.inject({ method: 'POST', url, headers: { 'content-type': FORM, ...headers }, payload });
  const rows = () =>
    house.owner.query<{ category: string; is_on: boolean; through: string; since: Date }[]>(
      'select category, is_on, through, since from mail_choices where person_id = $1 order by category',
      [personId],
    );
  const read = async (asker: string | null, given: string | null = null) =>
    (await house.ask(asker, READ, { token: given })).data?.['mailChoices'] as Choices;
  const off = ({ choices }: Choices) => choices.filter(({ isOn }) => !isOn).map(({ category }) => category);

  it('takes one click of a mail program, with no session, cookie or redirect, and twice is once', async () => {
    const answer = await post(path);
    expect([answer.statusCode, answer.headers['set-cookie'], answer.headers.location]).toEqual([200, undefined, undefined]);
    const [first] = await rows();
    expect(first).toMatchObject({ category: 'DIGEST', is_on: false, through: 'ONE_CLICK' });
    house.setClock(new Date(Date.now() + 3_600_000));
    expect((await post(path)).statusCode).toBe(200);
    expect(await rows()).toEqual([first]);
    const trail = await house.owner.query(
      `select person_id, channel, operation from audit_entries where table_name = 'mail_choices' and person_id = $1`,
      [personId],
    );
    expect(trail).toEqual([{ person_id: personId, channel: 'link', operation: 'unsubscribe' }]);
  });

  it('takes both kinds of form, and what comes from the page of a mail program', async () => {
    const boundary = 'x';
    const part = `--${boundary}\r\nContent-Disposition: form-data; name="List-Unsubscribe"\r\n\r\nOne-Click\r\n--${boundary}--\r\n`;
    const answer = await post(path, part, {
      'content-type': `multipart/form-data; boundary=${boundary}`,
      origin: 'https://mail.example.org',
    });
    expect(answer.statusCode).toBe(200);
    expect(await rows()).toHaveLength(1);
  });

  it('changes nothing on GET, by a link that is forged, or without the words of a click', async () => {
    await house.api.inject({ method: 'GET', url: path });
    expect(await read(null, token)).toMatchObject({ asked: 'DIGEST' });
    const forged = `${token.slice(0, -1)}${token.endsWith('A') ? 'B' : 'A'}`;
    const other = unsubscribePath(new Tokens('a secret that somebody else has, and is long'), { personId, category: 'DIGEST' });
    for (const url of [`/unsubscribe/${forged}`, other, '/unsubscribe/x', `${path}x`]) expect((await post(url)).statusCode).toBe(404);
    expect((await post(path, 'x=y')).statusCode).toBe(400);
    expect((await post(path, BODY.padEnd(5_000))).statusCode).toBe(413);
    for (const refused of [
      await house.ask(null, READ, { token: forged }),
      await house.ask(null, CHOOSE, { input: { token: forged, category: 'DIGEST', isOn: false } }),
    ])
      expect(refused.errors).toMatchObject([{ extensions: { code: 'NOT_FOUND', reason: 'no-such-unsubscribe-link', field: 'token' } }]);
    expect(await rows()).toEqual([]);
  });

  it('stays possible by a link of before SECRET was changed', async () => {
    const old = unsubscribePath(new Tokens(FORMER), { personId, category: 'RISKS' });
    expect((await post(old)).statusCode).toBe(200);
    expect(await rows()).toMatchObject([{ category: 'RISKS', is_on: false }]);
  });

  it('is a choice for each kind of mail, undone by the same page, and tells nobody the address', async () => {
    await post(path);
    const choose = async (category: string, isOn: boolean) =>
      (await house.ask(null, CHOOSE, { input: { token, category, isOn } })).data?.['chooseMail'] as Choices;
    expect(off(await choose('RISKS', false))).toEqual(['RISKS', 'DIGEST']);
    const undone = await choose('DIGEST', true);
    expect(off(undone)).toEqual(['RISKS']);
    expect(undone.address).toBe('m…@example.org');
    expect(undone.choices.find(({ category }) => category === 'DIGEST')).toMatchObject({ through: 'LINK' });
  });

  it('is done signed in as well, of oneself alone; who is not signed in needs a link', async () => {
    const { id: somebody } = await aPerson(house.tx);
    const input = { category: 'OUTCOMES', isOn: false };
    expect(off((await house.ask(personId, CHOOSE, { input })).data?.['chooseMail'] as Choices)).toEqual(['OUTCOMES']);
    expect(await rows()).toMatchObject([{ through: 'PROFILE' }]);
    expect(off(await read(personId))).toEqual(['OUTCOMES']);
    expect(off(await read(somebody))).toEqual([]);
    for (const refused of [await house.ask(null, READ), await house.ask(null, CHOOSE, { input })])
      expect(refused.errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
    expect(await house.rawly(somebody, 'select * from mail_choices')).toEqual([]);
  });

  it('of somebody who is not there is nothing', async () => {
    const nobody = unsubscribePath(new Tokens(TEST_SECRET), { personId: '00000000-0000-4000-8000-000000000000', category: 'ITEMS' });
    expect((await post(nobody)).statusCode).toBe(404);
  });
});
