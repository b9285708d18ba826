import { Day, enumOf, plusDays, Problem } from '@app/kernel';
import { Person } from '@app/people';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import { RiskMatrix } from '../matrix/risk-matrix.entity.js';
import { RiskLevel } from '../matrix/scale.js';
import { Risk } from '../risk/risk.entity.js';

/** Three years: no council decides for longer. */
export const LONGEST_ACCEPTANCE_DAYS = 1096;

export const AcceptanceEnd = enumOf(
  'AcceptanceEnd',
  ['EXPIRED', 'TREATMENT_CHANGED', 'LEVEL_ROSE', 'RISK_CLOSED', 'RENEWED'],
  'Why an acceptance is over. EXPIRED: its last day passed. TREATMENT_CHANGED: something else is done about the risk. LEVEL_ROSE: the risk ' +
    'was scored above the level at acceptance. RENEWED: another one followed.',
);
export type AcceptanceEnd = keyof typeof AcceptanceEnd;

@ObjectType({
  description:
    'The decision to bear a risk as it is until a day (ISO 31000:2018, 6.5). Only its end is ever added. The database writes the approver, and ' +
    'the level, score and matrix as they are at acceptance.',
})
@Entity('risk_acceptances')
@ForeignKey(() => Risk, ['riskId', 'councilId'], ['id', 'councilId'], { name: 'risk_acceptances_risk', onDelete: 'RESTRICT' })
@Check('risk_acceptances_reason_length', 'length(reason) between 1 and 2000')
@Check('risk_acceptances_level', `level in ('LOW', 'MEDIUM', 'HIGH', 'VERY_HIGH')`)
@Check('risk_acceptances_ended_because', `ended_because in ('EXPIRED', 'TREATMENT_CHANGED', 'LEVEL_ROSE', 'RISK_CLOSED', 'RENEWED')`)
@Check('risk_acceptances_term', `expires_on > accepted_on and expires_on <= accepted_on + ${LONGEST_ACCEPTANCE_DAYS}`)
@Check('risk_acceptances_ending', '(ended_on is null) = (ended_because is null)')
@Index('risk_acceptances_in_force', { synchronize: false })
@Index('risk_acceptances_risk_index', { synchronize: false })
@Index('risk_acceptances_expiring', { synchronize: false })
@Index('risk_acceptances_matrix_index', ['matrixId'])
@Index('risk_acceptances_approver_index', ['approverId'])
export class RiskAcceptance {
  @Field(() => ID)
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'risk_acceptances_pkey' })
  id!: string;

  @Column('uuid')
  councilId!: string;

  @Column('uuid')
  riskId!: string;

  @Field(() => String)
  @Column('text')
  reason!: string;

  @Field(() => Day)
  @Column('date', { default: () => 'act_today()' })
  acceptedOn!: string;

  @Field(() => Day, { description: 'The last day that it holds; the day after, the risk is open again.' })
  @Column('date')
  expiresOn!: string;

  @ForeignKey(() => RiskMatrix, { name: 'risk_acceptances_matrix', onDelete: 'RESTRICT' })
  @Column('uuid')
  matrixId!: string;

  @Field(() => Int, { description: 'At acceptance, on its matrix.' })
  @Column('integer')
  score!: number;

  @Field(() => RiskLevel, { description: 'At acceptance.' })
  @Column('text')
  level!: RiskLevel;

  @ForeignKey(() => Person, { name: 'risk_acceptances_approver', onDelete: 'RESTRICT' })
  @Column({ type: 'uuid', nullable: true, default: () => 'viewer_id()', insert: false, update: false })
  approverId!: string | null;

  @Field(() => Day, { nullable: true, description: 'Null while it is in force.' })
  @Column('date', { nullable: true })
  endedOn!: string | null;

  @Field(() => AcceptanceEnd, { nullable: true })
  @Column('text', { nullable: true })
  endedBecause!: AcceptanceEnd | null;

  @Column({ type: 'timestamptz', default: () => 'act_now()', insert: false, update: false })
  createdAt!: Date;

  /** What is refused in words; `accept_risk()` keeps it. A risk is borne as it is known to be: open, and scored. */
  static refuseUnlessPossible(risk: Risk, expiresOn: string, today: string): void {
    risk.refuseWhenClosed('riskId');
    if (risk.status === 'DRAFT') throw new Problem('CONFLICT', 'risk-is-a-draft', 'riskId');
    if (risk.currentScore === null) throw new Problem('CONFLICT', 'risk-is-not-scored', 'riskId');
    if (expiresOn <= today) throw new Problem('INVALID', 'expires-too-soon', 'expiresOn');
    if (expiresOn > plusDays(today, LONGEST_ACCEPTANCE_DAYS)) throw new Problem('INVALID', 'expires-too-late', 'expiresOn');
  }
}
