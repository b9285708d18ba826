import { House, type Answer } from '../../../../test/support/house.js';
import { anAdministrator, aPerson } from '../person/person.factory.js';
import type { Person } from '../person/person.entity.js';

const REQUEST = 'mutation ($email: String!) { requestSignIn(email: $email) }';
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

  describe('whose secret is an hour old', () => {
    let start: number;
    let old: string;
    let fresh: string;
    const at = (minutes: number) => house.setClock(new Date(start + minutes * 60_000));
    /** Whether the secret opens the session, and the secret that came with the answer. */
    const look = async (secret: string) => {
      const { answer, cookie } = await over(VIEWER, {}, { cookie: `turvaring_session=${secret}` });
      return { isSignedIn: answer.data?.['viewer'] !== null, given: cookie?.value };
    };

    beforeEach(async () => {
      start = Date.now();
      old = (await over(SIGN_IN, { token: await linkFor(person.email) })).cookie?.value ?? '';
      at(61);
      fresh = (await look(old)).given ?? '';
    });

    it('get a new one with the answer; the old one serves what was asked beside that for a minute', async () => {
      expect(fresh).not.toBe('');
      expect(fresh).not.toBe(old);
      expect(await look(fresh)).toEqual({ isSignedIn: true, given: undefined });
      expect(await look(old)).toEqual({ isSignedIn: true, given: undefined });
      at(90);
      expect(await look(fresh)).toEqual({ isSignedIn: true, given: undefined });
    });

    it('stay open when the answer with the new one was lost, and get another', async () => {
      at(61.5);
      expect(await look(old)).toEqual({ isSignedIn: true, given: undefined });
      at(70);
      const again = await look(old);
      expect(again).toEqual({ isSignedIn: true, given: expect.any(String) as string });
      expect(again.given).not.toBe(fresh);
      expect(await look(again.given ?? '')).toEqual({ isSignedIn: true, given: undefined });
      expect(await look(fresh)).toMatchObject({ isSignedIn: false }); // Whoever has the lost answer has nothing.
      at(80);
      expect(await look(again.given ?? '')).toMatchObject({ isSignedIn: true });
    });

    it('end for everybody when the old one comes again after the new one: somebody has a copy', async () => {
      await look(fresh);
      at(65);
      expect(await look(old)).toEqual({ isSignedIn: false, given: undefined });
      expect(await look(fresh)).toEqual({ isSignedIn: false, given: undefined });
      const ends = `select operation, person_id from audit_entries where table_name = 'sessions' and after ->> 'ended_at' is not null and row_id in
        (select id from sessions where person_id = $1)`;
      expect(await house.owner.query(ends, [person.id])).toEqual([{ operation: 'endCopiedSession', person_id: null }]);
    });

    it('are told apart from secrets that never were: those end nothing', async () => {
      expect(await look('a secret that nobody was given')).toMatchObject({ isSignedIn: false });
      expect(await look(fresh)).toMatchObject({ isSignedIn: true });
    });
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
