import { Day, Problem } from '@app/kernel';
import { applyGiven } from '@app/people';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { DecisionLevel, GapGroup, Importance } from '../measure/measure-enums.js';
import { Risk } from '../risk/risk.entity.js';

const CHANGEABLE = ['description', 'group', 'importance', 'decisionLevel'] as const;
export type GapFields = Pick<CapabilityGap, (typeof CHANGEABLE)[number]>;

@ObjectType({
  description: 'Something that is missing to prevent a risk or to cope with it. Measures answer it; it is closed with the reason.',
})
@Entity('capability_gaps')
@Unique('capability_gaps_of_council', ['id', 'councilId'])
@ForeignKey(() => Risk, ['riskId', 'councilId'], ['id', 'councilId'], { name: 'capability_gaps_risk', onDelete: 'RESTRICT' })
@Check('capability_gaps_description_length', 'length(description) between 1 and 2000')
@Check('capability_gaps_group', `gap_group in ('OWN_SERVICE', 'VULNERABLE_GROUP', 'COMMUNICATION', 'EVACUATION', 'OTHER')`)
@Check('capability_gaps_importance', `importance in ('LOW', 'MEDIUM', 'HIGH')`)
@Check('capability_gaps_decision_level', `decision_level in ('OWN', 'JOINT', 'MINISTRY')`)
@Check('capability_gaps_closing', '(closed_on is null) = (close_reason is null)')
@Index('capability_gaps_risk_index', ['riskId', 'councilId'])
export class CapabilityGap {
  @Field(() => ID)
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'capability_gaps_pkey' })
  id!: string;

  @Column('uuid')
  councilId!: string;

  @Column('uuid')
  riskId!: string;

  @Field(() => String)
  @Column('text')
  description!: string;

  @Field(() => GapGroup)
  @Column('text', { name: 'gap_group' })
  group!: GapGroup;

  @Field(() => Importance)
  @Column('text')
  importance!: Importance;

  @Field(() => DecisionLevel)
  @Column('text')
  decisionLevel!: DecisionLevel;

  @Field(() => Day, { nullable: true, description: 'Null as long as it is open.' })
  @Column('date', { nullable: true })
  closedOn!: string | null;

  @Field(() => String, { nullable: true })
  @Column('text', { nullable: true })
  closeReason!: string | null;

  @Field(() => Int, { description: 'Give it back with a change; it is refused when somebody else was faster.' })
  @Column('integer', { default: 1 })
  version!: number;

  @Column('timestamptz', { default: () => 'act_now()' })
  createdAt!: Date;

  static of(risk: Risk, fields: GapFields): CapabilityGap {
    risk.refuseWhenClosed('riskId');
    return Object.assign(new CapabilityGap(), {
      ...fields,
      councilId: risk.councilId,
      riskId: risk.id,
      closedOn: null,
      closeReason: null,
      version: 1,
    });
  }

  change(fields: Partial<GapFields>): void {
    this.refuseWhenClosed('id');
    applyGiven(this, fields, CHANGEABLE);
  }

  close(reason: string, today: string): void {
    this.refuseWhenClosed('id');
    this.closedOn = today;
    this.closeReason = reason;
  }

  refuseWhenClosed(field: string): void {
    if (this.closedOn !== null) throw new Problem('CONFLICT', 'gap-is-closed', field);
  }
}
