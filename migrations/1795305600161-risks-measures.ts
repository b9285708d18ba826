import type { MigrationInterface, QueryRunner } from 'typeorm';

const READS = 'council_id = any(array(select readable_councils()))';
const OF_THE_RISK = `${READS} and (select true from risks r where r.id = risk_id)`;
/** Who oversees a council sees all its risks, and so all its measures; everybody else those on a risk that they see. */
const OF_A_RISK = (id: string) =>
  `${READS} and (council_id = any(array(select overseen_councils())) or exists (select from measure_risks mr where mr.measure_id = ${id}))`;
const WRITES = 'council_id = any(array(select writable_councils()))';
const DECISION_LEVELS = `'OWN', 'JOINT', 'MINISTRY'`;

/** What is missing to cope with a risk, and what is done about risks. Action items will hang on measures by (id, council_id). */
export class RisksMeasures1795305600161 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table capability_gaps (
        id             uuid primary key default gen_random_uuid(),
        council_id     uuid not null,
        risk_id        uuid not null,
        description    text not null constraint capability_gaps_description_length check (length(description) between 1 and 2000),
        -- Group is a word of SQL.
        gap_group      text not null constraint capability_gaps_group
                       check (gap_group in ('OWN_SERVICE', 'VULNERABLE_GROUP', 'COMMUNICATION', 'EVACUATION', 'OTHER')),
        importance     text not null constraint capability_gaps_importance check (importance in ('LOW', 'MEDIUM', 'HIGH')),
        decision_level text not null constraint capability_gaps_decision_level check (decision_level in (${DECISION_LEVELS})),
        closed_on      date,
        close_reason   text,
        version        integer not null default 1,
        created_at     timestamptz not null default act_now(),
        constraint capability_gaps_risk foreign key (risk_id, council_id) references risks (id, council_id) on delete restrict,
        constraint capability_gaps_of_council unique (id, council_id),
        constraint capability_gaps_closing check ((closed_on is null) = (close_reason is null))
      );
      create index capability_gaps_risk_index on capability_gaps (risk_id, council_id);

      create table measures (
        id                         uuid primary key default gen_random_uuid(),
        council_id                 uuid not null constraint measures_council references councils (id) on delete restrict,
        number                     integer not null constraint measures_number_counts check (number > 0),
        title                      text not null constraint measures_title_length check (length(title) between 1 and 300),
        description                text,
        gap_id                     uuid,
        phase                      text not null constraint measures_phase check (phase in ('PREVENTION', 'PREPAREDNESS', 'RESPONSE', 'RECOVERY')),
        decision_level             text not null constraint measures_decision_level check (decision_level in (${DECISION_LEVELS})),
        responsible_institution_id uuid constraint measures_responsible references institutions (id) on delete restrict,
        cost_euros                 integer constraint measures_cost check (cost_euros >= 0),
        funding_source             text,
        priority                   integer constraint measures_priority check (priority between 1 and 4),
        due_on                     date,
        state                      text not null default 'PLANNED' constraint measures_state
                                   check (state in ('PLANNED', 'IN_PROGRESS', 'IN_PLACE', 'DROPPED')),
        in_place_on                date,
        evidence                   text,
        drop_reason                text,
        effect_matrix_id           uuid constraint measures_effect_matrix references risk_matrices (id) on delete restrict,
        effect_likelihood          integer,
        effect_impacts             jsonb,
        public_text                text,
        is_public                  boolean not null default false,
        version                    integer not null default 1,
        created_at                 timestamptz not null default act_now(),
        changed_at                 timestamptz not null default act_now(),
        constraint measures_of_council unique (id, council_id),
        constraint measures_number unique (council_id, number),
        constraint measures_gap foreign key (gap_id, council_id) references capability_gaps (id, council_id) on delete restrict,
        constraint measures_in_place check (case state when 'IN_PLACE' then in_place_on is not null when 'DROPPED' then true else in_place_on is null end),
        constraint measures_dropping check ((state = 'DROPPED') = (drop_reason is not null)),
        constraint measures_effect check ((effect_matrix_id is null) = (effect_impacts is null)
                                          and (effect_matrix_id is not null or effect_likelihood is null))
      );
      create index measures_by_due on measures (council_id, due_on, id);
      create index measures_gap_index on measures (gap_id, council_id);
      create index measures_responsible_index on measures (responsible_institution_id);
      create index measures_effect_matrix_index on measures (effect_matrix_id);

      create table measure_risks (
        id         uuid primary key default gen_random_uuid(),
        council_id uuid not null,
        measure_id uuid not null,
        risk_id    uuid not null,
        constraint measure_risks_measure foreign key (measure_id, council_id) references measures (id, council_id) on delete cascade,
        constraint measure_risks_risk foreign key (risk_id, council_id) references risks (id, council_id) on delete restrict,
        constraint measure_risks_once unique (measure_id, risk_id)
      );
      create index measure_risks_risk_index on measure_risks (risk_id, measure_id);

      create table measure_partners (
        id             uuid primary key default gen_random_uuid(),
        council_id     uuid not null,
        measure_id     uuid not null,
        institution_id uuid not null constraint measure_partners_institution references institutions (id) on delete restrict,
        constraint measure_partners_measure foreign key (measure_id, council_id) references measures (id, council_id) on delete cascade,
        constraint measure_partners_once unique (measure_id, institution_id)
      );
      create index measure_partners_institution_index on measure_partners (institution_id);

      select guard('capability_gaps', '${OF_THE_RISK}', '${WRITES}'), guard('measure_risks', '${OF_THE_RISK}', '${WRITES}');
      select guard('measures', '${OF_A_RISK('measures.id')}', '${WRITES}');
      select guard('measure_partners', '${READS} and (select true from measures m where m.id = measure_id)', '${WRITES}');
      revoke delete on capability_gaps, measures from turvaring_api, turvaring_worker;
      revoke update on measure_risks, measure_partners from turvaring_api, turvaring_worker;
      select audit('capability_gaps'), audit('measures'), audit('measure_risks'), audit('measure_partners');
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table measure_partners, measure_risks, measures, capability_gaps cascade');
  }
}
