import { Council } from '@app/councils';
import { Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import { RiskMatrix } from './risk-matrix.entity.js';

/** What a council scored on until it took another matrix. Written by the database with each such change of its settings, and by nobody else. */
@Entity('former_risk_matrices')
@Index('former_risk_matrices_council_index', ['councilId', 'replacedAt'])
@Index('former_risk_matrices_matrix_index', ['matrixId'])
export class FormerRiskMatrix {
  @PrimaryGeneratedColumn('identity', { type: 'bigint', generatedIdentity: 'ALWAYS' })
  id!: string;

  @ForeignKey(() => Council, { name: 'former_risk_matrices_council', onDelete: 'CASCADE' })
  @Column('uuid')
  councilId!: string;

  @ForeignKey(() => RiskMatrix, { name: 'former_risk_matrices_matrix', onDelete: 'RESTRICT' })
  @Column('uuid')
  matrixId!: string;

  @Column('timestamptz')
  replacedAt!: Date;
}
