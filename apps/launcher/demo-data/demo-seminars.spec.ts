import { hashOf, Tokens } from '../../../libs/kernel/src/tokens.js';
import { ask, personOf, SECRET, withDemoData } from './demo-data.fixture.js';
import { idOf } from './ids.js';

describe('demo data', () => {
  withDemoData();

  it('have the next joint seminar ready to invite: everybody once, with their reasons', async () => {
    const seminar = idOf('seminar', 'joint-next');
    const [{ ahead } = { ahead: 0 }] = await ask<{ ahead: number }>(
      `select min(date) - act_today() as ahead from seminar_days where seminar_id = $1`,
      [seminar],
    );
    expect(ahead).toBeGreaterThanOrEqual(42);
    expect(await ask('select id from invitations where seminar_id = $1', [seminar])).toEqual([]);
    await ask(`select set_config('app.person_id', $1, false)`, [await personOf('sekretar.idaviru@example.org')]);
    const audience = await ask<{ person_id: string; reasons: { kind: string }[] }>('select * from seminar_audience($1)', [seminar]);
    await ask(`select set_config('app.person_id', '', false)`);
    expect(audience.length).toBeGreaterThan(45);
    expect(new Set(audience.map(({ person_id }) => person_id)).size).toBe(audience.length);
    expect(new Set(audience.flatMap(({ reasons }) => reasons.map(({ kind }) => kind)))).toEqual(
      new Set(['SEAT', 'SUBSTITUTE_SEAT', 'INSTITUTION', 'PERSON']),
    );
  });

  it('have a seminar in the midst of inviting, with every kind of answer and one who was not reached', async () => {
    const seminar = idOf('seminar', 'south-next');
    const counts = await ask<{ response: string }>('select distinct response from invitations where seminar_id = $1', [seminar]);
    expect(counts.map(({ response }) => response).sort()).toEqual(['ACCEPTED', 'DECLINED', 'NONE', 'ONLINE', 'SUBSTITUTE', 'TENTATIVE']);
    await ask(`select set_config('app.person_id', $1, false)`, [await personOf('sekretar.valga@example.org')]);
    expect(await ask('select * from seminar_unreached($1)', [seminar])).toHaveLength(1);
    expect(
      await ask('select * from seminar_coverage($1) where day_id is null and covered > 0 and covered < seats', [seminar]),
    ).toHaveLength(2);
    await ask(`select set_config('app.person_id', '', false)`);
    expect(await ask('select id from invitation_answers where at > now()')).toEqual([]);
    expect(
      await ask(`select id from invitations i where response <> 'NONE' and not exists (select from invitation_answers a where a.invitation_id = i.id
                        and a.at = i.answered_at and a.response = i.response)`),
    ).toEqual([]);
  });

  it('say of every seminar that was held who was there, and let the next one have room for all', async () => {
    const gaps = await ask(
      `select s.title from seminars s join seminar_days d on d.seminar_id = s.id join invitations i on i.seminar_id = s.id
         left join seminar_attendances a on a.day_id = d.id and a.invitation_id = i.id where (a.id is null) = (s.state in ('HELD', 'REPORTED'))`,
    );
    expect(gaps).toEqual([]);
    const states = await ask<{ state: string }>('select distinct state from seminar_attendances order by 1');
    expect(states.map(({ state }) => state)).toEqual(['ABSENT', 'ONLINE', 'PRESENT', 'SUBSTITUTE']);
    const [next] = await ask<{ capacity: number }>('select capacity from seminars where id = $1', [idOf('seminar', 'joint-next')]);
    await ask(`select set_config('app.person_id', $1, false)`, [await personOf('sekretar.idaviru@example.org')]);
    const audience = await ask('select from seminar_audience($1)', [idOf('seminar', 'joint-next')]);
    await ask(`select set_config('app.person_id', '', false)`);
    expect(next?.capacity).toBeGreaterThan(audience.length);
    expect(await ask('select from invitations where waiting_rank is not null')).toEqual([]);
  });

  it('can be answered by the links that their mails hold', async () => {
    const [invitation] = await ask<{ id: string }>('select id from invitations where seminar_id = $1 limit 1', [
      idOf('seminar', 'south-next'),
    ]);
    const token = new Tokens(SECRET).of('answer', invitation?.id ?? '', 1);
    expect(await ask('select id from open_invitation($1)', [hashOf(token)])).toEqual([invitation]);
  });

  it('have its checklist in progress, two topics to decide on and one in the backlog; what was held is ticked', async () => {
    const [seminar, secretary] = [idOf('seminar', 'joint-next'), await personOf('sekretar.idaviru@example.org')];
    const items = await ask<{ is_done: boolean; is_late: boolean }>(
      `select done_on is not null as is_done, done_on is null and (s.starts_at at time zone s.time_zone)::date - i.days_before < act_today() as is_late
         from checklist_items i join seminars s on s.id = i.seminar_id where s.id = $1`,
      [seminar],
    );
    expect(items.filter((item) => item.is_done)).toHaveLength(3);
    expect(items.filter((item) => item.is_late).length).toBeGreaterThan(0);
    expect(await ask('select from checklist_items where done_on > act_today()')).toEqual([]);
    expect(
      await ask(
        `select from checklist_items i join seminars s on s.id = i.seminar_id where s.state in ('HELD', 'REPORTED') and i.done_on is null`,
      ),
    ).toEqual([]);
    await ask(`select set_config('app.person_id', $1, false)`, [secretary]);
    const topics = (state: string) =>
      ask<{ proposed_at: Date }>('select proposed_at from agenda_topics where state = $1 and council_id in (select writable_councils())', [
        state,
      ]);
    expect(await topics('PROPOSED')).toHaveLength(2);
    expect(await topics('BACKLOG')).toHaveLength(1);
    await ask(`select set_config('app.person_id', '', false)`);
  });

  it('ask the council of Ida-Viru whether it hosts an information day of Viljandi, of which the plan alone is open', async () => {
    await ask(`select set_config('app.person_id', $1, false)`, [await personOf('sekretar.idaviru@example.org')]);
    expect(await ask('select id from asked_seminars() as id')).toEqual([{ id: idOf('seminar', 'watch-draft') }]);
    expect(await ask('select from readable_seminars() as id where id = $1', [idOf('seminar', 'watch-draft')])).toEqual([]);
    await ask(`select set_config('app.person_id', '', false)`);
  });
});
