import { createHash } from 'node:crypto';
import { House, type Answer } from '../../../../test/support/house.js';
import { aPerson } from '../person/person.factory.js';
import type { Person } from '../person/person.entity.js';

const REQUEST = 'mutation ($email: String!) { requestSignIn(email: $email) }';
const SIGN_IN =
  'mutation ($token: String!) { signIn(token: $token) { isAdministrator person { id name viewerCanEdit } sessions { current } } }';
const VIEWER = '{ viewer { person { id language } sessions { id current userAgent } } }';

describe('signing in by a link in a mail', () => {
  let house: House;
  let person: Person;

  beforeAll(async () => void (house = await House.open()));
  beforeEach(async () => {
    house.setClock(new Date());
    house.mailbox.splice(0);
    await house.owner.query('delete from rate_events');
    person = await aPerson(house.tx);
  });
  afterAll(() => house.close());

  const over = async (query: string, variables: object, { cookie, from = '192.0.2.1' }: { cookie?: string; from?: string } = {}) => {
    const response = await house.api.inject({
      method: 'POST',
      url: '/graphql',
      remoteAddress: from,
      headers: { 'content-type': 'application/json', 'user-agent': 'Trial 1.0', ...(cookie && { cookie }) },
      payload: JSON.stringify({ query, variables }),
    });
    return { answer: response.json<Answer>(), cookie: response.cookies.find(({ name }) => name === 'turvaring_session') };
  };
  const refusal = ({ errors }: Answer) => errors?.map(({ extensions: { code, reason, field } }) => ({ code, reason, field }));
  const linkFor = async (email: string | null) => {
    const { answer } = await over(REQUEST, { email });
    expect(answer).toEqual({ data: { requestSignIn: true } });
    await house.settle();
    return /\/sign-in\/([\w-]+)/.exec(house.mailbox.at(-1)?.text ?? '')?.[1] ?? '';
  };

  it('opens a session with the mailed link, once, and knows the viewer in the same answer', async () => {
    const token = await linkFor(person.email);
    const { answer, cookie } = await over(SIGN_IN, { token });
    expect(answer.data).toEqual({
      signIn: {
        isAdministrator: false,
        person: { id: person.id, name: 'Mari Maasikas', viewerCanEdit: true },
        sessions: [{ current: true }],
      },
    });
    expect(cookie).toMatchObject({ httpOnly: true, sameSite: 'Lax', path: '/' });

    const session = `turvaring_session=${cookie?.value}`;
    const seen = await over(VIEWER, {}, { cookie: session });
    expect(seen.answer.data?.['viewer']).toMatchObject({
      person: { id: person.id },
      sessions: [{ current: true, userAgent: 'Trial 1.0' }],
    });

    const again = await over(SIGN_IN, { token });
    expect(refusal(again.answer)).toEqual([{ code: 'INVALID', reason: 'sign-in-link-used', field: 'token' }]);
    expect(again.cookie).toBeUndefined();
  });

  it('keeps no secret at rest: neither link nor cookie, neither in tables nor in the queue', async () => {
    const token = await linkFor(person.email);
    const { cookie } = await over(SIGN_IN, { token });
    const kept = JSON.stringify(
      await house.owner.query(`
        select to_jsonb(l) as row from sign_in_links l union all select to_jsonb(s) from sessions s union all select to_jsonb(o) from outbox_jobs o
        union all select to_jsonb(d) from deliveries d union all select to_jsonb(a) from audit_entries a`),
    );
    for (const secret of [token, cookie?.value ?? '']) {
      expect(secret.length).toBeGreaterThan(40);
      expect(kept).not.toContain(secret);
    }
    const [row] = await house.owner.query<{ token_hash: Buffer }[]>('select token_hash from sessions where person_id = $1', [person.id]);
    expect(row?.token_hash).toEqual(
      createHash('sha256')
        .update(cookie?.value ?? '')
        .digest(),
    );
  });

  it("mails in the person's own language, which is not asked for", async () => {
    await linkFor(person.email);
    await house.owner.query(`update persons set language = 'ru' where id = $1`, [person.id]);
    await linkFor(person.email);
    expect(house.mailbox.map(({ headers }) => headers['content-language'])).toEqual(['et', 'ru']);
    const spoken = 'mutation ($email: String!) { requestSignIn(email: $email, language: en) }';
    expect(refusal((await over(spoken, { email: person.email })).answer)).toMatchObject([{ code: 'INVALID', reason: 'malformed-query' }]);
    expect(house.mailbox[1]?.subject).toBe('Ссылка для входа в Turvaring');
  });

  it('answers an unknown address like a known one and mails nothing', async () => {
    await linkFor('nobody-here@example.org');
    expect(house.mailbox).toEqual([]);
    const rows = await house.owner.query('select person_id, token_hash is not null as hashed from sign_in_links where address = $1', [
      'nobody-here@example.org',
    ]);
    expect(rows).toEqual([{ person_id: null, hashed: true }]);
    const told = `select 1 from audit_entries where coalesce(before, after)::text like '%nobody-here%'`;
    expect(await house.owner.query(told)).toEqual([]); // The trail is kept for ever, and they have asked us for nothing.
  });

  it('finds an address whatever its capitals', async () => {
    expect(await linkFor(person.email?.toUpperCase() ?? null)).not.toBe('');
  });

  it('refuses a link after 15 minutes, and one that never was', async () => {
    const token = await linkFor(person.email);
    house.setClock(new Date(Date.now() + 15 * 60_000 + 1_000));
    expect(refusal((await over(SIGN_IN, { token })).answer)).toEqual([{ code: 'INVALID', reason: 'sign-in-link-expired', field: 'token' }]);
    const altered = `${token.slice(0, -1)}${token.endsWith('A') ? 'B' : 'A'}`;
    expect(refusal((await over(SIGN_IN, { token: altered })).answer)).toEqual([
      { code: 'INVALID', reason: 'sign-in-link-unknown', field: 'token' },
    ]);
  });

  it('does not mail a link that has expired while the mail waited', async () => {
    await over(REQUEST, { email: person.email });
    house.setClock(new Date(Date.now() + 16 * 60_000));
    await house.settle();
    expect(house.mailbox).toEqual([]);
  });

  it('changes nothing on GET: a scanner that opens the link uses nothing up', async () => {
    const token = await linkFor(person.email);
    await house.api.inject({ method: 'GET', url: `/sign-in/${token}` });
    await house.api.inject({ method: 'HEAD', url: `/sign-in/${token}` });
    const asked = await house.api.inject({
      method: 'GET',
      url: `/graphql?query=${encodeURIComponent(`mutation { signIn(token: "${token}") { isAdministrator } }`)}`,
      headers: { 'content-type': 'application/json' },
    });
    expect(asked.statusCode).toBeGreaterThanOrEqual(400);
    expect((await over(SIGN_IN, { token })).answer.errors).toBeUndefined();
  });

  it('limits requests per address and per source, for known and unknown addresses alike', async () => {
    const ask = async (email: string | null, from: string) => (await over(REQUEST, { email }, { from })).answer;
    const limited = { data: null, code: 'RATE_LIMITED', reason: 'rate-limited' };
    for (const email of [person.email, 'nobody-at-all@example.org']) {
      for (let i = 0; i < 5; i += 1) expect((await ask(email, `198.51.100.${i}`)).errors).toBeUndefined();
      const sixth = await ask(email, '198.51.100.9');
      expect({ data: sixth.data, ...sixth.errors?.[0]?.extensions }).toEqual(limited);
    }
    for (let i = 0; i < 30; i += 1) await ask(`many-${i}@example.org`, `2001:db8::${i + 1}`);
    const next = await ask('one-more@example.org', '2001:db8::ffff');
    expect({ data: next.data, ...next.errors?.[0]?.extensions }).toEqual(limited);
    expect((await ask('one-more@example.org', '2001:db8:0:1::1')).errors).toBeUndefined();
  });

  it('refuses what is no address before anything is written', async () => {
    const { answer } = await over(REQUEST, { email: 'no address' });
    expect(refusal(answer)).toEqual([{ code: 'INVALID', reason: 'not-an-email', field: 'email' }]);
  });
});
