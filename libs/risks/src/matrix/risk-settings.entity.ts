import { Council } from '@app/councils';
import { Field, Int, ObjectType } from '@nestjs/graphql';
import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn, Unique, VersionColumn } from 'typeorm';
import { RiskMatrix } from './risk-matrix.entity.js';
import type { RiskLevel } from './scale.js';

@ObjectType({ description: 'How a council scores its risks and how soon it looks at them again. Every council has one, made with it.' })
@Entity('risk_settings')
@Unique('risk_settings_once', ['councilId'])
@Index('risk_settings_matrix_index', ['matrixId'])
@Check('risk_settings_very_high_days', 'very_high_days between 7 and 3650')
@Check('risk_settings_high_days', 'high_days between 7 and 3650')
@Check('risk_settings_medium_days', 'medium_days between 7 and 3650')
@Check('risk_settings_low_days', 'low_days between 7 and 3650')
export class RiskSettings {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'risk_settings_pkey' })
  id!: string;

  @ForeignKey(() => Council, { name: 'risk_settings_council', onDelete: 'CASCADE' })
  @Column('uuid')
  councilId!: string;

  @ForeignKey(() => RiskMatrix, { name: 'risk_settings_matrix', onDelete: 'RESTRICT' })
  @Column('uuid')
  matrixId!: string;

  @Field(() => Int, { description: 'Days from one review of a very high risk to the next.' })
  @Column('integer', { default: 365 })
  veryHighDays!: number;

  @Field(() => Int, { description: 'Days from one review of a high risk to the next.' })
  @Column('integer', { default: 365 })
  highDays!: number;

  @Field(() => Int, { description: 'Days from one review of a medium risk to the next.' })
  @Column('integer', { default: 730 })
  mediumDays!: number;

  @Field(() => Int, { description: 'Days from one review of a low risk to the next.' })
  @Column('integer', { default: 1460 })
  lowDays!: number;

  @Field(() => Int, { description: 'Give it back with a change; it is refused when somebody else was faster.' })
  @VersionColumn({ default: 1 })
  version!: number;

  /** A risk without a score is looked at again as one that is very high: nobody knows yet. */
  reviewDays(level: RiskLevel | null): number {
    return { VERY_HIGH: this.veryHighDays, HIGH: this.highDays, MEDIUM: this.mediumDays, LOW: this.lowDays }[level ?? 'VERY_HIGH'];
  }
}
