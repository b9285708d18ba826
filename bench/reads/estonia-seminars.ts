/** Seminars of four years with their invitations; the last is yet to come and is being answered. */
export const SEMINARS: readonly (readonly [table: string, text: string])[] = [
  [
    'seminars',
    `create temp table made_seminars as
     select pg_temp.ident('seminar', c.country, c.county, y) as id, c.id as council_id, c.country, c.county, y as year, c.name,
            current_date + 20 + pg_temp.draw(c.country * 100 + c.county, 20, 60) - 330 * (4 - y) as day
       from made_councils c cross join generate_series(1, 4) y;
     analyze made_seminars;
     insert into seminars (id, council_id, title, kind, mode, state, time_zone, answer_by, aims, starts_at, ends_at, held_on)
     select id, council_id, 'Turvalisuse seminar ' || year || ', ' || name, 'SEMINAR', 'IN_ROOM', case year when 4 then 'INVITING' else 'HELD' end, 'Europe/Tallinn',
            day - 10, 'Vaatame riskid koos üle.', day + time '07:00', day + time '14:00', case when year < 4 then day end
       from made_seminars`,
  ],
  [
    'seminar_hosts',
    `insert into seminar_hosts (id, seminar_id, council_id, is_lead, secretary_person_id, council_name, council_short_name, accepted_at)
     select pg_temp.ident('host', country, county, year), id, council_id, true, pg_temp.ident('person', country, county, 2, 1),
            name || ' turvalisuse nõukogu', left(name, 20), day - 100 + time '12:00'
       from made_seminars`,
  ],
  [
    'seminar_days',
    `insert into seminar_days (id, seminar_id, time_zone, date, starts_at, ends_at, venue_name, venue_address)
     select pg_temp.ident('day', country, county, year), id, 'Europe/Tallinn', day, '09:00', '16:00', 'Rahvamaja', 'Pikk 1' from made_seminars`,
  ],
  [
    'invitations',
    `insert into invitations (id, seminar_id, person_id, seat_id, institution_id, language, response, answered_at, source, invited_at, sort_name)
     select pg_temp.ident('invitation', s.country, s.county, s.year, i.nth), s.id, p.id, pg_temp.ident('seat', s.country, s.county, i.nth), i.id, 'et', a.response,
            case when a.response <> 'NONE' then s.day - 20 + time '12:00' end, case when a.response <> 'NONE' then 'LINK' end, s.day - 40 + time '12:00',
            p.last_name || ' ' || p.first_name
       from made_seminars s join made_institutions i on i.council_id = s.council_id and i.nth > 1
       join persons p on p.id = pg_temp.ident('person', s.country, s.county, i.nth, 1)
       cross join lateral (select (array['ACCEPTED', 'ACCEPTED', 'DECLINED', 'NONE', 'TENTATIVE'])
                                  [1 + pg_temp.draw((s.country * 100 + s.county) * 100 + s.year * 10 + i.nth, 21, 5)] as response) a`,
  ],
  [
    'checklist_items',
    `insert into checklist_items (id, seminar_id, days_before, text, responsible_person_id, done_on, done_by_id)
     select pg_temp.ident('checklist', s.country, s.county, t.nth), s.id, t.days, t.text, pg_temp.ident('person', s.country, s.county, 2, 1),
            d.day, case when d.day is not null then pg_temp.ident('person', s.country, s.county, 2, 1) end
       from made_seminars s cross join (values (1, 60, 'Koht on broneeritud'), (2, 40, 'Kutsed on saadetud'), (3, 30, 'Esinejad on kokku lepitud'),
            (4, 10, 'Osalejad on teada')) as t (nth, days, text)
       cross join lateral (select case pg_temp.draw((s.country * 100 + s.county) * 10 + t.nth, 22, 2) when 0 then current_date - 3 end as day) d
      where s.year = 4`,
  ],
];
