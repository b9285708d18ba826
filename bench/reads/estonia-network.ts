/** Regions, institutions, people, councils and who sits in them: the table that is filled, and how. */
export const NETWORK: readonly (readonly [table: string, text: string])[] = [
  [
    'regions',
    // The first country is Estonia as it is loaded everywhere; the others are its copies under codes of their own.
    `insert into regions (id, country, code, kind, name, parent_id, valid_from, version)
     select pg_temp.ident('region/' || r.code, t.country), r.country, r.code || '-' || t.country, r.kind, r.name,
            (select pg_temp.ident('region/' || p.code, t.country) from regions p where p.id = r.parent_id), r.valid_from, 1
       from regions r cross join times t where r.country = 'EE' and r.valid_to is null and t.country > 1;
     create temp table made_councils as
     select pg_temp.ident('council', t.country, county.nth) as id, t.country, county.nth as county, county.name,
            case t.country when 1 then county.id else pg_temp.ident('region/' || county.code, t.country) end as region_id,
            -- One register in fifteen is large, so that a page of fifty has another after it.
            case county.nth when 1 then (select largest from sizes) else 15 + pg_temp.draw(t.country * 100 + county.nth, 1, 26) end as risks
       from times t cross join (select id, code, name, row_number() over (order by code) as nth from regions
                                 where country = 'EE' and kind = 'COUNTY' and valid_to is null and code not like '%-%') county;
     analyze made_councils;
     analyze regions`,
  ],
  [
    'region_reach',
    `with recursive reach as (
       select id as outer_id, id as inner_id from regions
       union
       select reach.outer_id, r.id from reach join regions r on r.parent_id = reach.inner_id)
     insert into region_reach (outer_id, inner_id) select outer_id, inner_id from reach on conflict do nothing;
     analyze region_reach`,
  ],
  [
    'institutions',
    // The county government first: its person is the official. The second holds the secretary's seat.
    `create temp table made_institutions as
     select pg_temp.ident('institution', c.country, c.county, i.nth) as id, c.id as council_id, c.country, c.county, i.nth, c.region_id,
            i.name || ', ' || c.name as name, i.kind
       from made_councils c cross join (values (1, 'Maavalitsus', 'COUNTY'), (2, 'Omavalitsuste liit', 'UNION_OF_MUNICIPALITIES'),
            (3, 'Politseijaoskond', 'POLICE'), (4, 'Päästepiirkond', 'RESCUE'), (5, 'Haigla', 'HOSPITAL'), (6, 'Kaitseliidu malev', 'DEFENCE_LEAGUE'),
            (7, 'Linnavalitsus', 'MUNICIPALITY'), (8, 'Vallavalitsus', 'MUNICIPALITY'), (9, 'Kiirabi', 'AMBULANCE'),
            (10, 'Kogukonna selts', 'COMMUNITY')) as i (nth, name, kind);
     analyze made_institutions;
     insert into institutions (id, name, kind, version) select id, name, kind, 1 from made_institutions`,
  ],
  [
    'institution_regions',
    `insert into institution_regions (id, institution_id, region_id, valid_from)
     select pg_temp.ident('institution-region', country, county, nth), id, region_id, current_date - 1500 from made_institutions`,
  ],
  [
    'persons',
    `insert into persons (id, first_name, last_name, email, language)
     select pg_temp.ident('person', i.country, i.county, i.nth, p), (array['Aino','Kalju','Õie','Tiit','Maret','Ülo'])[1 + pg_temp.draw(i.county * 100 + i.nth * 10 + p, 2, 6)],
            'Näide ' || i.country || '.' || i.county || '.' || i.nth || '.' || p, 'naide.' || concat_ws('.', i.country, i.county, i.nth, p) || '@example.org', 'et'
       from made_institutions i cross join generate_series(1, 2) p;
     insert into persons (id, first_name, last_name, email) values (pg_temp.ident('stranger', 1), 'Võõras', 'Näide', 'voeoras@example.org')`,
  ],
  [
    'affiliations',
    `insert into affiliations (id, person_id, institution_id, role, valid_from)
     select pg_temp.ident('affiliation', i.country, i.county, i.nth, p), pg_temp.ident('person', i.country, i.county, i.nth, p), i.id,
            case when i.nth = 1 then 'OFFICIAL' when p = 2 then 'LEAD' else 'STAFF' end, current_date - 1500
       from made_institutions i cross join generate_series(1, 2) p`,
  ],
  [
    'councils',
    `insert into councils (id, name, short_name, slug, code, kind, host_institution_id, founded_on)
     select id, name || ' turvalisuse nõukogu', left(name, 20), 'noukogu-' || country || '-' || county, 'N' || country || 'X' || county, 'SAFETY',
            pg_temp.ident('institution', country, county, 2), current_date - 1500
       from made_councils`,
  ],
  [
    'council_regions',
    `insert into council_regions (id, council_id, region_id, valid_from)
     select pg_temp.ident('council-region', country, county), id, region_id, current_date - 1500 from made_councils`,
  ],
  [
    'memberships',
    `insert into memberships (id, council_id, institution_id, voting, valid_from)
     select pg_temp.ident('membership', country, county, nth), council_id, id, nth > 1, current_date - 1500 from made_institutions where nth > 1`,
  ],
  [
    'seats',
    `insert into seats (id, council_id, membership_id, person_id, role, valid_from)
     select pg_temp.ident('seat', country, county, nth), council_id, pg_temp.ident('membership', country, county, nth),
            pg_temp.ident('person', country, county, nth, 1), case nth when 2 then 'SECRETARY' when 3 then 'CHAIR' else 'MEMBER' end, current_date - 1500
       from made_institutions where nth > 1`,
  ],
];
