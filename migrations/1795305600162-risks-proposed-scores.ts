import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What a measure that came into place makes of a risk's current score, until somebody confirms or declines it. The assessment that a
 * confirmed one became is named here: assessments themselves never change.
 */
export class RisksProposedScores1795305600162 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table score_proposals (
        id             uuid primary key default gen_random_uuid(),
        council_id     uuid not null,
        risk_id        uuid not null,
        measure_id     uuid not null,
        matrix_id      uuid not null constraint score_proposals_matrix references risk_matrices (id) on delete restrict,
        -- The current score that it was made from; it is out of date as soon as there is a later one.
        basis_id       uuid not null,
        likelihood     integer not null,
        impacts        jsonb not null,
        overall_impact integer not null,
        score          integer not null,
        level          text not null constraint score_proposals_level check (level in ('LOW', 'MEDIUM', 'HIGH', 'VERY_HIGH')),
        state          text not null default 'WAITING' constraint score_proposals_state check (state in ('WAITING', 'CONFIRMED', 'DECLINED')),
        proposed_on    date not null default act_today(),
        decided_on     date,
        decline_reason text,
        assessment_id  uuid,
        constraint score_proposals_risk foreign key (measure_id, risk_id) references measure_risks (measure_id, risk_id) on delete restrict,
        constraint score_proposals_council foreign key (risk_id, council_id) references risks (id, council_id) on delete restrict,
        constraint score_proposals_basis foreign key (basis_id, risk_id, council_id) references risk_assessments (id, risk_id, council_id) on delete restrict,
        constraint score_proposals_assessment foreign key (assessment_id, risk_id, council_id) references risk_assessments (id, risk_id, council_id) on delete restrict,
        constraint score_proposals_once unique (measure_id, risk_id),
        constraint score_proposals_decided check ((state = 'WAITING') = (decided_on is null) and (state = 'DECLINED') = (decline_reason is not null)
                                                  and (state = 'CONFIRMED') = (assessment_id is not null))
      );
      create index score_proposals_risk_index on score_proposals (risk_id, council_id);
      create index score_proposals_matrix_index on score_proposals (matrix_id);
      create index score_proposals_basis_index on score_proposals (basis_id, risk_id, council_id);
      create index score_proposals_assessment_index on score_proposals (assessment_id, risk_id, council_id);
      -- The score before the last one, and whether a later one is there.
      create index risk_assessments_by_day on risk_assessments (risk_id, kind, assessed_on desc, number desc);

      select guard('score_proposals', 'council_id = any(array(select readable_councils())) and (select true from risks r where r.id = risk_id)',
                   'council_id = any(array(select writable_councils()))');
      revoke delete on score_proposals from turvaring_api, turvaring_worker;
      select audit('score_proposals');
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table score_proposals; drop index risk_assessments_by_day');
  }
}
