import { Day, Problem } from '@app/kernel';
import { Person } from '@app/people';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import type { RiskSettings } from '../matrix/risk-settings.entity.js';
import { RiskLevel } from '../matrix/scale.js';
import { RiskStatus } from '../risk/risk-enums.js';
import { Risk } from '../risk/risk.entity.js';

/** What somebody who looked at a risk again says. */
export interface ReviewWords {
  reason: string;
  status?: RiskStatus | null;
}

@ObjectType({ description: 'A risk was looked at again, and why it stands as it does. Appended, never changed.' })
@Entity('risk_reviews')
@ForeignKey(() => Risk, ['riskId', 'councilId'], ['id', 'councilId'], { name: 'risk_reviews_risk', onDelete: 'RESTRICT' })
@Check('risk_reviews_reason_length', 'length(reason) between 1 and 4000')
@Check('risk_reviews_level', `level in ('LOW', 'MEDIUM', 'HIGH', 'VERY_HIGH')`)
@Check('risk_reviews_status', `status in ('OPEN', 'MONITORED')`)
@Check('risk_reviews_next', 'next_due_on > reviewed_on')
@Index('risk_reviews_risk_index', { synchronize: false })
@Index('risk_reviews_person_index', ['personId'])
export class RiskReview {
  @Field(() => ID)
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'risk_reviews_pkey' })
  id!: string;

  @Column('uuid')
  councilId!: string;

  @Column('uuid')
  riskId!: string;

  @Field(() => Day)
  @Column('date')
  reviewedOn!: string;

  @Field(() => String)
  @Column('text')
  reason!: string;

  @Field(() => RiskLevel, { nullable: true, description: 'Current level then; null where it was not scored.' })
  @Column('text', { nullable: true })
  level!: RiskLevel | null;

  @Field(() => RiskStatus, { description: 'Into which status it came, or in which it stayed.' })
  @Column('text')
  status!: RiskStatus;

  @Field(() => Day, { nullable: true, description: 'By when it had to be looked at; null where no day was known.' })
  @Column('date', { nullable: true })
  dueOn!: string | null;

  @Field(() => Day, { description: 'By when it was to be looked at again.' })
  @Column('date')
  nextDueOn!: string;

  @ForeignKey(() => Person, { name: 'risk_reviews_person', onDelete: 'RESTRICT' })
  @Column({ type: 'uuid', nullable: true, default: () => 'viewer_id()', insert: false, update: false })
  personId!: string | null;

  @Column({ type: 'timestamptz', default: () => 'act_now()', insert: false, update: false })
  createdAt!: Date;

  /** The risk is looked at today; says when again, and perhaps OPEN ⇄ MONITORED. */
  static of(risk: Risk, { reason, status }: ReviewWords, settings: RiskSettings, today: string): RiskReview {
    risk.refuseWhenClosed('riskId');
    if (risk.status === 'DRAFT') throw new Problem('CONFLICT', 'risk-is-a-draft', 'riskId');
    const next = status ?? risk.status;
    if (next !== 'OPEN' && next !== 'MONITORED') throw new Problem('INVALID', 'not-by-a-review', 'status');
    if (next === 'OPEN' && risk.treatment === 'ACCEPT') throw new Problem('CONFLICT', 'risk-is-accepted', 'status');
    const dueOn = risk.reviewDueOn;
    const nextDueOn = risk.review(next, settings, today);
    const { id: riskId, councilId, currentLevel: level } = risk;
    return Object.assign(new RiskReview(), { riskId, councilId, reviewedOn: today, reason, level, status: next, dueOn, nextDueOn });
  }
}
