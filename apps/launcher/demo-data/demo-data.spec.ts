import { createHash } from 'node:crypto';
import { ask, fresh, leave, ownerUrl, personOf, SECRET, withDemoData } from './demo-data.fixture.js';
import pg from 'pg';
import { hashOf, Tokens } from '../../../libs/kernel/src/tokens.js';
import { sql, Statement } from '../../../libs/kernel/src/reads/sql.js';
import { trackOf } from '../../../libs/plans/src/action-plan/indicator/track.js';
import '../../../libs/plans/src/risk-check/very-high-without-action.js';
import { CHECKS, findings } from '../../../libs/risks/src/worklist/checks.js';
import { idOf } from './ids.js';
import { demoAccounts, loadDemoData } from './index.js';

const TABLES = [
  ...[
    'institutions',
    'institution_regions',
    'persons',
    'affiliations',
    'councils',
    'council_regions',
    'memberships',
    'seats',
    'seat_substitutes',
  ],
  ...['seminar_series', 'seminars', 'seminar_hosts', 'seminar_days', 'seminar_rooms', 'agenda_sessions', 'agenda_speakers'],
  ...[
    'audience_institutions',
    'audience_persons',
    'invitations',
    'invitation_answers',
    'seminar_attendances',
    'deliveries',
    'reminder_rules',
    'checklist_items',
    'agenda_topics',
  ],
  ...['decisions', 'decision_councils'],
  ...['risk_acceptances', 'risk_reviews'],
  ...['action_plans', 'plan_councils', 'plan_priorities', 'priority_needs', 'plan_goals', 'goal_indicators', 'indicator_measurements'],
  ...['risks', 'risk_assessments', 'capability_gaps', 'measures', 'measure_risks', 'measure_partners', 'score_proposals'],
  ...[
    'action_items',
    'item_helpers',
    'item_councils',
    'item_risks',
    'item_measures',
    'item_dependencies',
    'item_updates',
    'item_extensions',
    'item_evidence',
  ],
  'seminar_carried_items',
  ...['status_rounds', 'round_institutions'],
  ...['outcomes', 'outcome_decisions', 'mail_choices', 'update_links', 'calendar_feeds'],
];

/** SHA-256 of the last names and telephone numbers that the project's sources mention; those stay out, here too. */
const NAMED_IN_SOURCES = [
  '98ffaae6e82d61e9',
  'c7872890c98fa00e',
  '45ab5d67efa74f84',
  '457703a27ab482a1',
  'fe35209aacf4785c',
  '629c7463668a41fe',
  '077e1f06bd5bba5d',
  '64809a93e3db8327',
];

