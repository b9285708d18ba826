/** Decisions of three years, made at seminars and between them, and the action items that follow from them in every state. */
export const PLANS: readonly (readonly [table: string, text: string])[] = [
  [
    'decisions',
    `create temp table made_decisions as
     select pg_temp.ident('decision', s.country, s.county, s.year, k) as id, s.council_id, s.country, s.county, (s.year - 1) * 6 + k as nth,
            case when k <= 4 then s.id end as seminar_id, s.day + case when k > 4 then 40 * (k - 3) else 0 end as decided_on,
            pg_temp.draw((s.country * 100 + s.county) * 100 + s.year * 10 + k, 30, 4) as fate
       from made_seminars s cross join generate_series(1, 6) k where s.year < 4;
     analyze made_decisions;
     insert into decisions (id, council_id, year, number, kind, text, decided_on, seminar_id, votes_for, votes_against, votes_abstained, state, ended_on,
                            ended_at, end_reason, created_at, changed_at)
     select id, council_id, extract(year from decided_on), row_number() over (partition by council_id, extract(year from decided_on) order by nth),
            (array['DECIDED', 'AGREED', 'RECOMMENDED'])[1 + nth % 3], 'Asutused teevad kokkulepitu ära ja annavad järgmisel korral aru.', decided_on, seminar_id,
            case when nth % 3 = 0 then 7 end, case when nth % 3 = 0 then 1 end, case when nth % 3 = 0 then 1 end,
            case fate when 0 then 'FULFILLED' else 'IN_FORCE' end, case fate when 0 then decided_on + 90 end,
            case fate when 0 then decided_on + 90 + time '15:00' end, case fate when 0 then 'Kõik on tehtud.' end,
            decided_on + time '15:00', decided_on + time '15:00'
       from made_decisions`,
  ],
  [
    'action_items',
    // Two for each risk of the register. Whose day has come are mostly done, and one in five slipped by two months.
    `create temp table made_items as
     with drawn as (
       select pg_temp.ident('item', c.country, c.county, n) as id, c.id as council_id, c.country, c.county, n as number, (c.country * 100 + c.county) * 1000 + n as seed
         from made_councils c cross join lateral generate_series(1, 2 * c.risks) n
     ), agreed as (
       select i.*, case when o.kind < 7 then d.id end as decision_id, case when o.kind in (7, 8) then s.id end as seminar_id,
              case when o.kind < 7 then d.decided_on when o.kind < 9 then s.day else current_date - 60 - pg_temp.draw(i.seed, 31, 900) end as agreed_on
         from drawn i cross join lateral (select pg_temp.draw(i.seed, 32, 10) as kind) o
         join made_decisions d on d.council_id = i.council_id and d.nth = 1 + pg_temp.draw(i.seed, 33, 18)
         join made_seminars s on s.council_id = i.council_id and s.year = 1 + pg_temp.draw(i.seed, 34, 3)
     ), due as (
       select a.*, a.agreed_on + 60 + pg_temp.draw(a.seed, 35, 330) as original_due_on, (pg_temp.draw(a.seed, 36, 5) = 0)::int as slips from agreed a
     ), states as (
       select d.*, d.original_due_on + 60 * d.slips as due_on,
              case when d.original_due_on + 60 * d.slips >= current_date
                   then (array['PLANNED', 'PLANNED', 'IN_PROGRESS', 'IN_PROGRESS', 'WAITING', 'DONE'])[1 + pg_temp.draw(d.seed, 37, 6)]
                   else (array['VERIFIED', 'VERIFIED', 'VERIFIED', 'VERIFIED', 'DONE', 'DONE', 'DROPPED', 'IN_PROGRESS', 'WAITING', 'PLANNED'])
                        [1 + pg_temp.draw(d.seed, 38, 10)] end as state
         from due d
     )
     select s.*, least(s.due_on - 30 + pg_temp.draw(s.seed, 39, 50), current_date - 1) as done_on, 2 + pg_temp.draw(s.seed, 40, 9) as owner,
            s.state in ('DONE', 'VERIFIED') as is_done, case s.number % 2 when 0 then pg_temp.ident('risk', s.country, s.county, s.number / 2) end as risk_id
       from states s;
     analyze made_items;
     insert into action_items (id, council_id, number, title, description, done_criterion, owner_institution_id, assignee_person_id, phase, priority,
                               decision_id, seminar_id, due_on, original_due_on, slips, state, progress_percent, waiting_for, drop_reason, started_at,
                               done_at, verified_at, updated_at, is_behind_mark, version, created_at, changed_at)
     select i.id, i.council_id, i.number,
            (array['Õppus koolides', 'Tuletõrjevee kohad kontrollitud', 'Lähisuhtevägivalla ümarlaud', 'Elutähtsate teenuste varutoide', 'Ülesõidu märgid',
                   'Infopäev eakatele', 'Ohutusnõustamine kodudes', 'Noorte töövarjud'])[1 + pg_temp.draw(i.seed, 41, 8)] || ', ' || i.number,
            'Mida tehakse, kellega koos ja milleks.', 'Akt on allkirjastatud.', pg_temp.ident('institution', i.country, i.county, i.owner),
            case when i.seed % 3 = 0 then pg_temp.ident('person', i.country, i.county, i.owner, 2) end,
            (array['PREVENTION', 'PREPAREDNESS', 'RESPONSE', 'RECOVERY'])[1 + pg_temp.draw(i.seed, 42, 4)], 1 + pg_temp.draw(i.seed, 43, 4),
            i.decision_id, i.seminar_id, i.due_on, i.original_due_on, i.slips, i.state,
            case when i.is_done then 100 when i.state in ('IN_PROGRESS', 'WAITING') then 10 * (1 + pg_temp.draw(i.seed, 44, 8)) else 0 end,
            case i.state when 'WAITING' then 'Hange' end, case i.state when 'DROPPED' then 'Raha ei ole.' end,
            case when i.state not in ('PLANNED', 'DROPPED') then i.agreed_on + 20 + time '09:00' end, case when i.is_done then i.done_on + time '12:00' end,
            case i.state when 'VERIFIED' then i.done_on + 5 + time '12:00' end,
            case when i.state not in ('PLANNED', 'DROPPED') then i.agreed_on + 20 + time '09:00' end,
            coalesce(r.mark_basis is not null, false), case i.state when 'PLANNED' then 1 else 3 end, i.agreed_on + 3 + time '12:00', i.agreed_on + 20 + time '12:00'
       from made_items i left join risks r on r.id = i.risk_id`,
  ],
  [
    'plan_numbers',
    `insert into plan_numbers (id, council_id, series, last)
     select md5('series/' || council_id)::uuid, council_id, 'item', max(number) from action_items group by council_id
     union all
     select md5('series/' || council_id || year)::uuid, council_id, 'decision-' || year, max(number) from decisions group by council_id, year`,
  ],
  [
    'item_risks',
    `insert into item_risks (id, council_id, item_id, risk_id) select pg_temp.ident('item-risk', seed), council_id, id, risk_id from made_items where risk_id is not null`,
  ],
  [
    'item_helpers',
    `insert into item_helpers (id, council_id, item_id, institution_id)
     select pg_temp.ident('helper', seed), council_id, id, pg_temp.ident('institution', country, county, 2 + (owner + 1) % 9) from made_items where seed % 4 = 0`,
  ],
  [
    'item_dependencies',
    `insert into item_dependencies (id, council_id, item_id, needs_item_id)
     select pg_temp.ident('dependency', seed), council_id, id, pg_temp.ident('item', country, county, number - 1) from made_items where number % 10 = 0`,
  ],
  [
    'item_updates',
    `insert into item_updates (id, council_id, item_id, number, state, progress_percent, note, channel, person_id, created_at)
     select md5('update/' || i.id)::uuid, i.council_id, i.id, 1, i.state, i.progress_percent, 'Esimene samm on tehtud.', 'WEB',
            pg_temp.ident('person', m.country, m.county, m.owner, 1), i.changed_at
       from action_items i join made_items m on m.id = i.id where i.state <> 'PLANNED'`,
  ],
  [
    'item_extensions',
    // Each slip was granted; of some that are under way somebody asks for a later day and has no answer yet.
    `insert into item_extensions (id, council_id, item_id, from_due_on, to_due_on, reason, state, asked_by_id, asked_at, decided_by_id, decided_at)
     select md5(e.state || i.id)::uuid, i.council_id, i.id, e.from_due_on, e.to_due_on, 'Hange venis.', e.state,
            pg_temp.ident('person', i.country, i.county, i.owner, 1), i.agreed_on + 30 + time '12:00',
            case e.state when 'GRANTED' then pg_temp.ident('person', i.country, i.county, 2, 1) end, case e.state when 'GRANTED' then i.agreed_on + 32 + time '12:00' end
       from made_items i cross join lateral (
            select 'GRANTED' as state, i.original_due_on as from_due_on, i.due_on as to_due_on where i.slips > 0
            union all
            select 'ASKED', i.due_on, i.due_on + 30 where i.state = 'IN_PROGRESS' and pg_temp.draw(i.seed, 45, 4) = 0) e`,
  ],
];
