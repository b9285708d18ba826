import { Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import type { RiskLevel } from '../matrix/scale.js';
import type { RiskStatus } from './risk-enums.js';
import { Risk } from './risk.entity.js';

/** A risk as it stood from one moment to another. Written by the database with every change of a risk, and by nobody else. */
@Entity('risk_versions')
@ForeignKey(() => Risk, ['riskId', 'councilId'], ['id', 'councilId'], { name: 'risk_versions_risk', onDelete: 'CASCADE' })
@Index('risk_versions_risk_index', { synchronize: false })
@Index('risk_versions_council_index', ['councilId', 'recordedAt'])
export class RiskVersion {
  @PrimaryGeneratedColumn('identity', { type: 'bigint', generatedIdentity: 'ALWAYS' })
  id!: string;

  @Column('uuid')
  councilId!: string;

  @Column('uuid')
  riskId!: string;

  @Column('timestamptz')
  recordedAt!: Date;

  @Column('timestamptz', { nullable: true })
  replacedAt!: Date | null;

  @Column('jsonb')
  risk!: Record<string, unknown>;

  // What movement is reckoned from, of `risk`.
  @Column('text')
  status!: RiskStatus;

  @Column('int')
  levelRank!: number;

  @Column('text', { nullable: true })
  currentLevel!: RiskLevel | null;

  @Column('int', { nullable: true })
  currentScore!: number | null;

  @Column('int', { nullable: true })
  currentLikelihood!: number | null;

  @Column('int', { nullable: true })
  currentImpact!: number | null;

  @Column('uuid', { nullable: true })
  currentMatrixId!: string | null;

  /** The risk has an access mark now: who reads this version is asked of the risk. */
  @Column('boolean', { default: false })
  isMarked!: boolean;
}
