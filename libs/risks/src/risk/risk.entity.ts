import { Council } from '@app/councils';
import { Day, Instant, Problem } from '@app/kernel';
import { applyGiven, Institution, Person } from '@app/people';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';
import type { RiskAssessment } from '../assessment/risk-assessment.entity.js';
import { RiskMatrix } from '../matrix/risk-matrix.entity.js';
import type { RiskSettings } from '../matrix/risk-settings.entity.js';
import { RISK_LEVELS, type RiskLevel } from '../matrix/scale.js';
import { dayAfter } from './days.js';
import { EventType, RiskClass, RiskOrigin, RiskStatus, Treatment, Trend } from './risk-enums.js';

const CHANGEABLE = [
  'title',
  'description',
  'class',
  'eventType',
  'isMalicious',
  'scenario',
  'worstScenario',
  'horizonMonths',
  'causes',
  'consequences',
  'vulnerableGroups',
  'affectedServices',
  'isCrossBorder',
  'ownerInstitutionId',
  'ownerPersonId',
  'leadAssessorInstitutionId',
  'treatment',
  'identifiedOn',
  'origin',
  'originNote',
  'publicText',
  'isPublic',
  'reviewDays',
] as const;
export type RiskFields = Pick<Risk, (typeof CHANGEABLE)[number]>;

/** What a new risk has where nothing is said. */
const EMPTY = {
  status: 'DRAFT',
  isMalicious: false,
  isPublic: false,
  isCrossBorder: false,
  treatment: null,
  ownerInstitutionId: null,
  ownerPersonId: null,
  markBasis: null,
  reviewDays: null,
  reviewedOn: null,
  reviewDueOn: null,
  currentScore: null,
  currentLevel: null,
  currentMatrixId: null,
  version: 1,
} as const;

/** Why a risk is not for everybody in the council, and how long (Public Information Act of Estonia, section 41). */
export interface AccessMark {
  basis: string;
  from: string;
  until: string | null;
  holder: string;
}

const LEVELS = `'LOW', 'MEDIUM', 'HIGH', 'VERY_HIGH'`;