describe('demo data', () => {
  withDemoData();

  it('are loaded once; every row is in the audit trail as theirs', async () => {
    const [before] = await ask('select count(*) from audit_entries');
    expect(await loadDemoData(ownerUrl, SECRET)).toBe(false);
    expect(await ask('select count(*) from audit_entries')).toEqual([before]);
    for (const table of TABLES) {
      const [{ rows, noted } = { rows: 0, noted: 0 }] = await ask<{ rows: number; noted: number }>(
        `select (select count(*)::int from ${table}) as rows, (select count(*)::int from audit_entries where table_name = $1 and channel = 'cli'
           and operation = 'demo-data' and before is null) as noted`,
        [table],
      );
      expect({ table, rows: rows > 0, noted }).toEqual({ table, rows: true, noted: rows });
    }
  });

  it('have nothing that happens only later today', async () => {
    const columns = await ask<{ table: string; column: string }>(
      `select table_name as table, column_name as column from information_schema.columns c join pg_class k on k.oid = to_regclass(quote_ident(table_name))
        where data_type = 'timestamp with time zone' and k.relkind = 'r' and column_name not in ('expires_at', 'starts_at', 'ends_at', 'next_attempt_at')`,
    );
    expect(columns.length).toBeGreaterThan(50);
    for (const { table, column } of columns)
      expect({ table, column, later: await ask(`select from ${table} where ${column} > now()`) }).toEqual({ table, column, later: [] });
    expect(gone).toEqual([]);
  });

  it('have a risk whose acceptance ends soon, one whose acceptance is over, and reviews that are overdue', async () => {
    const held = await ask(
      `select a.ended_because, a.expires_on > act_today() as holds, r.status, r.treatment from risk_acceptances a join risks r on r.id = a.risk_id order by 1`,
    );
    expect(held).toEqual([
      { ended_because: 'EXPIRED', holds: false, status: 'OPEN', treatment: null },
      { ended_because: null, holds: true, status: 'MONITORED', treatment: 'ACCEPT' },
    ]);
    const [reviews] = await ask<{ all: number; overdue: number; since: boolean }>(
      `select (select count(*)::int from risk_reviews) as all, (select count(*)::int from risks where review_due_on < act_today()) as overdue,
              (select min(reviewed_on) < act_today() - 700 from risk_reviews) as since`,
    );
    expect(reviews?.all).toBeGreaterThan(50);
    expect(reviews?.overdue).toBeGreaterThan(0);
    expect(reviews?.since).toBe(true);
    const reminded = await ask<{ risk_id: string }>(
      'select distinct r.risk_id from generate_series(1, 31) ahead cross join lateral risk_review_reminders(act_today() + ahead, null) r where r.goes',
    );
    expect(reminded.length).toBeGreaterThan(0);
    const older = await ask(
      `select 1 from generate_series(1, 31) ahead cross join lateral risk_review_reminders(act_today() + ahead, null) r where r.silence = 'BEFORE_RULE'`,
    );
    expect(older).toEqual([]);
  });

  it('have action items that the rules of every council remind of within a month, and others they are silent of', async () => {
    const foreseen = await ask<{ slug: string; reminded: boolean; silent: boolean }>(
      `select c.slug, bool_or(r.silence is null) as reminded, bool_or(r.silence is not null) as silent
         from councils c cross join generate_series(1, 31) ahead cross join lateral limited_reminders(act_today() + ahead, c.id) r
        where c.kind = 'SAFETY' and r.item_id is not null group by c.slug order by c.slug`,
    );
    expect(foreseen).toEqual(['ida-viru', 'laane-viru', 'valga', 'viljandi'].map((slug) => ({ slug, reminded: true, silent: true })));
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

  it('name nobody from the sources, and no address or telephone that could be somebody’s', async () => {
    const dumps: { row: string }[] = [];
    for (const table of TABLES) dumps.push(...(await ask<{ row: string }>(`select to_jsonb(t)::text as row from ${table} t`)));
    const text = dumps.map(({ row }) => row.toLowerCase()).join('\n');
    const words = new Set([
      ...(text.match(/\p{L}+/gu) ?? []),
      ...(text.match(/\d[\d ]+\d/g) ?? []).map((number) => number.replaceAll(' ', '')),
    ]);
    const hashes = new Set([...words].map((word) => createHash('sha256').update(word).digest('hex').slice(0, 16)));
    expect(NAMED_IN_SOURCES.filter((hash) => hashes.has(hash))).toEqual([]);
    expect(
      (text.match(/[^\s"]+@[^\s"]+/g) ?? []).filter((address) => !/^[a-z0-9.-]+@([a-z0-9-]+\.)*example\.(org|net|com)$/.test(address)),
    ).toEqual([]);
    expect((text.match(/\+372[\d ]*/g) ?? []).filter((number) => !/^\+372 5550 0\d{3}$/.test(number))).toEqual([]);
  });

  it('let everybody in whose address npm start prints, with the rights of their role', async () => {
    const rights: Record<string, unknown> = {};
    for (const { email } of demoAccounts) {
      await ask(`select set_config('app.person_id', $1, false)`, [await personOf(email)]);
      [rights[email]] = await ask(
        `select array(select slug from councils where id in (select writable_councils()) order by 1) as writes,
                array(select slug from councils where id in (select inviting_councils()) order by 1) as invites,
                (select count(*)::int from readable_councils()) as reads, viewer_is_administrator() as admin`,
      );
    }
    await ask(`select set_config('app.person_id', '', false)`);
    expect(rights).toEqual({
      'sekretar.idaviru@example.org': {
        writes: ['ida-ja-laane-viru', 'ida-viru'],
        invites: ['ida-ja-laane-viru', 'ida-viru'],
        reads: 3,
        admin: false,
      },
      'esimees.idaviru@example.org': { writes: [], invites: ['ida-viru'], reads: 2, admin: false },
      'esindaja.johvi@example.org': { writes: [], invites: [], reads: 2, admin: false },
      'ametnik.idaviru@example.org': { writes: [], invites: [], reads: 3, admin: false },
      'ametnik.ministeerium@example.org': { writes: [], invites: [], reads: 6, admin: false },
      'sekretar.valga@example.org': { writes: ['valga'], invites: ['valga'], reads: 1, admin: false },
      'haldur@example.org': { writes: [], invites: [], reads: 6, admin: true },
    });
  });

  it('seat 20 to 25 institutions in each county council', async () => {
    const rows = await ask<{ members: number }>(
      `select count(*)::int as members from memberships m join councils c on c.id = m.council_id
        where c.kind = 'SAFETY' and m.voting and is_current(m.valid_from, m.valid_to) group by c.id`,
    );
    expect(rows).toHaveLength(4);
    for (const { members } of rows) expect([20, 21, 22, 23, 24, 25]).toContain(members);
  });

  it('break the cadence of one council and keep that of the others', async () => {
    await ask(`select set_config('app.person_id', $1, false)`, [await personOf('haldur@example.org')]);
    const rows = await ask(
      'select council_cadence(id) as cadence, array_agg(slug order by slug) as slugs from councils group by 1 order by 1',
    );
    await ask(`select set_config('app.person_id', '', false)`);
    expect(rows).toMatchObject([{ cadence: 'BROKEN', slugs: ['ida-ja-laane-viru'] }, { cadence: 'KEPT' }]);
  });

  it('have a scored risk under a mark, one that was scored on a former matrix, and a public edition of each county council', async () => {
    expect(
      await ask(
        `select status, current_level as level, trend from risks where mark_basis is not null and is_current(mark_from, mark_until) and not is_public`,
      ),
    ).toEqual([{ status: 'OPEN', level: 'HIGH', trend: 'UP' }]);
    expect(
      await ask(
        `select c.slug from risks r join risk_settings s using (council_id) join councils c on c.id = r.council_id where r.current_matrix_id <> s.matrix_id`,
      ),
    ).toEqual([{ slug: 'valga' }]);
    expect(
      await ask(
        `select c.slug from risks r join councils c on c.id = r.council_id join risk_assessments a on a.risk_id = r.id
           join former_risk_matrices f on f.council_id = r.council_id and f.matrix_id = a.matrix_id and f.replaced_at >= a.created_at
          where a.matrix_id = r.current_matrix_id group by 1`,
      ),
    ).toEqual([{ slug: 'valga' }]);
    expect(await ask('select slug from public_registers() order by slug')).toEqual(
      ['ida-viru', 'laane-viru', 'valga', 'viljandi'].map((slug) => ({ slug })),
    );
  });

  it('number the restricted risk apart, so that no gap in the numbers of the others tells of it', async () => {
    const rows = await ask<{ slug: string; numbers: number[]; restricted: number[] }>(
      `select c.slug, array_agg(r.number order by r.number) filter (where mark_basis is null) as numbers,
              array_agg(r.number) filter (where mark_basis is not null) as restricted,
              n.risk = max(r.number) filter (where mark_basis is null) and n.restricted_risk = 9000 + count(mark_basis) as "isCounted",
              bool_and(mark_from is null or mark_from = identified_on) as "isFromFirstDay"
         from risks r join councils c on c.id = r.council_id join risk_numbers n on n.council_id = c.id group by c.slug, n.risk, n.restricted_risk`,
    );
    expect(rows).toHaveLength(5);
    for (const row of rows) expect(row).toMatchObject({ numbers: row.numbers.map((_, i) => i + 1), isCounted: true, isFromFirstDay: true });
    expect(rows.flatMap(({ slug, restricted }) => (restricted ?? []).map((number) => [slug, number]))).toEqual([['ida-viru', 9001]]);
  });

  it('have something for each check of the register to find, and a measure for all scores but one that fell', async () => {
    const found = new Map<string, number>();
    const statement = new Statement();
    const rows = await ask<{ check: string }>(`select "check" from ${statement.text(findings(sql`true`))} f`, statement.values);
    for (const { check } of rows) found.set(check, 1 + (found.get(check) ?? 0));
    expect([...found.keys()].sort()).toEqual([...CHECKS.keys()].sort());
    expect(found.get('LOWERED_WITHOUT_MEASURE')).toBe(1);
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
      { state: 'CONSULTATION', count: 1 },
      { state: 'DRAFT', count: 1 },
    ]);
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

  it('leave alone a database in which somebody has begun', async () => {
    await leave();
    await fresh();
    await ask(`insert into persons (first_name, last_name, email) values ('Some', 'Body', 'haldur@example.org')`);
    expect(await loadDemoData(ownerUrl, SECRET)).toBe(false);
    expect(await ask('select count(*)::int from persons')).toEqual([{ count: 1 }]);
    await ask('delete from persons');
    expect(await loadDemoData(ownerUrl, SECRET, '2028-02-29')).toBe(true);
  });
});
