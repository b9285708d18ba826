import { Council } from '@app/councils';
import { Day } from '@app/kernel';
import { Institution, Person } from '@app/people';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Check, Column, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import { EventType, RiskClass, RiskOrigin, RiskStatus, Treatment } from './risk-enums.js';

/** What a risk is, whose it is and what is to be done about it. */
@ObjectType({ isAbstract: true })
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
@Check('risks_closing', `(status = 'CLOSED') = (close_reason is not null) and (status = 'CLOSED') = (closed_on is not null)`)
@Index('risks_owner_institution_index', ['ownerInstitutionId'])
@Index('risks_owner_person_index', ['ownerPersonId'])
@Index('risks_lead_assessor_index', ['leadAssessorInstitutionId'])
export abstract class RiskFacts {
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
}
