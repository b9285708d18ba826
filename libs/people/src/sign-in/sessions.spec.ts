import { House, type Answer } from '../../../../test/support/house.js';
import { anAdministrator, aPerson } from '../person/person.factory.js';
import type { Person } from '../person/person.entity.js';

const REQUEST = 'mutation ($email: String!, $language: Language) { requestSignIn(email: $email, language: $language) }';
const SIGN_IN =
  'mutation ($token: String!) { signIn(token: $token) { isAdministrator person { id name viewerCanEdit } sessions { current } } }';
const VIEWER = '{ viewer { person { id language } sessions { id current userAgent } } }';

describe('sessions', () => {
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
  const linkFor = async (email: string | null, language?: string) => {
    const { answer } = await over(REQUEST, { email, language });
    expect(answer).toEqual({ data: { requestSignIn: true } });
    await house.settle();
    return /\/sign-in\/([\w-]+)/.exec(house.mailbox.at(-1)?.text ?? '')?.[1] ?? '';
  };

  it('kills a session at once when it is ended, here or from another device', async () => {
    const here = await house.cookieOf(person.id);
    const first = await over(SIGN_IN, { token: await linkFor(person.email) });
    const there = `turvaring_session=${first.cookie?.value}`;
    const { answer } = await over(VIEWER, {}, { cookie: there });
    const { sessions } = answer.data?.['viewer'] as { sessions: { id: string; current: boolean }[] };
    expect(sessions).toHaveLength(2);

    const END = 'mutation ($id: ID!) { endSession(input: { id: $id }) }';
    const own = sessions.find(({ current }) => current)?.id;
    expect((await over(END, { id: own }, { cookie: here })).answer.data).toEqual({ endSession: true });
    expect((await over(VIEWER, {}, { cookie: there })).answer.data).toEqual({ viewer: null });

    const out = await over('mutation { signOut }', {}, { cookie: here });
    expect(out.answer.data).toEqual({ signOut: true });
    expect(out.cookie?.value).toBe('');
    expect((await over(VIEWER, {}, { cookie: here })).answer.data).toEqual({ viewer: null });
  });

  it('does not know sessions of other people', async () => {
    const other = await aPerson(house.tx);
    await house.cookieOf(other.id);
    const [{ id }] = await house.owner.query<[{ id: string }]>('select id from sessions where person_id = $1', [other.id]);
    const END = 'mutation ($id: ID!) { endSession(input: { id: $id }) }';
    const cookie = `turvaring_session=${(await over(SIGN_IN, { token: await linkFor(person.email) })).cookie?.value}`;
    expect(refusal((await over(END, { id }, { cookie })).answer)).toMatchObject([{ code: 'NOT_FOUND' }]);
    expect(refusal((await over(END, { id: 'no id' }, { cookie })).answer)).toMatchObject([
      { code: 'INVALID', reason: 'not-an-id', field: 'id' },
    ]);
  });

  it('gives an old session a new secret with the answer, and the old one opens it for a minute more', async () => {
    const { cookie } = await over(SIGN_IN, { token: await linkFor(person.email) });
    const old = `turvaring_session=${cookie?.value}`;
    const later = Date.now() + 61 * 60_000;
    house.setClock(new Date(later));
    const rotated = await over(VIEWER, {}, { cookie: old });
    expect(rotated.cookie?.value).toBeTruthy();
    expect(rotated.cookie?.value).not.toBe(cookie?.value);
    expect((await over(VIEWER, {}, { cookie: old })).answer.data?.['viewer']).not.toBeNull();
    house.setClock(new Date(later + 2 * 60_000));
    expect((await over(VIEWER, {}, { cookie: old })).answer.data?.['viewer']).toBeNull();
    expect((await over(VIEWER, {}, { cookie: `turvaring_session=${rotated.cookie?.value}` })).answer.data?.['viewer']).not.toBeNull();
  });

  it('ends on every device, and with it the links on their way, when the address changes, whoever changes it, and for nothing else', async () => {
    const administrator = (await anAdministrator(house.tx)).id;
    const UPDATE = 'mutation ($input: UpdatePersonInput!) { updatePerson(input: $input) { version } }';
    const change = async (version: number, given: object) =>
      expect((await house.ask(administrator, UPDATE, { input: { id: person.id, version, ...given } })).errors).toBeUndefined();
    const cookie = `turvaring_session=${(await over(SIGN_IN, { token: await linkFor(person.email) })).cookie?.value}`;
    const token = await linkFor(person.email);

    await change(1, { phone: '1', email: person.email });
    expect((await over(VIEWER, {}, { cookie })).answer.data?.['viewer']).not.toBeNull();
    await change(2, { email: `new.${person.email}` });
    expect((await over(VIEWER, {}, { cookie })).answer.data).toEqual({ viewer: null });
    expect(refusal((await over(SIGN_IN, { token })).answer)).toEqual([{ code: 'INVALID', reason: 'sign-in-link-used', field: 'token' }]);

    const fresh = await linkFor(`new.${person.email}`);
    expect((await over(SIGN_IN, { token: fresh })).answer.errors).toBeUndefined();
    expect((await house.ask(administrator, '{ viewer { isAdministrator } }')).data).toEqual({ viewer: { isAdministrator: true } });
  });

  it('leaves no row behind a month after it has ended or run out', async () => {
    const { cookie } = await over(SIGN_IN, { token: await linkFor(person.email) });
    const rows = async () => (await house.owner.query<object[]>('select from sessions where person_id = $1', [person.id])).length;
    const after = async (days: number) => {
      house.setClock(new Date(Date.now() + days * 24 * 3_600_000));
      await house.run('jobs.keep-house', {});
      return rows();
    };
    expect(await after(59)).toBe(1); // Good for 30 days, and kept for 30 more.
    expect(await after(61)).toBe(0);
    house.setClock(new Date());
    expect((await over(VIEWER, {}, { cookie: `turvaring_session=${cookie?.value}` })).answer.data).toEqual({ viewer: null });
  });

  it('lets everybody choose their language, and nobody who has not signed in', async () => {
    const CHOOSE = 'mutation ($language: Language!) { updateOwnLanguage(input: { language: $language }) { person { language } } }';
    expect(await house.ask(person.id, CHOOSE, { language: 'ru' })).toEqual({ data: { updateOwnLanguage: { person: { language: 'ru' } } } });
    expect(refusal(await house.ask(null, CHOOSE, { language: 'ru' }))).toMatchObject([{ code: 'UNAUTHENTICATED' }]);
    expect(await house.ask(null, '{ viewer { isAdministrator } }')).toEqual({ data: { viewer: null } });
  });
});
