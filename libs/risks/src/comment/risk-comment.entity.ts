import { Instant, Problem } from '@app/kernel';
import { Person } from '@app/people';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import { Risk } from '../risk/risk.entity.js';

@ObjectType({ description: 'What somebody of the council said about a risk. Never changed; it may be withdrawn.' })
@Entity('risk_comments')
@ForeignKey(() => Risk, ['riskId', 'councilId'], ['id', 'councilId'], { name: 'risk_comments_risk', onDelete: 'CASCADE' })
@Check('risk_comments_text_length', 'length(text) between 1 and 4000')
@Check(
  'risk_comments_withdrawing',
  '(withdrawn_at is null) = (withdrawn_by_id is null) and (withdrawn_by_id is null or withdrawn_by_id = person_id or withdraw_reason is not null)',
)
@Index('risk_comments_risk_index', { synchronize: false })
@Index('risk_comments_person_index', ['personId'])
@Index('risk_comments_withdrawn_by_index', ['withdrawnById'])
export class RiskComment {
  @Field(() => ID)
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'risk_comments_pkey' })
  id!: string;

  @Column('uuid')
  councilId!: string;

  @Column('uuid')
  riskId!: string;

  @ForeignKey(() => Person, { name: 'risk_comments_person', onDelete: 'RESTRICT' })
  @Column({ type: 'uuid', default: () => 'viewer_id()', insert: false, update: false })
  personId!: string;

  @Column({ type: 'text', update: false })
  text!: string;

  @Field(() => Instant)
  @Column({ type: 'timestamptz', default: () => 'act_now()', insert: false, update: false })
  createdAt!: Date;

  @Field(() => Instant, { nullable: true })
  @Column({ type: 'timestamptz', nullable: true, insert: false })
  withdrawnAt!: Date | null;

  @ForeignKey(() => Person, { name: 'risk_comments_withdrawn_by', onDelete: 'RESTRICT' })
  @Column({ type: 'uuid', nullable: true, insert: false })
  withdrawnById!: string | null;

  @Field(() => String, { nullable: true, description: 'Why somebody else than its author withdrew it.' })
  @Column({ type: 'text', nullable: true, insert: false })
  withdrawReason!: string | null;

  /** Its author needs no reason. */
  withdraw(personId: string, reason: string | null, now: Date): void {
    if (this.withdrawnAt !== null) throw new Problem('CONFLICT', 'comment-is-withdrawn', 'id');
    if (personId !== this.personId && reason === null) throw new Problem('INVALID', 'required', 'reason');
    Object.assign(this, { withdrawnAt: now, withdrawnById: personId, withdrawReason: reason });
  }
}
