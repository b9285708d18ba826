import { createHash } from 'node:crypto';
import { ask, fresh, leave, ownerUrl, personOf, SECRET, withDemoData } from './demo-data.fixture.js';
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
