// The list of action items and the page of what became of them, as somebody would write them by hand: $1 is the council.

const OPEN = `i.state in ('PLANNED', 'IN_PROGRESS', 'WAITING')`;
const dayIn = (instant: string) => `(${instant} at time zone 'Europe/Tallinn')::date`;

/** Open ones, those first whose last day comes first. */
export const HAND_WRITTEN_ITEMS = `
  select json_build_object('data', json_build_object('actionItems', json_build_object(
    'nodes', coalesce(json_agg(json_build_object(
      'id', i.id, 'ref', reference('T', coalesce(i.code, (select n.code from council_named(i.council_id) n)), i.number), 'title', i.title, 'state', i.state,
      'progressPercent', i.progress_percent, 'waitingFor', i.waiting_for, 'priority', i.priority, 'startOn', i.start_on, 'dueOn', i.due_on, 'slips', i.slips,
      'isLate', i.due_on < act_today(),
      'isBlocked', exists (select from item_dependencies d join action_items n on n.id = d.needs_item_id
                            where d.item_id = i.id and n.state not in ('DONE', 'VERIFIED', 'DROPPED')),
      'isRestricted', i.is_behind_mark and not hangs_on_something_open(i.id), 'councilName', coalesce(i.council_name, (select n.name from council_named(i.council_id) n)),
      'ownerInstitution', json_build_object('id', i.owner_institution_id, 'name', i.institution_name),
      'assignee', case when i.person_id is not null then json_build_object('id', i.person_id, 'name', i.person_name) end,
      'openExtension', case when i.extension_id is not null then json_build_object('id', i.extension_id, 'toDueOn', i.to_due_on) end
    ) order by i.place) filter (where i.place <= 50), '[]'),
    'pageInfo', json_build_object('hasNextPage', count(*) > 50,
      'endCursor', encode(convert_to((array_agg(i.due_on || '/' || i.id order by i.place desc) filter (where i.place <= 50))[1], 'UTF8'), 'base64')))))::text as answer
  from (
    select i.*, c.code, c.name as council_name, o.name as institution_name, p.id as person_id, p.first_name || ' ' || p.last_name as person_name,
           e.id as extension_id, e.to_due_on, row_number() over (order by i.due_on, i.id) as place
      from (select * from action_items i
             where (i.council_id = $1 or i.id = any(array(select item_id from item_councils where council_id = $1))) and ${OPEN}
             order by i.due_on, i.id limit 51) i
      left join councils c on c.id = i.council_id join institutions o on o.id = i.owner_institution_id
      left join persons p on p.id = i.assignee_person_id left join item_extensions e on e.item_id = i.id and e.state = 'ASKED'
  ) i`;

const counted = (condition: string) => `count(*) filter (where ${condition})`;
const IS_DONE = `i.state in ('DONE', 'VERIFIED')`;
const FIGURES = `json_build_object('items', count(i.id), 'started', ${counted('i.is_started')}, 'done', ${counted(IS_DONE)},
  'notStarted', ${counted(`i.state = 'PLANNED' and not i.is_late`)}, 'underWay', ${counted(`i.state in ('IN_PROGRESS', 'WAITING') and not i.is_late`)},
  'late', ${counted('i.is_late')}, 'toVerify', ${counted(`i.state = 'DONE'`)}, 'verified', ${counted(`i.state = 'VERIFIED'`)},
  'dropped', ${counted(`i.state = 'DROPPED'`)}, 'moved', ${counted('i.slips > 0')}, 'slips', coalesce(sum(i.slips), 0),
  'fellDue', ${counted('i.fell_due')}, 'doneOnTime', ${counted('i.done_on <= i.original_due_on')},
  'medianDaysToDone', percentile_cont(0.5) within group (order by greatest(i.done_on - i.agreed_on, 0)) filter (where i.done_on is not null))`;

