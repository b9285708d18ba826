import { Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { Risk } from '../risk/risk.entity.js';
import { Measure } from './measure.entity.js';

/** A risk that a measure works on. */
@Entity('measure_risks')
@Unique('measure_risks_once', ['measureId', 'riskId'])
@ForeignKey(() => Measure, ['measureId', 'councilId'], ['id', 'councilId'], { name: 'measure_risks_measure', onDelete: 'CASCADE' })
@ForeignKey(() => Risk, ['riskId', 'councilId'], ['id', 'councilId'], { name: 'measure_risks_risk', onDelete: 'RESTRICT' })
@Index('measure_risks_risk_index', ['riskId', 'measureId'])
export class MeasureRisk {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'measure_risks_pkey' })
  id!: string;

  @Column('uuid')
  councilId!: string;

  @Column('uuid')
  measureId!: string;

  @Column('uuid')
  riskId!: string;
}
