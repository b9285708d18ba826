// The overview as somebody would write it by hand, in one piece: $1 is the region's code. Each section is JSON as the page wants it.

const levels = (counted: string, level: string) => `json_build_object(
  'veryHigh', count(*) filter (where ${counted} and ${level} = 'VERY_HIGH'), 'high', count(*) filter (where ${counted} and ${level} = 'HIGH'),
  'medium', count(*) filter (where ${counted} and ${level} = 'MEDIUM'), 'low', count(*) filter (where ${counted} and ${level} = 'LOW'),
  'notScored', count(*) filter (where ${counted} and ${level} is null))`;
const NOW = levels('g.is_open', 'g.current_level');
const THEN = levels('g.was_open', 'g.level_then');
const BY_NAME = 'order by o.name collate "et-EE-x-icu"';
const WORST_FIRST = 'g.level_rank desc, g.reach desc, g.id';
const WITH_COUNCIL = 'join overseen o on o.id = g.council_id left join institutions i on i.id = g.owner_institution_id';
const BRIEFLY = `'id', g.id, 'ref', reference('R', o.code, g.number),
  'title', g.title`;
const BRIEF_COUNCIL = `json_build_object('slug', o.slug, 'shortName', o.short_name)`;
const INSTITUTION = `case when i.id is not null then json_build_object('id', i.id, 'name', i.name) end`;
const RISK = `json_build_object(${BRIEFLY}, 'eventType', g.event_type, 'trend', g.trend, 'isRestricted', g.is_marked,
  'mostScore', g.most_score, 'isOnOtherMatrix', coalesce(g.current_matrix_id <> o.matrix_id, false),
  'current', case when g.current_score is not null then json_build_object('score', g.current_score, 'level', g.current_level) end,
  'owner', ${INSTITUTION}, 'council', json_build_object('id', o.id, 'shortName', o.short_name, 'slug', o.slug))`;
const worst = (
  which: string,
  row: string,
) => `json_build_object('count', (select count(*) from register g where ${which}), 'rows', coalesce((
  select json_agg(${row} order by ${WORST_FIRST}) from (select * from register g where ${which} order by ${WORST_FIRST} limit 20) g ${WITH_COUNCIL}), '[]'))`;