// Decision and seminar are looked up one by one, as their own policies would be asked of the whole tables otherwise.
const WITH = `with asked as materialized (
    -- Three years back; of 29 February on 1 March.
    select id, make_date(extract(year from act_today())::int - 3, extract(month from act_today())::int, 1) + extract(day from act_today())::int - 1 as since
      from readable_councils() as id where id = COUNCIL
  ), made as materialized (
    select d.id, d.decided_on, s.id as seminar_id, s.starts_at
      from decisions d left join lateral (select s.id, s.starts_at from seminars s where s.id = d.seminar_id offset 0) s on true
     where d.council_id = COUNCIL or d.id = any(array(select decision_id from decision_councils where council_id = COUNCIL))
  ), flow as materialized (
    select i.*, ${OPEN} and i.due_on < today.day as is_late, i.state <> 'DROPPED' and (${IS_DONE} or i.original_due_on < today.day) as fell_due, ${dayIn('i.done_at')} as done_on,
           i.started_at is not null or i.state in ('IN_PROGRESS', 'WAITING', 'DONE', 'VERIFIED') as is_started,
           case when i.held is not null then 'SEMINAR' when i.decided_on is not null then 'OTHER_DECISION' else 'NO_DECISION' end as source,
           coalesce(i.decided_on, ${dayIn('i.held_at')}, ${dayIn('i.created_at')}) as agreed_on
      from (select i.id, i.owner_institution_id, i.state, i.slips, i.due_on, i.original_due_on, i.done_at, i.started_at, i.created_at, d.decided_on,
                   coalesce(d.seminar_id, s.id) as held, coalesce(d.starts_at, s.starts_at) as held_at
              from action_items i left join made d on d.id = i.decision_id
              left join lateral (select s.id, s.starts_at from seminars s where s.id = i.seminar_id offset 0) s on d.seminar_id is null
             where i.council_id = COUNCIL or i.id = any(array(select item_id from item_councils where council_id = COUNCIL))) i cross join (select act_today() as day offset 0) today
  ), flowed as materialized (select * from flow where agreed_on >= (select since from asked)),
  decided as materialized (select seminar_id from made where decided_on >= (select since from asked))`;

const rows = (select: string) => `coalesce((select json_agg(told.told order by told.place) from (${select}) told), '[]')`;

const SECTIONS = {
  decisions: '(select count(*) from decided)',
  figures: `(select ${FIGURES} from flowed i)`,
  bySeminar: rows(`
    select row_number() over (order by g.starts_at desc nulls last, g.source desc, g.seminar_id) as place, json_build_object('source', g.source,
             'decisions', (select count(*) from decided d where g.source <> 'NO_DECISION' and d.seminar_id is not distinct from g.seminar_id),
             'seminar', case when g.seminar_id is not null then json_build_object('id', g.seminar_id, 'title', g.title,
               'days', (select json_agg(json_build_object('date', y.date) order by y.date) from seminar_days y where y.seminar_id = g.seminar_id)) end,
             'figures', g.figures) as told
      from (select g.*, s.title, s.starts_at
              from (select k.source, k.seminar_id, ${FIGURES} as figures
                      from (select source, held as seminar_id from flowed union
                            select case when seminar_id is null then 'OTHER_DECISION' else 'SEMINAR' end, seminar_id from decided) k
                      left join flowed i on i.source = k.source and i.held is not distinct from k.seminar_id group by 1, 2) g
              left join lateral (select s.title, s.starts_at from seminars s where s.id = g.seminar_id offset 0) s on true) g
     order by 1 limit 100`),
  byInstitution: rows(`
    select row_number() over (order by late desc, items desc, name collate "et-EE-x-icu", id) as place,
           json_build_object('institution', json_build_object('id', id, 'name', name), 'figures', figures) as told
      from (select o.id, o.name, f.items, f.late, f.figures
              from (select i.owner_institution_id, count(*) as items, count(*) filter (where i.is_late) as late, ${FIGURES} as figures from flowed i group by 1) f
              join institutions o on o.id = f.owner_institution_id) g
     order by 1 limit 100`),
  overTime: rows(`
    select row_number() over (order by b.first) as place, json_build_object('firstDay', b.first, 'lastDay', (b.first + interval '3 months')::date - 1,
             'figures', (select ${FIGURES} from flowed i where i.agreed_on >= b.first and i.agreed_on < b.first + interval '3 months')) as told
      from (select generate_series(date_trunc('quarter', min(agreed_on)::timestamp), max(agreed_on)::timestamp, interval '3 months')::date as first from flowed) b
     order by 1 limit 100`),
};

const of = (council: string) => WITH.replaceAll('COUNCIL', council);

export const HAND_WRITTEN_FOLLOW_THROUGH = `${of('$1::uuid')}
  select json_build_object('data', json_build_object('followThrough', (select json_build_object('from', a.since, 'to', null,
    ${Object.entries(SECTIONS)
      .map(([name, section]) => `'${name}', ${section}`)
      .join(',\n    ')}) from asked a)))::text as answer from asked`;

/** For PostGraphile: a function of one flat row, its lists as JSON, which it passes on as they are. */
export const FOLLOW_THROUGH_FUNCTION = `
  create type follow_through_answer as ("from" date, decisions int, figures json, by_seminar json, by_institution json, over_time json);
  create function follow_through(council uuid) returns setof follow_through_answer language sql stable rows 1 as $$
    ${of('council')}
    select a.since, ${Object.values(SECTIONS).join(',\n    ')} from asked a
  $$;
  alter type follow_through_answer owner to turvaring_owner;
  alter function follow_through owner to turvaring_owner;
`;
