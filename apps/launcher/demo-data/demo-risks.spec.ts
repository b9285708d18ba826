import { sql, Statement } from '../../../libs/kernel/src/reads/sql.js';
import '../../../libs/plans/src/risk-check/very-high-without-action.js';
import { CHECKS, findings } from '../../../libs/risks/src/worklist/checks.js';
import { ask, withDemoData } from './demo-data.fixture.js';

describe('demo data', () => {
  withDemoData();

  it('have risks and measures of today with institutions that still exist', async () => {
    const gone = await ask(
      `select i.name from institutions i where i.active_to < act_today()
          and (i.id in (select unnest(array[owner_institution_id, lead_assessor_institution_id]) from risks where status <> 'CLOSED')
               or i.id in (select c.institution_id from risk_contributors c join risks r on r.id = c.risk_id and r.status <> 'CLOSED')
               or i.id in (select responsible_institution_id from measures where state in ('PLANNED', 'IN_PROGRESS')))`,
    );
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
      'select distinct r.risk_id from councils c cross join generate_series(1, 31) ahead cross join lateral risk_review_reminders(act_today() + ahead, c.id) r where r.goes',
    );
    expect(reminded.length).toBeGreaterThan(0);
    const older = await ask(
      `select 1 from councils c cross join generate_series(1, 31) ahead cross join lateral risk_review_reminders(act_today() + ahead, c.id) r where r.silence = 'BEFORE_RULE'`,
    );
    expect(older).toEqual([]);
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
});
