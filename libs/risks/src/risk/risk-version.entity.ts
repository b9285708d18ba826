import { Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
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
}