@ObjectType({ description: 'A risk, threat or problem in the register of a council.' })
@Entity('risks')
@Unique('risks_of_council', ['id', 'councilId'])
@Unique('risks_number', ['councilId', 'number'])
@Check('risks_number_counts', 'number > 0')
@Check('risks_title_length', 'length(title) between 1 and 300')
@Check('risks_class', `class in ('RISK', 'THREAT', 'PROBLEM')`)
@Check(
  'risks_event_type',
  `event_type in ('RESCUE', 'POLICE', 'CYBER', 'RADIATION', 'HEALTH', 'ANIMAL_DISEASE', 'INFRASTRUCTURE', 'TRAFFIC', 'ENVIRONMENT', 'COMMUNITY_SAFETY', 'OTHER')`,
)
@Check('risks_horizon', 'horizon_months between 1 and 600')
@Check('risks_treatment', `treatment in ('AVOID', 'MITIGATE', 'TRANSFER', 'ACCEPT', 'WATCH')`)
@Check('risks_status', `status in ('DRAFT', 'OPEN', 'MONITORED', 'CLOSED')`)
@Check('risks_origin', `origin in ('SEMINAR', 'SURVEY', 'OPEN_SPACE', 'INCIDENT', 'ANALYSIS', 'OTHER')`)
@Check('risks_review_days', 'review_days between 7 and 3650')
@Check('risks_inherent_level', `inherent_level in (${LEVELS})`)
@Check('risks_current_level', `current_level in (${LEVELS})`)
@Check('risks_target_level', `target_level in (${LEVELS})`)
@Check('risks_level_rank', 'level_rank between 0 and 4')
@Check('risks_trend', `trend in ('UP', 'SAME', 'DOWN')`)
@Check('risks_closing', `(status = 'CLOSED') = (close_reason is not null) and (status = 'CLOSED') = (closed_on is not null)`)
@Check(
  'risks_mark',
  '(mark_basis is null) = (mark_from is null) and (mark_basis is null) = (mark_holder is null) and (mark_basis is not null or mark_until is null)',
)
@Check('risks_mark_validity', 'mark_until >= mark_from')
@Check('risks_public_or_marked', 'not (is_public and mark_basis is not null)')
@Index('risks_by_level', { synchronize: false })
@Index('risks_by_title', { synchronize: false })
@Index('risks_by_change', { synchronize: false })
@Index('risks_by_review', ['councilId', 'reviewDueOn', 'id'])
@Index('risks_owner_institution_index', ['ownerInstitutionId'])
@Index('risks_owner_person_index', ['ownerPersonId'])
@Index('risks_lead_assessor_index', ['leadAssessorInstitutionId'])
@Index('risks_inherent_matrix_index', ['inherentMatrixId'])
@Index('risks_current_matrix_index', ['currentMatrixId'])
@Index('risks_target_matrix_index', ['targetMatrixId'])
export class Risk {
  @Field(() => ID)
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'risks_pkey' })
  id!: string;

  @ForeignKey(() => Council, { name: 'risks_council', onDelete: 'RESTRICT' })
  @Column('uuid')
  councilId!: string;

  @Field(() => Int, { description: 'Within the council; given once, also where the risk is closed.' })
  @Column('integer')
  number!: number;

  @Field(() => String)
  @Column('text')
  title!: string;

  @Field(() => String, { nullable: true })
  @Column('text', { nullable: true })
  description!: string | null;

  @Field(() => RiskClass)
  @Column('text')
  class!: RiskClass;

  @Field(() => EventType)
  @Column('text')
  eventType!: EventType;

  @Field(() => Boolean, { description: 'Whether somebody would have to mean it to happen.' })
  @Column('boolean', { default: false })
  isMalicious!: boolean;

  @Field(() => String, { nullable: true, description: 'How it would come about.' })
  @Column('text', { nullable: true })
  scenario!: string | null;

  @Field(() => String, { nullable: true, description: 'The worst course that is still likely; scores are of this.' })
  @Column('text', { nullable: true })
  worstScenario!: string | null;

  @Field(() => Int, {
    description: 'Months that likelihoods are of: 24 for malicious risks, else 60, unless said (National Risk Register, UK, 2023).',
  })
  @Column('integer')
  horizonMonths!: number;

  @Field(() => String, { nullable: true })
  @Column('text', { nullable: true })
  causes!: string | null;

  @Field(() => String, { nullable: true })
  @Column('text', { nullable: true })
  consequences!: string | null;

  @Field(() => String, { nullable: true, description: 'Who would be hit harder than others.' })
  @Column('text', { nullable: true })
  vulnerableGroups!: string | null;

  @Field(() => String, { nullable: true, description: 'Vital and other services that would fail or falter.' })
  @Column('text', { nullable: true })
  affectedServices!: string | null;

  @Field(() => Boolean)
  @Column('boolean', { default: false })
  isCrossBorder!: boolean;

  @ForeignKey(() => Institution, { name: 'risks_owner_institution', onDelete: 'RESTRICT' })
  @Column('uuid', { nullable: true })
  ownerInstitutionId!: string | null;

  @ForeignKey(() => Person, { name: 'risks_owner_person', onDelete: 'RESTRICT' })
  @Column('uuid', { nullable: true })
  ownerPersonId!: string | null;

  @ForeignKey(() => Institution, { name: 'risks_lead_assessor', onDelete: 'RESTRICT' })
  @Column('uuid', { nullable: true })
  leadAssessorInstitutionId!: string | null;

  @Field(() => Treatment, { nullable: true })
  @Column('text', { nullable: true })
  treatment!: Treatment | null;

  @Field(() => RiskStatus)
  @Column('text', { default: 'DRAFT' })
  status!: RiskStatus;

  @Field(() => Day)
  @Column('date', { default: () => 'act_today()' })
  identifiedOn!: string;

  @Field(() => Day, { nullable: true })
  @Column('date', { nullable: true })
  closedOn!: string | null;

  @Field(() => String, { nullable: true })
  @Column('text', { nullable: true })
  closeReason!: string | null;

  @Field(() => RiskOrigin, { nullable: true })
  @Column('text', { nullable: true })
  origin!: RiskOrigin | null;

  @Field(() => String, { nullable: true, description: 'Which seminar, survey or event it was.' })
  @Column('text', { nullable: true })
  originNote!: string | null;

  @Field(() => String, { nullable: true, description: 'What the public edition says instead of the description.' })
  @Column('text', { nullable: true })
  publicText!: string | null;

  @Field(() => Boolean, { description: 'Whether it stands in the public edition.' })
  @Column('boolean', { default: false })
  isPublic!: boolean;

  @Column('text', { nullable: true })
  markBasis!: string | null;

  @Column('date', { nullable: true })
  markFrom!: string | null;

  @Column('date', { nullable: true })
  markUntil!: string | null;

  @Column('text', { nullable: true })
  markHolder!: string | null;

  @Field(() => Int, { nullable: true, description: "Days from one review to the next; null: as the council's settings say for its level." })
  @Column('integer', { nullable: true })
  reviewDays!: number | null;

  @Field(() => Day, { nullable: true })
  @Column('date', { nullable: true })
  reviewedOn!: string | null;

  @Field(() => Day, { nullable: true, description: 'When it has to be looked at again; null for drafts and closed risks.' })
  @Column('date', { nullable: true })
  reviewDueOn!: string | null;

  @Column('integer', { nullable: true })
  inherentLikelihood!: number | null;

  @Column('integer', { nullable: true })
  inherentImpact!: number | null;

  @Column('integer', { nullable: true })
  inherentScore!: number | null;

  @Column('text', { nullable: true })
  inherentLevel!: RiskLevel | null;

  @ForeignKey(() => RiskMatrix, { name: 'risks_inherent_matrix', onDelete: 'RESTRICT' })
  @Column('uuid', { nullable: true })
  inherentMatrixId!: string | null;

  @Column('integer', { nullable: true })
  currentLikelihood!: number | null;

  @Column('integer', { nullable: true })
  currentImpact!: number | null;

  @Column('integer', { nullable: true })
  currentScore!: number | null;

  @Column('text', { nullable: true })
  currentLevel!: RiskLevel | null;

  @ForeignKey(() => RiskMatrix, { name: 'risks_current_matrix', onDelete: 'RESTRICT' })
  @Column('uuid', { nullable: true })
  currentMatrixId!: string | null;

  @Column('integer', { nullable: true })
  targetLikelihood!: number | null;

  @Column('integer', { nullable: true })
  targetImpact!: number | null;

  @Column('integer', { nullable: true })
  targetScore!: number | null;

  @Column('text', { nullable: true })
  targetLevel!: RiskLevel | null;

  @ForeignKey(() => RiskMatrix, { name: 'risks_target_matrix', onDelete: 'RESTRICT' })
  @Column('uuid', { nullable: true })
  targetMatrixId!: string | null;

  /** 0 without a current score, 1 low … 4 very high: what lists sort by. */
  @Column('integer', { default: 0 })
  levelRank!: number;

  @Field(() => Trend, { nullable: true, description: 'Null until the current risk was scored twice on one matrix.' })
  @Column('text', { nullable: true })
  trend!: Trend | null;

  @Field(() => Day, { nullable: true, description: 'When the current risk was scored last.' })
  @Column('date', { nullable: true })
  assessedOn!: string | null;

  @Field(() => Int, { description: 'Give it back with a change; it is refused when somebody else was faster.' })
  @Column('integer', { default: 1 })
  version!: number;

  @Column('timestamptz', { default: () => 'act_now()' })
  createdAt!: Date;

  @Field(() => Instant, { description: 'When it was changed or scored last.' })
  @Column('timestamptz', { default: () => 'act_now()' })
  changedAt!: Date;

  static of(
    councilId: string,
    number: number,
    fields: Partial<RiskFields> & Pick<RiskFields, 'title' | 'class' | 'eventType'>,
    today: string,
  ): Risk {
    const risk = Object.assign(new Risk(), EMPTY, { councilId, number, identifiedOn: today, horizonMonths: fields.isMalicious ? 24 : 60 });
    risk.change(fields, today);
    return risk;
  }

  change(fields: Partial<RiskFields>, today: string): void {
    this.mustNotBeClosed();
    const { treatment } = this;
    applyGiven(this, fields, CHANGEABLE);
    // Accepting is an act of its own, with approver, reason and expiry; ceasing to accept is a change like any other.
    if (fields.treatment === 'ACCEPT' && treatment !== 'ACCEPT') throw new Problem('INVALID', 'accepting-needs-a-decision', 'treatment');
    this.mustHold(today);
  }

  mark(mark: AccessMark | null): void {
    this.mustNotBeClosed();
    if (mark && this.isPublic) throw new Problem('CONFLICT', 'risk-is-public', 'mark');
    if (mark?.until && mark.until < mark.from) throw new Problem('INVALID', 'ends-before-start', 'mark.until');
    Object.assign(this, {
      markBasis: mark?.basis ?? null,
      markFrom: mark?.from ?? null,
      markUntil: mark?.until ?? null,
      markHolder: mark?.holder ?? null,
    });
  }

  open(settings: RiskSettings, today: string): void {
    if (this.status !== 'DRAFT') throw new Problem('CONFLICT', 'risk-is-not-a-draft', 'id');
    this.enter(settings, today);
  }

  reopen(settings: RiskSettings, today: string): void {
    if (this.status !== 'CLOSED') throw new Problem('CONFLICT', 'risk-is-not-closed', 'id');
    Object.assign(this, { closedOn: null, closeReason: null });
    this.enter(settings, today);
  }

  close(reason: string, today: string): void {
    this.mustNotBeClosed();
    Object.assign(this, { status: 'CLOSED', closedOn: today, closeReason: reason, reviewDueOn: null });
  }

  /** An assessment becomes what the risk shows. One of an earlier day than the last of its kind is history, and shows nothing. */
  show(assessment: RiskAssessment, isLatest: boolean, settings: RiskSettings): void {
    if (!isLatest) return;
    const { kind, likelihood, overallImpact: impact, score, level, matrixId } = assessment;
    const trend = this.trendTo(assessment);
    const of = kind.toLowerCase();
    Object.assign(this, {
      [`${of}Likelihood`]: likelihood,
      [`${of}Impact`]: impact,
      [`${of}Score`]: score,
      [`${of}Level`]: level,
      [`${of}MatrixId`]: matrixId,
    });
    if (kind !== 'CURRENT') return;
    Object.assign(this, { trend, levelRank: RISK_LEVELS.indexOf(level) + 1, assessedOn: assessment.assessedOn });
    if (this.status !== 'DRAFT')
      this.reviewDueOn = dayAfter(this.reviewedOn ?? assessment.assessedOn, this.reviewDays ?? settings.reviewDays(level));
  }

  /** Looked at anew from today on: what was known before it was closed or left as a draft may be out of date. */
  private enter(settings: RiskSettings, today: string): void {
    this.status = 'OPEN';
    this.reviewDueOn = dayAfter(today, this.reviewDays ?? settings.reviewDays(this.currentLevel));
  }

  mustNotBeClosed(): void {
    if (this.status === 'CLOSED') throw new Problem('CONFLICT', 'risk-is-closed', 'id');
  }

  /** Scores of two matrices do not compare. */
  private trendTo({ score, matrixId }: RiskAssessment): Trend | null {
    if (this.currentScore === null || this.currentMatrixId !== matrixId) return null;
    return score > this.currentScore ? 'UP' : score < this.currentScore ? 'DOWN' : 'SAME';
  }

  private mustHold(today: string): void {
    if (this.identifiedOn > today) throw new Problem('INVALID', 'in-the-future', 'identifiedOn');
    if (this.isPublic && this.markBasis !== null) throw new Problem('CONFLICT', 'risk-is-restricted', 'isPublic');
    if (this.ownerPersonId && !this.ownerInstitutionId) throw new Problem('INVALID', 'owner-institution-is-missing', 'ownerInstitutionId');
  }
}
