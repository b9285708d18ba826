import { HAND_WRITTEN_OVERVIEW } from './county-overview-sql.js';
import { HAND_WRITTEN_FOLLOW_THROUGH, HAND_WRITTEN_ITEMS } from './plans-sql.js';

/** What somebody would write by hand for these pages, and for nothing else: one statement each, $1 is what is asked about. */
export const HAND_WRITTEN: Readonly<Record<string, string>> = {
  register: `
    select json_build_object('data', json_build_object('risks', json_build_object(
      'nodes', coalesce(json_agg(json_build_object(
        'id', r.id, 'ref', r.ref, 'title', r.title, 'status', r.status, 'eventType', r.event_type, 'trend', r.trend, 'reviewDueOn', r.review_due_on,
        'isReviewOverdue', coalesce(r.review_due_on < act_today(), false), 'isOnOtherMatrix', coalesce(r.current_matrix_id <> r.used_matrix_id, false),
        'ownerInstitution', case when r.institution_id is not null then json_build_object('id', r.institution_id, 'name', r.institution_name) end,
        'current', case when r.current_score is not null then json_build_object('score', r.current_score, 'level', r.current_level) end,
        'target', case when r.target_score is not null then json_build_object('score', r.target_score, 'level', r.target_level) end,
        'mark', case when r.mark_basis is not null then json_build_object('isCurrent', is_current(r.mark_from, r.mark_until)) end
      ) order by r.place) filter (where r.place <= 50), '[]'),
      'pageInfo', json_build_object('hasNextPage', count(*) > 50,
        'endCursor', encode(convert_to((array_agg(r.level_rank || '/' || coalesce(r.current_score, 0) || '/' || r.id order by r.place desc)
                                        filter (where r.place <= 50))[1], 'UTF8'), 'base64')))))::text as answer
    from (
      select r.*, i.id as institution_id, i.name as institution_name, s.matrix_id as used_matrix_id,
             'R-' || c.code || '-' || lpad(r.number::text, greatest(2, length(r.number::text)), '0') as ref,
             row_number() over (order by r.level_rank desc, coalesce(r.current_score, 0) desc, r.id desc) as place
        from (select * from risks where council_id = $1 and status <> 'CLOSED'
               order by level_rank desc, coalesce(current_score, 0) desc, id desc limit 51) r
        join councils c on c.id = r.council_id join risk_settings s on s.council_id = r.council_id
        left join institutions i on i.id = r.owner_institution_id
    ) r having exists (select from risk_settings where council_id = $1)`,
  heatMap: `
    with register as (
      select current_matrix_id as matrix_id, current_likelihood as likelihood, current_impact as impact, count(*)::int as count
        from risks where council_id = $1 and status <> 'CLOSED' group by 1, 2, 3
    )
    select json_build_object('data', json_build_object('heatMap', json_build_object(
      'matrix', json_build_object('id', m.id,
        'likelihoods', (select json_agg(json_build_object('value', x -> 'value', 'label', x -> 'label')) from jsonb_array_elements(m.likelihoods) x),
        'impacts', (select json_agg(json_build_object('value', x -> 'value', 'label', x -> 'label')) from jsonb_array_elements(m.impacts) x)),
      'cells', (select json_agg(json_build_object('likelihood', l, 'impact', i, 'level', m.cells -> (l - 1) ->> (i - 1), 'count', coalesce(r.count, 0)) order by l, i)
                  from generate_series(1, jsonb_array_length(m.likelihoods)) l cross join generate_series(1, jsonb_array_length(m.impacts)) i
                  left join register r on r.matrix_id = m.id and r.likelihood = l and r.impact = i),
      'notScored', (select coalesce(sum(count), 0)::int from register where matrix_id is null),
      'onOtherMatrices', (select coalesce(sum(count), 0)::int from register where matrix_id <> m.id))))::text as answer
      from risk_settings s join risk_matrices m on m.id = s.matrix_id where s.council_id = $1`,
  countyOverview: HAND_WRITTEN_OVERVIEW,
  actionItems: HAND_WRITTEN_ITEMS,
  followThrough: HAND_WRITTEN_FOLLOW_THROUGH,
};