const WITH = `with recursive asked as materialized (
    select id, code, name, (act_today() - interval '1 year')::date as since,
           (((act_today() - interval '1 year')::date + 1)::timestamp at time zone 'Europe/Tallinn') as until
      from regions where country = 'EE' and code = CODE order by valid_to desc nulls first limit 1
  ), overseen as materialized (
    select c.id, c.name, c.short_name, c.slug, c.code, c.kind, s.matrix_id from councils c left join risk_settings s on s.council_id = c.id
     where c.id = any(array(select council_id from council_regions where region_id = any(array(select regions_overlapping((select id from asked))))
                             and is_current(valid_from, valid_to))) and (c.closed_on is null or c.closed_on >= act_today())
  ), scales as materialized (
    select id, jsonb_array_length(likelihoods) * jsonb_array_length(impacts) as most_score from risk_matrices
  ), register as materialized (
    select r.*, x.most_score, coalesce(r.current_score * 1000 / x.most_score, 0) as reach, r.status <> 'CLOSED' as is_open, r.mark_basis is not null and is_current(r.mark_from, r.mark_until) as is_marked,
           coalesce(t.status <> 'CLOSED', false) as was_open, t.current_level as level_then, t.current_score as score_then,
           coalesce(r.status <> 'CLOSED' and t.status <> 'CLOSED' and t.current_matrix_id = r.current_matrix_id
                    and (r.level_rank > t.level_rank or r.current_score > t.current_score), false) as is_worse
      from risks r left join scales x on x.id = r.current_matrix_id left join lateral (
        select v.status, v.level_rank, v.current_level, v.current_score, v.current_matrix_id from risk_versions v
         where v.risk_id = r.id and v.recorded_at < (select until from asked) and (v.replaced_at is null or v.replaced_at >= (select until from asked))
         order by v.recorded_at desc limit 1) t on true
     where r.council_id = any(array(select id from overseen))
  ), late as materialized (
    select 'REVIEW' as kind, council_id, id as risk_id, null::uuid as thing_id, null::text as title, null::integer as number, false as is_behind_mark, owner_institution_id as institution_id, review_due_on as due_on
      from register where is_open and review_due_on < act_today()
    union all
    select 'MEASURE', m.council_id, f.id, m.id, m.title, null, false, m.responsible_institution_id, m.due_on
      from measures m cross join lateral (select g.id from measure_risks mr join register g on g.id = mr.risk_id where mr.measure_id = m.id and g.is_open
                                           order by g.number limit 1) f
     where m.council_id = any(array(select id from overseen)) and m.state in ('PLANNED', 'IN_PROGRESS') and m.due_on < act_today()
    union all
    select 'ACTION_ITEM', coalesce((select id from overseen where id = i.council_id),
             (select ic.council_id from item_councils ic join overseen o on o.id = ic.council_id where ic.item_id = i.id order by 1 limit 1)),
           null, id, title, number, is_behind_mark, owner_institution_id, due_on
      from action_items i
     where (council_id = any(array(select id from overseen))
            or id = any(array(select item_id from item_councils where council_id = any(array(select id from overseen)))))
       and state in ('PLANNED', 'IN_PROGRESS', 'WAITING') and due_on < act_today()
  ), meetings as materialized (
    select h.council_id, s.id, s.title, s.state, s.held_on, s.starts_at, s.ends_at, s.time_zone from seminar_hosts h join seminars s on s.id = h.seminar_id
     where h.council_id = any(array(select id from overseen)) and h.accepted_at is not null
  ), next as materialized (
    select distinct on (council_id) council_id, id, title, state, (starts_at at time zone time_zone)::date as starts_on, (ends_at at time zone time_zone)::date as ends_on
      from meetings where starts_at is not null and state in ('DRAFT', 'PLANNED', 'INVITING') and (ends_at is null or ends_at > act_now())
     order by council_id, starts_at, id
  ), quiet as materialized (
    select * from (
      select o.*, g.changed_on, g.assessed_on, array_remove(array[
               case when n.id is null and council_cadence(o.id) = 'BROKEN' then 'NO_SEMINAR_IN_SIGHT' end,
               case when g.changed_on is null and o.kind in ('SAFETY', 'HEALTH') then 'REGISTER_EMPTY' end,
               case when g.changed_on < (act_today() - interval '1 year')::date then 'REGISTER_UNTOUCHED' end,
               case when g.is_kept and (g.assessed_on is null or g.assessed_on < (act_today() - interval '1 year')::date) then 'NOTHING_ASSESSED' end], null) as reasons
        from overseen o left join next n on n.council_id = o.id
        left join (select council_id, (max(changed_at) at time zone 'Europe/Tallinn')::date as changed_on, bool_or(is_open) as is_kept,
                          max(assessed_on) filter (where is_open) as assessed_on from register group by council_id) g on g.council_id = o.id) every
     where reasons <> '{}'
  )`;

