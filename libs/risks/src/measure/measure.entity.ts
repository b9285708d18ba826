import { Council } from '@app/councils';
import { Day, Instant, Problem } from '@app/kernel';
import { applyGiven, Institution } from '@app/people';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { CapabilityGap } from '../gap/capability-gap.entity.js';
import { MeasureEffect } from './measure-effect.js';
import { DecisionLevel, MeasurePhase, MeasureState } from './measure-enums.js';

const CHANGEABLE = [
  'title',
  'description',
  'gapId',
  'phase',
  'decisionLevel',
  'responsibleInstitutionId',
  'costEuros',
  'fundingSource',
  'priority',
  'dueOn',
  'publicText',
  'isPublic',
] as const;
export type MeasureFields = Pick<Measure, (typeof CHANGEABLE)[number]>;

/** What a new measure has where nothing is said. */
const EMPTY = {
  state: 'PLANNED',
  gapId: null,
  responsibleInstitutionId: null,
  effectMatrixId: null,
  effectLikelihood: null,
  effectImpacts: null,
  isPublic: false,
  inPlaceOn: null,
  version: 1,
} as const;

@ObjectType({
  description:
    'Something that a council has done, does or plans about one or more risks: to prevent them, to be ready, to respond, to recover.',
})
@Entity('measures')
@Unique('measures_of_council', ['id', 'councilId'])
@Unique('measures_number', ['councilId', 'number'])
@ForeignKey(() => CapabilityGap, ['gapId', 'councilId'], ['id', 'councilId'], { name: 'measures_gap', onDelete: 'RESTRICT' })
@Check('measures_number_counts', 'number > 0')
@Check('measures_title_length', 'length(title) between 1 and 300')
@Check('measures_phase', `phase in ('PREVENTION', 'PREPAREDNESS', 'RESPONSE', 'RECOVERY')`)
@Check('measures_decision_level', `decision_level in ('OWN', 'JOINT', 'MINISTRY')`)
@Check('measures_cost', 'cost_euros >= 0')
@Check('measures_priority', 'priority between 1 and 4')
@Check('measures_state', `state in ('PLANNED', 'IN_PROGRESS', 'IN_PLACE', 'DROPPED')`)
@Check('measures_in_place', `case state when 'IN_PLACE' then in_place_on is not null when 'DROPPED' then true else in_place_on is null end`)
@Check('measures_dropping', `(state = 'DROPPED') = (drop_reason is not null)`)
@Index('measures_by_due', ['councilId', 'dueOn', 'id'])
@Index('measures_gap_index', ['gapId', 'councilId'])
@Index('measures_responsible_index', ['responsibleInstitutionId'])
export class Measure extends MeasureEffect {
  @Field(() => ID)
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'measures_pkey' })
  id!: string;

  @ForeignKey(() => Council, { name: 'measures_council', onDelete: 'RESTRICT' })
  @Column('uuid')
  councilId!: string;

  @Field(() => Int, { description: 'Within the council; given once, also where the measure is dropped.' })
  @Column('integer')
  number!: number;

  @Field(() => String)
  @Column('text')
  title!: string;

  @Field(() => String, { nullable: true })
  @Column('text', { nullable: true })
  description!: string | null;

  @Column('uuid', { nullable: true })
  gapId!: string | null;

  @Field(() => MeasurePhase)
  @Column('text')
  phase!: MeasurePhase;

  @Field(() => DecisionLevel)
  @Column('text')
  decisionLevel!: DecisionLevel;

  @ForeignKey(() => Institution, { name: 'measures_responsible', onDelete: 'RESTRICT' })
  @Column('uuid', { nullable: true })
  responsibleInstitutionId!: string | null;

  @Field(() => Int, { nullable: true, description: 'Estimated, in whole euros; null while nobody knows.' })
  @Column('integer', { nullable: true })
  costEuros!: number | null;

  @Field(() => String, { nullable: true })
  @Column('text', { nullable: true })
  fundingSource!: string | null;

  @Field(() => Int, { nullable: true, description: '1 (first) to 4.' })
  @Column('integer', { nullable: true })
  priority!: number | null;

  @Field(() => Day, { nullable: true, description: 'By when it is to be in place.' })
  @Column('date', { nullable: true })
  dueOn!: string | null;

  @Field(() => MeasureState)
  @Column('text', { default: 'PLANNED' })
  state!: MeasureState;

  @Field(() => Day, { nullable: true, description: 'Since when it works; kept when it is dropped later.' })
  @Column('date', { nullable: true })
  inPlaceOn!: string | null;

  @Field(() => String, { nullable: true, description: 'What shows that it is in place.' })
  @Column('text', { nullable: true })
  evidence!: string | null;

  @Field(() => String, { nullable: true })
  @Column('text', { nullable: true })
  dropReason!: string | null;

  @Field(() => String, { nullable: true, description: 'What the public edition says of it, where it is in place.' })
  @Column('text', { nullable: true })
  publicText!: string | null;

  @Field(() => Boolean, { description: 'Whether it may be told publicly, as a control in place.' })
  @Column('boolean', { default: false })
  isPublic!: boolean;

  @Field(() => Int, { description: 'Give it back with a change; it is refused when somebody else was faster.' })
  @Column('integer', { default: 1 })
  version!: number;

  @Column('timestamptz', { default: () => 'act_now()' })
  createdAt!: Date;

  @Field(() => Instant, { description: 'When it was changed last.' })
  @Column('timestamptz', { default: () => 'act_now()' })
  changedAt!: Date;

  static of(
    councilId: string,
    number: number,
    fields: Partial<MeasureFields> & Pick<MeasureFields, 'title' | 'phase' | 'decisionLevel'>,
  ): Measure {
    const measure = Object.assign(new Measure(), EMPTY, { councilId, number });
    measure.change(fields);
    return measure;
  }

  change(fields: Partial<MeasureFields>): void {
    this.refuseWhenDropped('id');
    applyGiven(this, fields, CHANGEABLE);
  }

  start(): void {
    if (this.state !== 'PLANNED') throw new Problem('CONFLICT', 'measure-is-not-planned', 'id');
    this.state = 'IN_PROGRESS';
  }

  /** `field` names the measure in what was asked. */
  complete(inPlaceOn: string, evidence: string | null, today: string, field: string): void {
    this.refuseWhenDropped(field);
    if (this.state === 'IN_PLACE') throw new Problem('CONFLICT', 'measure-is-in-place', field);
    if (inPlaceOn > today) throw new Problem('INVALID', 'in-the-future', 'inPlaceOn');
    Object.assign(this, { state: 'IN_PLACE', inPlaceOn, evidence });
  }

  drop(reason: string): void {
    this.refuseWhenDropped('id');
    Object.assign(this, { state: 'DROPPED', dropReason: reason });
  }

  private refuseWhenDropped(field: string): void {
    if (this.state === 'DROPPED') throw new Problem('CONFLICT', 'measure-is-dropped', field);
  }
}
