import ICAL from 'ical.js';
import { House, type Answer } from '../../../../test/support/house.js';
import { aMembership } from '../../../councils/src/membership/membership.factory.js';
import { aSeat } from '../../../councils/src/seat/seat.factory.js';
import { anAffiliation } from '../../../people/src/affiliation/affiliation.factory.js';
import { aRisk } from '../../../risks/src/risk/risk.factory.js';
import { anActionItem } from '../action-item/action-item.factory.js';

interface Feed {
  id: string;
  kind: string;
  path: string;
  lastFetchedOn: string | null;
  council: { id: string } | null;
}

const FIELDS = 'id kind path lastFetchedOn council { id }';
const MAKE = `mutation ($input: MakeCalendarFeedInput!) { makeCalendarFeed(input: $input) { ${FIELDS} } }`;
const RENEW = `mutation ($input: RenewCalendarFeedInput!) { renewCalendarFeed(input: $input) { ${FIELDS} } }`;
const REVOKE = 'mutation ($input: RevokeCalendarFeedInput!) { revokeCalendarFeed(input: $input) }';
const FEEDS = `{ viewer { calendarFeeds { ${FIELDS} } } }`;

describe('a calendar feed', () => {
  let house: House;
  let councilId: string;
  let secretary: string;
  let ownerInstitutionId: string;
  let staff: string;

  beforeAll(async () => void (house = await House.open({ worker: false })));
  beforeEach(async () => {
    house.setClock(new Date('2026-05-04T10:00:00Z'));
    ({ councilId, personId: secretary } = await aSeat(house.tx, 'SECRETARY'));
    ({ institutionId: ownerInstitutionId } = await aMembership(house.tx, { councilId }));
    ({ personId: staff } = await anAffiliation(house.tx, { institutionId: ownerInstitutionId, role: 'STAFF' }));
  });
  afterAll(() => house.close());

  const refusal = ({ errors }: Answer) => errors?.map(({ extensions: { code, reason, field } }) => ({ code, reason, field }));
  const make = async (asker: string, input: object = { kind: 'OWN' }): Promise<Feed> => {
    const { data, errors } = await house.ask(asker, MAKE, { input });
    if (errors) throw new Error(JSON.stringify(errors));
    return data?.['makeCalendarFeed'] as Feed;
  };
  const feedsOf = async (asker: string) => ((await house.ask(asker, FEEDS)).data?.['viewer'] as { calendarFeeds: Feed[] }).calendarFeeds;
  const fetched = (path: string, headers: Record<string, string> = {}) => house.api.inject({ url: path, headers });
  const eventsOf = async (path: string) => {
    const answer = await fetched(path);
    expect([answer.statusCode, answer.headers['content-type']]).toEqual([200, 'text/calendar; charset=utf-8']);
    return ICAL.Component.fromString(answer.body).getAllSubcomponents('vevent');
  };
  const titles = async (path: string) => (await eventsOf(path)).map((event) => event.getFirstPropertyValue('summary')).sort();
  const item = (given: object = {}) => anActionItem(house.tx, { councilId, ownerInstitutionId, dueOn: '2026-06-30', ...given });

  it('shows what is up to one’s institution as days that an independent parser reads', async () => {
    const { id } = await item({ title: 'Pumbad; torud, \\ voolikud\nja õli', doneCriterion: 'Pumbad on\nkohal' });
    await anActionItem(house.tx, {
      councilId,
      ownerInstitutionId: (await aMembership(house.tx, { councilId })).institutionId,
      title: 'Muu',
    });
    const { path } = await make(staff);
    const answer = await fetched(path);
    for (const line of answer.body.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    const calendar = ICAL.Component.fromString(answer.body);
    expect(['x-wr-calname', 'x-published-ttl'].map((name) => String(calendar.getFirstPropertyValue(name)))).toEqual([
      'Tegevuste tähtajad',
      'PT4H',
    ]);
    expect(calendar.getFirstProperty('refresh-interval')?.getFirstValue()?.toString()).toBe('PT4H');
    const [event, ...others] = calendar.getAllSubcomponents('vevent');
    const valueOf = (name: string) => String(event?.getFirstPropertyValue(name));
    expect(others).toEqual([]);
    expect(['uid', 'summary', 'dtstart', 'dtend', 'status', 'transp', 'sequence'].map(valueOf)).toEqual([
      `${id}@turvaring`,
      'Tähtaeg: Pumbad; torud, \\ voolikud\nja õli',
      '2026-06-30',
      '2026-07-01',
      'CONFIRMED',
      'TRANSPARENT',
      '1',
    ]);
    expect((event?.getFirstPropertyValue('dtstart') as ICAL.Time).isDate).toBe(true);
    expect(valueOf('description')).toContain('Tehtud, kui: Pumbad on\nkohal');
    expect(valueOf('url')).toMatch(new RegExp(`/actions/${id}$`));
  });

  it('loses what is done, strikes out what was dropped for a month, and follows the day', async () => {
    const [moved, done, dropped] = [await item({ title: 'A' }), await item({ title: 'B' }), await item({ title: 'C' })];
    const { path } = await make(secretary, { kind: 'COUNCIL', councilId });
    expect(await titles(path)).toEqual(['Tähtaeg: A', 'Tähtaeg: B', 'Tähtaeg: C']);
    const say = async (name: string, input: object) => {
      const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
      expect(await house.ask(secretary, `mutation ($input: ${type}!) { ${name}(input: $input) { id } }`, { input })).not.toHaveProperty(
        'errors',
      );
    };
    await say('requestExtension', { itemId: moved.id, version: 1, toDueOn: '2026-07-15', reason: 'Hange' });
    await say('completeActionItem', { id: done.id, version: 1 });
    await say('dropActionItem', { id: dropped.id, version: 1, reason: 'Raha ei ole' });
    const events = await eventsOf(path);
    const told = events.map((event) => ['uid', 'dtstart', 'status', 'sequence'].map((name) => String(event.getFirstPropertyValue(name))));
    expect(told.sort()).toEqual(
      [
        [`${moved.id}@turvaring`, '2026-07-15', 'CONFIRMED', '2'],
        [`${dropped.id}@turvaring`, '2026-06-30', 'CANCELLED', '2'],
      ].sort(),
    );
    house.setClock(new Date('2026-06-05T10:00:00Z'));
    expect(await titles(path)).toEqual(['Tähtaeg: A']);
  });

  it('says that nothing has changed to who has it already', async () => {
    const { id } = await item();
    const { path } = await make(staff);
    const first = await fetched(path);
    const tag = String(first.headers['etag']);
    house.setClock(new Date('2026-05-04T16:00:00Z'));
    for (const given of [tag, `"x", W/${tag}`]) {
      const again = await fetched(path, { 'if-none-match': given });
      expect([again.statusCode, again.body]).toEqual([304, '']);
    }
    await house.owner.query(`update action_items set title = 'Uus', version = 2 where id = $1`, [id]);
    expect((await fetched(path, { 'if-none-match': tag })).statusCode).toBe(200);
    expect(first.headers['cache-control']).toBe('private, no-cache');
    expect(await feedsOf(staff)).toMatchObject([{ lastFetchedOn: '2026-05-04' }]);
  });

  it('has the rights that its person has today, and leaves out what an access mark hides', async () => {
    const { id: riskId } = await aRisk(house.tx, { councilId });
    await house.owner.query(`update risks set mark_basis = 'AvTS', mark_from = '2026-01-01', mark_holder = 'PPA' where id = $1`, [riskId]);
    await item({ title: 'Salajane', riskIds: [riskId], isRestricted: true });
    await item({ title: 'Avalik' });
    const { personId: member, id: seatId } = await aSeat(house.tx, 'MEMBER', councilId);
    const paths = {
      secretary: (await make(secretary, { kind: 'COUNCIL', councilId })).path,
      member: (await make(member, { kind: 'COUNCIL', councilId })).path,
      staff: (await make(staff)).path,
    };
    for (const path of Object.values(paths)) expect(await titles(path)).toEqual(['Tähtaeg: Avalik']);
    expect(await house.owner.query('select 1 from restricted_readings where risk_id = $1', [riskId])).toEqual([]);
    await house.owner.query(`update seats set valid_from = '2026-01-01', valid_to = '2026-05-03' where id = $1`, [seatId]);
    await house.owner.query(`update affiliations set valid_from = '2026-01-01', valid_to = '2026-05-03' where person_id = any($1)`, [
      [member, staff],
    ]);
    expect([await titles(paths.member), await titles(paths.staff)]).toEqual([[], []]);
    expect((await fetched(paths.member)).body).not.toContain(
      (await house.owner.query<[{ n: string }]>('select short_name as n from councils where id = $1', [councilId]))[0].n,
    );
    expect(await titles(paths.secretary)).toEqual(['Tähtaeg: Avalik']);
  });

  it('is one for each purpose, seen, renewed and revoked by its person alone', async () => {
    await item();
    const feed = await make(staff);
    expect(await make(staff)).toEqual(feed);
    expect(await feedsOf(secretary)).toEqual([]);
    for (const act of [RENEW, REVOKE])
      expect(refusal(await house.ask(secretary, act, { input: { id: feed.id } }))).toEqual([
        { code: 'NOT_FOUND', reason: 'no-such-record', field: 'id' },
      ]);
    const renewed = (await house.ask(staff, RENEW, { input: { id: feed.id } })).data?.['renewCalendarFeed'] as Feed;
    expect(renewed.path).not.toBe(feed.path);
    expect([(await fetched(feed.path)).statusCode, (await fetched(renewed.path)).statusCode]).toEqual([404, 200]);
    expect((await house.ask(staff, REVOKE, { input: { id: feed.id } })).data).toEqual({ revokeCalendarFeed: feed.id });
    const gone = await fetched(renewed.path);
    expect([gone.statusCode, gone.json()]).toMatchObject([404, { errors: [{ extensions: { reason: 'no-such-feed' } }] }]);
    expect(await feedsOf(staff)).toEqual([]);
    expect(refusal(await house.ask(staff, RENEW, { input: { id: feed.id } }))).toEqual([
      { code: 'CONFLICT', reason: 'feed-is-revoked', field: 'id' },
    ]);
    expect((await make(staff)).id).not.toBe(feed.id);
  });

  it('is made of a council that one reads, and of none for one’s own', async () => {
    const stranger = await aSeat(house.tx, 'SECRETARY');
    const asked = async (asker: string, input: object) => refusal(await house.ask(asker, MAKE, { input }));
    expect(await asked(stranger.personId, { kind: 'COUNCIL', councilId })).toEqual([
      { code: 'NOT_FOUND', reason: 'no-such-record', field: 'councilId' },
    ]);
    expect(await asked(staff, { kind: 'COUNCIL' })).toEqual([{ code: 'INVALID', reason: 'required', field: 'councilId' }]);
    expect(await asked(staff, { kind: 'OWN', councilId })).toEqual([
      { code: 'INVALID', reason: 'own-feed-has-no-council', field: 'councilId' },
    ]);
    expect((await house.ask(null, MAKE, { input: { kind: 'OWN' } })).errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
    expect(await make(staff, { kind: 'COUNCIL', councilId })).toMatchObject({ council: { id: councilId } });
  });

  it('keeps its secret out of the database, the trail and the logs, and takes no more fetches than a program needs', async () => {
    const { path, id } = await make(staff);
    const token = path.replace(/^\/feeds\/|\.ics$/g, '');
    const written: string[] = [];
    const listen = (stream: NodeJS.WriteStream) =>
      jest.spyOn(stream, 'write').mockImplementation((chunk: unknown) => Boolean(written.push(String(chunk))));
    const streams = [listen(process.stdout), listen(process.stderr)];
    try {
      const answers = [];
      for (let i = 0; i < 61; i++) answers.push((await fetched(path)).statusCode);
      expect([answers.filter((status) => status === 200).length, answers.at(-1)]).toEqual([60, 429]);
      for (const stray of [`/feeds/${token}x.ics`, `/feeds/${token.slice(1)}A.ics`, `/feeds/${token}`, '/feeds/%00.ics'])
        expect([stray, (await fetched(stray)).statusCode]).toEqual([stray, 404]);
      const asked = await fetched(`${path}?council=ida-viru`);
      expect([asked.statusCode, asked.json<Answer>().errors?.[0]?.extensions]).toEqual([
        400,
        { code: 'INVALID', reason: 'no-such-parameter', field: 'council', values: { name: 'council' } },
      ]);
    } finally {
      for (const stream of streams) stream.mockRestore();
    }
    expect(written.join('')).not.toContain(token);
    const [{ all }] = await house.owner.query<[{ all: string }]>(
      `select (select string_agg(f::text, ' ') from calendar_feeds f) || (select string_agg(e::text, ' ') from audit_entries e where row_id = $1) as all`,
      [id],
    );
    expect(all).not.toContain(token);
    await expect(house.rawly(staff, 'select token_hash from calendar_feeds')).rejects.toThrow('permission denied');
  });
});
