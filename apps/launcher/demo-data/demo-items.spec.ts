import { ask, fresh, leave, ownerUrl, SECRET, withDemoData } from './demo-data.fixture.js';
import { loadDemoData } from './index.js';

const STATES = ['DONE', 'DROPPED', 'IN_PROGRESS', 'PLANNED', 'VERIFIED', 'WAITING'];
const COUNCILS = ['ida-viru', 'laane-viru', 'valga', 'viljandi'];

/** Of each county council: its items, or those of its plans, by state. */
const statesOf = (which: 'all' | 'of-plans') =>
  ask<{ slug: string; states: string[] }>(
    `select c.slug, array_agg(distinct i.state order by i.state) as states from councils c join action_items i on i.council_id = c.id
      where c.kind = 'SAFETY' and ($1 = 'all' or i.plan_id is not null) group by c.slug order by c.slug`,
    [which],
  );
const inEachState = COUNCILS.map((slug) => ({ slug, states: STATES }));

describe('demo data', () => {
  withDemoData();

  it('have action items in each state in the plans of each council, and in no plan that was adopted none', async () => {
    expect(await statesOf('all')).toEqual(inEachState);
    expect(await statesOf('of-plans')).toEqual(inEachState);
    const plans = `select title from action_plans p where state in ('ADOPTED', 'CLOSED') and not exists (select from action_items i where i.plan_id = p.id)`;
    expect(await ask(plans)).toEqual([]);
    const goals = `select g.text from plan_goals g join action_plans p on p.id = g.plan_id
      where p.state in ('ADOPTED', 'CLOSED') and not exists (select from action_items i where i.goal_id = g.id)`;
    expect(await ask(goals)).toEqual([]);
  });

  it('have in each council an item that was sent back to work, items with risks, an approach, a form and somebody who does them', async () => {
    const kinds = await ask(
      `select c.slug, bool_or(i.state = 'IN_PROGRESS' and i.return_reason is not null and i.progress_percent < 100) as returned,
              bool_or(i.assignee_person_id is not null) as assignees, bool_or(i.approach is not null) as approaches,
              bool_or(i.cooperation_form is not null) as forms, bool_or(exists (select from item_risks r where r.item_id = i.id)) as risks
         from councils c join action_items i on i.council_id = c.id where c.kind = 'SAFETY' group by c.slug order by c.slug`,
    );
    const all = { returned: true, assignees: true, approaches: true, forms: true, risks: true };
    expect(kinds).toEqual(COUNCILS.map((slug) => ({ slug, ...all })));
    const strangers = `select i.title from action_items i where not exists (select from affiliations a
      where a.person_id = i.assignee_person_id and a.institution_id = i.owner_institution_id and is_current(a.valid_from, a.valid_to))`;
    expect(await ask(`${strangers} and i.assignee_person_id is not null`)).toEqual([]);
  });

  it('tell of items in the order of days, up to the state that each is in', async () => {
    const wrong = await ask(
      `select i.title from action_items i cross join lateral (
         select array_agg(u.created_at order by u.number) as told, array_agg(u.created_at order by u.created_at) as sorted,
                (array_agg(u.state order by u.number desc))[1] as last from item_updates u where u.item_id = i.id) w
        where w.told <> w.sorted or w.last <> i.state`,
    );
    expect(wrong).toEqual([]);
    const newest = await ask<{ note: string }>(
      `select u.note from item_updates u join action_items i on i.id = u.item_id where i.title = 'Osta generaatorid ja viia kohale' order by u.number desc limit 1`,
    );
    expect(newest).toEqual([{ note: 'Ootame endiselt: hanke vaidlustuse lahend' }]);
  });

  // A browser story reads there who has not reported.
  it('have the hospital among those who have not reported in the round that is open', async () => {
    const silent = await ask<{ name: string }>(
      `select n.name from status_rounds r cross join lateral round_items(r.id, null) x join institutions n on n.id = x.institution_id
        where r.closed_at is null and x.word_at is null`,
    );
    expect(silent).toContainEqual({ name: 'SA Ida-Viru Keskhaigla' });
  });

  it('have one behind an access mark in a plan, numbered apart, unseen by members, and readings of it on record', async () => {
    const marked = await ask<{ id: string; number: number; slug: string; last: number }>(
      `select i.id, i.number, c.slug, (select n.last from plan_numbers n where n.council_id = c.id and n.series = 'restricted-item') as last
         from action_items i join councils c on c.id = i.council_id where i.is_behind_mark and i.plan_id is not null and not hangs_on_something_open(i.id)`,
    );
    expect(marked).toMatchObject([{ slug: 'ida-viru', number: 9001, last: 9001 }]);
    const gaps = `select c.slug from councils c join action_items i on i.council_id = c.id where i.number < 9000 group by c.slug having max(i.number) <> count(*)`;
    expect(await ask(gaps)).toEqual([]);
    const read = await ask<{ operation: string }>(
      `select distinct p.last_name, r.operation from restricted_readings r join persons p on p.id = r.person_id join action_items i on i.assignee_person_id = p.id
        where i.id = $1 order by r.operation`,
      [marked[0]?.id],
    );
    expect(read.map(({ operation }) => operation)).toEqual(['actionItem', 'reportProgress']);
  });

  it('keep in which plans items stood: not before these were there, and in the last of them today', async () => {
    const wrong = await ask(
      `select i.title from action_items i left join lateral (
         select m.plan_id, m.number, m.moved_at from item_plan_moves m where m.item_id = i.id order by m.number desc limit 1) last on true
        where i.plan_id is distinct from last.plan_id
           or exists (select from item_plan_moves a join item_plan_moves b on b.item_id = a.item_id and b.number = a.number + 1
                       where a.item_id = i.id and b.moved_at <= a.moved_at)
           or exists (select from item_plan_moves m join action_plans p on p.id = m.plan_id where m.item_id = i.id and m.moved_at < p.created_at)`,
    );
    expect(wrong).toEqual([]);
    const [moved] = await ask<{ count: number }>('select count(*)::int as count from item_plan_moves where number > 1');
    expect(moved?.count).toBeGreaterThan(0);
    const over = await ask<{ wentOn: number; isFollowed: boolean; byNobody: number }>(
      `select count(m.id)::int as "wentOn", p.rolled_over_to_plan_id is not null as "isFollowed", count(*) filter (where m.person_id is null)::int as "byNobody"
         from action_plans p join item_plan_moves m on m.from_plan_id = p.id and m.is_at_closing where p.state = 'CLOSED' group by p.id`,
    );
    expect(over.length).toBeGreaterThan(0);
    for (const plan of over) expect(plan).toEqual({ wentOn: expect.any(Number), isFollowed: true, byNobody: 0 });
  });

  it('have them in each state on the first and on the last day of a year, too', async () => {
    for (const day of ['2027-01-01', '2027-12-31']) {
      await leave();
      await fresh();
      expect(await loadDemoData(ownerUrl, SECRET, day)).toBe(true);
      expect(await statesOf('of-plans')).toEqual(inEachState);
    }
  }, 300_000);
});
