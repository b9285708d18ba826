import { hashOf, Tokens } from '../../../libs/kernel/src/tokens.js';
import { sql, Statement } from '../../../libs/kernel/src/reads/sql.js';
import { trackOf } from '../../../libs/plans/src/action-plan/indicator/track.js';
import { trueType } from '../../../libs/plans/src/evidence/true-type.js';
import { ask, personOf, SECRET, withDemoData } from './demo-data.fixture.js';

describe('demo data', () => {
  withDemoData();

  it('have action items that the rules of every council remind of within a month, and others they are silent of', async () => {
    const foreseen = await ask<{ slug: string; reminded: boolean; silent: boolean }>(
      `select c.slug, bool_or(r.silence is null) as reminded, bool_or(r.silence is not null) as silent
         from councils c cross join generate_series(1, 31) ahead cross join lateral limited_reminders(act_today() + ahead, c.id) r
        where c.kind = 'SAFETY' and r.item_id is not null group by c.slug order by c.slug`,
    );
    expect(foreseen).toEqual(['ida-viru', 'laane-viru', 'valga', 'viljandi'].map((slug) => ({ slug, reminded: true, silent: true })));
  });

  it('have rules of action items that have held for a while, with what they sent, so that the first day brings no flood', async () => {
    const [sent] = await ask<{ mails: number; steps: number; tells: number; most: number }>(
      `select count(*)::int as mails, count(distinct details ->> 'occurrence')::int as steps, count(distinct details ->> 'audience')::int as tells,
              (select max(n)::int from (select count(*) as n from deliveries where kind = 'reminders.action-item' group by person_id, created_at) as days) as most
         from deliveries where kind = 'reminders.action-item' and state = 'ACCEPTED'`,
    );
    expect(sent?.mails).toBeGreaterThan(20);
    expect(sent).toMatchObject({ steps: 6, most: expect.any(Number) });
    expect(sent?.tells).toBeGreaterThan(2);
    expect(sent?.most).toBeLessThanOrEqual(3);
    // On the next working day the rules send what became due since the last one, and nothing of a month ago.
    const first = await ask<{ late: number }>(
      `select coming.day - (r.counted_from + rule.offset_days + coalesce(rule.repeat_every_days, 0) * (r.occurrence - 1)) as late
         from councils c cross join lateral (select next_working_day(act_today() + 1, council_country(c.id)) as day) as coming
         cross join lateral limited_reminders(coming.day, c.id) r join reminder_rules rule on rule.id = r.rule_id
        where r.silence is null and r.delivery = 'AT_ONCE' and r.item_id is not null`,
    );
    expect(first.filter(({ late }) => late > 7)).toEqual([]);
  });

  it('have decisions of every council over three years, at seminars and between them, in every state', async () => {
    const councils = await ask<{ slug: string; years: number; states: number }>(
      `select c.slug, count(distinct d.year)::int as years, count(distinct d.state)::int as states from councils c join decisions d on d.council_id = c.id
        where c.kind = 'SAFETY' group by c.slug order by c.slug`,
    );
    expect(councils.map(({ slug }) => slug)).toEqual(['ida-viru', 'laane-viru', 'valga', 'viljandi']);
    expect(councils.every(({ years, states }) => years >= 2 && states >= 2)).toBe(true);
    expect(await ask('select state from decisions group by state order by state')).toEqual(
      ['FULFILLED', 'IN_FORCE', 'REPEALED', 'SUPERSEDED'].map((state) => ({ state })),
    );
    const wrong = await ask(
      `select d.text from decisions d left join seminars s on s.id = d.seminar_id
        where coalesce(d.ended_on, d.decided_on) > act_today() or s.state = 'CANCELLED' or d.decided_on < (s.starts_at at time zone s.time_zone)::date`,
    );
    expect(wrong).toEqual([]);
    const [named] = await ask<{ votes: number; kinds: number }>(
      `select count(*)::int as votes, count(distinct v ->> 'vote')::int as kinds from decisions d, jsonb_array_elements(d.votes_by_name) v
        where (v ->> 'institutionId')::uuid in (select id from institutions)`,
    );
    expect([named?.kinds, (named?.votes ?? 0) > 20]).toEqual([4, true]);
  });

  it('have plans in every state, of which some figures are on track, some off track and some not measured', async () => {
    const statement = new Statement();
    const counted = statement.text(sql`select ${trackOf(sql`i.id`)} as track, count(*)::int as count from goal_indicators i
      join action_plans p on p.id = i.plan_id where p.state = 'ADOPTED' group by 1 order by 1`);
    expect(await ask(counted, statement.values)).toEqual([
      { track: 'NOT_MEASURED', count: 1 },
      { track: 'OFF_TRACK', count: 3 },
      { track: 'ON_TRACK', count: 5 },
    ]);
    expect(await ask('select state, count(*)::int as count from action_plans group by state order by state')).toEqual([
      { state: 'ADOPTED', count: 3 },
      { state: 'CLOSED', count: 2 },
      { state: 'CONSULTATION', count: 2 },
      { state: 'DRAFT', count: 2 },
    ]);
    expect(
      await ask(`select p.state, count(*)::int as count, count(distinct s.membership_id)::int as seats from plan_opinions o join action_plans p on p.id = o.plan_id
        left join seats s on s.council_id = p.council_id and s.person_id = o.person_id group by p.state`),
    ).toEqual([{ state: 'CONSULTATION', count: 5, seats: 5 }]);
    // What is consulted on could be: nothing of it is missing.
    expect(await ask(`select title from action_plans where state <> 'DRAFT' and plan_lacks(id) is not null`)).toEqual([]);
    expect(
      await ask(`select c.slug from decisions d join councils c on c.id = d.council_id where d.dissent is not null group by 1 order by 1`),
    ).toEqual([{ slug: 'ida-viru' }, { slug: 'laane-viru' }]);
  });

  it('have a status round that is open before the next seminar, in which some have reported and some have not, and one of last quarter', async () => {
    const rounds = await ask<{ why: string; ended: string | null; items: number; words: number }>(
      `select why, ended, (select count(*)::int from round_items(r.id, null)) as items, (select count(word_at)::int from round_items(r.id, null)) as words
         from status_rounds r where council_id = (select id from councils where slug = 'ida-viru') order by number`,
    );
    expect(rounds).toMatchObject([
      { why: 'QUARTER', ended: 'DAY_PASSED' },
      { why: 'SEMINAR', ended: null },
    ]);
    for (const { items, words } of rounds.slice(1)) expect([words > 0, words < items]).toEqual([true, true]);
  });

  it('have told of the decisions of seminars that were reported, and left those of the last one to its secretary', async () => {
    const told = await ask<{ state: string; told: boolean }>(
      `select s.state, bool_and(exists (select from outcome_decisions od join deliveries v on v.subject_id = od.outcome_id and v.kind = 'plans.outcome'
                                         where od.decision_id = d.id)) as told
         from decisions d join seminars s on s.id = d.seminar_id where s.series_id is not null and exists (select from invitations i where i.seminar_id = s.id)
        group by s.state order by s.state`,
    );
    expect(told).toEqual([
      { state: 'HELD', told: false },
      { state: 'REPORTED', told: true },
    ]);
    const thanked = await ask(
      `select from decisions d where d.state = 'FULFILLED' and not exists (select from outcome_decisions od where od.decision_id = d.id and od.state = d.state)`,
    );
    expect(thanked).toEqual([]);
    expect(await ask(`select distinct state from deliveries where kind = 'plans.outcome' order by state`)).toEqual([
      { state: 'ACCEPTED' },
      { state: 'SUPPRESSED' },
    ]);
  });

  it('have on the agenda of the next joint seminar what is late, due, done, open and off track, and a decision that was fulfilled', async () => {
    const kinds = await ask<{ kind: string }>(
      `select distinct c.kind from seminars s cross join lateral carried_over(s.id) c
        where s.state = 'PLANNED' and exists (select from seminar_hosts h where h.seminar_id = s.id and h.council_id <> s.council_id)`,
    );
    expect(kinds.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining([
        ...['DECISION_FULFILLED', 'DUE_ITEM', 'INDICATOR_NOT_MEASURED', 'INDICATOR_OFF_TRACK'],
        ...['ITEM_TO_VERIFY', 'LATE_ITEM', 'OPEN_ITEM'],
      ]),
    );
  });

  it('have weekly mails of the weeks before this one, with links that were opened and by which things were said', async () => {
    const [weeks] = await ask<{ weeks: number; mails: number; own: number }>(
      `select (select count(*)::int from digest_weeks) as weeks, count(*)::int as mails,
              (count(*) filter (where person_id = $1))::int as own from deliveries where kind = 'reminders.digest'`,
      [await personOf('esindaja.johvi@example.org')],
    );
    expect(weeks?.weeks).toBe(6);
    expect(weeks?.mails).toBeGreaterThan(20);
    expect(weeks?.own).toBeGreaterThan(0);
    expect(await ask('select distinct kind from update_link_uses order by kind')).toEqual([{ kind: 'OPENED' }, { kind: 'TOLD' }]);
    const [good] = await ask<{ id: string }>(
      `select id from update_links where expires_at > act_now() and person_id = $1 order by created_at desc limit 1`,
      [await personOf('esindaja.johvi@example.org')],
    );
    const [opened] = await ask('select refusal, institution_name as name from open_update_link($1)', [
      hashOf(new Tokens(SECRET).of('update', good?.id ?? '')),
    ]);
    expect(opened).toEqual({ refusal: null, name: 'Jõhvi Vallavalitsus' });
  });

  it('let nobody say in a round by a link what was not mailed to them', async () => {
    const strangers = await ask(
      `select from update_link_uses u join update_links l on l.id = u.link_id
        where u.kind = 'TOLD' and not exists (select from item_updates w join action_items i on i.id = w.item_id
                 where w.channel = 'LINK' and w.person_id = l.person_id and i.owner_institution_id = l.institution_id and w.created_at = u.used_at)`,
    );
    expect(strangers).toEqual([]);
    expect(
      await ask(
        `select from item_updates w where w.channel = 'LINK' and not exists (select from update_links l where l.person_id = w.person_id and l.created_at < w.created_at)`,
      ),
    ).toEqual([]);
  });

  it('have photos and papers whose content is what their names say', async () => {
    const files = await ask<{ media_type: string; file_name: string; bytes: Buffer; fits: boolean }>(
      `select media_type, file_name, bytes, length(bytes) = byte_size and sha256(bytes) = sha256 as fits from item_evidence join evidence_bytes using (id)`,
    );
    expect(new Set(files.map(({ media_type }) => media_type))).toEqual(new Set(['image/png', 'application/pdf']));
    for (const { media_type, file_name, bytes, fits } of files)
      expect([await trueType(bytes, file_name), fits]).toEqual([media_type, true]);
  });

  it('have wishes for a later day that were granted, refused with a reason, and wait', async () => {
    expect(await ask('select state, bool_and(answer is not null) as answered from item_extensions group by state order by state')).toEqual([
      { state: 'ASKED', answered: false },
      { state: 'GRANTED', answered: false },
      { state: 'REFUSED', answered: true },
    ]);
  });

  it('have calendar feeds of those who sign in, of which none has been fetched by an address that the house does not know', async () => {
    const feeds = await ask<{ id: string; hash: string }>(`select id, encode(token_hash, 'hex') as hash from calendar_feeds`);
    expect(feeds).toHaveLength(5);
    for (const { id, hash } of feeds) expect(hashOf(new Tokens(SECRET).of('calendar-feed', id, 1)).toString('hex')).toBe(hash);
  });
});
