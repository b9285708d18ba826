import { Council } from '@app/councils';
import { Day, Instant, Problem } from '@app/kernel';
import { applyGiven } from '@app/people';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { BINDING } from '../decision/decision-enums.js';
import { Decision } from '../decision/decision.entity.js';
import { PlanState, type PlanLack } from './plan-enums.js';

const CHANGEABLE = ['title', 'vision', 'periodFrom', 'periodTo', 'budgetEuros', 'fundingSources', 'previousPlanId'] as const;
export type PlanFields = Pick<ActionPlan, (typeof CHANGEABLE)[number]>;

const LACKING: Record<PlanLack, string> = {
  PRIORITIES: 'plan-has-no-priorities',
  NEEDS: 'plan-answers-no-need',
  GOALS: 'plan-has-no-goals',
};

/** What a new plan has where nothing is said. */
const EMPTY = {
  vision: null,
  budgetEuros: null,
  fundingSources: null,
  state: 'DRAFT',
  consultationUntil: null,
  adoptedByDecisionId: null,
  adoptedOn: null,
  previousPlanId: null,
  closingReport: null,
  closedOn: null,
  rolledOverToPlanId: null,
  version: 1,
} as const;

@ObjectType({
  description:
    'What one or more councils set out to do in a period: priorities that answer needs, goals, and indicators that tell whether it worked.',
})
@Entity('action_plans')
@Unique('action_plans_of_council', ['id', 'councilId'])
@ForeignKey(() => Decision, ['adoptedByDecisionId', 'councilId'], ['id', 'councilId'], {
  name: 'action_plans_decision',
  onDelete: 'RESTRICT',
})
@ForeignKey(() => ActionPlan, ['previousPlanId', 'councilId'], ['id', 'councilId'], { name: 'action_plans_previous', onDelete: 'RESTRICT' })
@ForeignKey(() => ActionPlan, ['rolledOverToPlanId', 'councilId'], ['id', 'councilId'], {
  name: 'action_plans_rolled_over',
  onDelete: 'RESTRICT',
})
@Check('action_plans_title_length', 'length(title) between 1 and 300')
@Check('action_plans_budget', 'budget_euros >= 0')
@Check('action_plans_state', `state in ('DRAFT', 'CONSULTATION', 'ADOPTED', 'CLOSED')`)
@Check('action_plans_period', 'period_to >= period_from')
@Check('action_plans_not_after_itself', 'previous_plan_id <> id')
@Check('action_plans_consultation', `state <> 'CONSULTATION' or consultation_until is not null`)
@Check('action_plans_consultation_in_period', `state <> 'CONSULTATION' or consultation_until <= period_to`)
@Check(
  'action_plans_adoption',
  `(state in ('ADOPTED', 'CLOSED')) = (adopted_by_decision_id is not null) and (adopted_by_decision_id is null) = (adopted_on is null)`,
)
@Check('action_plans_closing', `(state = 'CLOSED') = (closing_report is not null) and (state = 'CLOSED') = (closed_on is not null)`)
@Check('action_plans_rolled_over_when_closed', `rolled_over_to_plan_id is null or state = 'CLOSED'`)
@Check('action_plans_not_into_itself', 'rolled_over_to_plan_id <> id')
@Index('action_plans_by_period', { synchronize: false })
@Index('action_plans_consulted_index', { synchronize: false })
@Index('action_plans_decision_index', ['adoptedByDecisionId', 'councilId'])
@Index('action_plans_previous_index', ['previousPlanId', 'councilId'])
@Index('action_plans_rolled_over_index', ['rolledOverToPlanId', 'councilId'])
export class ActionPlan {
  @Field(() => ID)
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'action_plans_pkey' })
  id!: string;

  /** The leading council's: its secretary writes the plan, its decision adopts it. */
  @ForeignKey(() => Council, { name: 'action_plans_council', onDelete: 'RESTRICT' })
  @Column('uuid')
  councilId!: string;

  @Field(() => String)
  @Column('text')
  title!: string;

  @Field(() => String, { nullable: true, description: 'Where the councils want to be at the end of the period, in their words.' })
  @Column('text', { nullable: true })
  vision!: string | null;

  @Field(() => Day)
  @Column('date')
  periodFrom!: string;

  @Field(() => Day, { description: 'The last day of the period.' })
  @Column('date')
  periodTo!: string;

  @Field(() => Int, { nullable: true, description: 'In whole euros, for the whole period; null while nobody knows.' })
  @Column('integer', { nullable: true })
  budgetEuros!: number | null;

  @Field(() => String, { nullable: true, description: 'Where the money comes from.' })
  @Column('text', { nullable: true })
  fundingSources!: string | null;

  @Field(() => PlanState)
  @Column('text', { default: 'DRAFT' })
  state!: PlanState;

  @Field(() => Day, { nullable: true, description: 'The last day on which proposals are awaited; kept when the consultation is over.' })
  @Column('date', { nullable: true })
  consultationUntil!: string | null;

  @Column('uuid', { nullable: true })
  adoptedByDecisionId!: string | null;

  @Field(() => Day, { nullable: true, description: 'The day of the decision that adopted it.' })
  @Column('date', { nullable: true })
  adoptedOn!: string | null;

  @Column('uuid', { nullable: true })
  previousPlanId!: string | null;

  @Field(() => String, { nullable: true, description: 'What came of it, written when it was closed.' })
  @Column('text', { nullable: true })
  closingReport!: string | null;

  @Field(() => Day, { nullable: true })
  @Column('date', { nullable: true })
  closedOn!: string | null;

  /** Where items that were open as it was closed went on; null where they stayed. */
  @Column('uuid', { nullable: true })
  rolledOverToPlanId!: string | null;

  @Field(() => Int, { description: 'Give it back with a change; it is refused when somebody else was faster.' })
  @Column('integer', { default: 1 })
  version!: number;

  @Column('timestamptz', { default: () => 'act_now()' })
  createdAt!: Date;

  @Field(() => Instant, { description: 'When the plan itself was changed last; its priorities have versions of their own.' })
  @Column('timestamptz', { default: () => 'act_now()' })
  changedAt!: Date;

  static of(councilId: string, fields: Partial<PlanFields> & Pick<PlanFields, 'title' | 'periodFrom' | 'periodTo'>): ActionPlan {
    const plan = Object.assign(new ActionPlan(), EMPTY, { councilId });
    plan.apply(fields);
    return plan;
  }

  change(fields: Partial<PlanFields>): void {
    this.refuseUnlessOpen('id');
    this.apply(fields);
  }

  /** What a decision changed after adoption. */
  amend(decision: Decision, fields: Partial<PlanFields>): void {
    this.refuseUnlessAdopted('id');
    this.refuseUnlessInForce(decision);
    if (this.adoptedOn !== null && decision.decidedOn < this.adoptedOn)
      throw new Problem('INVALID', 'decision-before-adoption', 'decisionId');
    this.apply(fields);
  }

  /** Also of a consultation that is open: its last day is moved. */
  openConsultation(until: string, today: string, lack: PlanLack | null): void {
    this.refuseUnlessOpen('id');
    if (this.state === 'DRAFT') this.refuseLacking(lack);
    if (until < today && today <= this.periodTo) throw new Problem('INVALID', 'until-has-passed', 'until');
    if (until > this.periodTo || this.periodTo < today)
      throw new Problem('INVALID', 'consultation-after-period', 'until', { day: this.periodTo });
    Object.assign(this, { state: 'CONSULTATION', consultationUntil: until });
  }

  /** Opinions are awaited until the end of the last day. */
  refuseUnlessConsultedOn(today: string): void {
    this.refuseUnlessInConsultation('planId');
    if (this.consultationUntil !== null && this.consultationUntil < today) throw new Problem('CONFLICT', 'consultation-is-over', 'planId');
  }

  returnToDraft(): void {
    this.refuseUnlessInConsultation('id');
    Object.assign(this, { state: 'DRAFT', consultationUntil: null });
  }

  /** `awaiting` is the day on which opinions might still be awaited; null where who adopts it knows that they are. */
  adopt(decision: Decision, lack: PlanLack | null, awaiting: string | null): void {
    this.refuseUnlessOpen('id');
    this.refuseUnlessInForce(decision);
    this.refuseLacking(lack);
    if (this.state === 'CONSULTATION' && this.consultationUntil !== null && awaiting !== null && awaiting <= this.consultationUntil)
      throw new Problem('CONFLICT', 'consultation-runs', 'endsConsultation', { day: this.consultationUntil });
    Object.assign(this, { state: 'ADOPTED', adoptedByDecisionId: decision.id, adoptedOn: decision.decidedOn });
  }

  /** `next` is the plan that its open items go on in. */
  close(closingReport: string, today: string, next: ActionPlan | null = null): void {
    this.refuseUnlessAdopted('id');
    if (next) this.refuseToGoOnIn(next);
    Object.assign(this, { state: 'CLOSED', closingReport, closedOn: today, rolledOverToPlanId: next?.id ?? null });
  }

  /** Draft or consultation: everything may be changed. `field` names the plan, or a part of it, in what was asked. */
  refuseUnlessOpen(field: string): void {
    this.refuseWhenClosed(field);
    if (this.state === 'ADOPTED') throw new Problem('CONFLICT', 'plan-is-adopted', field);
  }

  refuseWhenClosed(field: string): void {
    if (this.state === 'CLOSED') throw new Problem('CONFLICT', 'plan-is-closed', field);
  }

  private refuseLacking(lack: PlanLack | null): void {
    if (lack !== null) throw new Problem('CONFLICT', LACKING[lack], 'id');
  }

  private refuseUnlessInConsultation(field: string): void {
    if (this.state !== 'CONSULTATION') throw new Problem('CONFLICT', 'plan-is-not-in-consultation', field);
  }

  private refuseUnlessAdopted(field: string): void {
    this.refuseWhenClosed(field);
    if (this.state !== 'ADOPTED') throw new Problem('CONFLICT', 'plan-is-not-adopted', field);
  }

  private refuseToGoOnIn({ id, councilId, state }: ActionPlan): void {
    if (councilId !== this.councilId) throw new Problem('INVALID', 'item-plan-of-another-council', 'rollOverToPlanId');
    if (state === 'CLOSED' || id === this.id) throw new Problem('CONFLICT', 'item-in-closed-plan', 'rollOverToPlanId');
  }

  private refuseUnlessInForce({ councilId, state, kind }: Decision): void {
    if (councilId !== this.councilId) throw new Problem('INVALID', 'decision-of-another-council', 'decisionId');
    if (state !== 'IN_FORCE') throw new Problem('CONFLICT', 'decision-is-not-in-force', 'decisionId');
    if (!BINDING.includes(kind)) throw new Problem('INVALID', 'decision-binds-nobody', 'decisionId');
  }

  private apply(fields: Partial<PlanFields>): void {
    applyGiven(this, fields, CHANGEABLE);
    if (this.periodTo < this.periodFrom) throw new Problem('INVALID', 'ends-before-start', 'periodTo');
    if (this.state === 'CONSULTATION' && this.consultationUntil !== null && this.consultationUntil > this.periodTo)
      throw new Problem('INVALID', 'period-ends-in-consultation', 'periodTo', { day: this.consultationUntil });
    if (this.previousPlanId !== null && this.previousPlanId === this.id)
      throw new Problem('INVALID', 'plan-after-itself', 'previousPlanId');
  }
}
