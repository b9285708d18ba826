/** Registers of risks: each with three years of assessments, and as it stood after each of them. */
export const REGISTERS: readonly (readonly [table: string, text: string])[] = [
  [
    'risk_settings',
    `insert into risk_settings (id, council_id, matrix_id)
     select pg_temp.ident('risk-settings', c.country, c.county), c.id, m.id
       from made_councils c, risk_matrices m where m.code = 'probability-5x5' and m.version = 1`,
  ],
  [
    'risk_numbers',
    `insert into risk_numbers (id, council_id, risk) select pg_temp.ident('risk-numbers', country, county), id, risks from made_councils`,
  ],
  [
    'risk_assessments',
    `create temp table made_risks as
     select pg_temp.ident('risk', c.country, c.county, n) as id, c.id as council_id, c.country, c.county, c.region_id, n as number,
            (c.country * 100 + c.county) * 1000 + n as seed, current_date - 100 - pg_temp.draw(c.country * 100 + c.county, 3, 300) as last_day
       from made_councils c cross join lateral generate_series(1, c.risks) n;
     analyze made_risks;
     -- Drafts have no score. The current score of each of four years wanders by one step at most.
     create temp table made_scores as
     with cells as (
       select m.id as matrix_id, l, i, m.cells -> (l - 1) ->> (i - 1) as level from risk_matrices m, generate_series(1, 5) l, generate_series(1, 5) i
        where m.code = 'probability-5x5' and m.version = 1
     ), drawn as (
       select r.id as risk_id, r.council_id, r.country, r.county, r.seed, k.kind, k.year, k.number, r.last_day - 365 * (3 - k.year) as day,
              least(5, greatest(1, 1 + pg_temp.draw(r.seed, 5, 5) + k.shift + case k.kind when 'CURRENT' then pg_temp.draw(r.seed * 10 + k.year, 6, 3) - 1 else 0 end)) as l,
              least(5, greatest(1, 1 + pg_temp.draw(r.seed, 7, 5) + k.shift)) as i
         from made_risks r cross join (values ('INHERENT', 0, 1, 1), ('TARGET', 0, 2, -1), ('CURRENT', 0, 3, 0), ('CURRENT', 1, 4, 0),
              ('CURRENT', 2, 5, 0), ('CURRENT', 3, 6, 0)) as k (kind, year, number, shift)
        where pg_temp.draw(r.seed, 4, 20) <> 1
     )
     select d.*, d.l * d.i as score, c.level, c.matrix_id from drawn d join cells c using (l, i);
     analyze made_scores;
     insert into risk_assessments (id, council_id, risk_id, number, matrix_id, kind, likelihood, impacts, overall_impact, score, level, confidence, reason,
                                   assessed_on, person_id, created_at)
     select pg_temp.ident('assessment', seed, number), council_id, risk_id, number, matrix_id, kind, l,
            jsonb_build_array(jsonb_build_object('dimension', 'LIFE_HEALTH', 'value', i, 'reason', null),
                              jsonb_build_object('dimension', 'ECONOMIC', 'value', greatest(1, i - 1), 'reason', null)),
            i, score, level, 'MEDIUM', 'Ülevaatus nõukogu koosolekul.', day, pg_temp.ident('person', country, county, 2, 1), day + time '12:00'
       from made_scores`,
  ],
  [
    'risks',
    `insert into risks (id, council_id, number, title, description, class, event_type, is_malicious, scenario, horizon_months, owner_institution_id,
         owner_person_id, lead_assessor_institution_id, treatment, status, identified_on, closed_on, close_reason, origin, mark_basis, mark_from, mark_holder,
         reviewed_on, review_due_on, inherent_likelihood, inherent_impact, inherent_score, inherent_level, inherent_matrix_id,
         current_likelihood, current_impact, current_score, current_level, current_matrix_id,
         target_likelihood, target_impact, target_score, target_level, target_matrix_id, level_rank, trend, assessed_on, version, created_at, changed_at)
     select r.id, r.council_id, r.number,
            (array['Üleujutus', 'Metsatulekahju', 'Lähisuhtevägivald', 'Elektrikatkestus', 'Liiklusõnnetus raudteeülesõidul', 'Küberrünne omavalitsuse vastu',
                   'Uputus ja torm', 'Noorte uimastitarvitamine', 'Joogivee reostus', 'Massikogunemise õnnetus'])[1 + s.hazard] || ', ' || r.number,
            'Kirjeldus sellest, mis võib juhtuda, kellele ja miks.', (array['RISK', 'THREAT', 'PROBLEM'])[1 + pg_temp.draw(r.seed, 8, 3)],
            (array['RESCUE', 'POLICE', 'CYBER', 'HEALTH', 'INFRASTRUCTURE', 'TRAFFIC', 'ENVIRONMENT', 'COMMUNITY_SAFETY'])[1 + pg_temp.draw(r.seed, 9, 8)],
            false, 'Stsenaarium: mitu päeva kestev sündmus, mis vajab mitme asutuse koostööd.', 60,
            case when s.owner > 0 then pg_temp.ident('institution', r.country, r.county, 1 + s.owner) end,
            case when s.owner > 0 then pg_temp.ident('person', r.country, r.county, 1 + s.owner, 1) end, pg_temp.ident('institution', r.country, r.county, 2),
            (array['MITIGATE', 'WATCH', 'AVOID'])[1 + pg_temp.draw(r.seed, 12, 3)], s.status, r.last_day - 1100,
            case s.status when 'CLOSED' then r.last_day + 30 end, case s.status when 'CLOSED' then 'Ei ole enam asjakohane.' end, 'SEMINAR',
            case when s.marked then 'AvTS § 35 lg 1 p 6' end, case when s.marked then r.last_day - 1000 end, case when s.marked then 'Sekretär' end,
            c.day, case when s.status <> 'CLOSED' then c.day + case c.level when 'MEDIUM' then 730 when 'LOW' then 1460 else 365 end end,
            i.l, i.i, i.score, i.level, i.matrix_id, c.l, c.i, c.score, c.level, c.matrix_id, t.l, t.i, t.score, t.level, t.matrix_id,
            coalesce(array_position(array['LOW', 'MEDIUM', 'HIGH', 'VERY_HIGH'], c.level), 0),
            case when c.score > b.score then 'UP' when c.score < b.score then 'DOWN' when c.score = b.score then 'SAME' end, c.day,
            case when c.day is null then 1 else 5 end, r.last_day - 1100 + time '12:00', coalesce(c.day, r.last_day - 1100) + time '12:00'
       from made_risks r
       cross join lateral (select pg_temp.draw(r.seed, 10, 10) as hazard, pg_temp.draw(r.seed, 11, 10) as owner, pg_temp.draw(r.seed, 13, 33) = 0 as marked,
              case pg_temp.draw(r.seed, 4, 20) when 0 then 'CLOSED' when 1 then 'DRAFT' when 2 then 'MONITORED' when 3 then 'MONITORED' else 'OPEN' end as status) s
       left join made_scores i on i.risk_id = r.id and i.number = 1 left join made_scores t on t.risk_id = r.id and t.number = 2
       left join made_scores b on b.risk_id = r.id and b.number = 5 left join made_scores c on c.risk_id = r.id and c.number = 6`,
  ],
  [
    'risk_steps',
    `insert into risk_steps (id, council_id, risk_id, number, status, reason, created_at)
     select md5('step/1/' || id)::uuid, council_id, id, 1, case status when 'DRAFT' then 'DRAFT' else 'OPEN' end, null, created_at from risks
     union all
     select md5('step/2/' || id)::uuid, council_id, id, 2, status, close_reason, created_at from risks where status in ('CLOSED', 'MONITORED')`,
  ],
  [
    'risk_regions',
    `insert into risk_regions (id, council_id, risk_id, region_id)
     select pg_temp.ident('risk-region', seed), council_id, id, region_id from made_risks`,
  ],
  [
    'risk_contributors',
    `insert into risk_contributors (id, council_id, risk_id, institution_id)
     select pg_temp.ident('contributor', seed, n), council_id, id, pg_temp.ident('institution', country, county, 3 + pg_temp.draw(seed, 14, 3) + n * 3)
       from made_risks cross join generate_series(0, 1) n`,
  ],
  [
    'risk_versions',
    // From entering to the first score, and after each of four: what is shown then. A draft has had one version only.
    `insert into risk_versions (council_id, risk_id, recorded_at, replaced_at, risk, status, level_rank, current_level, current_score, current_likelihood,
            current_impact, current_matrix_id, is_marked)
     select v.council_id, v.risk_id, v.recorded_at, v.replaced_at, v.risk, was.status, was.level_rank, was.current_level, was.current_score,
            was.current_likelihood, was.current_impact, was.current_matrix_id, v.risk ->> 'mark_basis' is not null
       from (
     select r.council_id, r.id, coalesce(c.day, r.created_at::date) + time '12:00', n.day + time '12:00',
            case when c.year = 3 or c.year is null then to_jsonb(r)
                 else to_jsonb(r) || jsonb_build_object('status', 'OPEN', 'closed_on', null, 'close_reason', null, 'current_likelihood', c.l, 'current_impact', c.i,
                   'current_score', c.score, 'current_level', c.level, 'assessed_on', c.day, 'reviewed_on', c.day, 'version', c.year + 2,
                   'trend', null, 'level_rank', array_position(array['LOW', 'MEDIUM', 'HIGH', 'VERY_HIGH'], c.level), 'changed_at', c.day + time '12:00') end
       from risks r left join made_scores c on c.risk_id = r.id and c.kind = 'CURRENT'
       left join made_scores n on n.risk_id = r.id and n.kind = 'CURRENT' and n.year = c.year + 1) as v (council_id, risk_id, recorded_at, replaced_at, risk)
       cross join lateral jsonb_populate_record(null::risks, v.risk) was`,
  ],
];