const SECTIONS: Readonly<Record<string, string>> = {
  region: `json_build_object('id', a.id, 'code', a.code, 'name', a.name)`,
  levels: `(select ${NOW} from register g)`,
  levelsThen: `(select ${THEN} from register g)`,
  councils: `json_build_object('count', (select count(*) from overseen), 'rows', coalesce((
    select json_agg(json_build_object('council', json_build_object('id', o.id, 'name', o.name, 'slug', o.slug), 'levels', f.now, 'levelsThen', f.was,
                    'worse', f.worse, 'overdue', f.overdue) ${BY_NAME})
      from (select * from overseen o ${BY_NAME} limit 100) o cross join lateral (
        select ${NOW} as now, ${THEN} as was, count(*) filter (where g.is_worse) as worse,
               count(*) filter (where g.is_open and g.review_due_on < act_today()) as overdue
          from register g where g.council_id = o.id) f), '[]'))`,
  high: worst('g.is_open and g.level_rank >= 3', RISK),
  worse: worst(
    'g.is_worse',
    `json_build_object('risk', ${RISK}, 'then', case when g.score_then is not null then json_build_object('score', g.score_then, 'level', g.level_then) end)`,
  ),
  overdue: `json_build_object('count', (select count(*) from late), 'institutionCount', (select count(*) from (select distinct institution_id from late) every),
    'rows', coalesce((
      select json_agg(json_build_object('institution', ${INSTITUTION}, 'count', a.count, 'oldestDueOn', a.oldest, 'things', t.things)
                      order by a.count desc, a.oldest, a.institution_id)
        from (select institution_id, count(*) as count, min(due_on) as oldest from late group by institution_id
               order by count(*) desc, min(due_on), institution_id limit 20) a
        left join institutions i on i.id = a.institution_id
        cross join lateral (
          select json_agg(json_build_object('kind', l.kind, 'dueOn', l.due_on,
                   'measure', case when l.kind = 'MEASURE' then json_build_object('id', l.thing_id, 'title', l.title) end,
                   'about', case when g.id is not null then json_build_object(${BRIEFLY}, 'council', ${BRIEF_COUNCIL}) end,
                   'item', case when l.kind = 'ACTION_ITEM' then json_build_object('id', l.thing_id, 'ref', reference('T', o.code, l.number), 'title', l.title,
                     'isRestricted', l.is_behind_mark and not hangs_on_something_open(l.thing_id), 'council', ${BRIEF_COUNCIL}) end)
                   order by l.due_on, l.risk_id, l.thing_id) as things
            from (select * from late where institution_id is not distinct from a.institution_id order by due_on, risk_id, thing_id limit 20) l
            join overseen o on o.id = l.council_id left join register g on g.id = l.risk_id) t), '[]'))`,
  seminars: `json_build_object('count', (select count(distinct id) from next), 'rows', coalesce((
    select json_agg(json_build_object('id', s.id, 'title', s.title, 'state', s.state, 'startsOn', s.starts_on, 'endsOn', s.ends_on,
             'councils', (select json_agg(json_build_object('id', o.id, 'shortName', o.short_name) ${BY_NAME}) from overseen o where o.id = any(s.councils)),
             'invited', a.invited, 'answered', a.answered, 'seats', c.seats, 'covered', c.covered, 'quorum', c.quorum, 'quorumIsReached', c.reached,
             'tasks', k.tasks, 'tasksDone', k.done, 'tasksOverdue', k.overdue) order by s.starts_on, s.id)
      from (select id, title, state, starts_on, ends_on, array_agg(council_id) as councils from next group by 1, 2, 3, 4, 5 order by starts_on, id limit 20) s
      cross join lateral (select count(*) as invited, count(*) filter (where response <> 'NONE') as answered from invitations where seminar_id = s.id) a
      cross join lateral (select coalesce(sum(seats), 0) as seats, coalesce(sum(covered), 0) as covered, coalesce(sum(quorum), 0) as quorum,
                                 coalesce(bool_and(quorum_is_reached), false) as reached from seminar_coverage(s.id) where day_id is null) c
      cross join lateral (select count(*) as tasks, count(*) filter (where done_on is not null) as done,
                                 count(*) filter (where done_on is null and s.starts_on - days_before < act_today()) as overdue
                            from checklist_items where seminar_id = s.id) k), '[]'))`,
  silent: `json_build_object('count', (select count(*) from quiet), 'rows', coalesce((
    select json_agg(json_build_object('council', json_build_object('id', o.id, 'name', o.name, 'slug', o.slug), 'reasons', o.reasons,
             'lastSeminarOn', (select max(held_on) from meetings m where m.council_id = o.id and m.state in ('HELD', 'REPORTED')),
             'registerChangedOn', o.changed_on, 'assessedOn', o.assessed_on) ${BY_NAME})
      from (select * from quiet o ${BY_NAME} limit 20) o), '[]'))`,
};

const withCode = (code: string) => WITH.replaceAll('CODE', code);

export const HAND_WRITTEN_OVERVIEW = `${withCode('$1::text')}
  select json_build_object('data', json_build_object('countyOverview', (select json_build_object('since', a.since,
    ${Object.entries(SECTIONS)
      .map(([name, section]) => `'${name}', ${section}`)
      .join(',\n    ')}) from asked a)))::text as answer`;

const snake = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** For PostGraphile: a function of one flat row, its lists as JSON, which it passes on as they are. */
export const OVERVIEW_FUNCTION = `
  create type county_overview_answer as (since date, ${Object.keys(SECTIONS)
    .map((name) => `${snake(name)} json`)
    .join(', ')});
  create function county_overview(region_code text) returns setof county_overview_answer language sql stable rows 1 as $$
    ${withCode('region_code')}
    select a.since, ${Object.values(SECTIONS).join(',\n    ')} from asked a
  $$;
  alter type county_overview_answer owner to turvaring_owner;
  alter function county_overview owner to turvaring_owner;
`;
