import { Institution } from '@app/people';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { RiskAssessment } from '../assessment/risk-assessment.entity.js';
import { RiskSubmission } from './risk-submission.entity.js';

@ObjectType({ description: 'An institution that would have scored otherwise than the result, and why. Kept as it was said.' })
@Entity('assessment_dissents')
@Unique('assessment_dissents_once', ['assessmentId', 'institutionId'])
@ForeignKey(() => RiskAssessment, ['assessmentId', 'riskId', 'councilId'], ['id', 'riskId', 'councilId'], {
  name: 'assessment_dissents_assessment',
  onDelete: 'RESTRICT',
})
@ForeignKey(
  () => RiskSubmission,
  ['submissionId', 'institutionId', 'riskId', 'councilId'],
  ['id', 'institutionId', 'riskId', 'councilId'],
  {
    name: 'assessment_dissents_submission',
    onDelete: 'RESTRICT',
  },
)
@Check('assessment_dissents_reason_length', 'length(reason) between 1 and 4000')
@Index('assessment_dissents_institution_index', ['institutionId'])
@Index('assessment_dissents_submission_index', ['submissionId'])
export class AssessmentDissent {
  @Field(() => ID)
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'assessment_dissents_pkey' })
  id!: string;

  @Column('uuid')
  councilId!: string;

  @Column('uuid')
  riskId!: string;

  @Column('uuid')
  assessmentId!: string;

  @ForeignKey(() => Institution, { name: 'assessment_dissents_institution', onDelete: 'RESTRICT' })
  @Column('uuid')
  institutionId!: string;

  @Column('uuid', { nullable: true })
  submissionId!: string | null;

  @Field(() => String)
  @Column('text')
  reason!: string;
}
