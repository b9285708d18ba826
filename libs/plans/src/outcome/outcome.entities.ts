import { Council } from '@app/councils';
import { Seminar } from '@app/seminars';
import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { Decision } from '../decision/decision.entity.js';
import type { DecisionState } from '../decision/decision-enums.js';

/** One telling of decisions: what the secretary sent, or what left by itself when a decision was fulfilled. The subject of its mails. */
@Entity('outcomes')
@Index('outcomes_council_index', ['councilId'])
@Index('outcomes_seminar_index', ['seminarId'])
export class Outcome {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'outcomes_pkey' })
  id!: string;

  /** On whose behalf it was sent. */
  @ForeignKey(() => Council, { name: 'outcomes_council', onDelete: 'RESTRICT' })
  @Column('uuid')
  councilId!: string;

  @ForeignKey(() => Seminar, { name: 'outcomes_seminar', onDelete: 'RESTRICT' })
  @Column('uuid', { nullable: true })
  seminarId!: string | null;

  @Column('boolean')
  isAutomatic!: boolean;

  @Column('timestamptz', { default: () => 'act_now()' })
  createdAt!: Date;

  /** When its mails were entered into the ledger; null until then. */
  @Column('timestamptz', { nullable: true })
  plannedAt!: Date | null;
}

/** A decision that people were told of, and as what. In another state, or another wording, it is news again. */
@Entity('outcome_decisions')
@ForeignKey(() => Decision, ['decisionId', 'councilId'], ['id', 'councilId'], { name: 'outcome_decisions_decision', onDelete: 'RESTRICT' })
@Unique('outcome_decisions_once', ['outcomeId', 'decisionId'])
@Check('outcome_decisions_state', `state in ('IN_FORCE', 'FULFILLED', 'SUPERSEDED', 'REPEALED')`)
@Index('outcome_decisions_decision_index', ['decisionId', 'councilId'])
export class OutcomeDecision {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'outcome_decisions_pkey' })
  id!: string;

  @Column('uuid')
  councilId!: string;

  @ForeignKey(() => Outcome, { name: 'outcome_decisions_outcome', onDelete: 'RESTRICT' })
  @Column('uuid')
  outcomeId!: string;

  @Column('uuid')
  decisionId!: string;

  @Column('text')
  state!: DecisionState;

  @Column('integer', { default: 1 })
  edition!: number;

  @Column('timestamptz', { default: () => 'act_now()' })
  toldAt!: Date;
}
